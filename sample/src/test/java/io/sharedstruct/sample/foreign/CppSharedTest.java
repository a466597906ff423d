package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the class template promises of moves, ends, errors and locks, said by a program that is watched by the sanitizers. */
@OnPosix
class CppSharedTest {

    private static final int TAIL = 64;

    @RegisterExtension
    final ShmNames names = new ShmNames();

    @TempDir
    private Path folder;

    @Test
    void itKeepsItsPromises() throws Exception {
        Needs.linux();
        Needs.program("g++");
        Path program = CppProgram.compile(
                "g++",
                ForeignPeer.resource("shared.cpp"),
                CppProgram.TESTS,
                folder.resolve("shared"),
                "-std=c++17",
                "-fsanitize=address,undefined",
                "-fno-sanitize-recover=all");
        String name = names.next();
        try (StormShared data = StormShared.acquire(name)) {
            Process process = new ProcessBuilder(program.toString(), name)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said.lines().map(line -> line.strip().replace(name, "NAME")))
                    .containsExactlyElementsOf(
                            expected(fingerprint(name)).lines().toList());
            assertThat(data.getCounter()).isEqualTo(10);
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    /** From the footer of the region. */
    private static String fingerprint(String name) throws Exception {
        byte[] bytes = ShmNames.bytes(name);
        long fingerprint = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).getLong(bytes.length - TAIL);
        return String.format(Locale.ROOT, "%016x", fingerprint);
    }

    private static String expected(String fingerprint) {
        return """
                moved 0 1 42 1 1
                error 9 use '': the region is not attached
                error 9 use '': the region is not attached
                assigned 1 0
                detached 1 0 1
                error 9 use 'NAME': the region is not attached
                read 42 42 1
                missing 0 sharedstruct 1 1 there is no such region, or only what killed processes left of one
                there 1 0
                gone 0 0
                error 2 attach 'missing': there is no such region, or only what killed processes left of one
                error 22 attach 'NAME\\0x': a name has 1 to 255 bytes and no slash (on Windows no backslash), and is not . or ..
                error 71 attach 'NAME': fingerprint 1122334455667788 here, FINGERPRINT in the region; build both programs from the\
                 same struct, or choose another name: the region was created with another layout or by another version of\
                 SharedStruct
                other 1
                held 0 1 0 0
                free 1
                error 1 unlock: the lock is not held, because its bytes were overwritten, or it was never taken
                given up 1
                error 30 lock 'NAME': a region that is attached read-only can't be locked
                error 30 update 'NAME': a region that is attached read-only can't be locked
                times 0 1 2 2147483647 0 3
                thrown 8 4
                inside 0 0 0
                error 110 update 'NAME': other writers were inside for 20 ms: Connection timed out
                error 110 snapshot 'NAME': other writers were inside for 20 ms: Connection timed out
                error 1 end of an update: the lock is not held, because its bytes were overwritten, or it was never taken
                outside 9 9 6 1
                died 1 snapshot 'NAME': a writer died while it was updating the struct; take over, and write all values anew
                died 1 update 'NAME': a writer died while it was updating the struct; take over, and write all values anew
                taken over 10
                nobody died 0
                """.replace("FINGERPRINT", fingerprint);
    }
}
