package io.sharedstruct.testing;

import com.sun.jna.Platform;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs of the machine. Without it the test is skipped and says why; on a build server, which has to have it, the
 * test fails.
 */
public final class Needs {

    private Needs() {}

    public static void program(String name) {
        require(has(name), "the program " + name);
    }

    public static boolean has(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    public static void root() {
        require("root".equals(System.getProperty("user.name")), "a run as root");
    }

    public static void linux() {
        require(Platform.isLinux(), "Linux");
    }

    /** The value of a system property that only some builds set. */
    public static String setting(String property) {
        String value = System.getProperty(property);
        require(value != null, "the system property " + property);
        return value;
    }

    private static void require(boolean there, String what) {
        if (!there && "true".equals(System.getenv("CI"))) {
            Assertions.fail("this test needs " + what + ", and CI=true says that nothing may be skipped");
        }
        Assumptions.assumeTrue(there, "SKIPPED: this test needs " + what);
    }
}
