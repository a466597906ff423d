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
        String attach = String.join("\n", CAttach.lines());
        assertThat(headers.values()).allSatisfy(header -> assertThat(header).containsOnlyOnce(attach));
        String text = String.join("\n", headers.values()).replace(attach, "/* ... and what attaches regions */");
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
        program.add(0, "#define SHAREDSTRUCT_LAYOUT_ONLY");
        program.add("#ifdef SHAREDSTRUCT_CAN_ATTACH\n#error more than the layout\n#endif");
        tools().compileEverywhere(program);
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
                "return point.x < other.x; }"));
        there.compileEverywhere(program);
        there.compileForWindows(program);
    }

    private CTools tools() {
        return new CTools(folder);
    }
}
