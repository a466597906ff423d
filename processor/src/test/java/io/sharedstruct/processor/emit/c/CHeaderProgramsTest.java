package io.sharedstruct.processor.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.DiskCompilation;
import io.sharedstruct.processor.testing.Fixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that include many headers, of structs whose names have something to do with each other. */
class CHeaderProgramsTest {

    private static final String STRUCT = "@io.sharedstruct.SharedStruct ";

    @TempDir
    private Path folder;

    @Test
    void allHeadersAreOneProgramForEveryCompiler() throws Exception {
        List<String> program = new ArrayList<>();
        for (Path fixture : Fixtures.all("good")) {
            if (!fixture.endsWith("Huge.java")) {
                tools().addHeaders(Fixtures.compile(Fixtures.source(fixture)))
                        .keySet()
                        .forEach(header -> program.add("#include \"" + header + "\""));
            }
        }
        assertThat(program).hasSizeGreaterThan(35);
        program.add("int main(void) { return 0; }");
        tools().compileInAllStandards(program);
        tools().compileFor32Bits(program);
        tools().compileForWindows(program);
    }

    @Test
    void aStructThatNo32BitProgramCanHaveIsOneError() throws Exception {
        tools().addHeaders(Fixtures.compile(Fixtures.source(Fixtures.in("good", "Huge.java"))));
        List<String> program = List.of("#include \"Huge.h\"", "int main(void) { return 0; }");
        assertThat(tools().firstError(program)).isEmpty();
        assertThat(tools().firstError(program, "-m32"))
                .matches("#error \"Huge has \\d+ bytes: this needs a program of 64 bits\"");
    }

    /** The offsets of files have 64 bits or not; what only some files of a program define is found. */
    @Test
    void a32BitProgramAttachesWith64BitOffsetsOnly() throws Exception {
        compile("One.java", STRUCT + "interface One { int getX(); }");
        List<String> attaching = List.of(
                "#include \"include/One.h\"",
                "#ifndef SHAREDSTRUCT_CAN_ATTACH",
                "#error no way to attach",
                "#endif",
                "int main(void) { return 0; }");
        assertThat(tools().firstError(attaching)).isEmpty();
        assertThat(tools().firstError(attaching, "-m32")).isEqualTo("#error no way to attach");
        assertThat(tools().firstError(attaching, "-m32", "-D_FILE_OFFSET_BITS=64"))
                .isEmpty();
        assertThat(tools().firstError(
                                List.of(
                                        "#include <stdio.h>",
                                        "#define _FILE_OFFSET_BITS 64",
                                        "#include \"include/One.h\""),
                                "-m32"))
                .isEqualTo("static assertion failed: \"_FILE_OFFSET_BITS has to be defined before the first header\"");
    }

    @Test
    void namesOfAStructAndOfAMemberMayBeJoinedToThatOfAnotherStruct() throws Exception {
        compile(
                "Names.java",
                STRUCT + "interface Truck { Engine getEngine(); int getSize(); }",
                STRUCT + "interface Engine { int getOffset(); }",
                STRUCT + "interface Truck_engine { int getSize(); int getOffset(); }",
                STRUCT + "interface Truck_engine_size { int getSize(); }",
                STRUCT + "interface Truck_size { Truck_engine getTruck(); }");
        compileEverywhere("Truck", "Truck_engine", "Truck_engine_size", "Truck_size", "Engine");
    }

    /** In C++, a member hides the type of its name from the members behind it. */
    @Test
    void aMemberMayBeCalledAsAType() throws Exception {
        compile(
                "Names.java",
                STRUCT + "interface ID { int getID(); }",
                STRUCT + "interface Owner { ID getID(); @io.sharedstruct.Array(2) ID getOtherAt(int i);",
                "    @io.sharedstruct.Union(\"Owner\") int getUint8_t(); @io.sharedstruct.Union(\"Owner\") byte getInt32_t(); }",
                STRUCT + "interface Types { int int32_t(); long size_t(); byte uint8_t(); int Types(); int last(); }");
        compileEverywhere("Owner", "ID", "Types");
        assertThat(header("Owner")).contains("    ID ID_;\n    ID other[2];\n    union {\n");
        assertThat(header("ID")).contains("    int32_t ID_;\n");
    }

    @Test
    void enumsOfOneNameAreThoseOfTheirStructs() throws Exception {
        DiskCompilation both = new DiskCompilation(Files.createDirectory(folder.resolve("java")))
                .add(
                        "a/Door.java",
                        "package a;",
                        STRUCT + "public interface Door { State getState(); b.Window.State getOther(); }",
                        "enum State { OPEN, SHUT }")
                .add(
                        "b/Window.java",
                        "package b;",
                        STRUCT + "public interface Window { State getState(); A getA(); A_B getAb();",
                        "    enum State { SHUT, OPEN } enum A { B_C, X } enum A_B { C, Y } }")
                .compile("-Asharedstruct.headers=" + folder.resolve("include"), "-Xlint:-auxiliaryclass");
        assertThat(both.messages()).isEmpty();
        compileEverywhere("a/Door", "b/Window");
        assertThat(header("a/Door"))
                .contains("    Door_State_OPEN = 0,\n    Door_State_SHUT = 1\n")
                .contains("    Door_b_Window_State_SHUT = 0,\n    Door_b_Window_State_OPEN = 1\n");
        assertThat(header("b/Window"))
                .contains("    Window_State_SHUT = 0,\n    Window_State_OPEN = 1\n")
                .contains("    Window_A_B_C = 0,\n")
                .contains("    Window_A_B_C_ = 0,\n");
    }

    @Test
    void typesBeyondAsciiAreDifferentTypes() throws Exception {
        compile(
                "Names.java",
                STRUCT + "interface Größe { int getÄ(); int getÖ(); @io.sharedstruct.Array(2) int getÜAt(int i);",
                "    @io.sharedstruct.Array(3) int getÉAt(int i); }",
                STRUCT + "interface Grüße { Größe getX(); 状态 get状态(); enum 状态 { 开, 关 } }",
                STRUCT + "interface 订单 { 客户 getX(); }",
                STRUCT + "interface 客户 { int getX(); }",
                STRUCT + "interface a_b { int getX(); }");
        compileEverywhere("Gr_u00fc_u00dfe", "Gr_u00f6_u00dfe", "u8ba2_u5355", "u5ba2_u6237", "a_b");
        assertThat(header("Gr_u00f6_u00dfe"))
                .startsWith("/* The struct Gr\\u00f6\\u00dfe. Generated")
                .contains("    int32_t _; /* \\u00e4 */\n    int32_t __; /* \\u00f6 */\n")
                .contains("#define GR_U00F6_U00DFE___LENGTH 2\n")
                .matches("\\p{ASCII}*");
        assertThat(header("Gr_u00fc_u00dfe"))
                .contains("    Gr_u00fc_u00dfe_____ = 0, /* \\u5f00 */\n    Gr_u00fc_u00dfe______ = 1 /* \\u5173 */\n");
    }

    /** Each header says what its own struct contains; a program can't have two versions of a struct without being told. */
    @Test
    void anotherVersionOfANestedStructIsAnError() throws Exception {
        compile(
                "Line.java",
                STRUCT + "interface Line { Point getEnd(); }",
                STRUCT + "interface Point { int getX(); int getY(); }");
        Files.move(folder.resolve("include/Line.h"), folder.resolve("Line.h"));
        compile("Point.java", STRUCT + "interface Point { long getX(); int getY(); }");
        List<String> program =
                List.of("#include \"include/Point.h\"", "#include \"Line.h\"", "int main(void) { return 0; }");
        assertThat(tools().firstError(program))
                .isEqualTo("static assertion failed: \"Point.x has to have 4 bytes at 0\"");
        assertThat(tools().firstError(List.of("#include \"include/Point.h\""))).isEmpty();
        assertThat(tools().firstError(List.of("#include \"Line.h\""))).isEmpty();
    }

    /** The headers that programs include before and after: those of C, of POSIX and of Windows. */
    @Test
    void noMemberIsAMacro() throws Exception {
        compile(
                "Macros.java",
                STRUCT + "interface Macros {",
                Stream.of(
                                "errno stdin EOF NULL INT_MAX EINVAL EAGAIN E2BIG unix linux major minor min max I complex"
                                        + " _Bool _Complex _Alignas __linux__ __FILE__ offsetof isnan NAN HUGE_VAL"
                                        + " SIGINT BUFSIZ RAND_MAX CLOCKS_PER_SEC LC_ALL PRIx64 st_mtime sa_handler s_addr"
                                        + " h_addr B0 ECHO O_RDWR PATH_MAX MAX_PATH ERROR WM_PAINT IN OUT THIS small"
                                        + " near far hyper pascal cdecl WINAPI typeof_unqual alignas noreturn thread_local "
                                        + " constexpr co_await and xor bool nullptr restrict SHAREDSTRUCT_CAST psh1 WIN32 DEBUG")
                        .flatMap(words -> Stream.of(words.split(" +", -1)))
                        .map(word -> "byte " + word + "();")
                        .reduce("", String::concat),
                "byte _1(); byte x(); byte A_(); }");
        List<String> c = List.of(
                "assert complex ctype errno fenv float inttypes iso646 limits locale math setjmp signal stdalign stdarg"
                        .split(" ", -1));
        List<String> includes = new ArrayList<>();
        c.forEach(name -> includes.add("#include <" + name + ".h>"));
        for (String name :
                "stdbool stddef stdint stdio stdlib string time wchar wctype fcntl sys/stat".split(" ", -1)) {
            includes.add("#include <" + name + ".h>");
        }
        List<String> posix = Stream.of(
                        "sys/socket sys/sysmacros sys/wait sys/param netdb netinet/in dirent poll pthread termios unistd"
                                .split(" ", -1))
                .map(name -> "#include <" + name + ".h>")
                .toList();
        List<String> windows = List.of("#include <winsock2.h>", "#include <windows.h>");
        for (boolean first : List.of(true, false)) {
            tools().compileEverywhere(macrosProgram(first, includes, posix));
        }
        tools().compileForWindows(macrosProgram(true, includes, windows));
        assertThat(header("Macros"))
                .contains("    int8_t EINVAL_;\n")
                .contains("    int8_t _Bool_;\n")
                .contains("    int8_t major;\n")
                .contains("    int8_t A_;\n");
    }

    private static List<String> macrosProgram(boolean first, List<String> includes, List<String> others) {
        List<String> program = new ArrayList<>(includes);
        program.addAll(others);
        program.add(first ? 0 : program.size(), "#include \"include/Macros.h\"");
        program.add("int main(void) { Macros m; memset(&m, 0, sizeof m);");
        program.add(
                "return m.EINVAL_ + m.NULL_ + m.unix_ + m.I_ + m.INT_MAX_ + m.major + m.min + m._Bool_ + m.st_mtime_; }");
        return program;
    }

    private void compileEverywhere(String... headers) throws Exception {
        List<String> program = new ArrayList<>();
        for (String header : headers) {
            program.add("#include \"include/" + header + ".h\"");
        }
        program.add("int main(void) { return 0; }");
        tools().compileEverywhere(program);
        tools().compileForWindows(program);
    }

    private void compile(String file, String... lines) throws Exception {
        Path place = Files.createTempDirectory(folder, "java");
        DiskCompilation compilation = new DiskCompilation(place)
                .add(file, lines)
                .compile("-Asharedstruct.headers=" + folder.resolve("include"), "-Xlint:-auxiliaryclass");
        assertThat(compilation.messages()).isEmpty();
    }

    private String header(String name) throws Exception {
        return Files.readString(folder.resolve("include").resolve(name + ".h"));
    }

    private CTools tools() {
        return new CTools(folder);
    }
}
