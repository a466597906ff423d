package io.sharedstruct.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.compiled.CodeVersion;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Code that another processor has written than that of the runtime's release runs, or says at once why it doesn't. */
class CodeVersionTest {

    private static final JavaFileObject POINT = Fixtures.source(
            "demo.Point", "package demo; @io.sharedstruct.SharedStruct public interface Point { int getX(); }");

    private static final JavaFileObject BOX = Fixtures.source(
            "demo.Box", "package demo; @io.sharedstruct.SharedStruct public interface Box { Point getCorner(); }");

    private static final String NEWER =
            "demo.PointShared was written by sharedstruct-processor 9.8.7 as code of version "
                    + (CodeVersion.CURRENT + 1) + ", but sharedstruct-runtime " + Release.NAME
                    + ", which this program has found, runs version 4; use the same version of both: run it with"
                    + " sharedstruct-runtime 9.8.7 or newer";

    @Test
    void theRuntimeOfThisBuildRunsWhatTheProcessorOfThisBuildWrites() throws Exception {
        assertThat(Regions.CODE_VERSION).isEqualTo(CodeVersion.CURRENT).isEqualTo(BuildChecks.CODE_VERSION);
        assertThat(initialise("demo.PointShared", GeneratedCode.loader(Fixtures.compile(POINT))))
                .isNotNull();
    }

    @Test
    void codeOfANewerProcessorIsRefusedWhenItsClassIsInitialised() {
        ClassLoader loader = writtenBy(CodeVersion.CURRENT + 1, "9.8.7", POINT);

        assertThatThrownBy(() -> initialise("demo.PointShared", loader))
                .isExactlyInstanceOf(LinkageError.class)
                .hasMessage(NEWER);
        assertThatThrownBy(() -> initialise("demo.PointShared", loader))
                .isExactlyInstanceOf(NoClassDefFoundError.class)
                .cause()
                .hasMessageContaining(NEWER);
    }

    @Test
    void codeThatIsOlderThanTheOldestIsRefused() {
        assertThatThrownBy(() -> initialise("demo.PointShared", writtenBy(CodeVersion.OLDEST - 1, "0.0.1", POINT)))
                .isExactlyInstanceOf(LinkageError.class)
                .hasMessage("demo.PointShared was written by sharedstruct-processor 0.0.1 as code of version 3, but"
                        + " sharedstruct-runtime " + Release.NAME
                        + ", which this program has found, runs version 4; use the"
                        + " same version of both: compile its struct again with sharedstruct-processor "
                        + Release.NAME);
    }

    @Test
    void theStructInsideAStructIsAskedToo() throws Exception {
        ClassLoader loader = writtenBy(CodeVersion.CURRENT + 1, "9.8.7", POINT, BOX);
        Class<?> box = initialise("demo.BoxShared", loader);

        assertThatThrownBy(() -> box.getMethod("acquire", String.class).invoke(null, "code-version-test"))
                .isExactlyInstanceOf(InvocationTargetException.class)
                .cause()
                .isExactlyInstanceOf(LinkageError.class)
                .hasMessage(NEWER);
    }

    private static Class<?> initialise(String name, ClassLoader loader) throws ClassNotFoundException {
        return Class.forName(name, true, loader);
    }

    /** The classes of structs, of which the generated one of Point says that another processor has written it. */
    private static ClassLoader writtenBy(int version, String release, JavaFileObject... structs) {
        List<JavaFileObject> sources = new ArrayList<>(List.of(structs));
        Map<String, String> generated = Fixtures.generated(Fixtures.compile(structs));
        generated.forEach((name, text) -> {
            String asked = "(" + name + ".class, " + BuildChecks.CODE_VERSION + ", \"" + Release.NAME + "\")";
            assertThat(text).containsOnlyOnce(asked);
            String other = "(" + name + ".class, " + version + ", \"" + release + "\")";
            sources.add(
                    Fixtures.source("demo." + name, name.equals("PointShared") ? text.replace(asked, other) : text));
        });
        Compilation compilation = javac().withOptions("-proc:none").compile(sources);
        return GeneratedCode.loader(compilation);
    }
}
