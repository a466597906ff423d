package io.sharedstruct.processor.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.DiskCompilation;
import io.sharedstruct.processor.testing.Fixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** C and C++ compilers take the headers without a warning, and find every assertion in them true. */
class CHeaderTest {

    @TempDir
    private Path folder;

    static List<Path> good() {
        return Fixtures.all("good");
    }

    @ParameterizedTest
    @MethodSource("good")
    void theHeaderIsAsReviewedAndCompilesWithoutAWarning(Path fixture) throws Exception {
        Map<String, String> headers = tools().addHeaders(Fixtures.compile(Fixtures.source(fixture)));
        assertThat(headers.remove(CHeaderEmitter.ATTACH)).isNotNull();
        String text = String.join("\n", headers.values());
        Path golden = Fixtures.in("headers", fixture.getFileName().toString().replace(".java", ".h"));
        if (Boolean.getBoolean("goldens.rewrite")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Fixtures.read(golden));
        List<String> program = new ArrayList<>();
        for (String header : headers.keySet()) {
            program.add("#include \"" + header + "\"");
            program.add("#include \"" + header + "\"");
        }
        program.add("int main(void) { return 0; }");
        tools().compileEverywhere(program);
        Files.delete(folder.resolve(CHeaderEmitter.ATTACH));
        program.add(0, "#define SHAREDSTRUCT_LAYOUT_ONLY");
        tools().compileEverywhere(program);
    }

    @Test
    void compilersForWindowsTakeAllHeaders() throws Exception {
        List<String> program = new ArrayList<>();
        for (Path fixture : good()) {
            tools().addHeaders(Fixtures.compile(Fixtures.source(fixture)))
                    .keySet()
                    .forEach(header -> program.add("#include \"" + header + "\""));
        }
        program.add("int main(void) { return 0; }");
        tools().compileForWindows(program);
    }

    @Test
    void anOptionNamesTheFolderOrTurnsHeadersOff() throws Exception {
        String[] source = {"package demo;", "@io.sharedstruct.SharedStruct interface One { int getX(); }"};
        Path headers = folder.resolve("headers");
        DiskCompilation named = new DiskCompilation(Files.createDirectory(folder.resolve("a")))
                .add("demo/One.java", source)
                .compile("-Asharedstruct.headers=" + headers);
        assertThat(named.messages()).isEmpty();
        assertThat(headers.resolve("demo/One.h")).content().contains("int32_t x;");
        assertThat(headers.resolve("demo").resolve(CHeaderEmitter.ATTACH)).exists();
        assertThat(folder.resolve("a/output/demo/One.h")).doesNotExist();

        DiskCompilation off = new DiskCompilation(Files.createDirectory(folder.resolve("b")))
                .add("demo/One.java", source)
                .compile("-Asharedstruct.headers=off");
        assertThat(off.messages()).isEmpty();
        assertThat(folder.resolve("b/output/demo/OneShared.class")).exists();
        assertThat(folder.resolve("b/output/demo/One.h")).doesNotExist();
        assertThat(folder.resolve("b/output/demo").resolve(CHeaderEmitter.ATTACH))
                .doesNotExist();

        new DiskCompilation(Files.createDirectory(folder.resolve("c")))
                .add("demo/One.java", source)
                .compile();
        assertThat(folder.resolve("c/output/demo/One.h")).exists();
    }

    @Test
    void structsOfOneNameInTwoPackagesAreTwoInOneProgram() throws Exception {
        Path headers = Files.createDirectory(folder.resolve("headers"));
        DiskCompilation both = new DiskCompilation(Files.createDirectory(folder.resolve("a")))
                .add(
                        "a/Point.java",
                        "package a;",
                        "@io.sharedstruct.SharedStruct public interface Point { int getX(); void setX(int x); }")
                .add(
                        "b/Point.java",
                        "package b;",
                        "@io.sharedstruct.SharedStruct(cName = \"b_Point\")",
                        "public interface Point { double getX(); @io.sharedstruct.Array(2) a.Point getFromAt(int i);",
                        "    @io.sharedstruct.ByteOrder(io.sharedstruct.Endian.BIG) int getBig(); }")
                .add(
                        "b/Line.java",
                        "package b;",
                        "@io.sharedstruct.SharedStruct public interface Line { Point getEnd(); a.Point getOther(); }")
                .compile("-Asharedstruct.headers=" + headers);
        assertThat(both.messages()).isEmpty();
        CTools there = new CTools(headers);
        List<String> program = new ArrayList<>(List.of(
                "#include \"b/Line.h\"",
                "#include \"a/Point.h\"",
                "#include \"b/Point.h\"",
                "int main(void) {",
                "Line line; Point point; b_Point other;",
                "memset(&line, 0, sizeof line); memset(&point, 0, sizeof point); memset(&other, 0, sizeof other);",
                "b_Point_set_big(&line.end, 5);",
                "point = line.end.from[1]; line.other = point; other = line.end;",
                "return (int) (point.x + other.x); }"));
        there.compileEverywhere(program);
        there.compileForWindows(program);
    }

    private CTools tools() {
        return new CTools(folder);
    }
}
