package io.sharedstruct.processor.read;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.SharedStructProcessor;
import io.sharedstruct.processor.testing.Fixtures;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Annotation values that are about to be generated are waited for; those that never come are one error where they stand. */
class UnresolvedValuesTest {

    private static final String HEAD = "import io.sharedstruct.*; import java.util.UUID;";

    /** The declaration, on one line of its own, and what comes out if the constants are there. */
    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("@SharedStruct(size = Late.L) interface S { int getX(); }", "SIZEOF = 64;"),
                Arguments.of("@SharedStruct(align = Late.I) interface S { byte getX(); }", "ALIGNOF = 4;"),
                Arguments.of(
                        "@SharedStruct(packed = Late.B) interface S { byte getX(); int getY(); }", "Y_OFFSET = 1;"),
                Arguments.of("@SharedStruct(name = \"a\" + Late.S) interface S { int getX(); }", "NAME = \"alate\";"),
                Arguments.of("@SharedStruct(cName = Late.S) interface S { int getX(); }", "cName = \"late\""),
                Arguments.of("@SharedStruct interface S { @Offset(Late.L) int getX(); }", "X_OFFSET = 64;"),
                Arguments.of("@SharedStruct interface S { @Align(Late.I) byte getX(); }", "ALIGNOF = 4;"),
                Arguments.of("@SharedStruct interface S { @FixedString(Late.I) String getX(); }", "SIZEOF = 4;"),
                Arguments.of(
                        "@SharedStruct interface S { @FixedString(value = 4, charset = Late.C) String getX(); }",
                        "string/UTF-16LE 4 x"),
                Arguments.of(
                        "@SharedStruct interface S { @Array({2, Late.I}) int getXAt(int i, int j); }", "int32[2][4]"),
                Arguments.of(
                        "@SharedStruct interface S { @Union(Late.S) int getX(); @Union(\"late\") int getY(); }",
                        "SIZEOF = 4;"),
                Arguments.of("@SharedStruct interface S { @Width(Late.I) boolean isX(); }", "SIZEOF = 4;"),
                Arguments.of("@SharedStruct interface S { @Unsigned(Late.I * 2) int getX(); }", "uint8"),
                Arguments.of("@SharedStruct interface S { @BitField(unit = 32, width = Late.I) int getX(); }", ":4@0"),
                Arguments.of("@SharedStruct interface S { E getX(); enum E { @Code(Late.I) A } }", "enum A=4"),
                Arguments.of(
                        "@SharedStruct interface S { @Array(2) E getXAt(int i); enum E { @Code(Late.I) A } }",
                        "enum A=4"),
                Arguments.of(
                        "@SharedStruct interface S extends T { byte getY(); } interface T { @FixedString(Late.I) String getX(); }",
                        "Y_OFFSET = 4;"),
                Arguments.of(
                        "@SharedStruct interface S { N getX(); @SharedStruct(size = Late.L) interface N { int getX(); } }",
                        "SIZEOF = 64;"),
                Arguments.of("@SharedStruct interface S { @Converted(LateAs.class) UUID getX(); }", "int64/LateAs"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void waitsForWhatAnotherProcessorGenerates(String struct, String expected) {
        Compilation compilation = javac().withProcessors(new SharedStructProcessor(), new LateGenerator())
                .compile(Fixtures.source("S", HEAD, struct));

        assertThat(compilation.errors()).isEmpty();
        assertThat(Fixtures.generated(compilation).get("SShared")).contains(expected);
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatNeverComesIsOneErrorAtTheValue(String struct) {
        Compilation compilation = Fixtures.compile(Fixtures.source("S", HEAD, struct));

        assertThat(ours(compilation)).singleElement().asString().startsWith("2: [UnresolvedValue] ");
        assertThat(compilation.errors()).hasSize(2);
    }

    @Test
    void aConverterMayTakeItsSizeFromWhatIsGenerated() {
        String struct = "@SharedStruct interface S { @Converted(As.class) UUID getX(); }"
                + " class As { static final int SIZE = Late.I * 4;"
                + " static byte[] encode(UUID id) { return null; } static UUID decode(byte[] id) { return null; } }";
        Compilation there = javac().withProcessors(new SharedStructProcessor(), new LateGenerator())
                .compile(Fixtures.source("S", HEAD, struct));
        assertThat(there.errors()).isEmpty();
        assertThat(Fixtures.generated(there).get("SShared")).contains("SIZEOF = 16;");

        Compilation absent = Fixtures.compile(Fixtures.source("S", HEAD, struct));
        assertThat(ours(absent)).singleElement().asString().startsWith("2: [Converter] ");
    }

    @Test
    void takesTheSizesOfOtherStructsRoundAfterRound() {
        Compilation compilation = Fixtures.compile(
                Fixtures.source(
                        "A", "@io.sharedstruct.SharedStruct(size = BShared.SIZEOF + 1) interface A { byte getX(); }"),
                Fixtures.source(
                        "B", "@io.sharedstruct.SharedStruct(size = CShared.SIZEOF + 1) interface B { byte getX(); }"),
                Fixtures.source(
                        "C", "@io.sharedstruct.SharedStruct(size = DShared.SIZEOF + 1) interface C { byte getX(); }"),
                Fixtures.source("D", "@io.sharedstruct.SharedStruct(size = 8) interface D { byte getX(); }"));

        assertThat(compilation.errors()).isEmpty();
        assertThat(Fixtures.generated(compilation).get("AShared")).contains("SIZEOF = 11;");
    }

    @Test
    void structsThatWaitForEachOtherAreToldSo() {
        Compilation compilation = Fixtures.compile(
                Fixtures.source(
                        "A", "", "@io.sharedstruct.SharedStruct(size = BShared.SIZEOF) interface A { byte getX(); }"),
                Fixtures.source(
                        "B", "@io.sharedstruct.SharedStruct(size = AShared.SIZEOF) interface B { byte getX(); }"));

        assertThat(ours(compilation))
                .containsExactlyInAnyOrder(
                        "2: [UnresolvedValue] size of @SharedStruct can't be resolved: what it names doesn't exist, nor has"
                                + " any annotation processor generated it; structs that take values from the generated"
                                + " classes of each other wait for each other for ever, so give one of them a number",
                        "1: [UnresolvedValue] size of @SharedStruct can't be resolved: what it names doesn't exist, nor has"
                                + " any annotation processor generated it; structs that take values from the generated"
                                + " classes of each other wait for each other for ever, so give one of them a number");
    }

    @Test
    void whatSeveralStructsInheritIsSaidOnce() {
        Compilation compilation = Fixtures.compile(
                Fixtures.source("A", "@io.sharedstruct.SharedStruct interface A extends Base {}"),
                Fixtures.source("B", "@io.sharedstruct.SharedStruct interface B extends Base {}"),
                Fixtures.source("Base", "", "", "interface Base { @io.sharedstruct.Offset(Late.L) int getX(); }"));

        assertThat(ours(compilation))
                .singleElement()
                .asString()
                .startsWith("3: [UnresolvedValue] the value of @Offset");
    }

    private static List<String> ours(Compilation compilation) {
        return compilation.errors().stream()
                .map(error -> error.getLineNumber() + ": " + error.getMessage(Locale.ROOT))
                .filter(message -> message.contains("["))
                .toList();
    }

    private static final class LateGenerator extends AbstractProcessor {
        private boolean done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                write(
                        "Late",
                        "interface Late { long L = 64; int I = 4; boolean B = true; String S = \"late\"; String C = \"UTF-16LE\"; }");
                write(
                        "LateAs",
                        "class LateAs { static long encode(java.util.UUID id) { return 0; }"
                                + " static java.util.UUID decode(long id) { return null; } }");
            }
            return false;
        }

        private void write(String name, String source) {
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(source);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
