package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.runtime.value.ByteOrders;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written in a declared order lies in that order, and is read as what was written. */
class ByteOrdersTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private static ByteBuffer machine() {
        return ByteBuffer.allocate(8).order(ByteOrder.nativeOrder());
    }

    @Test
    void valuesAreExchangedAsTheMachineNeedsIt() {
        ByteBuffer big = machine();
        big.putLong(0, ByteOrders.big(0x0102030405060708L));
        assertThat(big.array()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(ByteOrders.big(big.getLong(0))).isEqualTo(0x0102030405060708L);
        assertThat(ByteOrders.big(big.getInt(0))).isEqualTo(0x01020304);
        assertThat(ByteOrders.big(big.getShort(0))).isEqualTo((short) 0x0102);
        assertThat(ByteOrders.big(big.getChar(0))).isEqualTo((char) 0x0102);
        assertThat(ByteOrders.bigFloat(big.getInt(0))).isEqualTo(Float.intBitsToFloat(0x01020304));
        assertThat(ByteOrders.bigDouble(big.getLong(0))).isEqualTo(Double.longBitsToDouble(0x0102030405060708L));

        ByteBuffer little = machine();
        little.putLong(0, ByteOrders.little(0x0102030405060708L));
        assertThat(little.array()).containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(ByteOrders.little(little.getInt(0))).isEqualTo(0x05060708);
        assertThat(ByteOrders.little(little.getShort(0))).isEqualTo((short) 0x0708);
        assertThat(ByteOrders.little(little.getChar(0))).isEqualTo((char) 0x0708);
        assertThat(ByteOrders.littleFloat(little.getInt(0))).isEqualTo(Float.intBitsToFloat(0x05060708));
        assertThat(ByteOrders.littleDouble(little.getLong(0))).isEqualTo(Double.longBitsToDouble(0x0102030405060708L));
    }

    @Test
    void bitsAreThoseOfTheValue() {
        ByteBuffer bytes = machine();
        bytes.putLong(0, ByteOrders.bigBits(0.1));
        assertThat(bytes.order(ByteOrder.BIG_ENDIAN).getDouble(0)).isEqualTo(0.1);
        bytes.order(ByteOrder.nativeOrder()).putInt(0, ByteOrders.littleBits(-0.1f));
        assertThat(bytes.order(ByteOrder.LITTLE_ENDIAN).getFloat(0)).isEqualTo(-0.1f);
        bytes.order(ByteOrder.nativeOrder()).putLong(0, ByteOrders.littleBits(-0.1));
        assertThat(bytes.order(ByteOrder.LITTLE_ENDIAN).getDouble(0)).isEqualTo(-0.1);
        bytes.order(ByteOrder.nativeOrder()).putInt(0, ByteOrders.bigBits(0.1f));
        assertThat(bytes.order(ByteOrder.BIG_ENDIAN).getFloat(0)).isEqualTo(0.1f);
    }

    @Test
    void aCopyIsTheSameAsSingleAccessesAlignedOrNot() {
        try (TestStruct struct = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(names.next()))) {
            for (long at : new long[] {8, 9, 11}) {
                OrderedCopy.set(struct, at, ByteOrder.BIG_ENDIAN, new char[] {'a', '€'});
                assertThat(ByteOrders.big(struct.getChar(at + 2))).isEqualTo('€');
                assertThat(OrderedCopy.get(struct, at, ByteOrder.BIG_ENDIAN, new char[2]))
                        .containsExactly('a', '€');

                OrderedCopy.set(struct, at, ByteOrder.LITTLE_ENDIAN, new short[] {1, -2});
                assertThat(ByteOrders.little(struct.getShort(at + 2))).isEqualTo((short) -2);
                assertThat(OrderedCopy.get(struct, at, ByteOrder.LITTLE_ENDIAN, new short[2]))
                        .containsExactly(1, -2);

                OrderedCopy.set(struct, at, ByteOrder.BIG_ENDIAN, new int[] {1, -2});
                assertThat(ByteOrders.big(struct.getInt(at + 4))).isEqualTo(-2);
                assertThat(OrderedCopy.get(struct, at, ByteOrder.BIG_ENDIAN, new int[2]))
                        .containsExactly(1, -2);

                OrderedCopy.set(struct, at, ByteOrder.BIG_ENDIAN, new long[] {1, -2});
                assertThat(ByteOrders.big(struct.getLong(at + 8))).isEqualTo(-2);
                assertThat(OrderedCopy.get(struct, at, ByteOrder.BIG_ENDIAN, new long[2]))
                        .containsExactly(1, -2);

                OrderedCopy.set(struct, at, ByteOrder.BIG_ENDIAN, new float[] {1, -2.5f});
                assertThat(ByteOrders.bigFloat(struct.getInt(at + 4))).isEqualTo(-2.5f);
                assertThat(OrderedCopy.get(struct, at, ByteOrder.BIG_ENDIAN, new float[2]))
                        .containsExactly(1, -2.5f);

                OrderedCopy.set(struct, at, ByteOrder.LITTLE_ENDIAN, new double[] {1, -2.5});
                assertThat(ByteOrders.littleDouble(struct.getLong(at + 8))).isEqualTo(-2.5);
                assertThat(OrderedCopy.get(struct, at, ByteOrder.LITTLE_ENDIAN, new double[2]))
                        .containsExactly(1, -2.5);
                assertThat(struct.getInt(at + 16)).isZero();
                assertThat(struct.getInt(0)).isZero();
            }
        }
    }
}
