package io.sharedstruct.runtime.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.AcquireTwice;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.ShmNames;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a program says whose jar was shaded and has lost the classes for Java 22 and newer, and which way it took. */
class LostVersionTest {

    private static final int JAVA = Runtime.version().feature();
    private static final boolean NEW = JAVA >= 22;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @TempDir
    private Path folder;

    /** The classes themselves aren't a jar of many releases, as a shaded jar without its manifest isn't. */
    private static String withoutVersions() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(part -> part.contains("sharedstruct-runtime")
                        ? Path.of("target", "classes").toString()
                        : part)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String run(String classPath, String... flags) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        if (NEW) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", classPath, AcquireTwice.class.getName(), names.next()));
        return CPeer.run(command.toArray(String[]::new));
    }

    /** Java 23 was the first that could be told to deny Unsafe; later ones will do so of their own accord. */
    @Test
    void theMessageSaysWhatWasLostAndHow() throws Exception {
        if (JAVA < 23) {
            return;
        }
        String lost = "java.lang.UnsupportedOperationException: this is Java " + JAVA
                + ", but the part of SharedStruct for Java 22 and newer isn't there, and that for older ones needs sun.misc.Unsafe,"
                + " which this Java denies or doesn't have: the jar has lost META-INF/versions/22, or 'Multi-Release: true' in its"
                + " manifest, when it was shaded, or it was built on a JDK older than 22\n";
        assertThat(run(withoutVersions(), "--sun-misc-unsafe-memory-access=deny"))
                .isEqualTo(lost.repeat(2) + "false\n");
    }

    @Test
    void itWorksAsLongAsJavaLetsIt() throws Exception {
        List<String> flags = JAVA < 23 ? List.of() : List.of("--sun-misc-unsafe-memory-access=allow");
        assertThat(run(withoutVersions(), flags.toArray(String[]::new)).lines())
                .startsWith("creator", "creator")
                .noneMatch(line -> line.contains("UnsupportedOperationException"));
    }

    /** Once, though regions are acquired twice. */
    @Test
    void oneLineOfTheLogSaysTheWay() throws Exception {
        Path logging = Files.writeString(folder.resolve("logging.properties"), """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.level=ALL
                java.util.logging.SimpleFormatter.format=%4$s %3$s %5$s%n
                io.sharedstruct.level=FINE
                """);
        String config = "-Djava.util.logging.config.file=" + logging;
        String java = Runtime.version().toString();
        String way = NEW ? "java.lang.foreign" : "sun.misc.Unsafe";
        assertThat(run(System.getProperty("java.class.path"), config))
                .containsOnlyOnce(
                        "FINE io.sharedstruct the bytes of regions are reached through " + way + ", on Java " + java);
        if (NEW) {
            assertThat(run(withoutVersions(), config))
                    .containsOnlyOnce(
                            "FINE io.sharedstruct the bytes of regions are reached through sun.misc.Unsafe, because the part"
                                    + " for Java 22 and newer isn't there (META-INF/versions/22, and 'Multi-Release: true' in the manifest"
                                    + " of the jar), on Java " + java);
        }
    }
}
