package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unsigned integers and wide booleans have the bytes of C, and no other value than these bytes can hold. */
@EnabledOnOs(OS.LINUX)
class IntegerBehaviourTest {

    private static final int SIZE = 88;

    private final String name = "integers-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void bothEndsOfEachRangeAreTheBytesOfC() throws Exception {
        try (AutoCloseable data = acquire()) {
            call(data, "setTiny", (short) 255);
            call(data, "setLevel", 128);
            call(data, "setPort", 65_535);
            call(data, "setWide", 32_768L);
            call(data, "setCount", 4_294_967_295L);
            call(data, "setId", -1L);
            ByteBuffer expected = ByteBuffer.allocate(SIZE).order(ByteOrder.nativeOrder());
            expected.put(0, (byte) 0xFF).put(1, (byte) 0x80).putShort(2, (short) 0xFFFF);
            expected.putShort(4, (short) 0x8000).putInt(8, 0xFFFF_FFFF).putLong(16, -1);
            assertThat(bytes()).isEqualTo(expected.array());
            assertThat(call(data, "getTiny")).isEqualTo((short) 255);
            assertThat(call(data, "getLevel")).isEqualTo(128);
            assertThat(call(data, "getPort")).isEqualTo(65_535);
            assertThat(call(data, "getWide")).isEqualTo(32_768L);
            assertThat(call(data, "getCount")).isEqualTo(4_294_967_295L);
            assertThat(call(data, "getId")).isEqualTo(-1L);

            call(data, "setTiny", (short) 0);
            call(data, "setLevel", 0);
            call(data, "setPort", 0);
            call(data, "setWide", 0L);
            call(data, "setCount", 0L);
            call(data, "setId", 0L);
            assertThat(bytes()).containsOnly(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "setLevel, 256,                  level: value=256 is not in 0..255",
        "setLevel, -1,                   level: value=-1 is not in 0..255",
        "setLevel, 2147483647,           level: value=2147483647 is not in 0..255",
        "setPort,  65536,                port: value=65536 is not in 0..65535",
        "setPort,  -2147483648,          port: value=-2147483648 is not in 0..65535",
        "setWide,  9223372036854775807,  wide: value=9223372036854775807 is not in 0..65535",
        "setCount, 4294967296,           count: value=4294967296 is not in 0..4294967295",
        "setCount, -1,                   count: value=-1 is not in 0..4294967295"
    })
    void aValueThatTheBitsDoNotHoldIsRefusedAndNothingWritten(String setter, long value, String message)
            throws Exception {
        try (AutoCloseable data = acquire()) {
            boolean isLong = setter.equals("setWide") || setter.equals("setCount");
            Object argument = isLong ? (Object) value : (Object) (int) value;
            assertThatThrownBy(() -> call(data, setter, argument))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThat(bytes()).containsOnly(0);
        }
    }

    @Test
    void anythingButZeroesIsTrueAndTrueIsOne() throws Exception {
        try (AutoCloseable data = acquire()) {
            for (String bool : new String[] {"One", "Two", "Four", "Eight"}) {
                assertThat(call(data, "is" + bool)).isEqualTo(false);
                call(data, "set" + bool, true);
            }
            ByteBuffer expected = ByteBuffer.allocate(SIZE).order(ByteOrder.nativeOrder());
            expected.put(24, (byte) 1).putShort(26, (short) 1).putInt(28, 1).putLong(32, 1);
            assertThat(bytes()).isEqualTo(expected.array());
            // The bytes that a carelessly narrowed test would overlook.
            write(27, 0x80);
            write(26, 0);
            write(28, 0);
            write(31, 0x80);
            write(32, 0);
            write(39, 0x80);
            for (String bool : new String[] {"One", "Two", "Four", "Eight"}) {
                assertThat(call(data, "is" + bool)).isEqualTo(true);
                call(data, "set" + bool, false);
                assertThat(call(data, "is" + bool)).isEqualTo(false);
            }
            assertThat(bytes()).containsOnly(0);
        }
    }

    @Test
    void arraysAreCopiedAsAWholeOrNotAtAll() throws Exception {
        try (AutoCloseable data = acquire()) {
            call(data, "setSteps", new int[] {0, 127, 255});
            call(data, "setCells", new long[] {0, 1, 4_294_967_295L, 2_147_483_648L});
            call(data, "setShades", new short[] {128, 255});
            call(data, "setKeys", new long[] {-1, 1});
            call(data, "setDones", new boolean[] {false, true});
            ByteBuffer expected = ByteBuffer.allocate(SIZE).order(ByteOrder.nativeOrder());
            expected.put(41, (byte) 127).put(42, (byte) 255);
            expected.putInt(48, 1).putInt(52, -1).putInt(56, 0x8000_0000);
            expected.put(60, (byte) 128)
                    .put(61, (byte) 255)
                    .putLong(64, -1)
                    .putLong(72, 1)
                    .putInt(84, 1);
            assertThat(bytes()).isEqualTo(expected.array());

            assertThatThrownBy(() -> call(data, "setSteps", new int[] {9, 9, 256}))
                    .hasMessage("step: value=256 is not in 0..255");
            assertThatThrownBy(() -> call(data, "setCells", new long[] {9, 9, 9, -1}))
                    .hasMessage("cell: value=-1 is not in 0..4294967295");
            assertThatThrownBy(() -> call(data, "setStepAt", 1, 256)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> call(data, "setStepAt", 3, 1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThat(bytes()).isEqualTo(expected.array());

            int[] steps = new int[3];
            call(data, "getSteps", steps);
            assertThat(steps).containsExactly(0, 127, 255);
            long[] cells = new long[4];
            call(data, "getCells", cells);
            assertThat(cells).containsExactly(0, 1, 4_294_967_295L, 2_147_483_648L);
            short[] shades = new short[2];
            call(data, "getShades", shades);
            assertThat(shades).containsExactly(128, 255);
            boolean[] dones = new boolean[2];
            call(data, "getDones", dones);
            assertThat(dones).containsExactly(false, true);
            call(data, "setCellAt", 1, 0, 7L);
            call(data, "setDoneAt", 0, 0, true);
            assertThat(call(data, "getCellAt", 1, 0)).isEqualTo(7L);
            assertThat(call(data, "isDoneAt", 0, 0)).isEqualTo(true);
        }
    }

    @Test
    void aSnapshotHasTheValuesAndShowsThemWithoutASign() throws Exception {
        try (AutoCloseable data = acquire()) {
            call(data, "setTiny", (short) 200);
            call(data, "setId", -1L);
            call(data, "setFour", true);
            call(data, "setCells", new long[] {4_294_967_295L, 0, 0, 0});
            call(data, "setKeys", new long[] {-2, 3});
            Object snapshot = call(data, "snapshot");
            String text = "[tiny=200, level=0, port=0, wide=0, count=0, id=18446744073709551615, one=false, two=false,"
                    + " four=true, eight=false, step=[0, 0, 0], cell=[4294967295, 0, 0, 0], shade=[0, 0],"
                    + " key=[18446744073709551614, 3], done=[false, false]]";
            assertThat(data).hasToString("Integers" + text);
            assertThat(snapshot).hasToString("Snapshot" + text);
            byte[] before = bytes();
            call(data, "setTiny", (short) 0);
            call(data, "setKeys", new long[2]);
            call(data, "setFour", false);
            call(data, "setCells", new long[4]);
            call(data, "copyFrom", snapshot);
            assertThat(bytes()).isEqualTo(before);
        }
    }

    @Test
    void insideAnotherStructTheyAreTheSame() throws Exception {
        Class<?> shared = GeneratedCode.load(
                "demo.OuterShared",
                Fixtures.source(
                        "demo.Outer",
                        "package demo;",
                        "@io.sharedstruct.SharedStruct interface Outer {",
                        "  byte getBefore();",
                        "  Inner getInner();",
                        "  @io.sharedstruct.SharedStruct interface Inner {",
                        "    @io.sharedstruct.Unsigned(16) int getPort(); void setPort(int port);",
                        "    @io.sharedstruct.Unsigned(64) long getId(); void setId(long id);",
                        "    @io.sharedstruct.Width(4) boolean isOpen(); void setOpen(boolean open); } }"));
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            Object inner = call(data, "getInner");
            call(inner, "setPort", 65_535);
            call(inner, "setId", -1L);
            call(inner, "setOpen", true);
            ByteBuffer expected = ByteBuffer.allocate(SIZE).order(ByteOrder.nativeOrder());
            expected.putShort(8, (short) -1).putLong(16, -1).putInt(24, 1);
            assertThat(Arrays.copyOf(bytes(), 32)).isEqualTo(Arrays.copyOf(expected.array(), 32));
            assertThat(data)
                    .hasToString("Outer[before=0, inner=Inner[port=65535, id=18446744073709551615, open=true]]");
            assertThat(call(data, "snapshot"))
                    .hasToString("Snapshot[before=0, inner=Snapshot[port=65535, id=18446744073709551615, open=true]]");
            assertThatThrownBy(() -> call(inner, "setPort", 65_536)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aDeclaredByteOrderIsThatOfTheirBytes() throws Exception {
        Class<?> shared = GeneratedCode.load(
                "demo.BigShared",
                Fixtures.source(
                        "demo.Big",
                        "package demo;",
                        "import io.sharedstruct.*;",
                        "@SharedStruct(byteOrder = Endian.BIG) interface Big {",
                        "  @Unsigned(16) int getPort(); void setPort(int port);",
                        "  @Width(4) boolean isOpen(); void setOpen(boolean open);",
                        "  @Unsigned(64) long getId(); void setId(long id);",
                        "  @Array(2) @Unsigned(32) void getCounts(long[] into); void setCounts(long[] from);",
                        "  @ByteOrder(Endian.LITTLE) @Unsigned(16) int getLow(); void setLow(int low); }"));
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            call(data, "setPort", 0xFF01);
            call(data, "setOpen", true);
            call(data, "setId", -2L);
            call(data, "setCounts", new long[] {0xFFFF_FF01L, 2});
            call(data, "setLow", 0xFF01);
            ByteBuffer expected = ByteBuffer.allocate(32).order(ByteOrder.BIG_ENDIAN);
            expected.putShort(0, (short) 0xFF01)
                    .putInt(4, 1)
                    .putLong(8, -2)
                    .putInt(16, 0xFFFF_FF01)
                    .putInt(20, 2);
            expected.put(24, (byte) 0x01).put(25, (byte) 0xFF);
            assertThat(Arrays.copyOf(bytes(), 32)).isEqualTo(expected.array());
            assertThat(data)
                    .hasToString("Big[port=65281, open=true, id=18446744073709551614, count=[4294967041, 2],"
                            + " low=65281]");
            assertThatThrownBy(() -> call(data, "setPort", 65_536)).hasMessage("port: value=65536 is not in 0..65535");
        }
    }

    private AutoCloseable acquire() throws ClassNotFoundException {
        Class<?> shared =
                GeneratedCode.load("demo.IntegersShared", Fixtures.source(Fixtures.in("good", "Integers.java")));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private byte[] bytes() throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), SIZE);
    }

    private void write(long offset, int value) throws Exception {
        try (FileChannel channel = FileChannel.open(Path.of("/dev/shm", name), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {(byte) value}), offset);
        }
    }
}
