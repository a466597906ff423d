package io.sharedstruct.runtime.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.Usage;
import io.sharedstruct.runtime.os.current.CurrentPort;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Garbage;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Regions that are never closed, in JVMs of their own: they run into no limit that a collection could keep them from, and are told of. */
@OnPosix
class ForgottenRegionsTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    private String run(Class<?> main, List<String> before, String... flags) throws Exception {
        List<String> command = new ArrayList<>(before);
        List<String> java = new ArrayList<>(PeerJvm.javaCommand(main));
        java.addAll(1, List.of(flags));
        command.addAll(java);
        command.add(name);
        return CPeer.run(command.toArray(String[]::new));
    }

    /** Ten times as many as the process may have descriptors; the heap is large, so that no collection comes by itself. */
    @Test
    void theyDontExhaustTheDescriptors() throws Exception {
        Needs.program("prlimit");
        assertThat(run(Forgetful.class, List.of("prlimit", "--nofile=200"), "-Xmx1g", "-Xmn512m"))
                .contains("forgot 2000\n");
    }

    @Test
    void norDoForgottenFiles() throws Exception {
        Needs.program("prlimit");
        assertThat(run(ForgetfulOfFiles.class, List.of("prlimit", "--nofile=200"), "-Xmx1g", "-Xmn512m"))
                .contains("forgot 2000\n");
    }

    /** Those that are still held can't be given back, and the message says how many they are. */
    @Test
    void whatIsHeldIsCountedInTheMessage() throws Exception {
        Needs.program("prlimit");
        assertThat(run(Hoarder.class, List.of("prlimit", "--nofile=200")))
                .matches(
                        "(?s)acquire '.*': shm_open.* failed: errno=24 \\(EMFILE, Too many open files\\); the process has too"
                                + " many files open; close some or raise ulimit -n; this process has (1\\d\\d) regions open\nheld"
                                + " \\1\n");
    }

    /** Pages of the file system, of which a /dev/shm of 1 MB has 256. */
    @Test
    void theyDontFillTheSharedMemory() throws Exception {
        Needs.program("unshare");
        assertThat(run(
                        Forgetful.class,
                        List.of(
                                "unshare",
                                "-rm",
                                "sh",
                                "-c",
                                "mount -t tmpfs -o size=1m tmpfs /dev/shm && exec \"$@\"",
                                "sh"),
                        "-Xmx1g",
                        "-Xmn512m"))
                .contains("forgot 2000\n");
    }

    /** Each name once, though it was forgotten often. */
    @Test
    void eachNameIsToldOnce() throws Exception {
        String once = "WARNING: region '" + name + "' was never closed; close it, best by try-with-resources;"
                + " -Dsharedstruct.traceAcquire=true tells where it was acquired\n";
        assertThat(run(Again.class, List.of()))
                .containsOnlyOnce("was never closed")
                .contains(once);
    }

    @Test
    void thePlaceIsToldIfWanted() throws Exception {
        assertThat(run(Again.class, List.of(), "-Dsharedstruct.traceAcquire=true"))
                .contains("WARNING: region '" + name + "' was never closed; close it, best by try-with-resources\n"
                        + "java.lang.Throwable: it was acquired here\n")
                .contains("ForgottenRegionsTest$Again.forget(ForgottenRegionsTest.java:");
    }

    @Test
    void whatIsClosedIsNotTold() throws Exception {
        assertThat(run(Closing.class, List.of())).isEqualTo("sharedstruct-cleaner\n");
    }

    /** One whose lock somebody holds, and which may wait for an hour, doesn't keep the cleaner from the others. */
    @Test
    void noneKeepsTheCleanerFromTheOthers() throws Exception {
        assertThat(run(Blocked.class, List.of()))
                .contains("a region that was never closed could not be given back whole")
                .contains("the other has gone\n");
    }

    static final class Forgetful {

        private Forgetful() {}

        public static void main(String[] args) {
            for (int i = 0; i < 2000; i++) {
                TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(args[0] + "." + i))
                        .setX(i);
            }
            System.out.println("forgot 2000");
        }
    }

    static final class ForgetfulOfFiles {

        private ForgetfulOfFiles() {}

        public static void main(String[] args) throws Exception {
            Path file = Files.createTempFile("forgotten", ".bin");
            Files.write(file, new byte[260]);
            for (int i = 0; i < 2000; i++) {
                TestStruct.map(TestStruct.LAYOUT, file, MapOptions.defaults()).setX(i);
            }
            Files.delete(file);
            System.out.println("forgot 2000");
        }
    }

    static final class Hoarder {

        private Hoarder() {}

        public static void main(String[] args) {
            List<TestStruct> held = new ArrayList<>();
            try {
                while (true) {
                    held.add(TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(args[0] + "." + held.size())));
                }
            } catch (SharedMemoryException e) {
                System.out.println(e.getMessage());
            }
            System.out.println("held " + held.size());
        }
    }

    static final class Again {

        private Again() {}

        public static void main(String[] args) {
            for (int i = 0; i < 3; i++) {
                forget(args[0]);
                Garbage.collectUntil(() -> !ShmNames.exists(args[0]));
            }
        }

        private static void forget(String name) {
            TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(name)).setX(1);
        }
    }

    /** Says which threads of the library there are. */
    static final class Closing {

        private Closing() {}

        public static void main(String[] args) {
            TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(args[0])).close();
            Garbage.collectUntil(() -> Usage.closedBytes() == 0);
            try (Stream<String> threads = Thread.getAllStackTraces().keySet().stream()
                    .map(Thread::getName)
                    .filter(name -> name.contains("sharedstruct"))) {
                threads.forEach(System.out::println);
            }
        }
    }

    static final class Blocked {

        private Blocked() {}

        public static void main(String[] args) {
            AcquireOptions patient = AcquireOptions.named(args[0]).withTimeout(Duration.ofHours(1));
            forget(patient);
            SharedObject locked = CurrentPort.get()
                    .open(
                            new ObjectRequest("test", args[0], Disposition.OPEN, Permissions.OWNER, Scope.LOCAL, 260),
                            Deadline.after(Duration.ofSeconds(30)));
            Garbage.collectUntil(() -> Usage.openRegions() == 0);
            // The cleaner goes on to the next one when it has said what it has to say.
            forget(patient.withName(args[0] + ".other"));
            Garbage.collectUntil(() -> !ShmNames.exists(args[0] + ".other"));
            System.out.println("the other has gone");
            locked.close();
        }

        private static void forget(AcquireOptions options) {
            TestStruct.acquire(TestStruct.LAYOUT, options).setX(1);
        }
    }
}
