package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The programs on the page about Python do what it says. */
@OnPosix
class PythonPageTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyModule() throws Exception {
        Needs.linux();
        Needs.program("python3");
        Files.copy(
                Path.of("target", "classes", "io", "sharedstruct", "sample", "mydata.py"), folder.resolve("mydata.py"));
    }

    private String said(int block) throws Exception {
        Path program = Files.writeString(
                folder.resolve("page.py"),
                Page.read("docs/python.md").code("python", name).get(block));
        Process process = new ProcessBuilder("python3", "-X", "dev", "-W", "error", program.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void aProgramAttaches() throws Exception {
        try (MyDataShared data = MyDataShared.acquire(name)) {
            data.setX(255);
            data.setText("Hello Shared World!");
            assertThat(said(0)).isEqualTo("x=255 text=Hello Shared World!");
            assertThat(List.of(data.getX(), data.getText())).isEqualTo(List.of(258, "Hello from Python"));
        }
        assertThat(said(0))
                .isEqualTo("[Errno 2] there is no such region, or only what killed processes left of one; start the"
                        + " program that creates it: '" + name + "'");
    }

    @Test
    void aStructNeedsNoRegion() throws Exception {
        assertThat(said(1)).isEqualTo("MyData(x=1, text='one')");
    }
}
