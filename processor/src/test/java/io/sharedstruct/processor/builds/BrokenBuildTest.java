package io.sharedstruct.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build in which no struct could work ends with one error that says what to change; an unusual one works. */
class BrokenBuildTest {

    private static final String[] A = {"@io.sharedstruct.SharedStruct interface A { int getX(); }"};
    private static final String[] B = {"@io.sharedstruct.SharedStruct interface B { A getA(); Integer getBad(); }"};
    private static final String[] USE = {"class Use { static int x(AShared a) { return a.getX(); } }"};

    @TempDir
    private Path folder;

    private UserBuild build;

    @BeforeEach
    void create() throws IOException {
        build = new UserBuild(folder.resolve("user")).add("A.java", A).add("B.java", B);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "11", "16"})
    void aSourceLevelBelow17(String release) throws IOException {
        assertThat(build.javac("-Xlint:-options", "--release", release, "-cp", UserBuild.runtime()))
                .containsExactly(
                        "ERROR sources/A.java:1: [SourceLevel] SharedStruct generates Java 17; this compilation"
                                + " has --release " + release
                                + "; set maven.compiler.release to 17, in Gradle options.release,"
                                + " or a newer one");
        assertThat(build.generated()).isEmpty();
    }

    @Test
    void aRuntimeThatIsOlderThanTheProcessor() throws IOException {
        UserBuild older = new UserBuild(folder.resolve("older"))
                .add("Regions.java", "package io.sharedstruct.runtime; public final class Regions { }");
        assertThat(older.javac("-proc:none")).isEmpty();

        String path = older.classes() + File.pathSeparator + UserBuild.runtime();
        assertThat(build.javac("-cp", path))
                .containsExactly(
                        "ERROR sources/A.java:1: [RuntimeMismatch] this processor writes code of version 4, but"
                                + " sharedstruct-runtime, on the path of the code, runs version 0; give sharedstruct-runtime and"
                                + " sharedstruct-processor the same version");
        assertThat(build.generated()).isEmpty();
    }

    @Test
    void aRuntimeThatIsNewerThanTheProcessor() throws IOException {
        UserBuild newer = new UserBuild(folder.resolve("newer"))
                .add(
                        "Regions.java",
                        "package io.sharedstruct.runtime;",
                        "public final class Regions { public static final int CODE_VERSION = 1_000_000; }");
        assertThat(newer.javac("-proc:none")).isEmpty();

        String path = newer.classes() + File.pathSeparator + UserBuild.runtime();
        assertThat(build.javac("-cp", path)).noneMatch(message -> message.contains("RuntimeMismatch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-processorpath", "--processor-module-path"})
    void theProcessorNeedsNothingBesideItsJar(String option) throws Exception {
        UserBuild one = new UserBuild(folder.resolve("one")).add("A.java", A).add("Use.java", USE);

        assertThat(one.javacProgram(option, UserBuild.processor(), "-Xlint:all", "-Werror", "-cp", UserBuild.runtime()))
                .isEmpty();
        assertThat(one.generated()).containsExactly("AShared.java");
    }

    @Test
    void theRuntimeMissesOnThePathOfTheCode() throws IOException {
        List<String> messages = build.javac("-cp", folder.toString());

        // Newer compilers call processors with annotations that they don't know, older ones don't.
        String missing = "ERROR [RuntimeMissing] the annotation SharedStruct is not on the path of the code; add"
                + " sharedstruct-runtime to the dependencies of this module, and 'requires io.sharedstruct;' to its"
                + " module-info if it has one";
        assertThat(messages.stream().filter(message -> !message.equals(missing)))
                .containsExactly(
                        "ERROR sources/A.java:1: package io.sharedstruct does not exist",
                        "ERROR sources/B.java:1: package io.sharedstruct does not exist");
        if (Runtime.version().feature() >= 25) {
            assertThat(messages).contains(missing);
        }
    }

    @Test
    void anEncodingThatCannotHoldTheNames() throws IOException {
        UserBuild one = new UserBuild(folder.resolve("one"))
                .add(
                        "Words.java",
                        "@io.sharedstruct.SharedStruct interface Words {",
                        "    int getL\\u00e4nge(); void setL\\u00e4nge(int value);",
                        "    Mode getMode();",
                        "    @io.sharedstruct.Array(2) int get\\u00c9lanAt(int index);",
                        "    enum Mode { \\u00c9T\\u00c9 }",
                        "}")
                .add("Use.java", "class Use { static int x(WordsShared w) { return w.getL\\u00e4nge(); } }");

        assertThat(one.javac("-Xlint:all", "-Werror", "-encoding", "US-ASCII", "-cp", UserBuild.runtime()))
                .isEmpty();
        assertThat(one.read("WordsShared.java"))
                .contains("public int getL\\u00e4nge() {", "get\\u00c9lanAt(int index)")
                .matches("\\p{ASCII}*");
        assertThat(Files.readString(one.classes().resolve("Words.h"))).contains("nge");
    }
}
