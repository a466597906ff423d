package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Each value lies in the order that it or its struct declares, whatever that of the machine is. */
@EnabledOnOs(OS.LINUX)
class OrderBehaviourTest {

    private static final int SIZE = 96;
    private static final int SIGNALLING_NAN = 0x7f800001;

    private final String name = "orders-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void theBytesAreInTheDeclaredOrder() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            assertThat(bytes()).isEqualTo(expected());
            call(data, "setLevelAt", 1, 7);
            call(data, "setCellAt", 1, 0, -0.5);
            ByteBuffer changed = ByteBuffer.wrap(expected()).putInt(52, 7);
            changed.order(ByteOrder.LITTLE_ENDIAN).putDouble(80, -0.5);
            assertThat(bytes()).isEqualTo(changed.array());
        }
    }

    @Test
    void whatWasWrittenIsReadByElementAndAsAWhole() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            String whole = "[port=-8080, sign=€, address=2130706433, time=-2, ratio=0.1, tag=-1, name=ab, mean=1.0E100,"
                    + " own=16909060, little=16909060, plain=%s[x=1, y=-2], level=[1, -2, 3],"
                    + " cell=[0.0, 0.1, 1.0, 1.1]]";
            assertThat(data).hasToString("Packet" + whole.formatted("Plain"));
            assertThat(call(data, "getPort")).isEqualTo((short) -8080);
            assertThat(call(data, "getRatio")).isEqualTo(0.1f);
            assertThat(call(data, "getLevelAt", 1)).isEqualTo(-2);
            assertThat(call(data, "getCellAt", 1, 1)).isEqualTo(1.1);
            int[] levels = new int[3];
            call(data, "getLevels", levels);
            assertThat(levels).containsExactly(1, -2, 3);
            Object snapshot = call(data, "snapshot");
            assertThat(snapshot).hasToString("Snapshot" + whole.formatted("Snapshot"));
            call(data, "setLevels", new int[3]);
            call(data, "setMean", 0.0);
            call(data, "copyFrom", snapshot);
            assertThat(bytes()).isEqualTo(expected());
        }
    }

    /** Exchanged bytes of a number may look like a signalling NaN, and must not pass through a float. */
    @Test
    void bitsOfFloatsSurvive() throws Exception {
        try (AutoCloseable data = acquire()) {
            int bits = Integer.reverseBytes(SIGNALLING_NAN);
            call(data, "setRatio", Float.intBitsToFloat(bits));
            assertThat(ByteBuffer.wrap(bytes()).getInt(16)).isEqualTo(bits);
            assertThat(Float.floatToRawIntBits((float) call(data, "getRatio"))).isEqualTo(bits);
        }
    }

    private static byte[] expected() {
        ByteBuffer expected = ByteBuffer.allocate(SIZE).order(ByteOrder.BIG_ENDIAN);
        expected.putShort(0, (short) -8080)
                .putChar(2, '€')
                .putInt(4, 0x7f000001)
                .putLong(8, -2);
        expected.putFloat(16, 0.1f).put(20, (byte) -1);
        expected.put(21, (byte) 'a').put(22, (byte) 'b');
        expected.putDouble(24, 1e100);
        expected.putInt(44, -2).putInt(48, 1).putInt(52, -2).putInt(56, 3);
        expected.order(ByteOrder.nativeOrder()).putInt(32, 0x01020304).putInt(40, 1);
        expected.order(ByteOrder.LITTLE_ENDIAN).putInt(36, 0x01020304);
        expected.putDouble(64, 0.0).putDouble(72, 0.1).putDouble(80, 1.0).putDouble(88, 1.1);
        return expected.array();
    }

    private static void fill(Object data) {
        call(data, "setPort", (short) -8080);
        call(data, "setSign", '€');
        call(data, "setAddress", 0x7f000001);
        call(data, "setTime", -2L);
        call(data, "setRatio", 0.1f);
        call(data, "setTag", (byte) -1);
        call(data, "setName", "ab");
        call(data, "setMean", 1e100);
        call(data, "setOwn", 0x01020304);
        call(data, "setLittle", 0x01020304);
        Object plain = call(data, "getPlain");
        call(plain, "setX", 1);
        call(plain, "setY", -2);
        call(data, "setLevels", new int[] {1, -2, 3});
        call(data, "setCells", new double[] {0.0, 0.1, 1.0, 1.1});
    }

    private AutoCloseable acquire() throws ClassNotFoundException {
        Class<?> shared =
                GeneratedCode.load("demo.Orders_PacketShared", Fixtures.source(Fixtures.in("good", "Orders.java")));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private byte[] bytes() throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), SIZE);
    }
}
