package io.sharedstruct.processor.emit.c;

import static com.google.testing.compile.Compiler.javac;
import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.SharedStructProcessor;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random structs with bit fields beside other fields and unions, packed or not. Those that gcc lays out the same with and without
 * the rules of MSVC are accepted, with these bytes; the others, and only these, are refused.
 */
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(named = "os.arch", matches = "amd64", disabledReason = "gcc knows the rules of MSVC on x86")
class RefusedBitsTest {

    private static final int STRUCTS = Integer.getInteger("refusals.structs", 100);
    private static final long SEED = Long.getLong("refusals.seed", 20261127);

    /**
     * A field.
     *
     * @param java its declaration in Java
     * @param c its declaration in C
     * @param path the path from the struct in C
     * @param comparesBits whether C can say which bits it has, rather than its first byte only
     */
    private record Field(String name, String java, String c, String path, String union, boolean comparesBits) {}

    private record Struct(String name, int pack, List<Field> fields) {

        String[] java() {
            List<String> lines = new ArrayList<>(List.of("package refused;", "import io.sharedstruct.*;"));
            lines.add("@SharedStruct" + (pack == 0 ? "" : "(pack = " + pack + ")") + " interface " + name + " {");
            fields.forEach(field -> lines.add("    " + field.java()));
            lines.add("}");
            return lines.toArray(new String[0]);
        }

        List<String> c() {
            List<String> lines = new ArrayList<>();
            if (pack > 0) {
                lines.add("#pragma pack(push, " + pack + ")");
            }
            lines.add("struct " + name + " {");
            TreeSet<String> unions = new TreeSet<>();
            for (Field field : fields) {
                if (field.union().isEmpty()) {
                    lines.add(field.c());
                } else if (unions.add(field.union())) {
                    lines.add("union {");
                    fields.stream()
                            .filter(member -> member.union().equals(field.union()))
                            .forEach(member -> lines.add(member.c()));
                    lines.add("} " + field.union() + ";");
                }
            }
            lines.add("};");
            if (pack > 0) {
                lines.add("#pragma pack(pop)");
            }
            return lines;
        }
    }

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void refusesWhatCompilersDisagreeOnAndNothingElse() throws Exception {
        List<Struct> structs = new ArrayList<>();
        for (int i = 0; i < STRUCTS; i++) {
            structs.add(struct("S" + i));
        }
        Map<String, Map<String, String>> gcc = images(structs, "-mno-ms-bitfields");
        Map<String, Map<String, String>> msvc = images(structs, "-mms-bitfields");
        List<String> agreed = structs.stream()
                .map(Struct::name)
                .filter(name -> gcc.get(name).equals(msvc.get(name)))
                .toList();

        assertThat(accepted(structs))
                .as(() -> structs.stream()
                        .map(struct -> String.join("\n", struct.c()) + "\n" + gcc.get(struct.name()) + "\n"
                                + msvc.get(struct.name()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(agreed);
        assertThat(agreed).hasSizeBetween(STRUCTS / 4, STRUCTS - STRUCTS / 4);

        List<Struct> good = structs.stream()
                .filter(struct -> agreed.contains(struct.name()))
                .toList();
        ClassLoader loader = GeneratedCode.loader(Fixtures.compile(sources(good)));
        for (Struct struct : good) {
            assertThat(imagesInJava(struct, loader.loadClass("refused." + struct.name() + "Shared")))
                    .as(() -> String.join("\n", struct.c()))
                    .isEqualTo(gcc.get(struct.name()));
        }
    }

    private Struct struct(String name) {
        int pack = random.nextInt(3) == 0 ? 1 << random.nextInt(5) : 0;
        List<Field> fields = new ArrayList<>();
        while (fields.size() < 2 + random.nextInt(5)) {
            int number = fields.size();
            int choice = random.nextInt(10);
            if (choice < 5) {
                int unit = 8 << random.nextInt(4);
                // Mostly what fills units, or most structs would be refused.
                int width = random.nextInt(3) > 0 ? unit / 2 : 1 + random.nextInt(unit);
                fields.add(bits(number, unit, width));
                if (random.nextInt(3) > 0 && unit > width) {
                    fields.add(bits(number + 1, unit, unit - width));
                }
            } else if (choice < 6) {
                int unit = 16 << random.nextInt(3);
                fields.add(new Field(
                        "f" + number,
                        "@ByteOrder(Endian.BIG) @BitField(unit = " + unit + ", width = " + (1 + random.nextInt(unit))
                                + ", startsUnit = true, signed = true) " + accessors("long", "F" + number),
                        "int" + unit + "_t f" + number + ";",
                        "f" + number,
                        "",
                        false));
            } else if (choice < 8) {
                fields.add(plain(number, "", pack));
            } else {
                String union = "u" + number;
                fields.add(plain(number, union, pack));
                fields.add(plain(number + 1, union, pack));
            }
        }
        return new Struct(name, pack, fields);
    }

    private static Field bits(int number, int unit, int width) {
        return new Field(
                "f" + number,
                "@BitField(unit = " + unit + ", width = " + width + ", signed = true) "
                        + accessors("long", "F" + number),
                "int" + unit + "_t f" + number + " : " + width + ";",
                "f" + number,
                "",
                true);
    }

    private Field plain(int number, String union, int pack) {
        int size = random.nextInt(4);
        int least = pack == 0 ? 1 << size : Math.min(1 << size, pack);
        int align = random.nextInt(4) > 0 ? 0 : pack == 0 ? least << random.nextInt(3) : least;
        String path = union.isEmpty() ? "f" + number : union + ".f" + number;
        return new Field(
                "f" + number,
                (union.isEmpty() ? "" : "@Union(\"" + union + "\") ")
                        + (align == 0 ? "" : "@Align(" + align + ") ")
                        + accessors(List.of("byte", "short", "int", "long").get(size), "F" + number),
                "int" + (8 << size) + "_t f" + number + (align == 0 ? "" : " __attribute__((aligned(" + align + ")))")
                        + ";",
                path,
                union,
                true);
    }

    private static String accessors(String type, String name) {
        return type + " get" + name + "(); void set" + name + "(" + type + " v);";
    }

    /** What C has for each field: the struct with all bits of that field set, or its offset; and the size of the struct. */
    private Map<String, Map<String, String>> images(List<Struct> structs, String rules) throws Exception {
        List<String> program = new ArrayList<>(
                List.of("#include <stddef.h>", "#include <stdint.h>", "#include <stdio.h>", "#include <string.h>"));
        program.add("static void image(const void *p, size_t n) {");
        program.add("for (size_t i = 0; i < n; i++) printf(\"%02x\", ((const unsigned char *) p)[i]); puts(\"\"); }");
        structs.forEach(struct -> program.addAll(struct.c()));
        program.add("int main(void) {");
        for (Struct struct : structs) {
            program.add("printf(\"" + struct.name() + " size %zu\\n\", sizeof(struct " + struct.name() + "));");
            for (Field field : struct.fields()) {
                String label = struct.name() + " " + field.name();
                program.add(
                        field.comparesBits()
                                ? "{ struct " + struct.name() + " v; memset(&v, 0, sizeof v); v." + field.path()
                                        + " = -1; printf(\"" + label + " \"); image(&v, sizeof v); }"
                                : "printf(\"" + label + " %zu\\n\", offsetof(struct " + struct.name() + ", "
                                        + field.path() + "));");
            }
        }
        program.add("return 0; }");
        Path source = Files.write(folder.resolve("images.c"), program);
        Path binary = folder.resolve("images");
        CTools tools = new CTools(folder);
        tools.execute(List.of("gcc", "-std=gnu11", "-w", rules, "-o", binary.toString(), source.toString()));
        Map<String, Map<String, String>> images = new HashMap<>();
        for (String line : tools.execute(List.of(binary.toString()))) {
            String[] words = line.split(" ", -1);
            images.computeIfAbsent(words[0], name -> new TreeMap<>()).put(words[1], words[2]);
        }
        return images;
    }

    private static Map<String, String> imagesInJava(Struct struct, Class<?> shared) throws Exception {
        Map<String, String> images = new TreeMap<>();
        long size = (long) constant(shared, "SIZEOF");
        images.put("size", String.valueOf(size));
        for (Field field : struct.fields()) {
            if (!field.comparesBits()) {
                images.put(
                        field.name(),
                        String.valueOf(constant(shared, field.name().toUpperCase(java.util.Locale.ROOT) + "_OFFSET")));
                continue;
            }
            String region = "refused-" + UUID.randomUUID();
            try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", region)) {
                String type = field.java().split("void ", -1)[1].split("[( ]", -1)[1];
                Object ones = switch (type) {
                    case "byte" -> (Object) (byte) -1;
                    case "short" -> (short) -1;
                    case "int" -> -1;
                    default -> -1L;
                };
                call(data, "setF" + field.name().substring(1), ones);
                byte[] bytes = Files.readAllBytes(Path.of("/dev/shm", region));
                images.put(field.name(), HexFormat.of().formatHex(bytes, 0, (int) size));
            }
        }
        return images;
    }

    private static JavaFileObject[] sources(List<Struct> structs) {
        return structs.stream()
                .map(struct -> Fixtures.source("refused." + struct.name(), struct.java()))
                .toArray(JavaFileObject[]::new);
    }

    /** The structs in which the processor finds nothing wrong. Nothing but the places of bit fields is. */
    private static List<String> accepted(List<Struct> structs) {
        Compilation compilation = javac().withProcessors(new SharedStructProcessor())
                .withOptions("-Xmaxerrs", "100000", "-proc:only")
                .compile(sources(structs));
        assertThat(compilation.errors().stream().map(error -> error.getMessage(null)))
                .allMatch(message -> message.startsWith("[BitFieldNeighbour]"));
        TreeSet<String> refused = compilation.errors().stream()
                .map(error -> error.getSource().getName())
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        return structs.stream()
                .map(Struct::name)
                .filter(name -> !refused.contains(name))
                .toList();
    }
}
