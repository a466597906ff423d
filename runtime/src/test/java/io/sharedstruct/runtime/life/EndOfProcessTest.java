package io.sharedstruct.runtime.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.Persistence;
import io.sharedstruct.Scope;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.current.CurrentPort;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a process ends that has not closed its regions, unless it is killed: their names are gone afterwards. */
@OnPosix
class EndOfProcessTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    /** How it ends, what it is started with, and whether the name is still there then. */
    @ParameterizedTest
    @CsvSource({
        "RETURN,   ,                                   0,   false",
        "EXIT,     ,                                   3,   false",
        "TERM,     ,                                   143, false",
        "INT,      ,                                   130, false",
        "HUP,      ,                                   129, false",
        "THROW,    ,                                   1,   false",
        "KILL,     ,                                   137, true",
        "HALT,     ,                                   4,   true",
        "RETURN,   -Dsharedstruct.closeAtExit=false,   0,   true",
        "TERM,     -Dsharedstruct.closeAtExit=false,   143, true",
        "OPTION,   ,                                   0,   true",
        "KERNEL,   ,                                   0,   true",
        "LATE,     ,                                   0,   false",
        "IN_HOOK,  ,                                   0,   false",
    })
    void theNameGoesWithTheProcess(String end, String flag, int status, boolean left) throws Exception {
        Process process = start(flag, end);
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
            assertThat(ShmNames.exists(name)).isTrue();
            if (List.of("TERM", "INT", "HUP", "KILL").contains(end)) {
                signal(process, end);
            } else {
                process.getOutputStream().close();
            }
            assertThat(output.lines()).isEmpty();
        }
        assertThat(ended(process)).isEqualTo(status);
        assertThat(ShmNames.exists(name)).isEqualTo(left);
    }

    @Test
    void aRegionThatOthersHaveStaysTheirs() throws Exception {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(name))) {
            Process process = start(null, "RETURN");
            process.getOutputStream().close();
            assertThat(ended(process)).isZero();
            assertThat(ShmNames.exists(name)).isTrue();
            assertThat(region.isNameCurrent()).isTrue();
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    /** Threads and hooks of the program that go on using the region get the exception, and nobody crashes. */
    @ParameterizedTest
    @CsvSource({"TERM", "INT"})
    void whoGoesOnUsingItGetsTheDocumentedException(String signal) throws Exception {
        Process process = start(null, "USERS");
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
            signal(process, signal);
            assertThat(output.lines())
                    .containsExactlyInAnyOrder(
                            "hook: region '" + name + "' is closed",
                            "reader: region '" + name + "' is closed",
                            "writer: region '" + name + "' is closed");
        }
        ended(process);
        assertThat(ShmNames.exists(name)).isFalse();
    }

    /** Its timeout is an hour, and another process holds the lock under which it would remove the name. */
    @Test
    void nothingDelaysTheEndForLong() throws Exception {
        Process process = start(null, "RETURN");
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
            SharedObject locked = CurrentPort.get()
                    .open(
                            new ObjectRequest(
                                    "test", name, Disposition.OPEN, Permissions.OWNER, Scope.LOCAL, TestStruct.SIZE),
                            Deadline.after(Duration.ofSeconds(30)));
            process.getOutputStream().close();
            assertThat(ended(process)).isZero();
            assertThat(ShmNames.exists(name)).isTrue();
            locked.close();
        }
    }

    /** One that closes what it has leaves no hook, which would keep its class loader. */
    @Test
    void whoClosesEverythingLeavesNoHook() throws Exception {
        Process process = start(null, "HOOKS");
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.lines()).containsExactly("before: 0", "one: 1", "two: 1", "one left: 1", "none left: 0");
        }
        assertThat(ended(process)).isZero();
    }

    private Process start(String flag, String end) throws IOException {
        List<String> java = new ArrayList<>(PeerJvm.javaCommand(Main.class));
        if (flag != null) {
            java.add(1, flag);
        }
        // A build in the background is started without these signals, and so would this process be, which then never
        // hears of them.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,HUP,TERM"));
        command.addAll(java);
        command.add(end);
        command.add(name);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void signal(Process process, String signal) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private static int ended(Process process) throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the process doesn't end");
        }
        return process.exitValue();
    }

    /** Acquires a region, waits for the end of its input, and ends as it is told. */
    static final class Main {

        private Main() {}

        public static void main(String[] args) throws Exception {
            String end = args[0];
            AcquireOptions options = AcquireOptions.named(args[1]).withTimeout(Duration.ofHours(1));
            if (end.equals("HOOKS")) {
                hooks(options);
                return;
            }
            TestStruct region = TestStruct.acquire(
                    TestStruct.LAYOUT,
                    switch (end) {
                        case "OPTION" -> options.withCloseAtExit(false);
                        case "KERNEL" -> options.withPersistence(Persistence.KERNEL);
                        default -> options;
                    });
            if (end.equals("LATE")) {
                // A region is acquired when the process is ending, and the JVM takes no more hooks.
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() ->
                                TestStruct.acquire(TestStruct.LAYOUT, options).close()));
            }
            region.setX(1);
            if (end.equals("USERS")) {
                use(region);
            }
            if (end.equals("IN_HOOK")) {
                // It is closed twice, at the same time.
                Runtime.getRuntime().addShutdownHook(new Thread(region::close));
            }
            System.out.println("open");
            if (System.in.read() != -1) {
                throw new IllegalStateException("the input isn't at its end");
            }
            switch (end) {
                case "EXIT" -> System.exit(3);
                case "HALT" -> Runtime.getRuntime().halt(4);
                case "THROW" -> {
                    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
                    throw new IllegalStateException("uncaught");
                }
                default -> region.setX(2);
            }
        }

        private static void use(TestStruct region) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> untilRefused("hook", () -> region.intAtVolatile(0))));
            start("reader", () -> region.intAtVolatile(0));
            start("writer", () -> region.addToIntAt(0, 1));
        }

        private static void start(String who, Runnable access) {
            Thread thread = new Thread(() -> untilRefused(who, access));
            // The end waits for what it has to say: it waits for hooks only.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            thread.start();
        }

        private static void untilRefused(String who, Runnable access) {
            while (true) {
                try {
                    access.run();
                } catch (IllegalStateException e) {
                    System.out.println(who + ": " + e.getMessage());
                    return;
                }
            }
        }

        private static void hooks(AcquireOptions options) throws Exception {
            System.out.println("before: " + count());
            TestStruct one = TestStruct.acquire(TestStruct.LAYOUT, options);
            System.out.println("one: " + count());
            TestStruct two = TestStruct.acquire(TestStruct.LAYOUT, options);
            System.out.println("two: " + count());
            one.close();
            System.out.println("one left: " + count());
            two.close();
            System.out.println("none left: " + count());
        }

        private static int count() throws Exception {
            Field hook = OpenRegions.class.getDeclaredField("hook");
            hook.setAccessible(true);
            return hook.get(null) == null ? 0 : 1;
        }
    }
}
