package io.sharedstruct.processor.emit.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.emit.text.DocSentence;
import io.sharedstruct.processor.model.Doc;
import io.sharedstruct.processor.testing.CppTools;
import io.sharedstruct.processor.testing.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and words of authors can't be taken for C++, nor hide what the file itself is made of. */
class CppNamesTest {

    private static final List<String> PROPERTIES = List.of(
            "new",
            "delete",
            "template",
            "this",
            "at_",
            "Byte",
            "Place",
            "detail",
            "std",
            "value",
            "index",
            "row",
            "string",
            "get",
            "set",
            "fields",
            "Struct",
            "sharedstruct",
            "operator",
            "concept",
            "co_await",
            "NULL",
            "errno",
            "größe",
            "gr__e",
            "x_",
            "x__");

    private static final List<String> CONSTANTS = List.of(
            "delete",
            "template",
            "NULL",
            "EOF",
            "TRUE",
            "IN",
            "linux",
            "unix",
            "ERROR",
            "NOT_READY",
            "größe",
            "gr__e",
            "x$y",
            "and",
            "stdin",
            "value",
            "detail",
            "std");

    @TempDir
    private Path folder;

    @Test
    void anyNameInJavaIsOne() throws Exception {
        StringBuilder properties = new StringBuilder();
        PROPERTIES.forEach(name -> {
            String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            properties.append("int get" + capital + "(); void set" + capital + "(int v);\n");
        });
        String java =
                """
                package demo;
                import io.sharedstruct.*;
                class Hostile {
                    enum Color { @CONSTANTS@ }
                    @SharedStruct interface Struct {
                        @PROPERTIES@
                        Color getColor();
                        @Array(2) Color getPaintAt(int index);
                        @Width(2) Color getThin();
                        Other.Color getOther();
                        detail getInner();
                        std getStd2();
                    }
                    @SharedStruct interface detail { Color getColor(); @FixedString(4) String getText(); }
                    @SharedStruct interface std { Other.Color getColor(); }
                    interface Other { enum Color { A } }
                }
                """.replace("@CONSTANTS@", String.join(", ", CONSTANTS)).replace("@PROPERTIES@", properties.toString());
        CppTools tools = new CppTools(folder);
        Map<String, String> files =
                tools.addFiles(Fixtures.compile(List.of(CppTools.OPTION), Fixtures.source("demo.Hostile", java)));
        String file = files.get("Hostile_Struct.hpp");
        assertThat(file)
                .contains("enum class Hostile_Struct_Color : std::int32_t {")
                .contains("enum class Hostile_Struct_demo_Hostile_Other_Color : std::int32_t {")
                .contains("    delete_ = 0, // delete\n    template_ = 1, // template\n    NULL_ = 2, // NULL\n")
                .contains("    gr__e = 10, // gr\\u00f6\\u00dfe\n    gr__e_ = 11, // gr__e\n");
        List<String> program = new ArrayList<>(
                List.of("#include <cstdio>", "#include <cerrno>", "#include <iostream>", "using namespace std;"));
        files.keySet().forEach(name -> program.add("#include \"" + name + "\""));
        program.add("using namespace sharedstruct;");
        for (String struct : List.of("Struct", "detail", "std")) {
            program.add("template class sharedstruct::BasicFields<::Hostile_" + struct + ", unsigned char>;");
        }
        program.add("int main() {");
        program.add("Hostile_Struct s = {};");
        program.add("fields(s).set_new(5);");
        program.add("fields(s).set_paint(1, Hostile_Struct_Color::linux_);");
        program.add("return fields(s).get_new() + static_cast<int>(fields(s).get_inner().get_color()); }");
        tools.compileEverywhere(program);
        tools.compileForWindows(program);
    }

    /** A struct whose enum has the name of another struct, which is only possible because they are in different namespaces. */
    @Test
    void anEnumMayBeCalledAsAStruct() throws Exception {
        String java = """
                package demo;
                import io.sharedstruct.*;
                @SharedStruct interface One {
                    State getState();
                    One_State getOther();
                    enum State { A }
                }
                @SharedStruct interface One_State { int getX(); }
                """;
        CppTools tools = new CppTools(folder);
        tools.addFiles(Fixtures.compile(List.of(CppTools.OPTION), Fixtures.source("demo.One", java)));
        tools.compileEverywhere(List.of(
                "#include \"One.hpp\"",
                "#include \"One_State.hpp\"",
                "int main() {",
                "One one = {};",
                "sharedstruct::fields(one).set_state(sharedstruct::One_State::A);",
                "return sharedstruct::fields(one).get_other().get_x(); }"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The speed. In km/h.      | /// The speed.
            Ends */ here /* and /*/. | /// Ends */ here /* and /*/.
            What??/ and ???= end.    | /// What? ?/ and ? ? ?= end.
            A back\\slash \\ and \\  | /// A back\\slash \\u005c and \\u005c
            Größe in µm, 大小.        | /// Gr\\u00f6\\u00dfe in \\u00b5m, \\u5927\\u5c0f.
            {@code @deprecated} x.   | /// @deprecated x.
            """)
    void theFirstSentenceIsAComment(String javadoc, String expected) {
        assertThat(CppComment.of(new Doc(" " + javadoc, false), "", "")).containsExactly(expected);
        assertThat(DocSentence.isDeprecated(new Doc(" " + javadoc, false))).isFalse();
    }

    @Test
    void longSentencesHaveLines() {
        String word = "x".repeat(150);
        assertThat(CppComment.of(new Doc("a ".repeat(50) + word + " b.", false), "", "    "))
                .containsExactly("    /// " + "a ".repeat(50).strip(), "    /// " + word, "    /// b.");
    }

    @Test
    void whatIsDeprecatedIsSoInCpp() throws Exception {
        String java = """
                package demo;
                import io.sharedstruct.*;
                @SharedStruct interface Old {
                    /** The speed. @author x \\ */
                    @Deprecated int getSpeed();
                    /**
                     * The mass.
                     * @deprecated use the {@link #getSpeed() speed} \\
                     */
                    int getMass();
                    @Array(2) @Deprecated int getPartAt(int index);
                }
                """;
        CppTools tools = new CppTools(folder);
        String file = tools.addFiles(Fixtures.compile(List.of(CppTools.OPTION), Fixtures.source("demo.Old", java)))
                .get("Old.hpp");
        assertThat(file)
                .contains(
                        "    /// Deprecated. The speed.\n    [[deprecated]] std::int32_t get_speed() const noexcept {")
                .contains(
                        "    /// Deprecated: use the speed \\u005c The mass.\n    [[deprecated]] std::int32_t get_mass()")
                .contains("[[deprecated]] auto get_part() const {")
                .contains("[[deprecated]] void set_part(std::size_t index, std::int32_t value) const {");
        tools.compileEverywhere(List.of(
                "#include \"Old.hpp\"",
                "template class sharedstruct::BasicFields<Old, unsigned char>;",
                "int main() {}"));
    }
}
