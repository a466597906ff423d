package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.MyDataShared;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The program of the page about Rust prints what the page says, and writes what Java reads. */
@OnPosix
class RustPageTest {

    private static final Pattern BLOCKS = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path folder;

    @Test
    void theProgramOfThePageReadsAndWritesTheRegion() throws Exception {
        RustPrograms.need();
        Matcher blocks = BLOCKS.matcher(Files.readString(Path.of("..", "docs", "rust.md")));
        assertThat(blocks.find()).isTrue();
        assertThat(blocks.group(1)).isEqualTo("rust");
        String program = RustPrograms.changed(blocks.group(2), "\"MyData\"", '"' + name + '"');
        assertThat(blocks.find()).isTrue();
        String said = blocks.group(2);
        assertThat(blocks.find()).as("a block that nobody runs").isFalse();
        Files.writeString(folder.resolve("mydata.rs"), RustPrograms.sample());
        Path compiled = RustPrograms.compile(Files.writeString(folder.resolve("page.rs"), program), folder);
        try (MyDataShared data = MyDataShared.acquire(name)) {
            data.setX(255);
            data.setText("Hello Shared World!");
            Process process = new ProcessBuilder(compiled.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(said);
            assertThat(process.waitFor()).isZero();
            assertThat(data.getX()).isEqualTo(256);
            assertThat(data.getText()).isEqualTo("Hello from Rust");
        }
    }
}
