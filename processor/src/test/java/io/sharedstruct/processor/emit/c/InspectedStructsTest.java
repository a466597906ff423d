package io.sharedstruct.processor.emit.c;

import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.inspect.ConvertedValue;
import io.sharedstruct.inspect.EnumValue;
import io.sharedstruct.inspect.FieldDescription;
import io.sharedstruct.inspect.FieldPlace;
import io.sharedstruct.inspect.FieldType;
import io.sharedstruct.inspect.FieldValues;
import io.sharedstruct.inspect.RegionReader;
import io.sharedstruct.inspect.RegionWriter;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import io.sharedstruct.processor.testing.random.RandomExchange;
import io.sharedstruct.processor.testing.random.RandomStruct;
import io.sharedstruct.processor.testing.random.RandomValues;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who has only the descriptor of a random struct reads what its generated setters write, and writes the same bytes as they do.
 * {@code -Dinspect.seed=1} tries other structs.
 */
@EnabledOnOs(OS.LINUX)
class InspectedStructsTest {

    private static final long SEED = Long.getLong("inspect.seed", 20_261_127);
    private static final int STRUCTS = Integer.getInteger("inspect.structs", 15);

    @TempDir
    private static Path folder;

    private static List<RandomStruct> structs;
    private static ClassLoader loader;

    private final Path region = Path.of("/dev/shm", "inspected-" + UUID.randomUUID());
    private final Random random = new Random(SEED);

    @BeforeAll
    static void compile() throws Exception {
        structs = RandomExchange.structs(new Random(SEED), STRUCTS);
        Map<String, Long> layout = new HashMap<>();
        for (String line : new CTools(folder).run(RandomExchange.layoutProgram(structs))) {
            layout.put(line.substring(0, line.indexOf(' ')), Long.valueOf(line.substring(line.indexOf(' ') + 1)));
        }
        JavaFileObject[] sources = structs.stream()
                .map(struct -> Fixtures.source(
                        "random." + struct.name(), struct.java(layout).toArray(new String[0])))
                .toArray(JavaFileObject[]::new);
        loader = GeneratedCode.loader(Fixtures.compile(sources));
    }

    @AfterEach
    void remove() throws Exception {
        Files.deleteIfExists(region);
    }

    private static Class<?> shared(RandomStruct struct) throws ClassNotFoundException {
        return loader.loadClass("random." + struct.name() + "Shared");
    }

    private AutoCloseable acquire(RandomStruct struct) throws ClassNotFoundException {
        return (AutoCloseable)
                callStatic(shared(struct), "acquire", region.getFileName().toString());
    }

    @Test
    void whatSettersWriteIsRead() throws Exception {
        for (RandomStruct struct : structs) {
            RandomValues values = new RandomValues(struct, random);
            try (AutoCloseable data = acquire(struct);
                    RegionReader reader = RegionReader.open(region.getFileName().toString())) {
                values.write(data);
                StructDescription described = reader.struct().orElseThrow();
                ByteBuffer bytes = ByteBuffer.wrap(reader.read(0, (int) described.size()));
                for (Map.Entry<String, Object> value : values.byPath().entrySet()) {
                    FieldPlace place = described.at(value.getKey());
                    assertThat(plain(FieldValues.decode(place, bytes, (int) place.offset())))
                            .as(struct.name() + "." + value.getKey() + " " + place)
                            .isEqualTo(expected(value.getValue(), place.type()));
                }
            }
        }
    }

    private static Object plain(Object value) {
        if (value instanceof EnumValue constant) {
            return constant.constant().orElse("none");
        }
        return value instanceof ConvertedValue converted ? converted.converted() : value;
    }

    private static Object expected(Object value, FieldType type) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Byte || value instanceof Short || value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            return isUnsignedLong(type) ? new BigInteger(Long.toUnsignedString(number)) : (Object) number;
        }
        return value;
    }

    private static boolean isUnsignedLong(FieldType type) {
        return (type instanceof FieldType.IntegerType integer && !integer.signed() && integer.bytes() == Long.BYTES)
                || (type instanceof FieldType.BitsType bits
                        && bits.meaning() == FieldType.BitsType.Meaning.UNSIGNED
                        && bits.bits() == Long.SIZE);
    }

    @Test
    void whatIsWrittenIsByteForByteWhatSettersWrite() throws Exception {
        for (RandomStruct struct : structs) {
            RandomValues values = new RandomValues(struct, random);
            byte[] written;
            try (AutoCloseable data = acquire(struct);
                    RegionWriter writer = RegionWriter.open(region.getFileName().toString())) {
                for (Map.Entry<String, Object> value : values.byPath().entrySet()) {
                    FieldType type = writer.struct().at(value.getKey()).type();
                    writer.set(value.getKey(), text(expected(value.getValue(), type)));
                }
                values.check(data);
                written = bytes(struct);
            }
            try (AutoCloseable data = acquire(struct)) {
                values.write(data);
                assertThat(written).as(struct.name()).isEqualTo(bytes(struct));
            }
        }
    }

    private String text(Object value) {
        if (value instanceof Character unit) {
            return "0x" + Integer.toHexString(unit);
        }
        if (value instanceof Instant time && random.nextBoolean()) {
            return Long.toString(time.toEpochMilli());
        }
        return value.toString();
    }

    private byte[] bytes(RandomStruct struct) throws Exception {
        return Arrays.copyOf(Files.readAllBytes(region), (int) (long) constant(shared(struct), "SIZEOF"));
    }

    /** A class, a region, and the structs inside others say the same of a struct. */
    @Test
    void aStructIsTheSameWherePeopleMeetIt() throws Exception {
        for (RandomStruct struct : structs) {
            StructDescription generated = StructDescription.of(shared(struct)).orElseThrow();
            assertThat(StructDescription.of(loader.loadClass("random." + struct.name())))
                    .contains(generated);
            assertThat(generated.name()).contains("random." + struct.name());
            try (AutoCloseable data = acquire(struct);
                    RegionReader reader = RegionReader.open(region.getFileName().toString())) {
                assertThat(data).isNotNull();
                assertThat(reader.struct()).contains(generated);
                assertThat(reader.struct().orElseThrow().fingerprint())
                        .isEqualTo(reader.look().description().orElseThrow().fingerprint());
            }
            assertThat(StructDescription.fromText(generated.toText())).isEqualTo(generated);
            for (FieldDescription field : generated.fields()) {
                if (field.type() instanceof FieldType.StructType inside) {
                    StructDescription alone = StructDescription.of(
                                    loader.loadClass(inside.struct().name().orElseThrow()))
                            .orElseThrow();
                    assertThat(inside.struct()).isEqualTo(alone);
                    assertThat(inside.struct().descriptor()).isEqualTo(alone.descriptor());
                    assertThat(inside.struct().fingerprint()).isEqualTo(alone.fingerprint());
                }
            }
        }
    }
}
