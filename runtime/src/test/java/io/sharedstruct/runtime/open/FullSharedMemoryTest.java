package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A /dev/shm that is small, read-only or not there, in a mount namespace of its own: an exception, never a SIGBUS, and nothing left. */
@OnPosix
class FullSharedMemoryTest {

    @Test
    void aRegionThatDoesntFitIsAnExceptionAndLeavesNothing() throws Exception {
        assertThat(withSharedMemory("mount -t tmpfs -o size=64k tmpfs /dev/shm", Main.class))
                .isEqualTo(
                        "acquire 'Full': posix_fallocate of 1052672 bytes failed: errno=28 (ENOSPC, No space left on"
                                + " device); shared memory is full (df /dev/shm); remove old regions, or make it larger, in a"
                                + " container with --shm-size; this process has 0 regions open\nleft: 0\nsmall: creator=true\n");
    }

    /** Of two inodes, the folder itself has one. */
    @Test
    void noInodeLeftIsAnException() throws Exception {
        assertThat(withSharedMemory("mount -t tmpfs -o nr_inodes=2 tmpfs /dev/shm", TwoRegions.class))
                .isEqualTo(
                        "creator=true\nacquire 'Second': shm_open(O_CREAT|O_EXCL) failed: errno=28 (ENOSPC, No space left"
                                + " on device); shared memory is full (df /dev/shm); remove old regions, or make it larger, in a"
                                + " container with --shm-size; this process has 1 region open\nleft: 1\n");
    }

    @Test
    void aReadOnlySharedMemoryIsAnException() throws Exception {
        assertThat(withSharedMemory("mount -t tmpfs -o ro tmpfs /dev/shm", TwoRegions.class))
                .isEqualTo("acquire 'First': shm_open(O_CREAT|O_EXCL) failed: errno=30 (EROFS, Read-only file system);"
                        + " /dev/shm is mounted read-only\nleft: 0\n");
    }

    @Test
    void noSharedMemoryAtAllIsAnException() throws Exception {
        assertThat(withSharedMemory("mount -t tmpfs tmpfs /dev && touch /dev/null", TwoRegions.class))
                .isEqualTo("acquire 'First': shm_open(O_CREAT|O_EXCL) failed: errno=2 (ENOENT, No such file or"
                        + " directory); is /dev/shm there?\n");
    }

    private static String withSharedMemory(String mount, Class<?> main) throws Exception {
        Needs.program("unshare");
        String java = String.join("' '", PeerJvm.javaCommand(main));
        return CPeer.run("unshare", "-rm", "sh", "-c", mount + " && exec '" + java + "'");
    }

    private static void acquire(RegionLayout layout, String name) {
        try {
            System.out.println("creator="
                    + TestStruct.acquire(layout, AcquireOptions.named(name)).isCreator());
        } catch (SharedMemoryException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void sayWhatIsLeft() throws IOException {
        Path folder = Path.of("/dev/shm");
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                System.out.println("left: " + left.count());
            }
        }
    }

    /** Runs inside the namespace. */
    static final class TwoRegions {

        private TwoRegions() {}

        public static void main(String[] args) throws Exception {
            try (TestStruct first = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named("First"))) {
                System.out.println("creator=" + first.isCreator());
                acquire(TestStruct.LAYOUT, "Second");
                sayWhatIsLeft();
            } catch (SharedMemoryException e) {
                System.out.println(e.getMessage());
                sayWhatIsLeft();
            }
        }
    }

    /** Runs inside the namespace. */
    static final class Main {

        private Main() {}

        public static void main(String[] args) throws Exception {
            acquire(TestStruct.ofSize(1 << 20), "Full");
            sayWhatIsLeft();
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named("Full"))) {
                System.out.println("small: creator=" + region.isCreator());
            }
        }
    }
}
