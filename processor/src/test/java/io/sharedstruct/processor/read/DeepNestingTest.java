package io.sharedstruct.processor.read;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.SharedStructProcessor;
import io.sharedstruct.processor.testing.Fixtures;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each struct is read and checked once, however many contain it; anything else would not end here. */
class DeepNestingTest {

    private static Compilation compile(String structs) {
        return javac().withProcessors(new SharedStructProcessor())
                .withOptions("-Asharedstruct.headers=off", "-Xmaxerrs", "1000")
                .compile(Fixtures.source("Deep", "import io.sharedstruct.*; interface Deep {", structs, "}"));
    }

    private static String all(int from, int to, IntFunction<String> part) {
        return IntStream.range(from, to).mapToObj(part).collect(Collectors.joining("\n"));
    }

    @Test
    void structsInsideEachOther() {
        Compilation compilation = compile("@SharedStruct interface S0 { byte getX(); }\n"
                + all(1, 201, i -> "@SharedStruct interface S" + i + " { S" + (i - 1) + " getIn(); byte getX(); }"));

        assertThat(compilation.errors()).isEmpty();
        assertThat(Fixtures.generated(compilation).get("Deep_S200Shared")).contains("SIZEOF = 201;");
    }

    @Test
    void manyFields() {
        Compilation compilation =
                compile("@SharedStruct interface Wide {" + all(0, 3000, i -> "void setF" + i + "(int f);") + "}");

        assertThat(compilation.errors()).isEmpty();
        assertThat(Fixtures.generated(compilation).get("Deep_WideShared")).contains("SIZEOF = 12000;");
    }

    @Test
    void structsThatAllContainEachOther() {
        int count = 14;
        Compilation compilation = compile(all(
                0,
                count,
                i -> "@SharedStruct interface S" + i + " {"
                        + all(0, count, j -> i == j ? "" : "S" + j + " getIn" + j + "();") + "}"));

        assertThat(compilation.errors()).hasSize(count * (count - 1));
        assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
                .startsWith("[StructCycle] in1 makes the struct contain itself: Deep.S0 -> Deep.S1 -> Deep.S0;");
    }

    /** What contains a cycle without being in it has its own words. */
    @Test
    void aStructThatContainsACycle() {
        Compilation compilation = compile("@SharedStruct interface Top { A getA(); }"
                + " @SharedStruct interface A { B getB(); } @SharedStruct interface B { C getC(); }"
                + " @SharedStruct interface C { B getB(); }");

        List<String> messages = compilation.errors().stream()
                .map(error -> error.getMessage(Locale.ROOT).replaceAll(";.*", ""))
                .toList();
        assertThat(messages)
                .containsExactlyInAnyOrder(
                        "[NestedStruct] a has the type Deep.A, a struct with errors of its own",
                        "[NestedStruct] b has the type Deep.B, a struct with errors of its own",
                        "[StructCycle] c makes the struct contain itself: Deep.B -> Deep.C -> Deep.B",
                        "[StructCycle] b makes the struct contain itself: Deep.C -> Deep.B -> Deep.C");
    }

    /** 2^60 fields, which nothing describes or expands. */
    @Test
    void structsThatEachContainTheNextTwice() {
        Compilation compilation = compile("@SharedStruct interface S0 { byte getX(); }\n"
                + all(
                        1,
                        61,
                        i -> "@SharedStruct interface S" + i + " { S" + (i - 1) + " getA(); S" + (i - 1)
                                + " getB(); }"));

        assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
                .startsWith("[StructTooComplex] S15 has 98302 fields, with those of structs inside the struct,");
        assertThat(compilation.errors()).hasSize(1 + 2 * 45);
    }
}
