package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.MapOptions;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Fields lie where alignment, cache lines and unions put them, and copies of unions keep their bytes. */
@EnabledOnOs(OS.LINUX)
class PlacesBehaviourTest {

    private final String name = "places-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void aFieldWithACacheLineIsAloneInIt() throws Exception {
        try (AutoCloseable ring = acquire("Ring")) {
            call(ring, "setTag", -1);
            call(ring, "setWritten", -2L);
            call(ring, "setRead", -3L);
            call(ring, "setLast", (byte) -4);
            ByteBuffer expected = machine(256);
            expected.putInt(0, -1).putLong(64, -2).putLong(128, -3).put(192, (byte) -4);
            assertThat(bytes(256)).isEqualTo(expected.array());
            assertThat(constant(ring.getClass(), "SIZEOF")).isEqualTo(256L);
            assertThat(constant(ring.getClass(), "ALIGNOF")).isEqualTo(64L);
        }
    }

    @Test
    void alignedFieldsOfAPackedStructLieWhereTheyAreAligned() throws Exception {
        try (AutoCloseable aligned = acquire("Aligned")) {
            call(aligned, "setTag", (byte) 1);
            call(aligned, "setByteAt", 2, (byte) 2);
            call(aligned, "setX", 0x01020304);
            assertThat(bytes(32))
                    .isEqualTo(machine(32)
                            .put(0, (byte) 1)
                            .put(10, (byte) 2)
                            .putInt(11, 0x01020304)
                            .array());
            assertThat(constant(aligned.getClass(), "ALIGNOF")).isEqualTo(32L);
        }
    }

    @Test
    void alignedStructsAreAlignedInsideOtherOnes() throws Exception {
        try (AutoCloseable holder = acquire("Holder")) {
            call(call(holder, "getWide"), "setX", 7);
            call(call(holder, "getRingAt", 1), "setRead", 8L);
            assertThat(bytes(576))
                    .isEqualTo(machine(576)
                            .putInt(16, 7)
                            .putLong(64 + 256 + 128, 8)
                            .array());
        }
    }

    @Test
    void inAFileTheyLieAtAMultipleOfTheirAlignmentOnly(@TempDir Path folder) throws Exception {
        Class<?> aligned =
                GeneratedCode.load("demo.Places_AlignedShared", Fixtures.source(Fixtures.in("good", "Places.java")));
        Path file = folder.resolve("aligned");
        assertThatThrownBy(() ->
                        callStatic(aligned, "map", file, MapOptions.defaults().withOffset(16)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the offset 16 is no multiple of 32, the alignment of Aligned; move the struct, or declare"
                        + " it packed");
        assertThat(file).doesNotExist();
        try (AutoCloseable mapped = (AutoCloseable)
                callStatic(aligned, "map", file, MapOptions.defaults().withOffset(64))) {
            call(mapped, "setTag", (byte) 7);
        }
        assertThat(Files.readAllBytes(file)).hasSize(96).contains((byte) 7, org.assertj.core.data.Index.atIndex(64));
    }

    @Test
    void membersOfAUnionAreViewsOfTheSameBytes() throws Exception {
        try (AutoCloseable variant = acquire("Variant")) {
            call(variant, "setKind", (byte) 1);
            call(variant, "setEnd", (byte) 2);
            call(variant, "setText", "abcdefghi");
            ByteBuffer expected = machine(48).put(0, (byte) 1).put(32, (byte) 2);
            expected.put(16, "abcdefghi".getBytes(StandardCharsets.US_ASCII));
            assertThat(bytes(48)).isEqualTo(expected.array());
            assertThat(call(variant, "getReal")).isEqualTo(expected.getDouble(16));
            assertThat(call(variant, "getPartAt", 3)).isEqualTo(expected.getShort(22));
            assertThat(call(call(variant, "getWide"), "getX")).isEqualTo(expected.getInt(16));

            call(variant, "setReal", -1.5);
            assertThat(bytes(48)).isEqualTo(expected.putDouble(16, -1.5).array());
            assertThat(variant)
                    .hasToString("Variant[kind=1, real=-1.5, text=" + call(variant, "getText")
                            + ", part=" + Arrays.toString(shorts(expected, 16, 4))
                            + ", wide=Wide[x=" + expected.getInt(16) + "], end=2]");
        }
    }

    /** The text would write zeroes behind its end, where the number has bytes. */
    @Test
    void aCopyOfAUnionKeepsTheBytesThatANumberCovers() throws Exception {
        try (AutoCloseable variant = acquire("Variant")) {
            double value = Double.longBitsToDouble(0x4100420043004400L);
            call(variant, "setReal", value);
            byte[] before = bytes(48);
            Object snapshot = call(variant, "snapshot");
            call(variant, "setReal", 0.0);
            call(variant, "copyFrom", snapshot);
            assertThat(bytes(48)).isEqualTo(before);
            assertThat(call(variant, "getReal")).isEqualTo(value);

            call(variant, "setText", "abcdefghi");
            before = bytes(48);
            snapshot = call(variant, "snapshot");
            call(variant, "setText", "");
            call(variant, "copyFrom", snapshot);
            assertThat(bytes(48)).isEqualTo(before);
        }
    }

    @Test
    void membersMayOverlapInPart() throws Exception {
        try (AutoCloseable overlaid = acquire("Overlaid")) {
            call(overlaid, "setTag", (byte) 5);
            call(overlaid, "setWord", 0x0102030405060708L);
            call(overlaid, "setHigh", -1);
            ByteBuffer expected = machine(32).put(0, (byte) 5).putLong(8, 0x0102030405060708L);
            expected.putInt(12, -1);
            assertThat(bytes(32)).isEqualTo(expected.array());
            assertThat(call(overlaid, "isFlag")).isEqualTo(true);
            assertThat(call(overlaid, "getWord")).isEqualTo(expected.getLong(8));
            Object snapshot = call(overlaid, "snapshot");
            call(overlaid, "setWord", 0L);
            assertThat(call(overlaid, "isFlag")).isEqualTo(false);
            call(overlaid, "copyFrom", snapshot);
            assertThat(bytes(32)).isEqualTo(expected.array());
        }
    }

    private static short[] shorts(ByteBuffer bytes, int offset, int count) {
        short[] shorts = new short[count];
        bytes.slice(offset, 2 * count)
                .order(ByteOrder.nativeOrder())
                .asShortBuffer()
                .get(shorts);
        return shorts;
    }

    private static ByteBuffer machine(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    }

    private AutoCloseable acquire(String struct) throws ClassNotFoundException {
        Class<?> shared = GeneratedCode.load(
                "demo.Places_" + struct + "Shared", Fixtures.source(Fixtures.in("good", "Places.java")));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private byte[] bytes(int size) throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), size);
    }
}
