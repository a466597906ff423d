package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.TestStruct;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A /dev/shm of 64 KB in a mount namespace of its own: an exception, never a SIGBUS, and nothing left. */
@OnPosix
class FullSharedMemoryTest {

    @Test
    void aRegionThatDoesntFitIsAnExceptionAndLeavesNothing() throws Exception {
        Needs.program("unshare");
        String java = String.join("' '", PeerJvm.javaCommand(Main.class));
        Process process = new ProcessBuilder(
                        "unshare",
                        "-rm",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=64k tmpfs /dev/shm && exec '" + java + "'")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output)
                .isEqualTo("acquire 'Full': posix_fallocate of 1052672 bytes failed: errno=28 (ENOSPC, No space left on"
                        + " device); shared memory is full (df /dev/shm); remove old regions, or make it larger, in a"
                        + " container with --shm-size\nleft: 0\nsmall: creator=true\n");
    }

    /** Runs inside the namespace. */
    static final class Main {

        private Main() {}

        public static void main(String[] args) throws Exception {
            try {
                TestStruct.acquire(TestStruct.ofSize(1 << 20), AcquireOptions.named("Full"));
                System.out.println("acquired 1 MiB in 64 KiB");
            } catch (SharedMemoryException e) {
                System.out.println(e.getMessage());
            }
            try (Stream<Path> left = Files.list(Path.of("/dev/shm"))) {
                System.out.println("left: " + left.count());
            }
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named("Full"))) {
                System.out.println("small: creator=" + region.isCreator());
            }
        }
    }
}
