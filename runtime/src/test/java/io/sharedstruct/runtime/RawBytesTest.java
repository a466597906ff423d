package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every setter leaves exactly the bytes that C would, and every getter reads what C left. */
class RawBytesTest {

    private static final int SIZE = 32;
    private static final RegionLayout LAYOUT = new RegionLayout("Raw", null, SIZE, 1, "0 int8 32 raw\n");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private byte[] after(Consumer<TestStruct> write) {
        String name = names.next();
        try (TestStruct region = TestStruct.acquire(LAYOUT, AcquireOptions.named(name))) {
            byte[] ones = new byte[SIZE];
            Arrays.fill(ones, (byte) 0xEE);
            region.setBytes(0, ones, 0, SIZE);
            write.accept(region);
            return Arrays.copyOf(ShmNames.bytes(name), SIZE);
        }
    }

    /** All 0xEE but for these bytes at the offset. */
    private static byte[] except(int offset, ByteBuffer value) {
        byte[] bytes = new byte[SIZE];
        Arrays.fill(bytes, (byte) 0xEE);
        value.flip().get(bytes, offset, value.limit());
        return bytes;
    }

    private static ByteBuffer bytes() {
        return ByteBuffer.allocate(8).order(ByteOrder.nativeOrder());
    }

    @Test
    void setByteWritesOneByte() {
        assertThat(after(region -> region.setByte(3, (byte) -2))).isEqualTo(except(3, bytes().put((byte) 0xFE)));
    }

    @Test
    void setBooleanWritesOneByteOfOneOrZero() {
        assertThat(after(region -> region.setBoolean(31, true))).isEqualTo(except(31, bytes().put((byte) 1)));
        assertThat(after(region -> region.setBoolean(0, false))).isEqualTo(except(0, bytes().put((byte) 0)));
    }

    @Test
    void setCharWritesTwoBytes() {
        assertThat(after(region -> region.setChar(30, '\u1234'))).isEqualTo(except(30, bytes().putChar('\u1234')));
    }

    @Test
    void setShortWritesTwoBytes() {
        assertThat(after(region -> region.setShort(2, (short) -12345)))
                .isEqualTo(except(2, bytes().putShort((short) -12345)));
    }

    @Test
    void setIntWritesFourBytes() {
        assertThat(after(region -> region.setInt(28, 0x80706050))).isEqualTo(except(28, bytes().putInt(0x80706050)));
    }

    @Test
    void setLongWritesEightBytes() {
        assertThat(after(region -> region.setLong(24, 0x8070605040302010L)))
                .isEqualTo(except(24, bytes().putLong(0x8070605040302010L)));
    }

    @Test
    void setFloatWritesFourBytes() {
        assertThat(after(region -> region.setFloat(4, -1.5f))).isEqualTo(except(4, bytes().putFloat(-1.5f)));
    }

    @Test
    void setDoubleWritesEightBytes() {
        assertThat(after(region -> region.setDouble(8, Math.PI))).isEqualTo(except(8, bytes().putDouble(Math.PI)));
    }

    @Test
    void misalignedFieldsOfPackedStructsWork() {
        assertThat(after(region -> region.setLong(5, 0x8070605040302010L)))
                .isEqualTo(except(5, bytes().putLong(0x8070605040302010L)));
        assertThat(after(region -> region.setInt(1, 0x80706050))).isEqualTo(except(1, bytes().putInt(0x80706050)));
    }

    @Test
    void gettersReadWhatSettersWrote() {
        try (TestStruct region = TestStruct.acquire(LAYOUT, AcquireOptions.named(names.next()))) {
            region.setLong(8, 0x8182838485868788L);
            assertThat(region.getLong(8)).isEqualTo(0x8182838485868788L);
            assertThat(region.getByte(8)).isEqualTo((byte) 0x88);
            assertThat(region.getShort(8)).isEqualTo((short) 0x8788);
            assertThat(region.getChar(8)).isEqualTo((char) 0x8788);
            assertThat(region.getInt(8)).isEqualTo(0x85868788);
            assertThat(region.getFloat(8)).isEqualTo(Float.intBitsToFloat(0x85868788));
            assertThat(region.getDouble(8)).isEqualTo(Double.longBitsToDouble(0x8182838485868788L));
            assertThat(region.getInt(9)).isEqualTo(0x84858687);
        }
    }

    @Test
    void orderedAndAtomicAccessesReachTheSameBytes() {
        assertThat(after(region -> Ordered.setIntVolatile(region, 4, 0x80706050)))
                .isEqualTo(except(4, bytes().putInt(0x80706050)));
        assertThat(after(region -> Ordered.setIntRelease(region, 4, 0x80706050)))
                .isEqualTo(except(4, bytes().putInt(0x80706050)));
        assertThat(after(region -> Ordered.setLongVolatile(region, 8, 0x8070605040302010L)))
                .isEqualTo(except(8, bytes().putLong(0x8070605040302010L)));
        assertThat(after(region -> Ordered.setLongRelease(region, 8, 0x8070605040302010L)))
                .isEqualTo(except(8, bytes().putLong(0x8070605040302010L)));
        try (TestStruct region = TestStruct.acquire(LAYOUT, AcquireOptions.named(names.next()))) {
            assertThat(Atomics.getAndAddInt(region, 4, -7)).isZero();
            assertThat(Ordered.getIntVolatile(region, 4)).isEqualTo(-7);
            assertThat(Ordered.getIntAcquire(region, 4)).isEqualTo(-7);
            assertThat(Atomics.compareAndSetInt(region, 4, 0, 9)).isFalse();
            assertThat(region.getInt(4)).isEqualTo(-7);
            assertThat(Atomics.compareAndSetInt(region, 4, -7, 9)).isTrue();
            assertThat(region.getInt(4)).isEqualTo(9);
            assertThat(Atomics.getAndAddLong(region, 16, -7)).isZero();
            assertThat(Ordered.getLongVolatile(region, 16)).isEqualTo(-7);
            assertThat(Ordered.getLongAcquire(region, 16)).isEqualTo(-7);
            assertThat(Atomics.compareAndSetLong(region, 16, 0, 9)).isFalse();
            assertThat(Atomics.compareAndSetLong(region, 16, -7, 9)).isTrue();
            assertThat(region.getLong(16)).isEqualTo(9);
        }
    }

    @Test
    void anyByteButZeroIsTrue() {
        try (TestStruct region = TestStruct.acquire(LAYOUT, AcquireOptions.named(names.next()))) {
            for (int value = -128; value < 128; value++) {
                region.setByte(7, (byte) value);
                assertThat(region.getBoolean(7)).as("byte %d", value).isEqualTo(value != 0);
            }
        }
    }

    @Test
    void assertionsCatchAnAccessOutsideTheStruct() {
        try (TestStruct region = TestStruct.acquire(LAYOUT, AcquireOptions.named(names.next()))) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> region.getInt(SIZE - 3)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("offset=29 length=4 size=32");
        }
    }
}
