package io.sharedstruct.processor.testing.random;

import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random structs lie as gcc lays them out, and what Java writes, a program in another language reads, and the other way round, byte by
 * byte. Each build tries a few; {@code -Dheaders.structs=3000} tries as many as it says, {@code -Dheaders.seed=1} other ones.
 */
@EnabledOnOs(OS.LINUX)
public abstract class RandomExchange {

    private static final long SEED = Long.getLong("headers.seed", 20_261_123);
    private static final int STRUCTS = Integer.getInteger("headers.structs", 40);
    private static final int BATCH = 40;
    private static final long BATCHES_PER_SEED = 1_000_000; // so that neighbouring seeds have none in common

    @TempDir
    private Path folder;

    private final Path region = Path.of("/dev/shm", "random-" + UUID.randomUUID());

    /** The other side. */
    protected abstract Exchange otherSide();

    /** What else holds for the files of a batch. */
    protected void check(Exchange.Batch batch) throws Exception {}

    @Test
    void bothSidesSeeTheSameStructs() throws Exception {
        for (int batch = 0; batch * BATCH < STRUCTS; batch++) {
            Random random = new Random(SEED * BATCHES_PER_SEED + batch);
            try {
                checkBatch(structs(random, Math.min(BATCH, STRUCTS - batch * BATCH)), random);
            } catch (Throwable e) {
                throw new AssertionError("in batch " + batch + " of seed " + SEED, e);
            } finally {
                Files.deleteIfExists(region);
            }
        }
    }

    /** Some structs, of which later ones may contain earlier ones. */
    public static List<RandomStruct> structs(Random random, int count) {
        List<RandomStruct> structs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            structs.add(new RandomStruct("S" + i, random, structs));
        }
        return structs;
    }

    private void checkBatch(List<RandomStruct> structs, Random random) throws Exception {
        CTools tools = new CTools(folder);
        Map<String, Long> layout = new HashMap<>();
        for (String line : tools.run(layoutProgram(structs))) {
            layout.put(line.substring(0, line.indexOf(' ')), Long.valueOf(line.substring(line.indexOf(' ') + 1)));
        }
        JavaFileObject[] sources = structs.stream()
                .map(struct -> Fixtures.source(
                        "random." + struct.name(), struct.java(layout).toArray(new String[0])))
                .toArray(JavaFileObject[]::new);
        Compilation compilation = Fixtures.compile(otherSide().options(), sources);
        Map<String, Class<?>> classes = new HashMap<>();
        ClassLoader loader = GeneratedCode.loader(compilation);
        for (RandomStruct struct : structs) {
            Class<?> shared = loader.loadClass("random." + struct.name() + "Shared");
            classes.put(struct.name(), shared);
            assertThat(constant(shared, "SIZEOF")).as(struct.name()).isEqualTo(layout.get(struct.name()));
            assertThat(constant(shared, "ALIGNOF")).as(struct.name()).isEqualTo(layout.get(struct.name() + ".alignof"));
            for (RandomStruct.Field field : placed(struct)) {
                String name = struct.name() + "." + field.name();
                assertThat(constant(shared, field.name().toUpperCase(Locale.ROOT) + "_OFFSET"))
                        .as(() -> name + " in\n" + String.join("\n", struct.java(layout)) + "\n"
                                + String.join("\n", struct.c()))
                        .isEqualTo(layout.get(name));
            }
            for (int i = 0; i < struct.words().size(); i++) {
                String word = RandomWord.name(i);
                assertThat(constant(shared, word.toUpperCase(Locale.ROOT) + "_OFFSET"))
                        .as(struct.name() + "." + word)
                        .isEqualTo(layout.get(struct.name() + "." + word));
            }
            for (RandomStruct.Field field : foreignUnits(struct)) {
                assertThat(constant(shared, field.name().toUpperCase(Locale.ROOT) + "_OFFSET"))
                        .as(struct.name() + "." + field.name())
                        .isEqualTo(layout.get(struct.name() + "." + field.bits().unit()));
            }
        }
        List<Exchange.Struct> exchanged = structs.stream()
                .map(struct ->
                        new Exchange.Struct(struct, new RandomValues(struct, random), new RandomValues(struct, random)))
                .toList();
        Exchange.Batch batch = new Exchange.Batch(folder, compilation, layout, exchanged);
        exchange(batch, classes);
        check(batch);
    }

    /** The fields that C can say the places of: all but bit fields. */
    private static List<RandomStruct.Field> placed(RandomStruct struct) {
        return struct.fields().stream().filter(field -> !field.isBits()).toList();
    }

    /** The first bit fields of the units that C has as integers. */
    private static List<RandomStruct.Field> foreignUnits(RandomStruct struct) {
        return struct.fields().stream()
                .filter(RandomStruct.Field::isForeignUnit)
                .toList();
    }

    /** A program in C that says where gcc puts the members of structs. */
    public static List<String> layoutProgram(List<RandomStruct> structs) {
        List<String> program =
                new ArrayList<>(List.of("#include <stddef.h>", "#include <stdint.h>", "#include <stdio.h>"));
        program.add("#pragma GCC diagnostic ignored \"-Wpacked-not-aligned\"");
        structs.forEach(struct -> program.addAll(struct.c()));
        program.add("int main(void) {");
        for (RandomStruct struct : structs) {
            String name = struct.name();
            program.add("printf(\"" + name + " %zu\\n\", sizeof(struct " + name + "));");
            program.add("printf(\"" + name + ".alignof %zu\\n\", _Alignof(struct " + name + "));");
            placed(struct)
                    .forEach(field -> program.add("printf(\"" + name + "." + field.name()
                            + " %zu\\n\", offsetof(struct " + name + ", " + field.path() + "));"));
            for (int i = 0; i < struct.words().size(); i++) {
                String word = RandomWord.name(i);
                program.add(
                        "printf(\"" + name + "." + word + " %zu\\n\", offsetof(struct " + name + ", " + word + "));");
            }
            foreignUnits(struct)
                    .forEach(field ->
                            program.add("printf(\"" + name + "." + field.bits().unit() + " %zu\\n\", offsetof(struct "
                                    + name + ", " + field.bits().unit() + "));"));
        }
        program.add("return 0; }");
        return program;
    }

    /** Java writes values, the other side checks these and writes other ones, Java checks those, and that it would write the same. */
    private void exchange(Exchange.Batch batch, Map<String, Class<?>> classes) throws Exception {
        Path there = folder.resolve("there.bin");
        Path back = folder.resolve("back.bin");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        for (Exchange.Struct exchanged : batch.structs()) {
            Class<?> shared = classes.get(exchanged.struct().name());
            try (AutoCloseable data = acquire(shared)) {
                exchanged.values().write(data);
                exchanged.values().check(data);
                written.write(bytes(shared));
            }
        }
        Files.write(there, written.toByteArray());
        List<String> wrong = otherSide().exchange(batch, there, back);
        assertThat(wrong).as(() -> sourcesOf(wrong, batch)).isEmpty();

        byte[] answered = Files.readAllBytes(back);
        int from = 0;
        for (Exchange.Struct exchanged : batch.structs()) {
            String name = exchanged.struct().name();
            Class<?> shared = classes.get(name);
            int size = (int) (long) constant(shared, "SIZEOF");
            byte[] bytes = Arrays.copyOfRange(answered, from, from += size);
            try (AutoCloseable data = acquire(shared)) {
                try (var channel = Files.newByteChannel(region, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(bytes));
                }
                exchanged.answer().check(data);
            }
            try (AutoCloseable data = acquire(shared)) {
                exchanged.answer().write(data);
                assertThat(bytes(shared)).as(name).isEqualTo(bytes);
            }
        }
        assertThat(from).isEqualTo(answered.length);
    }

    /** The structs in question as they are declared. */
    private static String sourcesOf(List<String> wrong, Exchange.Batch batch) {
        return batch.structs().stream()
                .map(Exchange.Struct::struct)
                .filter(struct -> wrong.stream().anyMatch(line -> line.startsWith(struct.name() + " ")))
                .map(struct -> String.join("\n", struct.c()))
                .collect(Collectors.joining("\n"));
    }

    private AutoCloseable acquire(Class<?> shared) {
        return (AutoCloseable)
                callStatic(shared, "acquire", region.getFileName().toString());
    }

    private byte[] bytes(Class<?> shared) throws Exception {
        return Arrays.copyOf(Files.readAllBytes(region), (int) (long) constant(shared, "SIZEOF"));
    }
}
