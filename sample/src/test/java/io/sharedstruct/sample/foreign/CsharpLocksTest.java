package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs in C# that lock, read and wait by the generated file, on Mono. */
@OnPosix
class CsharpLocksTest extends LocksContract {

    private static final Path GENERATED =
            Path.of("target", "test-classes", "io", "sharedstruct", "sample", "foreign", "Storm.cs");

    @TempDir
    private static Path folder;

    private static Path compiled;
    private static Path patient;

    @BeforeAll
    static void compile() throws Exception {
        Needs.linux();
        Needs.program("mcs");
        Needs.program("mono");
        compiled = folder.resolve("locks.exe");
        CsharpAttachTest.compile(compiled, ForeignPeer.resource("locks.cs"), GENERATED);
        // Slices of 0.9 s instead of 20 ms: a wake that is lost shows.
        String generated = Files.readString(GENERATED);
        String slow = generated.replace("SliceNanoseconds = 20000000", "SliceNanoseconds = 900000000");
        assertThat(slow).isNotEqualTo(generated);
        Path changed = Files.writeString(folder.resolve("Storm.cs"), slow);
        patient = folder.resolve("patient.exe");
        CsharpAttachTest.compile(patient, ForeignPeer.resource("locks.cs"), changed);
    }

    @Override
    List<String> program() {
        return CsharpAttachTest.mono(compiled);
    }

    @Override
    List<String> patient() {
        return CsharpAttachTest.mono(patient);
    }

    /** A program for Mono needs some time before it does anything. */
    @Override
    int mostBetweenKills() {
        return 200;
    }

    @Override
    int share() {
        return 4;
    }

    @Test
    void aLockInACopyIsRefused() throws IOException {
        assertThat(attach("0").ask("copy 0")).contains("there are no aligned 4 bytes of '");
    }
}
