package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A JVM that denies native access gets one exception, the same every time, that names the flag. */
class DeniedNativeAccessTest {

    private static final String DENIED =
            "java.lang.IllegalCallerException: this JVM denies the native access that shared"
                    + " memory needs; start it with --enable-native-access=ALL-UNNAMED, or, with SharedStruct on the module path,"
                    + " with --enable-native-access=com.sun.jna,io.sharedstruct\n";

    /** No JVM before JDK 24 can deny it; the build on JDK 25 runs this. */
    private static final boolean TOO_OLD = Runtime.version().feature() < 24;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private String run(String flag) throws Exception {
        Needs.linux();
        return CPeer.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--illegal-native-access=deny",
                flag,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                names.next());
    }

    @Test
    void theExceptionNamesTheFlagEveryTime() throws Exception {
        if (TOO_OLD) {
            return;
        }
        assertThat(run("-Xshare:auto")).isEqualTo(DENIED.repeat(3));
    }

    @Test
    void theFlagIsAllThatIsNeeded() throws Exception {
        if (TOO_OLD) {
            return;
        }
        assertThat(run("--enable-native-access=ALL-UNNAMED")).isEqualTo("creator\ncreator\nfalse\n");
    }

    /** Says what it gets. */
    static final class Main {

        private Main() {}

        public static void main(String[] args) {
            for (int i = 0; i < 2; i++) {
                say(() -> {
                    try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(args[0]))) {
                        System.out.println(region.isCreator() ? "creator" : "joined");
                    }
                });
            }
            say(() -> System.out.println(TestStruct.unlink(args[0])));
        }

        private static void say(Runnable attempt) {
            try {
                attempt.run();
            } catch (Throwable e) {
                System.out.println(e);
            }
        }
    }
}
