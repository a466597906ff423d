package io.sharedstruct.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.OnPosix;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a generated class says is found by its interface, whatever their names are, and neither of them runs. The JVM for Windows has
 * no compiler.
 */
@OnPosix
class CompiledStructsTest {

    private static final String FAILS = "Object O = new Object() { { if (true) throw new Error(\"it ran\"); } };";

    @TempDir
    private Path folder;

    @Test
    void aStructIsFoundByItsInterface() throws Exception {
        Path outer = Files.writeString(
                folder.resolve("Out$er.java"),
                "package some; public class Out$er { public interface In$ner { " + FAILS + " int getX(); } }");
        Path generated = Files.writeString(
                folder.resolve("Out$er_In$nerShared.java"),
                "package some; @io.sharedstruct.runtime.compiled.CompiledStruct(struct = \"some.Out$er.In$ner\", size = 4,"
                        + " alignment = 4, descriptor = {\"0 int32 \", \"4 x\\n\"}, accessors = {})"
                        + " public class Out$er_In$nerShared { static " + FAILS + " }");
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        outer.toString(),
                        generated.toString());
        assertThat(result).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, CompiledStructsTest.class.getClassLoader())) {
            for (String name : new String[] {"some.Out$er$In$ner", "some.Out$er_In$nerShared"}) {
                StructDescription struct =
                        StructDescription.of(Class.forName(name, false, loader)).orElseThrow();
                assertThat(struct.toText()).isEqualTo("struct some.Out$er.In$ner 4\n0 int32 4 x\n");
            }
            assertThat(StructDescription.of(Class.forName("some.Out$er", false, loader)))
                    .isEmpty();
        }
    }
}
