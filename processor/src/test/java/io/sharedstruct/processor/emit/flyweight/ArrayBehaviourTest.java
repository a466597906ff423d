package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** Arrays lie as C lays them out, and nothing outside them is reached. */
@EnabledOnOs(OS.LINUX)
class ArrayBehaviourTest {

    private static final double[] CELLS = {0.0, 0.1, 0.2, 1.0, 1.1, 1.2};

    private static final String WHOLE = "[price=[1, -2, 3], tag=7, cell=[0.0, 0.1, 0.2, 1.0, 1.1, 1.2],"
            + " open=[true, false, false, true], name=[abcd, ö], count=[9, -9]]";

    private final String name = "arrays-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void elementsLieOneBehindTheOtherRowByRow() throws Exception {
        try (AutoCloseable data = acquire("Arrays")) {
            fill(data);
            ByteBuffer expected = ByteBuffer.allocate(96).order(ByteOrder.nativeOrder());
            expected.putInt(0, 1).putInt(4, -2).putInt(8, 3).put(12, (byte) 7);
            for (int i = 0; i < 6; i++) {
                expected.putDouble(16 + 8 * i, CELLS[i]);
            }
            expected.put(64, (byte) 1).put(67, (byte) 1);
            expected.put(68, "abcd".getBytes(StandardCharsets.UTF_8));
            expected.put(73, "ö".getBytes(StandardCharsets.UTF_8));
            expected.putLong(80, 9).putLong(88, -9);
            assertThat(bytes(96)).isEqualTo(expected.array());
            assertThat(constant(data.getClass(), "SIZEOF")).isEqualTo(96L);
            assertThat(constant(data.getClass(), "PRICE_LENGTH")).isEqualTo(3);
            assertThat(constant(data.getClass(), "CELL_ROWS")).isEqualTo(2);
            assertThat(constant(data.getClass(), "CELL_COLUMNS")).isEqualTo(3);
        }
    }

    @Test
    void whatWasWrittenIsReadByElementAndAsAWhole() throws Exception {
        try (AutoCloseable data = acquire("Arrays")) {
            fill(data);
            assertThat(call(data, "getPriceAt", 1)).isEqualTo(-2);
            assertThat(call(data, "getCellAt", 1, 2)).isEqualTo(1.2);
            assertThat(call(data, "isOpenAt", 3)).isEqualTo(true);
            assertThat(call(data, "getNameAt", 1)).isEqualTo("ö");
            int[] prices = new int[3];
            call(data, "getPrices", prices);
            assertThat(prices).containsExactly(1, -2, 3);
            double[] cells = new double[6];
            call(data, "getCells", cells);
            assertThat(cells).containsExactly(0.0, 0.1, 0.2, 1.0, 1.1, 1.2);
            long[] counts = new long[2];
            call(data, "getCounts", counts);
            assertThat(counts).containsExactly(9, -9);
            assertThat(data).hasToString("Arrays" + WHOLE);
        }
    }

    @Test
    void aWrongIndexNamesPropertyIndexAndLengthAndWritesNothing() throws Exception {
        try (AutoCloseable data = acquire("Arrays")) {
            fill(data);
            byte[] before = bytes(96);
            for (int index : new int[] {-1, 3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                assertThatThrownBy(() -> call(data, "setPriceAt", index, 5))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessage("price: index=" + index + " length=3");
                assertThatThrownBy(() -> call(data, "getPriceAt", index)).isInstanceOf(IndexOutOfBoundsException.class);
            }
            assertThatThrownBy(() -> call(data, "setCellAt", 2, 0, 5.0))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("cell: row=2 length=2");
            assertThatThrownBy(() -> call(data, "setCellAt", 0, 3, 5.0))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("cell: column=3 length=3");
            // Each of them is the number of an element, if only the product is looked at, or only its lower bits are.
            for (int[] cell : new int[][] {{-1, 3}, {1, -1}, {0, 4}, {1_431_655_766, 0}, {Integer.MIN_VALUE, 0}}) {
                boolean rowIsWrong = cell[0] < 0 || cell[0] >= 2;
                String problem = rowIsWrong ? "row=" + cell[0] + " length=2" : "column=" + cell[1] + " length=3";
                assertThatThrownBy(() -> call(data, "setCellAt", cell[0], cell[1], 5.0))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessage("cell: " + problem);
                assertThatThrownBy(() -> call(data, "getCellAt", cell[0], cell[1]))
                        .isInstanceOf(IndexOutOfBoundsException.class);
            }
            assertThatThrownBy(() -> call(data, "setNameAt", 2, "x")).hasMessage("name: index=2 length=2");
            assertThatThrownBy(() -> call(data, "setNameAt", 0, "abcde")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> call(data, "setPrices", new int[4]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("price: the Java array has 4 elements, the struct has 3");
            assertThatThrownBy(() -> call(data, "getCells", new double[3]))
                    .hasMessage("cell: the Java array has 3 elements, the struct has 6");
            assertThat(bytes(96)).isEqualTo(before);
        }
    }

    @Test
    void aSnapshotHasCopiesThatNobodyCanChange() throws Exception {
        try (AutoCloseable data = acquire("Arrays")) {
            fill(data);
            Object snapshot = call(data, "snapshot");
            ((int[]) call(snapshot, "price"))[0] = 99;
            byte[] before = bytes(96);
            call(data, "setPrices", new int[3]);
            call(data, "setNameAt", 0, "");
            assertThat(snapshot).hasToString("Snapshot" + WHOLE);
            assertThat(call(snapshot, "getCellAt", 1, 0)).isEqualTo(1.0);
            assertThatThrownBy(() -> call(snapshot, "getPriceAt", 3)).hasMessage("price: index=3 length=3");
            assertThatThrownBy(() -> call(snapshot, "setPriceAt", 0, 1))
                    .isInstanceOf(UnsupportedOperationException.class);
            call(data, "copyFrom", snapshot);
            assertThat(bytes(96)).isEqualTo(before);
            assertThat(call(data, "snapshot")).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
            call(data, "setPriceAt", 2, 0);
            assertThat(call(data, "snapshot")).isNotEqualTo(snapshot);
        }
    }

    @Test
    void misalignedElementsOfAPackedStructAreCopiedToo() throws Exception {
        try (AutoCloseable data = acquire("Fluents")) {
            call(data, "setLevels", new short[] {1, 2, 3, -4});
            call(data, "level", 1, (short) 7);
            call(data, "index", 1, 0, 'x');
            ByteBuffer expected = ByteBuffer.allocate(17).order(ByteOrder.nativeOrder());
            expected.putShort(1, (short) 1).putShort(3, (short) 7).putShort(5, (short) 3);
            expected.putShort(7, (short) -4).putChar(13, 'x');
            assertThat(bytes(17)).isEqualTo(expected.array());
            short[] levels = new short[4];
            call(data, "getLevels", levels);
            assertThat(levels).containsExactly(1, 7, 3, -4);
            assertThat(call(data, "index", 1, 0)).isEqualTo('x');
        }
    }

    @Test
    void aCopyObeysCloseAndReadOnly() throws Exception {
        AutoCloseable data = acquire("Arrays");
        try (AutoCloseable reader = (AutoCloseable) callStatic(data.getClass(), "openReadOnly", name)) {
            assertThatThrownBy(() -> call(reader, "setPrices", new int[3]))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        data.close();
        assertThatThrownBy(() -> call(data, "getPrices", new int[3])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> call(data, "setPrices", new int[3])).isInstanceOf(IllegalStateException.class);
        assertThat(data).hasToString("Arrays[closed]");
    }

    private static void fill(Object data) {
        call(data, "setPrices", new int[] {1, 2, 3});
        call(data, "setPriceAt", 1, -2);
        call(data, "setTag", (byte) 7);
        for (int i = 0; i < 6; i++) {
            call(data, "setCellAt", i / 3, i % 3, CELLS[i]);
        }
        call(data, "setOpens", new boolean[] {false, true, false, true});
        call(data, "setOpenAt", 0, true);
        call(data, "setOpenAt", 1, false);
        call(data, "setNameAt", 0, "abcd");
        call(data, "setNameAt", 1, "ö");
        call(data, "setCounts", new long[] {9, -9});
    }

    private AutoCloseable acquire(String fixture) throws ClassNotFoundException {
        Class<?> shared = GeneratedCode.load(
                "demo." + fixture + "Shared", Fixtures.source(Fixtures.in("good", fixture + ".java")));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private byte[] bytes(int size) throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), size);
    }
}
