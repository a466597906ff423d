package io.sharedstruct.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The strictest build of a user has nothing to say about what is generated. */
class StrictBuildTest {

    private static final String PASSED_ON = "requires transitive io.sharedstruct;";

    @TempDir
    private Path folder;

    private UserBuild build;

    @BeforeEach
    void create() throws IOException {
        build = new UserBuild(folder);
    }

    private String[] onClassPath(String... more) {
        return with(List.of("-Xlint:all", "-Werror", "-cp", UserBuild.runtime()), more);
    }

    private String[] onModulePath(String... more) {
        return with(List.of("-Xlint:all", "-Werror", "--module-path", UserBuild.modules()), more);
    }

    private static String[] with(List<String> options, String... more) {
        return Stream.concat(options.stream(), List.of(more).stream()).toArray(String[]::new);
    }

    @Test
    void onTheClassPath() throws IOException {
        assertThat(build.addFixtures().javac(onClassPath())).isEmpty();
    }

    @Test
    void forAnOlderRelease() throws IOException {
        assertThat(build.addFixtures().javac(onClassPath("--release", "17"))).isEmpty();
    }

    @Test
    void inAModule() throws IOException {
        build.addFixtures().add("module-info.java", "module user { requires io.sharedstruct; }");

        assertThat(build.javac(onModulePath())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "requires java.compiler;", "requires com.sun.jna;"})
    void inAModuleThatExportsItsStructs(String more) throws IOException {
        build.add("demo/MyData.java", PUBLIC)
                .add("demo/Old.java", OLD)
                .add("module-info.java", "module user { " + PASSED_ON + " exports demo; " + more + " }");

        assertThat(build.javac(onModulePath("-Xlint:-requires-automatic"))).isEmpty();
        assertThat(build.generated())
                .containsExactly("demo/MyDataShared.java", "demo/MyData_InnerShared.java", "demo/OldShared.java");
    }

    @Test
    void whoUsesAnExportedStructMustReadTheRuntimeToo() throws IOException {
        build.add("demo/A.java", "package demo;", "@io.sharedstruct.SharedStruct public interface A { int getX(); }")
                .add("demo/B.java", "package demo;", "@io.sharedstruct.SharedStruct public interface B { int getX(); }")
                .add("module-info.java", "module user { requires io.sharedstruct; exports demo; }");

        assertThat(build.javac("-Xlint:all,-exports", "--module-path", UserBuild.modules()))
                .containsExactly("WARNING sources/demo/A.java:2: [RequiresTransitive] AShared is exported and extends a"
                        + " class of io.sharedstruct, which who uses it has to read too; write 'requires transitive"
                        + " io.sharedstruct;' in the module-info of user, or @SuppressWarnings(\"exports\") at the"
                        + " struct or the module");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module user { requires io.sharedstruct; }",
                "module user { requires io.sharedstruct; opens demo; }",
                "@SuppressWarnings(\"exports\") module user { requires io.sharedstruct; exports demo; }",
                "module user { requires transitive io.sharedstruct; exports demo; }"
            })
    void saysNothingWhereTheRuntimeIsReadOrTheStructIsNotSeen(String module) throws IOException {
        build.add("demo/A.java", "package demo;", "@io.sharedstruct.SharedStruct public interface A { int getX(); }")
                .add("module-info.java", module);

        assertThat(build.javac("-Xlint:all,-exports", "-Werror", "--module-path", UserBuild.modules()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface Alone { @io.sharedstruct.Offset(0) int getX(); }",
                "enum Alone { @io.sharedstruct.Code(1) @io.sharedstruct.Fallback A }",
                "@javax.annotation.processing.Generated(\"by hand\") class Alone { }",
                "class Alone { @io.sharedstruct.SharedStruct interface In { int getX(); } }"
            })
    void everyAnnotationIsClaimedWhereverItStands(String source) throws IOException {
        assertThat(build.add("Alone.java", source).javac(onClassPath())).isEmpty();
    }

    @Test
    void annotationsOfOthersAreNot() throws IOException {
        build.add("Mine.java", "@interface Mine { }").add("Alone.java", "@Mine class Alone { }");

        assertThat(build.add("A.java", "@io.sharedstruct.SharedStruct interface A { int getX(); }")
                        .javac("-Xlint:all", "-cp", UserBuild.runtime()))
                .singleElement()
                .asString()
                .contains("No processor claimed any of these annotations: ", "Mine")
                .doesNotContain("sharedstruct", "Generated");
    }

    @Test
    void deprecatedAndRawTypesOfTheUser() throws IOException {
        addOutdated();

        assertThat(build.javac(onClassPath())).isEmpty();
    }

    @Test
    void theDocumentation() throws IOException {
        build.add("demo/MyData.java", PUBLIC).add("demo/Old.java", OLD);
        addOutdated();

        // Before Java 18, the private fields of records count as undocumented, whatever their components have.
        String scope = Runtime.version().feature() < 18 ? "-Xdoclint:all/protected" : "-Xdoclint:all";
        assertThat(build.javac("-Xlint:all", scope, "-cp", UserBuild.runtime()))
                .noneMatch(message -> message.contains("generated/"));
    }

    @Test
    void eclipseOnTheClassPath() throws IOException {
        build.add("demo/MyData.java", PUBLIC).add("demo/Old.java", OLD);

        assertThat(build.ecj("-cp", UserBuild.runtime())).isEmpty();
        assertThat(build.generated()).contains("demo/MyDataShared.java", "demo/OldShared.java");
    }

    @Test
    void eclipseInAModule() throws IOException {
        build.add("demo/MyData.java", PUBLIC)
                .add("demo/Old.java", OLD)
                .add(
                        "module-info.java",
                        "/** User. */",
                        "module user { requires transitive io.sharedstruct; exports demo; }");

        // Eclipse's batch compiler finds no type of a named module in what processors generate: javac runs them here.
        assertThat(build.javac(onModulePath("-proc:only"))).isEmpty();
        assertThat(build.ecj("-proc:none", "--module-path", UserBuild.modules(), build.generatedFolder()))
                .isEmpty();
        assertThat(build.generated()).contains("demo/MyDataShared.java", "demo/OldShared.java");
    }

    @Test
    void eclipseAndEveryKindOfField() throws IOException {
        addOutdated();

        // The fixtures themselves aren't beyond Eclipse's reproach.
        assertThat(build.addFixtures().ecj("-cp", UserBuild.runtime()))
                .doesNotContain("generated/")
                .doesNotContain("ERROR");
    }

    private static final String PUBLIC = """
            package demo;

            import io.sharedstruct.Array;
            import io.sharedstruct.FixedString;
            import io.sharedstruct.SharedStruct;

            /** Data. */
            @SharedStruct(name = "MyData")
            public interface MyData {

                /**
                 * Gives x.
                 *
                 * @return x
                 */
                int getX();

                /**
                 * Sets x.
                 *
                 * @param x x
                 */
                void setX(int x);

                /**
                 * Gives the text.
                 *
                 * @return the text
                 */
                @FixedString(16)
                String getText();

                /**
                 * Gives an inner.
                 *
                 * @return the inner
                 */
                Inner getInner();

                /**
                 * Gives one of them.
                 *
                 * @param index which
                 * @return it
                 */
                @Array(3)
                Inner getInnersAt(int index);

                /**
                 * Gives one of them.
                 *
                 * @param index which
                 * @return it
                 */
                @Array(4)
                long getLongsAt(int index);

                /** Inner. */
                @SharedStruct
                interface Inner {

                    /**
                     * Gives y.
                     *
                     * @return y
                     */
                    byte y();
                }
            }
            """;

    private static final String OLD = """
            package demo;

            import io.sharedstruct.SharedStruct;
            import java.io.Serializable;

            /**
             * Old.
             *
             * @deprecated for the test
             */
            @Deprecated(since = "1", forRemoval = true)
            @SharedStruct
            public interface Old extends Serializable {

                /**
                 * Gives x.
                 *
                 * @return x
                 * @deprecated for the test
                 */
                @Deprecated(since = "1", forRemoval = true)
                int getX();
            }
            """;

    /** A struct that names types that the compilers warn of, each of which says so itself. */
    private void addOutdated() throws IOException {
        build.add(
                        "old/Outdated.java",
                        "package old;",
                        "import io.sharedstruct.Array;",
                        "import io.sharedstruct.Converted;",
                        "@SuppressWarnings({\"deprecation\", \"removal\", \"rawtypes\"})",
                        "@io.sharedstruct.SharedStruct(name = \"Outdated\")",
                        "public interface Outdated {",
                        "    Around.In getIn();",
                        "    Nested getNested();",
                        "    @Array(3) Nested getNestedsAt(int index);",
                        "    Mode getMode();",
                        "    void setMode(Mode mode);",
                        "    @Array(2) Mode getModesAt(int index);",
                        "    @Converted(MoneyAs.class) Money getMoney();",
                        "    void setMoney(Money money);",
                        "    @Converted(ListAs.class) java.util.List getList();",
                        "    void setList(java.util.List list);",
                        "}")
                .add(
                        "old/Around.java",
                        "package old;",
                        "@Deprecated(forRemoval = true) public interface Around {",
                        "    @io.sharedstruct.SharedStruct interface In { int getX(); void setX(int x); }",
                        "}")
                .add(
                        "old/Nested.java",
                        "package old;",
                        "@Deprecated @io.sharedstruct.SharedStruct public interface Nested { int getX(); void setX(int x); }")
                .add(
                        "old/Mode.java",
                        "package old;",
                        "@Deprecated(forRemoval = true) public enum Mode {",
                        "    @io.sharedstruct.Code(0) @Deprecated(forRemoval = true) A,",
                        "    @io.sharedstruct.Code(4) @io.sharedstruct.Fallback B",
                        "}")
                .add(
                        "old/Money.java",
                        "package old;",
                        "@Deprecated(forRemoval = true) public record Money(int cents) {}")
                .add(
                        "old/MoneyAs.java",
                        "package old;",
                        "@SuppressWarnings(\"removal\")",
                        "@Deprecated(forRemoval = true) public final class MoneyAs {",
                        "    private MoneyAs() {}",
                        "    @Deprecated public static int encode(Money money) { return money.cents(); }",
                        "    @Deprecated(forRemoval = true) public static Money decode(int cents) { return new Money(cents); }",
                        "}")
                .add(
                        "old/ListAs.java",
                        "package old;",
                        "@SuppressWarnings(\"rawtypes\") public final class ListAs {",
                        "    private ListAs() {}",
                        "    public static int encode(java.util.List list) { return list.size(); }",
                        "    public static java.util.List decode(int size) { return java.util.List.of(size); }",
                        "}");
    }
}
