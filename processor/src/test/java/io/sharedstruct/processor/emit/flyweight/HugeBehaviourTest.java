package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.MapMode;
import io.sharedstruct.MapOptions;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A struct of more than 10 GB in a sparse file: 64 bits from the declaration to the last byte. */
@EnabledOnOs(OS.LINUX)
class HugeBehaviourTest {

    private static final long SIZE = 10_847_549_208L;
    private static final long FLAG = 8;
    private static final long PRICE = 5_147_549_192L;
    private static final long NOISE = 3_000_000_008L;
    private static final long CELL = 8_347_549_192L;

    @TempDir
    private Path folder;

    private static Class<?> shared() throws Exception {
        return GeneratedCode.load("demo.HugeShared", Fixtures.source(Fixtures.in("good", "Huge.java")));
    }

    /** What is shown of the elements of an array. */
    private static String first(String element) {
        return "[" + element + (", " + element).repeat(15) + "] of ";
    }

    private Path sparse(long length) throws IOException {
        Path file = folder.resolve("huge.bin");
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(length);
        }
        return file;
    }

    private static ByteBuffer bytesAt(Path file, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
        try (FileChannel channel = FileChannel.open(file)) {
            assertThat(channel.read(bytes, position)).isEqualTo(length);
        }
        return bytes.flip();
    }

    @Test
    void sizesOffsetsAndLengthsAreLongWhereAnIntIsTooShort() throws Exception {
        Class<?> shared = shared();
        assertThat(constant(shared, "SIZEOF")).isEqualTo(SIZE);
        assertThat(constant(shared, "PRICE_OFFSET")).isEqualTo(PRICE);
        assertThat(constant(shared, "CELL_OFFSET")).isEqualTo(CELL);
        assertThat(constant(shared, "FLAG_LENGTH")).isEqualTo(3_000_000_000L);
        assertThat(constant(shared, "PRICE_LENGTH")).isEqualTo(400_000_000);
        assertThat(constant(shared, "CELL_ROWS")).isEqualTo(50_000);
    }

    @Test
    void elementsBeyondFourGigabytesLieWhereTheirIndexSays() throws Exception {
        long header = 1 << 16;
        Path file = sparse(header + SIZE);
        MapOptions options = MapOptions.defaults().withMode(MapMode.OPEN).withOffset(header);
        try (AutoCloseable data = (AutoCloseable) callStatic(shared(), "map", file, options)) {
            call(data, "setFlagAt", 2_999_999_999L, (byte) 0x5A);
            call(data, "setPriceAt", 399_999_999L, 1.5);
            call(data, "setCellAt", 49_999L, 49_999L, (byte) 7);
            call(data, "setCellAt", 42_949L, 33_648L, (byte) 9); // the element of number 2^31
            call(data, "setSmallAt", 3L, 0x01020304);
            assertThat(call(data, "getFlagAt", 2_999_999_999L)).isEqualTo((byte) 0x5A);
            assertThat(call(data, "getPriceAt", 399_999_999)).isEqualTo(1.5);
            assertThat(call(data, "getCellAt", 49_999L, 49_999L)).isEqualTo((byte) 7);
            assertThat(call(data, "getSmallAt", 3L)).isEqualTo(0x01020304);

            byte[] piece = {1, 2, 3, 4};
            call(data, "setFlags", 2_999_999_990L, piece, 1, 3);
            call(data, "setNoises", (1L << 31) + 65_532, piece, 0, 4);
            byte[] read = new byte[5];
            call(data, "getFlags", 2_999_999_989L, read, 0, 5);
            assertThat(read).containsExactly(0, 2, 3, 4, 0);
            assertThatThrownBy(() -> call(data, "setNoises", (1L << 31) + 65_533, piece, 0, 4))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("noise: from=2147549181 count=4 length=2147549184");

            assertThatThrownBy(() -> call(data, "setFlagAt", 3_000_000_000L, (byte) 1))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("flag: index=3000000000 length=3000000000");
            for (long index : new long[] {-1, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE}) {
                assertThatThrownBy(() -> call(data, "setFlagAt", index, (byte) 1))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessage("flag: index=" + index + " length=3000000000");
                assertThatThrownBy(() -> call(data, "setFlags", index, piece, 0, 1))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessage("flag: from=" + index + " count=1 length=3000000000");
                assertThatThrownBy(() -> call(data, "setPriceAt", index, 1.0))
                        .hasMessage("price: index=" + index + " length=400000000");
                assertThatThrownBy(() -> call(data, "setCellAt", index, 0L, (byte) 1))
                        .hasMessage("cell: row=" + index + " length=50000");
                assertThatThrownBy(() -> call(data, "setCellAt", 1L, index, (byte) 1))
                        .hasMessage("cell: column=" + index + " length=50000");
            }
            assertThatThrownBy(() -> call(data, "getCellAt", 50_000L, 0L)).hasMessage("cell: row=50000 length=50000");
            assertThatThrownBy(() -> call(data, "getCellAt", 0L, 1L << 32))
                    .hasMessage("cell: column=4294967296 length=50000");

            assertThat(data)
                    .hasToString("Huge[count=0, flag=" + first("0") + "3000000000 elements, noise=" + first("0")
                            + "2147549184 elements, price=" + first("0.0") + "400000000 elements, cell=" + first("0")
                            + "2500000000 elements, small=[0, 0, 0, 16909060]]");
            Object snapshot = call(data, "snapshot");
            assertThat(snapshot).hasToString("Snapshot[count=0, small=[0, 0, 0, 16909060]]");
            assertThat(call(snapshot, "getSmallAt", 3L)).isEqualTo(0x01020304);
            assertThatThrownBy(() -> call(snapshot, "getFlagAt", 0L))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("flag is too large for a snapshot");
            call(data, "force");
        }
        assertThat(bytesAt(file, header + FLAG + 2_999_999_999L, 1).get(0)).isEqualTo((byte) 0x5A);
        assertThat(bytesAt(file, header + NOISE + (1L << 31) + 65_532, 4).getInt(0))
                .isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 3, 4})
                        .order(ByteOrder.nativeOrder())
                        .getInt());
        assertThat(bytesAt(file, header + PRICE + 8 * 399_999_999L, 8).getDouble(0))
                .isEqualTo(1.5);
        assertThat(bytesAt(file, header + CELL + 2_499_999_999L, 1).get(0)).isEqualTo((byte) 7);
        assertThat(bytesAt(file, header + CELL + (1L << 31), 1).get(0)).isEqualTo((byte) 9);
        assertThat(bytesAt(file, header + SIZE - 4, 4).getInt(0)).isEqualTo(0x01020304);

        Process stat = new ProcessBuilder("stat", "-c", "%b", file.toString()).start();
        long blocks =
                Long.parseLong(new String(stat.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
        assertThat(blocks * 512).as("the file is sparse still").isLessThan(1 << 20);
    }

    /** Elements that are something else in Java than in the bytes are counted and reached in the same way. */
    @Test
    void everyKindOfElementIsReachedByALongIndex() throws Exception {
        String[][] kinds = {
            {"Thread.State", "@Width(1) @Array(N) Thread.State", "1"},
            {"boolean", "@Width(2) @Array(N) boolean", "2"},
            {"int", "@Unsigned(8) @Array(N) int", "1"},
            {"String", "@FixedString(2) @Array(N) String", "2"},
            {"UUID", "@Converted(UuidAs.Bytes.class) @Array(N) UUID", "16"}
        };
        for (String[] kind : kinds) {
            String type = kind[0];
            String getter = kind[1].replace("N", "2_200_000_000L");
            Class<?> shared = GeneratedCode.load(
                    "demo.FarShared",
                    Fixtures.source(
                            "demo.Far",
                            "package demo; import io.sharedstruct.*; import java.util.UUID;",
                            "@SharedStruct interface Far { " + getter + " getXAt(long i); void setXAt(long i, " + type
                                    + " x); @Array({50_000, 50_000}) Dot getDotAt(long i, long j); }",
                            "@SharedStruct interface Dot { byte getY(); void setY(byte y); }"));
            long size = 2_200_000_000L * Long.parseLong(kind[2]);
            assertThat(constant(shared, "DOT_OFFSET")).isEqualTo(size);
            checkFar(shared, size, type);
        }
    }

    private void checkFar(Class<?> shared, long size, String type) throws Exception {
        Path file = sparse(size + 2_500_000_000L);
        Object value = switch (type) {
            case "boolean" -> true;
            case "int" -> 250;
            case "String" -> "z";
            case "UUID" -> new UUID(-1, -2);
            default -> Thread.State.WAITING;
        };
        try (AutoCloseable far = (AutoCloseable) callStatic(shared, "map", file)) {
            call(far, "setXAt", 2_199_999_999L, value);
            call(call(far, "getDotAt", 49_999L, 49_998L), "setY", (byte) 3);
            assertThat(call(far, "getXAt", 2_199_999_999L)).isEqualTo(value);
            String zero = switch (type) {
                case "boolean" -> "false";
                case "int" -> "0";
                case "String" -> "";
                case "UUID" -> new UUID(0, 0).toString();
                default -> Thread.State.NEW.toString();
            };
            assertThat(far)
                    .hasToString("Far[x=" + first(zero) + "2200000000 elements, dot=" + first("Dot[y=0]")
                            + "2500000000 elements]");
            assertThat(call(far, "snapshot")).hasToString("Snapshot[]");
        }
        int width = (int) (size / 2_200_000_000L);
        assertThat(bytesAt(file, size - width, width).array()).as(type).isNotEqualTo(new byte[width]);
        assertThat(bytesAt(file, size + 2_499_999_998L, 1).get(0)).isEqualTo((byte) 3);
        Files.delete(file);
    }
}
