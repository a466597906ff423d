package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A copy of an array reads and writes what single accesses do, aligned or not. */
class ArrayCopyTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @Test
    void aCopyIsTheSameAsSingleAccesses() {
        try (TestStruct struct = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(names.next()))) {
            for (long at : new long[] {8, 9, 11}) {
                ArrayCopy.set(struct, at, new byte[] {1, -2, 3});
                assertThat(struct.getByte(at + 1)).isEqualTo((byte) -2);
                assertThat(ArrayCopy.get(struct, at, new byte[3])).containsExactly(1, -2, 3);

                ArrayCopy.set(struct, at, new boolean[] {true, false, true});
                assertThat(struct.getByte(at + 2)).isEqualTo((byte) 1);
                struct.setByte(at + 1, (byte) -128);
                assertThat(ArrayCopy.get(struct, at, new boolean[3])).containsExactly(true, true, true);

                ArrayCopy.set(struct, at, new char[] {'a', 'ß', '\uFFFF'});
                assertThat(struct.getChar(at + 2)).isEqualTo('ß');
                assertThat(ArrayCopy.get(struct, at, new char[3])).containsExactly('a', 'ß', '\uFFFF');

                ArrayCopy.set(struct, at, new short[] {1, -2, 3});
                assertThat(struct.getShort(at + 2)).isEqualTo((short) -2);
                assertThat(ArrayCopy.get(struct, at, new short[3])).containsExactly(1, -2, 3);

                ArrayCopy.set(struct, at, new int[] {1, -2, 3});
                assertThat(struct.getInt(at + 4)).isEqualTo(-2);
                assertThat(ArrayCopy.get(struct, at, new int[3])).containsExactly(1, -2, 3);

                ArrayCopy.set(struct, at, new long[] {1, -2, 3});
                assertThat(struct.getLong(at + 8)).isEqualTo(-2);
                assertThat(ArrayCopy.get(struct, at, new long[3])).containsExactly(1, -2, 3);

                ArrayCopy.set(struct, at, new float[] {1, -2.5f, 3});
                assertThat(struct.getFloat(at + 4)).isEqualTo(-2.5f);
                assertThat(ArrayCopy.get(struct, at, new float[3])).containsExactly(1, -2.5f, 3);

                ArrayCopy.set(struct, at, new double[] {1, -2.5, 3});
                assertThat(struct.getDouble(at + 8)).isEqualTo(-2.5);
                assertThat(ArrayCopy.get(struct, at, new double[3])).containsExactly(1, -2.5, 3);
                assertThat(struct.getLong(at + 24)).isZero();
                assertThat(struct.getInt(0)).isZero();
            }
        }
    }
}
