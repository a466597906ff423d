package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.foreign.AccountShared;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the page about C# do what it says. */
@OnPosix
class CsharpPageTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path folder;

    @BeforeEach
    void needsMono() {
        Needs.linux();
        Needs.program("mcs");
        Needs.program("mono");
    }

    private String run(String program, Path generated) throws Exception {
        Path source = Files.writeString(folder.resolve("Program.cs"), program);
        Path compiled = folder.resolve("program.exe");
        said("mcs", "-warnaserror", "-warn:4", "-unsafe", "-out:" + compiled, source.toString(), generated.toString());
        return said("mono", compiled.toString());
    }

    private static String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void theFirstProgramReadsAndWrites() throws Exception {
        String program = Page.read("docs/csharp.md").code("csharp", name).get(0);
        try (MyDataShared data = MyDataShared.acquire(name)) {
            data.setX(255);
            data.setText("Hello");
            assertThat(run(program, Path.of("target", "classes", "io", "sharedstruct", "sample", "MyData.cs")))
                    .isEqualTo("x=255 text=Hello\n");
            assertThat(data.getX()).isEqualTo(256);
            assertThat(data.getText()).isEqualTo("Hello from C#");
        }
    }

    @Test
    void theSecondProgramLocksAndUpdatesTheStructBeforeIt() throws Exception {
        Page page = Page.read("docs/csharp.md");
        String declared = Files.readString(
                Path.of("src", "test", "java", "io", "sharedstruct", "sample", "foreign", "Account.java"));
        assertThat(declared)
                .isEqualTo("package io.sharedstruct.sample.foreign;\n\n"
                        + page.code("java").get(0));
        String program = "using Io.Sharedstruct.Sample.Foreign;\n"
                + page.code("csharp").get(1).replace("\"Account\"", '"' + name + '"');
        try (AccountShared account = AccountShared.acquire(name)) {
            account.setBalance(20);
            assertThat(run(
                            program,
                            Path.of("target", "test-classes", "io", "sharedstruct", "sample", "foreign", "Account.cs")))
                    .isEqualTo("42\n");
            assertThat(account.getTurn()).isEqualTo(1);
        }
    }
}
