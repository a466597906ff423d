package io.sharedstruct.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts this program once more, in a JVM of its own. */
final class OwnJvm {

    private OwnJvm() {}

    static List<String> command(String... arguments) {
        // --enable-native-access: the manifest's entry counts only for java -jar.
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Sample.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
