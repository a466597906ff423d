package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Holdings;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the limits and the umask of a process do to it, in JVMs that run under them. */
@OnPosix
class LimitsTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @BeforeEach
    void needsLinux() {
        Needs.linux();
        Needs.program("prlimit");
    }

    private static String run(Class<?> main, String name, String... before) throws Exception {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(PeerJvm.javaCommand(main));
        command.add(name);
        return CPeer.run(command.toArray(String[]::new));
    }

    @Test
    void aRegionBeyondTheFileSizeLimitIsAnExceptionAndLeavesNothing() throws Exception {
        assertThat(run(Big.class, name, "prlimit", "--fsize=1048576"))
                .contains("errno=27 (EFBIG, File too large); the region is larger than ulimit -f allows")
                .endsWith("left: false\n");
    }

    @Test
    void aRegionBeyondTheAddressSpaceIsAnExceptionAndLeavesNothing() throws Exception {
        assertThat(run(ManyMappings.class, name)).contains("errno=12 (ENOMEM, ").endsWith("left: false\n");
    }

    @Test
    void noDescriptorLeftIsAnExceptionAndLeavesNothing() throws Exception {
        assertThat(run(ManyDescriptors.class, name))
                .contains("errno=24 (EMFILE, Too many open files); the process has too many files open")
                .endsWith("left: false\n");
    }

    /** With the limits that a JVM has by default; each takes a descriptor, a mapping and a page. */
    @Test
    void thousandsOfRegionsAtOnceAreThereAndGoAgain() throws Exception {
        assertThat(run(Thousands.class, name, "prlimit", "--nofile=8192")).isEqualTo("5000 at once, left: 0\n");
    }

    @ParameterizedTest
    @CsvSource({"000", "022", "077", "777"})
    void theUmaskNeitherWidensNorNarrows(String umask) throws Exception {
        String java = String.join("' '", PeerJvm.javaCommand(Modes.class));
        String output = CPeer.run("sh", "-c", "umask " + umask + "; exec '" + java + "' " + name);
        assertThat(output)
                .isEqualTo("OWNER 600\nGROUP_READ 640\nGROUP_READ_WRITE 660\nALL_READ 644\nALL_READ_WRITE 666\n");
    }

    private static void say(String name, Runnable attempt) {
        try {
            attempt.run();
            System.out.println("no exception");
        } catch (SharedMemoryException e) {
            System.out.println(e.getMessage());
        }
        System.out.println("left: " + ShmNames.exists(name));
    }

    /** 2 MB. */
    static final class Big {

        private Big() {}

        public static void main(String[] args) {
            say(args[0], () -> TestStruct.acquire(TestStruct.ofSize(2 << 20), AcquireOptions.named(args[0])));
        }
    }

    /** Lowers the limit on its own address space to what it has, when everything is loaded. */
    static final class ManyMappings {

        private ManyMappings() {}

        public static void main(String[] args) throws Exception {
            TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(args[0])).close();
            CPeer.run(
                    "prlimit",
                    "--pid=" + ProcessHandle.current().pid(),
                    "--as=" + (Holdings.addressSpace() + (32 << 20)));
            say(args[0], () -> TestStruct.acquire(TestStruct.ofSize(64 << 20), AcquireOptions.named(args[0])));
        }
    }

    /** Lowers the limit on its own descriptors to none, when everything is loaded. */
    static final class ManyDescriptors {

        private ManyDescriptors() {}

        public static void main(String[] args) throws Exception {
            TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(args[0])).close();
            say(args[0], () -> TestStruct.open(TestStruct.LAYOUT, AcquireOptions.named(args[0])));
            CPeer.run("prlimit", "--pid=" + ProcessHandle.current().pid(), "--nofile=3");
            say(args[0], () -> TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(args[0])));
        }
    }

    /** Numbers each region, checks the numbers when all are there, and closes them. */
    static final class Thousands {

        private static final int COUNT = 5_000;

        private Thousands() {}

        public static void main(String[] args) {
            List<TestStruct> regions = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(args[0] + "." + i));
                region.setX(i);
                regions.add(region);
            }
            int there = 0;
            for (int i = 0; i < COUNT; i++) {
                there += regions.get(i).getX() == i ? 1 : 0;
            }
            regions.forEach(TestStruct::close);
            int left = 0;
            for (int i = 0; i < COUNT; i++) {
                left += ShmNames.exists(args[0] + "." + i) ? 1 : 0;
            }
            System.out.println(there + " at once, left: " + left);
        }
    }

    /** The mode of a region under each of the permissions. */
    static final class Modes {

        private Modes() {}

        public static void main(String[] args) throws Exception {
            for (Permissions permissions : Permissions.values()) {
                try (TestStruct region = TestStruct.acquire(
                        TestStruct.LAYOUT, AcquireOptions.named(args[0]).withPermissions(permissions))) {
                    int mode = (int) Files.getAttribute(ShmNames.path(args[0]), "unix:mode") & 07777;
                    System.out.println(
                            permissions + " " + Integer.toOctalString(mode) + (region.isCreator() ? "" : "!"));
                }
            }
        }
    }
}
