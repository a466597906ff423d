package io.sharedstruct.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.sun.jna.Native;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.testing.DiskCompilation;
import io.sharedstruct.processor.testing.Fixtures;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the processor behaves in a compilation with other things in it. */
class CompilationTest {

    private static final JavaFileObject GOOD = Fixtures.source(
            "demo.Good",
            "package demo;",
            "@io.sharedstruct.SharedStruct(name = \"Good\")",
            "public interface Good { int getX(); }");

    @Test
    void aBadStructDoesNotKeepOthersFromBeingGenerated(@TempDir Path folder) throws IOException {
        DiskCompilation compilation = new DiskCompilation(folder)
                .add(
                        "Bad.java",
                        "@io.sharedstruct.SharedStruct",
                        "interface Bad { Integer getX(); void reset(); @io.sharedstruct.FixedString(0) String getText(); }")
                .add("Good.java", "@io.sharedstruct.SharedStruct interface Good { int getX(); }")
                .compile();

        assertThat(compilation.generated()).containsExactly("GoodShared.java");
        assertThat(compilation.messages())
                .hasSize(3)
                .anyMatch(message -> message.startsWith("[UnsupportedType]"))
                .anyMatch(message -> message.startsWith("[NotAnAccessor]"))
                .anyMatch(message -> message.startsWith("[FixedStringSize]"));
    }

    @Test
    void aWarningDoesNotKeepTheClassFromBeingGenerated() {
        Compilation compilation = Fixtures.compile(Fixtures.source(Fixtures.in("bad", "NameTooLongForMacOS.java")));

        assertThat(compilation.errors()).isEmpty();
        assertThat(Fixtures.generated(compilation)).containsOnlyKeys("MyDataShared");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface Lost { Missing getX(); int getY(); }",
                "interface Lost { int getX(); void setX(Missing x); }",
                "interface Lost { Missing[] getX(); int getY(); }",
                "interface Lost extends Missing { }"
            })
    void whatIsUnknownIsLeftToTheCompilerToReport(String source, @TempDir Path folder) throws IOException {
        DiskCompilation compilation = new DiskCompilation(folder)
                .add("Lost.java", "@io.sharedstruct.SharedStruct", source)
                .compile();

        assertThat(compilation.messages()).singleElement().asString().contains("cannot find symbol");
        assertThat(compilation.generated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public interface Base { Level getLevel(); int getX(); } enum Level { LOW }",
                "public interface Base { @io.sharedstruct.Array(2) Level getLevelAt(int index); int getX(); } enum Level { LOW }",
                "public interface Base { Level getLevel(); }"
                        + " @io.sharedstruct.SharedStruct interface Level { int getLow(); }",
            })
    void aTypeThatOnlyTheInheritedInterfaceSeesIsAProblemOfTheStruct(String base, @TempDir Path folder)
            throws IOException {
        DiskCompilation compilation = new DiskCompilation(folder)
                .add("a/Base.java", "package a;", base)
                .add(
                        "b/Data.java",
                        "package b;",
                        "@io.sharedstruct.SharedStruct interface Data extends a.Base { int getY(); }")
                .compile();

        assertThat(compilation.messages().stream().filter(message -> !message.startsWith("auxiliary class")))
                .containsExactly("[UnreachableType] level has the type a.Level, which only its own package sees, so the"
                        + " generated class b.DataShared can't name it; make it and the types around it public (inherited from"
                        + " Base)");
    }

    @Test
    void aProtectedTypeIsSeenByItsPackageOnly(@TempDir Path folder) throws IOException {
        DiskCompilation compilation = new DiskCompilation(folder)
                .add(
                        "a/Outer.java",
                        "package a;",
                        "public class Outer {",
                        "protected enum Level { LOW }",
                        "public interface Base { Level getLevel(); }",
                        "}")
                .add("a/Here.java", "package a;", "@io.sharedstruct.SharedStruct interface Here extends Outer.Base {}")
                .add(
                        "b/There.java",
                        "package b;",
                        "@io.sharedstruct.SharedStruct interface There extends a.Outer.Base {}")
                .compile();

        assertThat(compilation.messages())
                .containsExactly(
                        "[UnreachableType] level has the type a.Outer.Level, which only its own package sees, so the"
                                + " generated class b.ThereShared can't name it; make it and the types around it public (inherited from"
                                + " Base)");
        assertThat(compilation.generated()).containsExactly("a/HereShared.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package demo; @io.sharedstruct.SharedStruct interface O { int getX(); interface OShared {} }",
                "package demo; interface Base { class OShared {} }"
                        + " @io.sharedstruct.SharedStruct(name = \"O\") interface O extends Base { int getX(); }"
            })
    void aMemberMayHaveTheNameOfTheGeneratedClass(String source, @TempDir Path folder) throws IOException {
        DiskCompilation compilation =
                new DiskCompilation(folder).add("O.java", source).compile();

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated()).containsExactly("demo/OShared.java");
    }

    @Test
    void inTheUnnamedPackageNothingElseNamesTheGeneratedClass(@TempDir Path folder) throws IOException {
        DiskCompilation compilation = new DiskCompilation(folder)
                .add("O.java", "@io.sharedstruct.SharedStruct interface O { int getX(); interface OShared {} }")
                .compile();

        assertThat(compilation.messages())
                .containsExactly(
                        "[ObscuredName] fields or types called OShared, which OShared inherits, hide a class that it"
                                + " has to name; rename one of them");
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void twoRegionsOfOneNameAreFoundInLaterRoundsToo() {
        JavaFileObject struct = Fixtures.source(
                "Late",
                "@io.sharedstruct.SharedStruct(name = \"Good\") interface Late extends LateBase { int getY(); }");

        Compilation compilation = javac().withProcessors(new SharedStructProcessor(), new LateBaseGenerator())
                .compile(struct, GOOD);

        assertThat(compilation.warnings().stream().map(warning -> warning.getMessage(null)))
                .containsExactly(
                        "[SameRegionName] Late and demo.Good both have the name \"Good\", so they are the same region;"
                                + " give one of them another name, or none and acquire it by acquire(String)");
    }

    @Test
    void waitsForTypesThatOtherProcessorsGenerate() {
        JavaFileObject struct = Fixtures.source(
                "Late", "@io.sharedstruct.SharedStruct interface Late extends LateBase { int getY(); }");

        Compilation compilation = javac().withProcessors(new SharedStructProcessor(), new LateBaseGenerator())
                .compile(struct);

        assertThat(compilation.errors()).isEmpty();
        assertThat(Fixtures.generated(compilation).get("LateShared")).contains("X_OFFSET = 0", "Y_OFFSET = 4");
    }

    @Test
    void aModuleThatDoesNotReadTheCompilerModuleGetsNoGeneratedAnnotation(@TempDir Path folder) throws Exception {
        DiskCompilation compilation = new DiskCompilation(folder)
                .add("module-info.java", "module demo { requires transitive io.sharedstruct; exports demo; }")
                .add(
                        "demo/Good.java",
                        "package demo;",
                        "@io.sharedstruct.SharedStruct(name = \"Good\") public interface Good { int getX(); }")
                .compile("--module-path", jar(SharedStruct.class) + File.pathSeparator + jar(Native.class));

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.read("demo/GoodShared.java"))
                .contains("class GoodShared")
                .doesNotContain("@Generated");
    }

    @Test
    void aFailureOfTheProcessorIsAnErrorOnTheStruct() {
        Problem problem = Problem.internalError(new Site(-1, ""), "java.lang.IllegalStateException: why");

        assertThat(problem.message()).startsWith("[InternalError] ").contains("IllegalStateException: why");
    }

    @Test
    void aFileThatCannotBeWrittenIsAnErrorOnTheStruct() {
        // The other processor takes the name in the same round, after this one has looked at what exists.
        Compilation compilation = javac().withProcessors(new GoodSharedGenerator(), new SharedStructProcessor())
                .compile(GOOD);

        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.getMessage(Locale.ROOT))
                    .startsWith("[InternalError]")
                    .contains("demo.GoodShared", "at io.sharedstruct.processor.Output.");
            assertThat(error.getLineNumber()).isEqualTo(3);
        });
    }

    @Test
    void isKnownToCompilersAndToGradle() throws IOException {
        assertThat(resource("META-INF/services/javax.annotation.processing.Processor"))
                .containsExactly("io.sharedstruct.processor.SharedStructProcessor");
        assertThat(resource("META-INF/gradle/incremental.annotation.processors"))
                .containsExactly("io.sharedstruct.processor.SharedStructProcessor,isolating");
    }

    private static List<String> resource(String name) throws IOException {
        for (URL url : Collections.list(CompilationTest.class.getClassLoader().getResources(name))) {
            try (InputStream in = url.openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains("sharedstruct")) {
                    return text.lines().toList();
                }
            }
        }
        return List.of();
    }

    private static Path jar(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private abstract static class Generator extends AbstractProcessor {
        private final String name;
        private final String source;
        private boolean done;

        Generator(String name, String source) {
            this.name = name;
            this.source = source;
        }

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
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(source);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return false;
        }
    }

    private static final class LateBaseGenerator extends Generator {
        LateBaseGenerator() {
            super("LateBase", "interface LateBase { int getX(); }");
        }
    }

    private static final class GoodSharedGenerator extends Generator {
        GoodSharedGenerator() {
            super("demo.GoodShared", "package demo; class GoodShared {}");
        }
    }
}
