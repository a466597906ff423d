package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ordered access reads and writes what plain access does, of each type that can, in each byte order, wherever the struct lies. */
@EnabledOnOs(OS.LINUX)
class ModesBehaviourTest {

    /** What lies before the struct in the other one. */
    private static final int BEFORE = 8;

    private static ClassLoader loader;

    private final String name = "modes-" + UUID.randomUUID().toString().substring(0, 8);

    /**
     * A type, and two values of it.
     *
     * @param annotation what says how it is stored
     * @param java the type in Java
     * @param size the size in bytes
     * @param modes how many of the groups of modes it can: loads and stores, exchanges, the exchange that tells what was there, numbers
     * @param one a value
     * @param bits its bits
     * @param other another one
     * @param otherBits its bits
     */
    record Row(
            String annotation, String java, int size, int modes, Object one, long bits, Object other, long otherBits) {

        String id() {
            return "T" + (annotation + java).replaceAll("\\W", "_");
        }

        /** The struct, of an element or of a single value. */
        String struct(String order) {
            List<String> methods = new ArrayList<>(List.of(
                    "T getX();",
                    "void setX(T x);",
                    "T getVolatileX();",
                    "void setVolatileX(T x);",
                    "T getAcquireX();",
                    "void setReleaseX(T x);",
                    "T getOpaqueX();",
                    "void setOpaqueX(T x);"));
            if (modes > 1) {
                methods.addAll(List.of("boolean compareAndSetX(T expected, T x);", "T getAndSetX(T x);"));
            }
            if (modes > 2) {
                methods.add("T compareAndExchangeX(T expected, T x);");
            }
            if (modes > 3) {
                methods.addAll(List.of(
                        "T getAndAddX(T x);",
                        "T getAndBitwiseOrX(T x);",
                        "T getAndBitwiseAndX(T x);",
                        "T getAndBitwiseXorX(T x);"));
            }
            String cell = String.join(" ", methods).replaceAll("\\bT\\b", java);
            String declared = order.isEmpty() ? "" : "@ByteOrder(Endian." + order + ") ";
            return "@SharedStruct interface " + id() + order + " { " + declared + annotation + " " + cell + " }\n"
                    + "@SharedStruct interface Box" + id() + order + " { @Align(8) byte getPad(); @Align(8) " + id()
                    + order
                    + " getCell(); byte getAfter(); }\n";
        }

        @Override
        public String toString() {
            return (annotation + " " + java).strip();
        }
    }

    static List<Row> rows() {
        return List.of(
                new Row("", "boolean", 1, 1, true, 1, false, 0),
                new Row("", "byte", 1, 1, (byte) -2, 0xFE, (byte) 127, 0x7F),
                new Row("", "char", 2, 1, '\u1234', 0x1234, '\uFEDC', 0xFEDC),
                new Row("", "short", 2, 1, (short) 0x1234, 0x1234, (short) -2, 0xFFFE),
                new Row("", "int", 4, 4, 0x12345678, 0x12345678, -2, 0xFFFF_FFFEL),
                new Row("", "long", 8, 4, 0x0102030405060708L, 0x0102030405060708L, -2L, -2L),
                new Row("", "float", 4, 3, 1.5f, 0x3FC00000, -0.0f, 0x8000_0000L),
                new Row("", "double", 8, 3, 1.5, 0x3FF8000000000000L, -0.0, Long.MIN_VALUE),
                new Row("@Unsigned(8)", "short", 1, 1, (short) 255, 0xFF, (short) 1, 1),
                new Row("@Unsigned(8)", "int", 1, 1, 255, 0xFF, 1, 1),
                new Row("@Unsigned(16)", "int", 2, 1, 0xFEDC, 0xFEDC, 1, 1),
                new Row("@Unsigned(32)", "long", 4, 4, 0xFEDCBA98L, 0xFEDCBA98L, 1L, 1),
                new Row("@Unsigned(64)", "long", 8, 4, -2L, -2L, 1L, 1),
                new Row("@Width(2)", "boolean", 2, 1, true, 1, false, 0),
                new Row("@Width(4)", "boolean", 4, 2, true, 1, false, 0),
                new Row("@Width(8)", "boolean", 8, 2, true, 1, false, 0),
                new Row("", "Thread.State", 4, 2, Thread.State.TERMINATED, 5, Thread.State.RUNNABLE, 1),
                new Row("@Width(1)", "Thread.State", 1, 1, Thread.State.TERMINATED, 5, Thread.State.RUNNABLE, 1),
                new Row("@Width(2)", "Thread.State", 2, 1, Thread.State.TERMINATED, 5, Thread.State.RUNNABLE, 1),
                new Row(
                        "@Converted(DurationAs.Nanos.class)",
                        "java.time.Duration",
                        8,
                        2,
                        Duration.ofSeconds(3),
                        3_000_000_000L,
                        Duration.ofNanos(-1),
                        -1L));
    }

    static List<String> orders(Row row) {
        return row.size() == 1 ? List.of("") : List.of("", "BIG", "LITTLE");
    }

    /** One compilation of all of them. */
    @BeforeAll
    static void generate() {
        String structs = rows().stream()
                .flatMap(row -> orders(row).stream().map(row::struct))
                .collect(Collectors.joining());
        loader = GeneratedCode.loader(Fixtures.compile(Fixtures.source(
                "demo.Holder", "package demo;", "import io.sharedstruct.*;", structs, ARRAYS, "interface Holder {}")));
    }

    private static final String ARRAYS = """
            @SharedStruct interface Lists {
              @Array(3) int getLevelAt(int index);
              int getVolatileLevel(int index);
              void setReleaseLevel(int index, int level);
              boolean compareAndSetLevel(int index, int expected, int level);
              int getAndAddLevel(int index, int delta);
              @Array({2, 3}) @ByteOrder(Endian.BIG) long getAcquireCells(int row, int column);
              void setVolatileCells(int row, int column, long cell);
              long getAndAddCells(int row, int column, long delta);
              long compareAndExchangeCells(int row, int column, long expected, long cell);
              @Array(4) Thread.State getVolatileStates(long index);
              Thread.State getAndSetStates(long index, Thread.State state);
              int getAcquireReady();
              boolean awaitReady(int expected, java.time.Duration timeout) throws InterruptedException;
              void wakeReady();
              @ByteOrder(Endian.BIG) int getVolatileSwapped();
              void setVolatileSwapped(int swapped);
              boolean awaitSwapped(int expected, java.time.Duration timeout) throws InterruptedException;
              void wakeSwapped();
              float getVolatilePrice();
              void setVolatilePrice(float price);
              boolean compareAndSetPrice(float expected, float price);
              float compareAndExchangePrice(float expected, float price);
              Thread.State getState();
              boolean compareAndSetState(Thread.State expected, Thread.State state);
              @ByteOrder(Endian.BIG) int getAndAddTotal(int delta);
              int getOpaqueTotal();
              @ByteOrder(Endian.LITTLE) long getAndAddSum(long delta);
              long getAcquireSum();
              boolean compareAndSetBits(long expected, long bits);
              long getVolatileBits();
            }
            """;

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    private static Class<?> shared(String struct) {
        try {
            return loader.loadClass("demo." + struct + "Shared");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private AutoCloseable acquire(String struct) {
        return (AutoCloseable) callStatic(shared(struct), "acquire", name);
    }

    private byte[] bytes(int offset, int length) throws Exception {
        return Arrays.copyOfRange(Files.readAllBytes(Path.of("/dev/shm", name)), offset, offset + length);
    }

    /** The bytes of an integer. */
    private static byte[] bytes(long bits, int size, String order) {
        boolean little = order.isEmpty() ? ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN : order.equals("LITTLE");
        byte[] all = ByteBuffer.allocate(8)
                .order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
                .putLong(bits)
                .array();
        return little ? Arrays.copyOfRange(all, 0, size) : Arrays.copyOfRange(all, 8 - size, 8);
    }

    static Stream<Row> rowsOfTest() {
        return rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rowsOfTest")
    void everyModeOfATypeHasTheBytesAndTheResultOfItsName(Row row) throws Exception {
        for (String order : orders(row)) {
            try (AutoCloseable data = acquire(row.id() + order)) {
                check(row, order, data, 0);
                checkSnapshot(row, data);
            }
            removeRegion();
            try (AutoCloseable box = acquire("Box" + row.id() + order)) {
                check(row, order, call(box, "getCell"), BEFORE);
                checkSnapshot(row, call(box, "getCell"));
                assertThat(bytes(0, BEFORE)).containsOnly(0);
                assertThat(bytes(BEFORE + row.size(), 1)).containsOnly(0);
            }
            removeRegion();
        }
    }

    private void check(Row row, String order, Object data, int offset) throws Exception {
        byte[] one = bytes(row.bits(), row.size(), order);
        byte[] other = bytes(row.otherBits(), row.size(), order);
        for (String[] pair :
                new String[][] {{"Volatile", "Volatile"}, {"Acquire", "Release"}, {"Opaque", "Opaque"}, {"", ""}}) {
            call(data, "set" + pair[1] + "X", row.other());
            assertThat(bytes(offset, row.size())).isEqualTo(other);
            assertThat(call(data, "get" + pair[0] + "X")).isEqualTo(row.other());
            call(data, "set" + pair[1] + "X", row.one());
            assertThat(bytes(offset, row.size())).isEqualTo(one);
            assertThat(call(data, "get" + pair[0] + "X")).isEqualTo(row.one());
        }
        if (row.modes() > 1) {
            assertThat(call(data, "compareAndSetX", row.other(), row.other())).isEqualTo(false);
            assertThat(bytes(offset, row.size())).isEqualTo(one);
            assertThat(call(data, "compareAndSetX", row.one(), row.other())).isEqualTo(true);
            assertThat(bytes(offset, row.size())).isEqualTo(other);
            assertThat(call(data, "getAndSetX", row.one())).isEqualTo(row.other());
            assertThat(bytes(offset, row.size())).isEqualTo(one);
        }
        if (row.modes() > 2) {
            assertThat(call(data, "compareAndExchangeX", row.other(), row.other()))
                    .isEqualTo(row.one());
            assertThat(bytes(offset, row.size())).isEqualTo(one);
            assertThat(call(data, "compareAndExchangeX", row.one(), row.other()))
                    .isEqualTo(row.one());
            assertThat(bytes(offset, row.size())).isEqualTo(other);
            call(data, "setX", row.one());
        }
        if (row.modes() > 3) {
            long sum = row.bits();
            for (String operation : List.of("Add", "BitwiseOr", "BitwiseAnd", "BitwiseXor", "Add")) {
                assertThat(call(data, "getAnd" + operation + "X", row.other())).isEqualTo(value(row, sum));
                sum = switch (operation) {
                    case "Add" -> sum + row.otherBits();
                    case "BitwiseOr" -> sum | row.otherBits();
                    case "BitwiseAnd" -> sum & row.otherBits();
                    default -> sum ^ row.otherBits();
                };
                assertThat(bytes(offset, row.size())).as(operation).isEqualTo(bytes(sum, row.size(), order));
            }
            call(data, "setX", row.one());
        }
    }

    private static Object value(Row row, long bits) {
        if (row.java().equals("int")) {
            return (int) bits;
        }
        return row.size() == 4 ? bits & 0xFFFF_FFFFL : bits;
    }

    private static void checkSnapshot(Row row, Object data) {
        Object snapshot = call(data, "snapshot");
        call(data, "setX", row.other());
        for (String load : List.of("getX", "getVolatileX", "getAcquireX", "getOpaqueX")) {
            assertThat(call(snapshot, load)).isEqualTo(row.one());
        }
        for (String store : List.of("setX", "setVolatileX", "setReleaseX", "setOpaqueX")) {
            assertThatThrownBy(() -> call(snapshot, store, row.one()))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("a snapshot is immutable");
        }
        List<String> updates =
                List.of("getAndSetX", "getAndAddX", "getAndBitwiseOrX", "getAndBitwiseAndX", "getAndBitwiseXorX");
        for (String update : updates.subList(0, row.modes() > 3 ? 5 : row.modes() > 1 ? 1 : 0)) {
            assertThatThrownBy(() -> call(snapshot, update, row.one()))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        if (row.modes() > 1) {
            assertThatThrownBy(() -> call(snapshot, "compareAndSetX", row.one(), row.one()))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(call(data, "getVolatileX")).isEqualTo(row.other());
    }

    @Test
    void elementsAreAccessedAtTheirPlacesAndNoneOutside() throws Exception {
        try (AutoCloseable data = acquire("Lists")) {
            call(data, "setReleaseLevel", 1, 7);
            assertThat(call(data, "getAndAddLevel", 1, -9)).isEqualTo(7);
            assertThat(call(data, "compareAndSetLevel", 1, -2, 0x0A0B0C0D)).isEqualTo(true);
            assertThat(call(data, "compareAndSetLevel", 2, -2, 1)).isEqualTo(false);
            assertThat(bytes(0, 4)).containsOnly(0);
            assertThat(bytes(4, 4)).isEqualTo(bytes(0x0A0B0C0DL, 4, ""));
            assertThat(bytes(8, 8)).containsOnly(0);
            assertThat(call(data, "getVolatileLevel", 1)).isEqualTo(0x0A0B0C0D);
            call(data, "setVolatileCells", 1, 0, 5L);
            assertThat(call(data, "getAndAddCells", 1, 0, 250L)).isEqualTo(5L);
            assertThat(call(data, "getAndAddCells", 1, 0, 1L)).isEqualTo(255L);
            assertThat(bytes(16 + 3 * 8, 8)).containsExactly(0, 0, 0, 0, 0, 0, 1, 0);
            assertThat(call(data, "compareAndExchangeCells", 1, 0, 1L, 2L)).isEqualTo(256L);
            assertThat(call(data, "compareAndExchangeCells", 1, 0, 256L, 2L)).isEqualTo(256L);
            assertThat(call(data, "getAcquireCells", 1, 0)).isEqualTo(2L);
            assertThat(call(data, "getAndSetStates", 3L, Thread.State.BLOCKED)).isEqualTo(Thread.State.NEW);
            assertThat(call(data, "getVolatileStates", 3L)).isEqualTo(Thread.State.BLOCKED);
            for (Object[] outside : new Object[][] {
                {"getVolatileLevel", 3},
                {"setReleaseLevel", -1, 1},
                {"compareAndSetLevel", 3, 0, 1},
                {"getAndAddLevel", 3, 1},
                {"getAcquireCells", 2, 0},
                {"setVolatileCells", 0, 3, 1L},
                {"getVolatileStates", 4L}
            }) {
                byte[] before = bytes(0, 64);
                assertThatThrownBy(
                                () -> call(data, (String) outside[0], Arrays.copyOfRange(outside, 1, outside.length)))
                        .isInstanceOf(IndexOutOfBoundsException.class);
                assertThat(bytes(0, 64)).isEqualTo(before);
            }
            Object snapshot = call(data, "snapshot");
            assertThat(call(snapshot, "getVolatileLevel", 1)).isEqualTo(0x0A0B0C0D);
            assertThat(call(snapshot, "getAcquireCells", 1, 0)).isEqualTo(2L);
            assertThat(call(snapshot, "getVolatileStates", 3L)).isEqualTo(Thread.State.BLOCKED);
            assertThatThrownBy(() -> call(snapshot, "getAndAddCells", 1, 0, 1L))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> call(snapshot, "wakeReady")).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void floatsAreComparedByTheirBits() throws Exception {
        try (AutoCloseable data = acquire("Lists")) {
            call(data, "setVolatilePrice", -0.0f);
            assertThat(call(data, "compareAndSetPrice", 0.0f, 1f)).isEqualTo(false);
            assertThat(call(data, "compareAndExchangePrice", 0.0f, 1f)).isEqualTo(-0.0f);
            float strange = Float.intBitsToFloat(0x7FC00001);
            assertThat(call(data, "compareAndSetPrice", -0.0f, strange)).isEqualTo(true);
            assertThat(call(data, "compareAndSetPrice", Float.NaN, 1f)).isEqualTo(false);
            assertThat(call(data, "compareAndSetPrice", strange, 1f)).isEqualTo(true);
        }
    }

    @Test
    void noAddGetsLostBetweenThreadsAndMappings() throws Exception {
        int threads = 4;
        int times = 20_000;
        try (AutoCloseable first = acquire("Lists");
                AutoCloseable second = acquire("Lists")) {
            List<Thread> all = IntStream.range(0, threads)
                    .mapToObj(i -> new Thread(() -> add(i % 2 == 0 ? first : second, times)))
                    .toList();
            all.forEach(Thread::start);
            for (Thread thread : all) {
                thread.join();
            }
            assertThat(call(first, "getVolatileLevel", 0)).isEqualTo(threads * times);
            assertThat(call(first, "getOpaqueTotal")).isEqualTo(3 * threads * times);
            assertThat(call(first, "getAcquireSum")).isEqualTo(-5L * threads * times);
            assertThat(call(first, "getVolatileBits")).isEqualTo((long) threads * times);
        }
    }

    private static void add(Object data, int times) {
        for (int i = 0; i < times; i++) {
            call(data, "getAndAddLevel", 0, 1);
            call(data, "getAndAddTotal", 3);
            call(data, "getAndAddSum", -5L);
            long bits;
            do {
                bits = (long) call(data, "getVolatileBits");
            } while (!(boolean) call(data, "compareAndSetBits", bits, bits + 1));
        }
    }

    @Test
    void whoWaitsIsWokenByAnotherValueOrByTheTime() throws Exception {
        try (AutoCloseable data = acquire("Lists");
                AutoCloseable other = acquire("Lists")) {
            assertThat(call(data, "awaitReady", 1, Duration.ofHours(1))).isEqualTo(true);
            assertThat(call(data, "awaitReady", 0, Duration.ofMillis(1))).isEqualTo(false);
            call(data, "setVolatileSwapped", 0x01020304);
            assertThat(call(data, "awaitSwapped", 0x04030201, Duration.ofHours(1)))
                    .isEqualTo(true);
            assertThat(call(data, "awaitSwapped", 0x01020304, Duration.ofMillis(1)))
                    .isEqualTo(false);
            boolean[] woken = new boolean[1];
            Thread waiter = new Thread(
                    () -> woken[0] = (boolean) call(data, "awaitSwapped", 0x01020304, Duration.ofMinutes(1)));
            waiter.start();
            call(other, "setVolatileSwapped", 1);
            call(other, "wakeSwapped");
            waiter.join(30_000);
            assertThat(woken).containsExactly(true);
        }
    }

    @Test
    void anUnknownConstantIsNamedAndOthersOfOneValueDiffer() throws Exception {
        try (AutoCloseable data = acquire("Lists")) {
            long offset = (long) GeneratedCode.constant(shared("Lists"), "STATES_OFFSET");
            byte[] all = Files.readAllBytes(Path.of("/dev/shm", name));
            all[(int) offset + 4] = 77;
            all[(int) offset + 5] = 77;
            all[(int) offset + 6] = 77;
            all[(int) offset + 7] = 77;
            Files.write(Path.of("/dev/shm", name), all, java.nio.file.StandardOpenOption.WRITE);
            assertThatThrownBy(() -> call(data, "getVolatileStates", 1L)).hasMessageContaining("states[1]");
            assertThat(call(data, "compareAndSetState", Thread.State.BLOCKED, Thread.State.NEW))
                    .isEqualTo(false);
        }
    }

    @Test
    void closedAndReadOnlyRegionsRefuseAsTheyDoPlainAccess() throws Exception {
        AutoCloseable data = acquire("Lists");
        call(data, "setReleaseLevel", 0, 3);
        try (AutoCloseable reader = (AutoCloseable) callStatic(shared("Lists"), "openReadOnly", name)) {
            assertThat(call(reader, "getVolatileLevel", 0)).isEqualTo(3);
            for (Object[] write : new Object[][] {
                {"setReleaseLevel", 0, 1}, {"compareAndSetLevel", 0, 0, 1}, {"getAndAddTotal", 1}, {"getAndAddSum", 1L}
            }) {
                assertThatThrownBy(() -> call(reader, (String) write[0], Arrays.copyOfRange(write, 1, write.length)))
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
        data.close();
        assertThatThrownBy(() -> call(data, "getVolatileLevel", 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name);
        assertThatThrownBy(() -> call(data, "getAndAddTotal", 1)).isInstanceOf(IllegalStateException.class);
    }
}
