package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.AcquireTwice;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.ShmNames;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

    private String run(String... flags) throws Exception {
        return java(System.getProperty("java.class.path"), flags);
    }

    private String java(String classPath, String... flags) throws Exception {
        Needs.linux();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--illegal-native-access=deny");
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", classPath, AcquireTwice.class.getName(), names.next()));
        return CPeer.run(command.toArray(String[]::new));
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

    @Test
    void theExceptionIsTheSameOnTheModulePath() throws Exception {
        if (TOO_OLD) {
            return;
        }
        assertThat(runOnModulePath("-Xshare:auto")).isEqualTo(DENIED.repeat(3));
        assertThat(runOnModulePath("--enable-native-access=ALL-UNNAMED")).isEqualTo(DENIED.repeat(3));
        assertThat(runOnModulePath("--enable-native-access=io.sharedstruct")).isEqualTo(DENIED.repeat(3));
        // JNA's own access is enough to remove a name.
        assertThat(runOnModulePath("--enable-native-access=com.sun.jna")).isEqualTo(DENIED.repeat(2) + "false\n");
    }

    @Test
    void onTheModulePathTwoModulesNeedTheFlag() throws Exception {
        if (TOO_OLD) {
            return;
        }
        assertThat(runOnModulePath("--enable-native-access=com.sun.jna,io.sharedstruct"))
                .isEqualTo("creator\ncreator\nfalse\n");
    }

    /** Nothing is printed beside what {@link AcquireTwice} says: no warning of the JVM either. */
    @Test
    void noneOfTheAccessThatJavaWillLoseIsNeeded() throws Exception {
        if (TOO_OLD) {
            return;
        }
        assertThat(run("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=deny"))
                .isEqualTo("creator\ncreator\nfalse\n");
    }

    /** The jars of the runtime and of JNA as modules, and the tests as the program that uses them. */
    private String runOnModulePath(String flag) throws Exception {
        String[] parts = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        String modules = Arrays.stream(parts)
                .filter(part -> part.contains("sharedstruct-runtime") || part.contains("jna"))
                .collect(Collectors.joining(File.pathSeparator));
        String rest = Arrays.stream(parts)
                .filter(part -> part.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return java(rest, flag, "--module-path", modules, "--add-modules", "io.sharedstruct");
    }
}
