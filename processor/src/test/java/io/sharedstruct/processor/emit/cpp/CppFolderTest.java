package io.sharedstruct.processor.emit.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.CppTools;
import io.sharedstruct.processor.testing.Fixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files for C++ lie, and that two of them get on with each other. */
class CppFolderTest {

    private static final JavaFileObject[] STRUCTS = {
        struct("One", "int getX(); void setX(int x); Two getTwo(); State getState();"),
        struct("Two", "long getY(); State getState(); @FixedString(8) String getText();"),
        struct("Three", "Two getTwo(); @Array(2) One getOneAt(int index);"),
        Fixtures.source("demo.State", "package demo;", "public enum State { IDLE, BUSY }")
    };

    @TempDir
    private Path folder;

    private static JavaFileObject struct(String name, String properties) {
        return Fixtures.source(
                "demo." + name,
                "package demo;",
                "import io.sharedstruct.*;",
                "@SharedStruct public interface " + name + " {",
                properties,
                "}");
    }

    private static Compilation compile(String... options) {
        return Fixtures.compile(List.of(options), STRUCTS);
    }

    @Test
    void filesAreWrittenIfAskedForOnly() {
        assertThat(Fixtures.files(compile())).doesNotContainKey("demo/One.hpp").containsKey("demo/One.h");
        assertThat(Fixtures.files(compile(CppTools.OPTION)))
                .containsOnlyKeys(
                        "demo/One.h", "demo/One.hpp", "demo/Two.h", "demo/Two.hpp", "demo/Three.h", "demo/Three.hpp");
        assertThat(Fixtures.files(compile("-Asharedstruct.headers=include", "-Asharedstruct.cpp=include")))
                .containsKeys("include/demo/One.h", "include/demo/One.hpp");
    }

    @Test
    void theyNeedTheHeadersThatTheyInclude() {
        Compilation compilation = compile("-Asharedstruct.headers=off", CppTools.OPTION);
        assertThat(compilation.errors().stream().map(error -> error.getMessage(null)))
                .containsExactly("[BadOutputFolder] -Asharedstruct.cpp: these files include those that"
                        + " -Asharedstruct.headers=off switches off; leave that out, or switch these off by"
                        + " -Asharedstruct.cpp=off");
        assertThat(compile("-Asharedstruct.headers=off", "-Asharedstruct.cpp=off")
                        .errors())
                .isEmpty();
    }

    /** One that contains the others before and behind these, twice. */
    @Test
    void oneProgramHasThemAll() throws Exception {
        CppTools tools = new CppTools(folder);
        tools.addFiles(compile(CppTools.OPTION));
        for (List<String> order : List.of(List.of("One", "Two", "Three"), List.of("Three", "One", "Three", "Two"))) {
            List<String> program = new java.util.ArrayList<>();
            order.forEach(name -> program.add("#include \"" + name + ".hpp\""));
            program.add("int main() {");
            program.add("Three three = {};");
            program.add("sharedstruct::fields(three).get_one(1).set_state(sharedstruct::One_State::BUSY);");
            program.add("sharedstruct::fields(three).get_two().set_state(sharedstruct::Two_State::BUSY);");
            program.add("sharedstruct::Shared<Three> shared(\"x\");");
            program.add("return sharedstruct::Shared<One>(\"x\")->x; }");
            tools.compileEverywhere(program);
        }
    }

    /** Two files of one program, each with all of what they share. */
    @Test
    void twoPartsOfAProgramAreLinked() throws Exception {
        CppTools tools = new CppTools(folder);
        tools.addFiles(compile(CppTools.OPTION));
        Files.writeString(
                folder.resolve("other.cpp"),
                "#include \"Two.hpp\"\nlong long other(Two &two) { return sharedstruct::fields(two).get_y(); }\n");
        assertThat(tools.run(
                        List.of(
                                "#include \"One.hpp\"",
                                "#include <cstdio>",
                                "long long other(Two &two);",
                                "int main() {",
                                "One one = {};",
                                "sharedstruct::fields(one).get_two().set_y(INT64_MIN);",
                                "std::printf(\"%lld\\n\", other(one.two)); }"),
                        List.of(folder.resolve("other.cpp").toString(), "-Wno-missing-declarations")))
                .containsExactly(String.valueOf(Long.MIN_VALUE));
    }

    @Test
    void theStructAloneNeedsNoSystem() throws Exception {
        CppTools tools = new CppTools(folder);
        tools.addFiles(compile(CppTools.OPTION));
        assertThat(tools.run(
                        List.of(
                                "#define SHAREDSTRUCT_LAYOUT_ONLY",
                                "#include \"Two.hpp\"",
                                "#include <cstdio>",
                                "#ifdef SHAREDSTRUCT_SHARED_HPP",
                                "#error",
                                "#endif",
                                "int main() {",
                                "Two two = {};",
                                "sharedstruct::fields(two).set_text(\"alone\");",
                                "std::puts(two.text); }"),
                        List.of()))
                .containsExactly("alone");
    }

    @Test
    void theSameIsWrittenTwice() {
        Map<String, String> first = Fixtures.files(compile(CppTools.OPTION));
        assertThat(first).isEqualTo(Fixtures.files(compile(CppTools.OPTION)));
        first.forEach(
                (name, text) -> assertThat(text.chars()).as(name).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')));
    }
}
