package io.sharedstruct.processor;

import static io.sharedstruct.processor.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** C compilers lay the structs out as the generated classes do, and take the headers without a warning. */
class CHeaderTest {

    private static final long SEED = 20_261_123;
    private static final int STRUCTS = Integer.getInteger("headers.structs", 40);
    private static final String[][] TYPES = {
        {"boolean", "uint8_t"}, {"byte", "int8_t"}, {"char", "uint16_t"}, {"short", "int16_t"},
        {"int", "int32_t"}, {"long", "int64_t"}, {"float", "float"}, {"double", "double"}
    };

    /** Annotation, bytes to grow by, C type of a code unit, bytes of the prefix. */
    private static final String[][] TEXTS = {
        {"charset = \"UTF-8\"", "1", "char", "0"},
        {"charset = \"UTF-16LE\"", "2", "uint16_t", "0"},
        {"charset = \"UTF-32BE\"", "4", "uint32_t", "0"},
        {"form = TextForm.UNTERMINATED", "1", "char", "0"},
        {"form = TextForm.PREFIXED_8", "1", "char", "1"},
        {"charset = \"UTF-16BE\", form = TextForm.PREFIXED_16", "2", "uint16_t", "2"},
        {"charset = \"UTF-16LE\", form = TextForm.PREFIXED_32", "4", "uint16_t", "4"},
        {"charset = \"UTF-32LE\", form = TextForm.PREFIXED_32", "4", "uint32_t", "4"}
    };

    @TempDir
    private Path folder;

    static List<Path> good() {
        return Fixtures.all("good");
    }

    @ParameterizedTest
    @MethodSource("good")
    void theHeaderIsAsReviewedAndCompilesWithoutAWarning(Path fixture) throws Exception {
        Map<String, String> headers = headers(Fixtures.compile(Fixtures.source(fixture)));
        String text = String.join("\n", headers.values());
        Path golden = Fixtures.in("headers", fixture.getFileName().toString().replace(".java", ".h"));
        if (Boolean.getBoolean("goldens.rewrite")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Fixtures.read(golden));
        List<String> program = new ArrayList<>();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            Files.writeString(folder.resolve(header.getKey()), header.getValue());
            program.add("#include \"" + header.getKey() + "\"");
            program.add("#include \"" + header.getKey() + "\"");
        }
        program.add("int main(void) { return 0; }");
        compileEverywhere(program);
    }

    @Test
    void randomStructsLieAsTheCompilerLaysThemOut() throws Exception {
        Random random = new Random(SEED);
        List<JavaFileObject> sources = new ArrayList<>();
        List<String> program =
                new ArrayList<>(List.of("#include <stddef.h>", "#include <stdint.h>", "#include <stdio.h>"));
        List<String> prints = new ArrayList<>();
        List<List<String>> constants = new ArrayList<>();
        for (int i = 0; i < STRUCTS; i++) {
            boolean packed = random.nextInt(4) == 0;
            List<String> java = new ArrayList<>(
                    List.of("package random;", "import io.sharedstruct.*;", "@SharedStruct(packed = " + packed + ")"));
            java.add("interface S" + i + " {");
            program.add("struct S" + i + " {");
            constants.add(new ArrayList<>(List.of("SIZEOF")));
            prints.add("printf(\"S" + i + " SIZEOF %zu\\n\", sizeof(struct S" + i + "));");
            for (int j = 0, fields = 1 + random.nextInt(7); j < fields; j++) {
                addField(random, i, j, java, program);
                constants.get(i).add("F" + j + "_OFFSET");
                prints.add("printf(\"S" + i + " F" + j + "_OFFSET %zu\\n\", offsetof(struct S" + i + ", f" + j + "));");
            }
            java.add("}");
            program.add(packed ? "} __attribute__((packed));" : "};");
            sources.add(Fixtures.source("random.S" + i, java.toArray(new String[0])));
        }
        program.add("int main(void) {");
        program.addAll(prints);
        program.add("return 0; }");
        JavaFileObject[] all = sources.toArray(new JavaFileObject[0]);
        ClassLoader loader = GeneratedCode.load("random.S0Shared", all).getClassLoader();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < STRUCTS; i++) {
            Class<?> shared = loader.loadClass("random.S" + i + "Shared");
            for (String name : constants.get(i)) {
                expected.add("S" + i + " " + name + " " + constant(shared, name));
            }
        }
        assertThat(run(program)).containsExactlyElementsOf(expected);

        List<String> includes = new ArrayList<>();
        for (Map.Entry<String, String> header : headers(Fixtures.compile(all)).entrySet()) {
            Files.writeString(folder.resolve(header.getKey()), header.getValue());
            includes.add("#include \"" + header.getKey() + "\"");
        }
        includes.add("int main(void) { return 0; }");
        compileEverywhere(includes);
    }

    private static void addField(Random random, int i, int j, List<String> java, List<String> program) {
        String lengths = "";
        String index = "";
        String array = "";
        int dimensions = Math.max(0, random.nextInt(5) - 2);
        if (dimensions > 0) {
            int first = 1 + random.nextInt(4);
            int second = 1 + random.nextInt(3);
            boolean flat = dimensions == 1;
            lengths = flat ? "[" + first + "]" : "[" + first + "][" + second + "]";
            index = flat ? "int i" : "int i, int j";
            array = flat ? "@Array(" + first + ") " : "@Array({" + first + ", " + second + "}) ";
        }
        String name = "getF" + j + (dimensions > 0 ? "At" : "") + "(" + index + ");";
        int kind = random.nextInt(10);
        if (kind == 0) {
            String[] text = TEXTS[random.nextInt(TEXTS.length)];
            int units = 1 + random.nextInt(20);
            int prefix = Integer.parseInt(text[3]);
            int size = prefix + units * Integer.parseInt(text[1]);
            int unit = text[2].equals("char") ? 1 : Integer.parseInt(text[2].replaceAll("[^0-9]", "")) / 8;
            units = (size - prefix) / unit;
            java.add(array + "@FixedString(value = " + size + ", " + text[0] + ") String " + name);
            String member = text[2] + " t[" + units + "];";
            program.add(
                    prefix == 0
                            ? text[2] + " f" + j + lengths + "[" + units + "];"
                            : "struct { uint" + 8 * prefix + "_t n; " + member + " } f" + j + lengths + ";");
        } else if (kind <= 2 && i > 0) {
            int nested = random.nextInt(i);
            java.add(array + "S" + nested + " " + name);
            program.add("struct S" + nested + " f" + j + lengths + ";");
        } else {
            String[] type = TYPES[random.nextInt(TYPES.length)];
            java.add(array + type[0] + " " + name);
            program.add(type[1] + " f" + j + lengths + ";");
        }
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
        assertThat(folder.resolve("a/output/demo/One.h")).doesNotExist();

        DiskCompilation off = new DiskCompilation(Files.createDirectory(folder.resolve("b")))
                .add("demo/One.java", source)
                .compile("-Asharedstruct.headers=off");
        assertThat(off.messages()).isEmpty();
        assertThat(folder.resolve("b/output/demo/OneShared.class")).exists();
        assertThat(folder.resolve("b/output/demo/One.h")).doesNotExist();

        new DiskCompilation(Files.createDirectory(folder.resolve("c")))
                .add("demo/One.java", source)
                .compile();
        assertThat(folder.resolve("c/output/demo/One.h")).exists();
    }

    private static Map<String, String> headers(Compilation compilation) throws IOException {
        assertThat(compilation.errors()).isEmpty();
        Map<String, String> headers = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.getName();
            if (path.endsWith(".h")) {
                String text = new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8);
                headers.put(path.substring(path.lastIndexOf('/') + 1), text);
            }
        }
        assertThat(headers).isNotEmpty();
        return headers;
    }

    private void compileEverywhere(List<String> program) throws Exception {
        Path file = Files.write(folder.resolve("program.c"), program);
        for (String standard : List.of("c99", "c11")) {
            shell("gcc", "-std=" + standard, "-pedantic", "-Wall", "-Wextra", "-Werror", "-c", file.toString());
        }
        shell("g++", "-x", "c++", "-std=c++11", "-pedantic", "-Wall", "-Wextra", "-Werror", "-c", file.toString());
    }

    private List<String> run(List<String> program) throws Exception {
        Path file = Files.write(folder.resolve("layout.c"), program);
        Path binary = folder.resolve("layout");
        shell("gcc", "-std=gnu99", "-Wall", "-Wextra", "-Werror", "-o", binary.toString(), file.toString());
        return shell(binary.toString()).lines().toList();
    }

    private String shell(String... command) throws Exception {
        Path output = folder.resolve("output.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException missing) {
            Assumptions.assumeTrue("true".equals(System.getenv("CI")), command[0] + " is missing");
            throw missing;
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
