package io.sharedstruct.processor.read;

import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.processor.testing.DiskCompilation;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Structs in class files lie as their generated classes say, whatever the order of their methods, and are those compiled in. */
class CompiledStructsTest {

    private static final String STRUCT = "@io.sharedstruct.SharedStruct public interface ";
    private static final String POINT = STRUCT + "Point { byte getZ1(); long getM(); byte getA2(); }";
    private static final String BOX =
            "@io.sharedstruct.SharedStruct interface Box { byte getTag(); lib.Point getMin(); byte getEnd(); }";

    @TempDir
    Path folder;

    private Path compiled(String name, String file, String line, String... options) throws IOException {
        DiskCompilation compilation = compilation(name, file, line).compile(options);
        assertThat(compilation.messages()).isEmpty();
        return folder.resolve(name).resolve("output");
    }

    private DiskCompilation compilation(String name, String file, String line) throws IOException {
        String packageName = file.substring(0, file.indexOf('/'));
        return new DiskCompilation(Files.createDirectory(folder.resolve(name)))
                .add(file, "package " + packageName + ";", line);
    }

    private static String[] with(Path... paths) {
        StringBuilder classPath = new StringBuilder();
        for (Path path : paths) {
            classPath.append(path).append(File.pathSeparator);
        }
        return new String[] {"-classpath", classPath + System.getProperty("java.class.path")};
    }

    /** Compiles a file without the processor into a folder that has classes already. */
    private void replace(Path output, String line) throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("replaced")).resolve("Point.java"), line);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-classpath",
                        with(output)[1],
                        "-d",
                        output.toString(),
                        file.toString());
        assertThat(result).isZero();
    }

    @Test
    void theOrderOfTheMethodsInAClassFileIsNoLayout() throws Exception {
        Path lib = compiled("lib", "lib/Point.java", POINT);
        replace(lib, "package lib; " + STRUCT + "Point { byte getA2(); long getM(); byte getZ1(); }");
        DiskCompilation box = compilation("app", "app/Box.java", BOX).compile(with(lib));

        assertThat(box.messages()).isEmpty();
        assertThat(box.read("app/BoxShared.java"))
                .contains("SIZEOF = 40;", "END_OFFSET = 32;", "0 int8 1 z1\\n8 int64 8 m\\n16 int8 1 a2\\n");
    }

    @Test
    void theOrderOfInheritedPropertiesIsThatOfTheCompiledStruct() throws Exception {
        Path lib = compiled("lib", "lib/Point.java", POINT);
        replace(lib, "package lib; " + STRUCT + "Point { byte getA2(); long getM(); byte getZ1(); }");
        DiskCompilation derived = compilation(
                        "app",
                        "app/Derived.java",
                        "@io.sharedstruct.SharedStruct interface Derived extends lib.Point { byte getEnd(); }")
                .compile(with(lib));

        assertThat(derived.messages()).isEmpty();
        assertThat(derived.read("app/DerivedShared.java"))
                .contains("Z1_OFFSET = 0;", "M_OFFSET = 8;", "A2_OFFSET = 16;", "END_OFFSET = 17;");
    }

    @Test
    void aCompiledStructHasItsLocksAndItsSequence() throws Exception {
        String words =
                STRUCT + "Point { byte getTag(); io.sharedstruct.Sequence getSequence(); int getX(); void setX(int x);"
                        + " boolean awaitUpdate(int seen, java.time.Duration timeout) throws InterruptedException;"
                        + " io.sharedstruct.SharedLock getLock(); io.sharedstruct.SharedReadWriteLock getGuard(); }";
        Path lib = compiled("lib", "lib/Point.java", words);
        DiskCompilation box = compilation("app", "app/Box.java", BOX).compile(with(lib));
        assertThat(box.messages()).isEmpty();
        assertThat(box.read("app/BoxShared.java"))
                .contains(
                        "SIZEOF = 256;",
                        "ALIGNOF = 64;",
                        "MIN_OFFSET = 64;",
                        "8 sequence 8 sequence\\n16 int32 4 x\\n20 lock 4 lock\\n",
                        "64 rwlock 64 guard\\n");
        DiskCompilation packed = compilation(
                        "packed", "app/Box.java", BOX.replace("Struct inter", "Struct(packed = true) inter"))
                .compile(with(lib));
        assertThat(packed.messages())
                .containsExactly(
                        "[LockOrSequence] min has a lock or a sequence in it, which atomic access needs aligned, but"
                                + " the struct has packed; leave packed out");
        DiskCompilation derived = compilation(
                        "derived",
                        "app/Derived.java",
                        "@io.sharedstruct.SharedStruct interface Derived extends lib.Point { byte getEnd(); }")
                .compile(with(lib));
        assertThat(derived.messages()).isEmpty();
        assertThat(derived.read("app/DerivedShared.java"))
                .contains("SEQUENCE_OFFSET = 8;", "END_OFFSET = 128;", "Words.awaitUpdate(this, 8L, seen, timeout)");
    }

    @Test
    void aStructThatWasCompiledWithoutTheProcessorIsOneProblem() throws Exception {
        Path lib = compiled("lib", "lib/Other.java", "public interface Other {}");
        replace(lib, "package lib; " + POINT);
        DiskCompilation box = compilation("app", "app/Box.java", BOX).compile(with(lib));

        assertThat(box.messages())
                .containsExactly(
                        "[NestedStruct] min has the type lib.Point, which was compiled without the processor of"
                                + " SharedStruct, or with an earlier version, so that nothing says how it lies in memory; compile"
                                + " it again with the processor");
        assertThat(box.generated()).isEmpty();
    }

    @Test
    void aStructThatIsFoundAsASourceOnlyIsOneProblem() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/lib"));
        Files.writeString(sources.resolve("Point.java"), "package lib; " + POINT);
        DiskCompilation box = compilation("app", "app/Box.java", BOX)
                .compile("-implicit:none", with(folder.resolve("src"))[0], with(folder.resolve("src"))[1]);

        assertThat(box.messages().stream().filter(message -> message.startsWith("[")))
                .containsExactly("[NestedStruct] min has the type lib.Point, a struct that is found as a source file"
                        + " only, which processors don't see; put it among the sources to compile");
    }

    /** What the description of a compiled struct says is what reading its source says. */
    @Test
    void everyTypeOfFieldIsReadFromClassFiles() throws Exception {
        String fields = "import io.sharedstruct.*; @SharedStruct(align = 16, cName = \"many\") public interface Point {"
                + " boolean isA(); @Width(4) boolean isB(); @Unsigned(16) int getC(); char getD(); float getE();"
                + " @ByteOrder(Endian.BIG) double getF(); @FixedString(value = 6, form = TextForm.PREFIXED_16) String getG();"
                + " @BitField(unit = 8, width = 3) int getH(); @BitField(unit = 8, width = 4) int getI(); @Converted(UuidAs.Bytes.class) java.util.UUID getJ();"
                + " @Array({2, 3}) Thread.State getKAt(int i, int j); @Union(\"u\") int getL(); @Union(\"u\") long getM();"
                + " @Array(2) Inner getNAt(int i); interface Nothing {} @SharedStruct(size = 24) interface Inner {"
                + " @Width(1) Thread.State getO(); long getP(); } @Since(2) Inner getQ(); }";
        String box = BOX.replace("byte getEnd();", "@io.sharedstruct.Array(2) lib.Point getEndAt(int i);");
        Path lib = compiled("lib", "lib/Point.java", fields);
        DiskCompilation apart = compilation("apart", "app/Box.java", box).compile(with(lib));
        DiskCompilation together = compilation("together", "app/Box.java", box)
                .add("lib/Point.java", "package lib;", fields)
                .compile();

        assertThat(apart.messages()).isEmpty();
        assertThat(together.messages()).isEmpty();
        assertThat(apart.read("app/BoxShared.java")).isEqualTo(together.read("app/BoxShared.java"));
        // The order of an enum's constants in C is that of their codes, which here is that of the source.
        assertThat(apart.read("app/Box.h")).isEqualTo(together.read("app/Box.h"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aStructThatHasGrownIsFoundWhenTheRegionIsAttached() throws Exception {
        Path first = compiled("first", "lib/Point.java", STRUCT + "Point { int getX(); }");
        Path second = compiled("second", "lib/Point.java", STRUCT + "Point { int getX(); long getY(); }");
        Path app = compiled("app", "app/Box.java", BOX.replace("interface", "public interface"), with(first));

        String name = "nested-" + UUID.randomUUID().toString().substring(0, 8);
        acquire(name, app, first).close();
        assertThatThrownBy(() -> acquire(name, app, second))
                .isExactlyInstanceOf(SharedMemoryException.class)
                .hasMessage("acquire '" + name + "': app.Box (in " + app.toUri().toURL()
                        + ") was compiled with another version of"
                        + " lib.Point than is found (in " + second.toUri().toURL()
                        + "): y: absent then, int64 at 8 now; size: 4 bytes then, 16 bytes now. Compile app.Box again");
        assertThat(Path.of("/dev/shm", name)).doesNotExist();
        assertThatThrownBy(() -> callStatic(load(app, second), "map", folder.resolve("file")))
                .hasMessageStartingWith("map '" + folder.resolve("file") + "': app.Box");
        assertThat(folder.resolve("file")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aStructDeeperInsideIsChecked() throws Exception {
        Path first = compiled("first", "lib/Point.java", STRUCT + "Point { E getE(); enum E { START, RUN } }");
        Path second = compiled("second", "lib/Point.java", STRUCT + "Point { E getE(); enum E { RUN, START } }");
        Path middle = compiled("middle", "mid/Line.java", STRUCT + "Line { lib.Point getFrom(); }", with(first));
        Path app = compiled(
                "app",
                "app/Box.java",
                STRUCT + "Box { @io.sharedstruct.Array(2) mid.Line getLineAt(int i); }",
                with(first, middle));

        String name = "nested-" + UUID.randomUUID().toString().substring(0, 8);
        acquire(name, app, middle, first).close();
        assertThatThrownBy(() -> acquire(name, app, middle, second))
                .isExactlyInstanceOf(SharedMemoryException.class)
                .hasMessage(
                        "acquire '" + name + "': mid.Line (in " + middle.toUri().toURL()
                                + ") was compiled with another version of lib.Point than is found (in "
                                + second.toUri().toURL()
                                + "): e: enum32{START=0,RUN=1} at 0 then, enum32{RUN=0,START=1} at 0 now. Compile mid.Line again");
    }

    private static AutoCloseable acquire(String name, Path... classes) throws Exception {
        return (AutoCloseable) callStatic(load(classes), "acquire", name);
    }

    private static Class<?> load(Path... classes) throws Exception {
        URL[] urls = new URL[classes.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classes[i].toUri().toURL();
        }
        return new URLClassLoader(urls, CompiledStructsTest.class.getClassLoader()).loadClass("app.BoxShared");
    }

    /** Eclipse's compiler sorts the members of class files by their names. */
    @Test
    void eclipsesCompilerTakesTheLayoutFromTheGeneratedClassToo() throws Exception {
        Path lib = compiled("lib", "lib/Point.java", POINT);
        DiskCompilation box = compilation("app", "app/Box.java", BOX).compileWithEclipse(with(lib));
        DiskCompilation derived = compilation(
                        "sub",
                        "app/Derived.java",
                        "@io.sharedstruct.SharedStruct interface Derived extends lib.Point { byte getEnd(); }")
                .compileWithEclipse(with(lib));

        assertThat(box.messages()).isEmpty();
        assertThat(box.read("app/BoxShared.java")).contains("SIZEOF = 40;", "END_OFFSET = 32;");
        assertThat(derived.messages()).isEmpty();
        assertThat(derived.read("app/DerivedShared.java"))
                .contains("Z1_OFFSET = 0;", "M_OFFSET = 8;", "A2_OFFSET = 16;", "END_OFFSET = 17;");
    }

    @Test
    void eclipsesCompilerIsNotAskedForAnOrderThatItDoesNotKnow() throws Exception {
        Path lib = compiled("lib", "lib/Plain.java", "public interface Plain { byte getZ(); long getA(); }");
        Path enums = compiled("enums", "lib/E.java", "public enum E { START, RUN, HALT }");
        Path coded = compiled(
                "coded", "lib/C.java", "import io.sharedstruct.Code; public enum C { @Code(1) START, @Code(2) RUN }");
        String[] options = with(lib, enums, coded);
        List<String> bad = compilation(
                        "bad", "app/Sub.java", "@io.sharedstruct.SharedStruct interface Sub extends lib.Plain {}")
                .add("app/Has.java", "package app;", "@io.sharedstruct.SharedStruct interface Has { lib.E getE(); }")
                .compileWithEclipse(options)
                .messages();
        DiskCompilation good = compilation(
                        "good",
                        "app/Sub.java",
                        "@io.sharedstruct.SharedStruct interface Sub extends lib.Plain {"
                                + " @io.sharedstruct.Offset(0) byte getZ(); @io.sharedstruct.Offset(8) long getA(); }")
                .add(
                        "app/Has.java",
                        "package app;",
                        "@io.sharedstruct.SharedStruct interface Has { lib.C getC(); Thread.State getState(); }")
                .compileWithEclipse(options);

        assertThat(bad)
                .hasSize(2)
                .anyMatch(message -> message.startsWith(
                        "[MissingOffset] Sub inherits properties from lib.Plain, which is" + " read from a class file"))
                .anyMatch(message -> message.startsWith("[EnumCode] e has the type lib.E, which is read from a class"));
        assertThat(good.messages()).isEmpty();
        assertThat(good.generated()).containsExactly("app/HasShared.java", "app/SubShared.java");
        // The platform's own enums are known to the JVM that runs the compiler.
        assertThat(good.read("app/HasShared.java"))
                .contains("enum NEW=0,RUNNABLE=1,BLOCKED=2,WAITING=3,TIMED_WAITING=4,");
    }
}
