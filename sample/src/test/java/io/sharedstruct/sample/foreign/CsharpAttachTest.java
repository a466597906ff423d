package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.sample.MyDataShared;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in C# that attaches by the generated file, on Mono. */
class CsharpAttachTest extends LinuxAttachContract {

    private static final Path GENERATED = Path.of("target", "classes", "io", "sharedstruct", "sample", "MyData.cs");

    @TempDir
    private static Path folder;

    private static Path compiled;

    @BeforeAll
    static void compile() throws Exception {
        compiled = folder.resolve("attach.exe");
        if (Needs.has("mcs")) {
            String generated = Files.readString(GENERATED);
            String filled = generated
                    .replace("Io.Sharedstruct.Sample", "Filled")
                    .replaceAll("0x[0-9a-f]{16}UL;", "0x1122334455667788UL;");
            assertThat(filled).contains("namespace Filled").contains("Fingerprint = 0x1122334455667788UL;");
            Path copy = Files.writeString(folder.resolve("Filled.cs"), filled);
            compile(compiled, ForeignPeer.resource("attach.cs"), GENERATED, copy);
        }
    }

    /** What runs a program, which has no memory for the tools of Mono: killed ones would leave it in {@code /dev/shm}. */
    static List<String> mono(Path program) {
        return List.of("env", "MONO_DISABLE_SHARED_AREA=1", "mono", program.toString());
    }

    /** Compiles a program as strictly as there is. */
    static void compile(Path program, Path... sources) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("mcs", "-warnaserror", "-warn:4", "-unsafe", "-langversion:7.2", "-out:" + program));
        Arrays.stream(sources).map(Path::toString).forEach(command::add);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @Override
    List<String> program() {
        return mono(compiled);
    }

    @Override
    Path folder() {
        return folder;
    }

    /** A program for Mono needs some time before it does anything. */
    @Override
    int mostBetweenKills() {
        return 200;
    }

    @BeforeEach
    void needsMono() {
        Needs.linux();
        Needs.program("mcs");
        Needs.program("mono");
    }

    private String opened(String region) throws IOException {
        Process process = new ProcessBuilder(started("open", region)).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Test
    void whatIsRefusedSaysTheWayOut() throws Exception {
        assertThat(opened(name))
                .isEqualTo("FileNotFoundException '" + name
                        + "': there is no such region, or only what killed processes left"
                        + " of one; start the program that creates it");
        assertThat(opened("a/b"))
                .startsWith(
                        "ArgumentException 'a/b': a name has 1 to 255 bytes and no slash (on Windows no backslash),");
        try (TestStruct other = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(name))) {
            assertThat(opened(name))
                    .startsWith("InvalidDataException '" + name + "': the region has another layout: its fingerprint is"
                            + " 0x1122334455667788, that of MyData here 0x")
                    .endsWith("; build both programs from the same MyData, or choose another name");
            assertThat(other.isCreator()).isTrue();
        }
        names.put(name, new byte[259]);
        assertThat(opened(name))
                .isEqualTo("InvalidDataException '" + name
                        + "': the region is too small: it has 259 bytes, MyData has 260;"
                        + " build both programs from the same MyData, or choose another name");
    }

    @Test
    void whatMayNotBeWrittenOrIsNotThereAnyMoreThrows() throws Exception {
        try (MyDataShared data = MyDataShared.acquire(name);
                ForeignPeer reader = attach(READ_ONLY, "0")) {
            data.setX(5);
            assertThat(reader.ask("refusal"))
                    .isEqualTo("NotSupportedException '" + name
                            + "' was opened for reading only; open it without readOnly," + " or use what only reads");
            assertThat(reader.ask("detach")).isEqualTo("done");
            assertThat(reader.ask("refusal"))
                    .startsWith("ObjectDisposedException '" + name + "' is disposed of; open it again");
            assertThat(data.getX()).isEqualTo(5);
        }
    }
}
