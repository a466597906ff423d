package io.sharedstruct.runtime.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Pointer;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Each access mode does what the method of {@link VarHandle} does that has its name, in the version for this Java. What is
 * compared with is an array on the heap.
 */
class MemoryTest {

    private static final int ROUNDS = 20_000;
    private static final long AT = 16;

    private static final VarHandle INT = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle LONG = MethodHandles.arrayElementVarHandle(long[].class);

    /** Memory of JNA's, zeroed, with the bytes around what is accessed looked at afterwards. */
    private static void withMemory(LongConsumer test) {
        try (com.sun.jna.Memory memory = new com.sun.jna.Memory(64)) {
            memory.clear();
            long address = Pointer.nativeValue(memory);
            assertThat(address % 16).isZero();
            test.accept(address + AT);
            assertThat(memory.getByteArray(0, (int) AT)).containsOnly(0);
            assertThat(memory.getByteArray(AT + 32, 16)).containsOnly(0);
        }
    }

    @Test
    void plainValuesOfEveryTypeAreTheBytesThatCWouldSeeAtAnyAddress() {
        withMemory(base -> {
            for (long address = base; address < base + 9; address++) {
                Memory.setLong(address, 0x0102030405060708L);
                boolean little = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
                for (int i = 0; i < 8; i++) {
                    assertThat(Memory.getByte(address + i)).isEqualTo((byte) (little ? 8 - i : i + 1));
                }
                assertThat(Memory.getLong(address)).isEqualTo(0x0102030405060708L);
                assertThat(Memory.getInt(address)).isEqualTo(little ? 0x05060708 : 0x01020304);
                assertThat(Memory.getShort(address)).isEqualTo((short) (little ? 0x0708 : 0x0102));
                assertThat(Memory.getChar(address)).isEqualTo((char) (little ? 0x0708 : 0x0102));
                Memory.setByte(address, (byte) 0x80);
                assertThat(Memory.getByte(address)).isEqualTo((byte) 0x80);
                Memory.setShort(address, (short) 0x8001);
                assertThat(Memory.getShort(address)).isEqualTo((short) 0x8001);
                Memory.setChar(address, '\uFFFD');
                assertThat(Memory.getChar(address)).isEqualTo('\uFFFD');
                Memory.setInt(address, 0x80000001);
                assertThat(Memory.getInt(address)).isEqualTo(0x80000001);
                // Not a number, with bits of its own: they are kept.
                Memory.setInt(address, 0x7FA00001);
                assertThat(Float.floatToRawIntBits(Memory.getFloat(address))).isEqualTo(0x7FA00001);
                Memory.setFloat(address, -1.5f);
                assertThat(Memory.getInt(address)).isEqualTo(Float.floatToIntBits(-1.5f));
                Memory.setLong(address, 0x7FF4000000000001L);
                assertThat(Double.doubleToRawLongBits(Memory.getDouble(address)))
                        .isEqualTo(0x7FF4000000000001L);
                Memory.setDouble(address, -2.5);
                assertThat(Memory.getLong(address)).isEqualTo(Double.doubleToLongBits(-2.5));
                Memory.setLong(address, 0);
            }
        });
    }

    @Test
    void everyModeOfAnIntDoesWhatTheVarHandleDoes() {
        withMemory(address -> {
            Random random = new Random(1);
            int[] array = new int[1];
            for (int i = 0; i < ROUNDS; i++) {
                int value = random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(3);
                int expected = random.nextBoolean() ? array[0] : random.nextInt(3);
                switch (random.nextInt(13)) {
                    case 0 -> {
                        Memory.setIntVolatile(address, value);
                        INT.setVolatile(array, 0, value);
                    }
                    case 1 -> {
                        Memory.setIntRelease(address, value);
                        INT.setRelease(array, 0, value);
                    }
                    case 2 -> {
                        Memory.setIntOpaque(address, value);
                        INT.setOpaque(array, 0, value);
                    }
                    case 3 -> assertThat(Memory.getIntVolatile(address)).isEqualTo((int) INT.getVolatile(array, 0));
                    case 4 -> assertThat(Memory.getIntAcquire(address)).isEqualTo((int) INT.getAcquire(array, 0));
                    case 5 -> assertThat(Memory.getIntOpaque(address)).isEqualTo((int) INT.getOpaque(array, 0));
                    case 6 ->
                        assertThat(Memory.compareAndSetInt(address, expected, value))
                                .isEqualTo(INT.compareAndSet(array, 0, expected, value));
                    case 7 ->
                        assertThat(Memory.compareAndExchangeInt(address, expected, value))
                                .isEqualTo((int) INT.compareAndExchange(array, 0, expected, value));
                    case 8 ->
                        assertThat(Memory.getAndSetInt(address, value)).isEqualTo((int) INT.getAndSet(array, 0, value));
                    case 9 ->
                        assertThat(Memory.getAndAddInt(address, value)).isEqualTo((int) INT.getAndAdd(array, 0, value));
                    case 10 ->
                        assertThat(Memory.getAndBitwiseOrInt(address, value))
                                .isEqualTo((int) INT.getAndBitwiseOr(array, 0, value));
                    case 11 ->
                        assertThat(Memory.getAndBitwiseAndInt(address, value))
                                .isEqualTo((int) INT.getAndBitwiseAnd(array, 0, value));
                    default ->
                        assertThat(Memory.getAndBitwiseXorInt(address, value))
                                .isEqualTo((int) INT.getAndBitwiseXor(array, 0, value));
                }
                assertThat(Memory.getInt(address)).isEqualTo(array[0]);
                assertThat(Memory.getInt(address + 4)).isZero();
            }
        });
    }

    @Test
    void everyModeOfALongDoesWhatTheVarHandleDoes() {
        withMemory(address -> {
            Random random = new Random(2);
            long[] array = new long[1];
            for (int i = 0; i < ROUNDS; i++) {
                long value = random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(3);
                long expected = random.nextBoolean() ? array[0] : random.nextInt(3);
                switch (random.nextInt(13)) {
                    case 0 -> {
                        Memory.setLongVolatile(address, value);
                        LONG.setVolatile(array, 0, value);
                    }
                    case 1 -> {
                        Memory.setLongRelease(address, value);
                        LONG.setRelease(array, 0, value);
                    }
                    case 2 -> {
                        Memory.setLongOpaque(address, value);
                        LONG.setOpaque(array, 0, value);
                    }
                    case 3 -> assertThat(Memory.getLongVolatile(address)).isEqualTo((long) LONG.getVolatile(array, 0));
                    case 4 -> assertThat(Memory.getLongAcquire(address)).isEqualTo((long) LONG.getAcquire(array, 0));
                    case 5 -> assertThat(Memory.getLongOpaque(address)).isEqualTo((long) LONG.getOpaque(array, 0));
                    case 6 ->
                        assertThat(Memory.compareAndSetLong(address, expected, value))
                                .isEqualTo(LONG.compareAndSet(array, 0, expected, value));
                    case 7 ->
                        assertThat(Memory.compareAndExchangeLong(address, expected, value))
                                .isEqualTo((long) LONG.compareAndExchange(array, 0, expected, value));
                    case 8 ->
                        assertThat(Memory.getAndSetLong(address, value))
                                .isEqualTo((long) LONG.getAndSet(array, 0, value));
                    case 9 ->
                        assertThat(Memory.getAndAddLong(address, value))
                                .isEqualTo((long) LONG.getAndAdd(array, 0, value));
                    case 10 ->
                        assertThat(Memory.getAndBitwiseOrLong(address, value))
                                .isEqualTo((long) LONG.getAndBitwiseOr(array, 0, value));
                    case 11 ->
                        assertThat(Memory.getAndBitwiseAndLong(address, value))
                                .isEqualTo((long) LONG.getAndBitwiseAnd(array, 0, value));
                    default ->
                        assertThat(Memory.getAndBitwiseXorLong(address, value))
                                .isEqualTo((long) LONG.getAndBitwiseXor(array, 0, value));
                }
                assertThat(Memory.getLong(address)).isEqualTo(array[0]);
                assertThat(Memory.getLong(address + 8)).isZero();
            }
        });
    }

    /** Four threads at each of four words, 50,000 times each; a step that is lost is seen at the end. */
    @Test
    void noStepOfAnAtomicModeIsLost() {
        int threads = 4;
        int rounds = 50_000;
        withMemory(address -> {
            run(threads, thread -> {
                for (int i = 0; i < rounds; i++) {
                    Memory.getAndAddInt(address, 1);
                    Memory.getAndAddLong(address + 8, 1L << 32);
                    // A counter of each thread's own in a byte, changed by the modes for bits.
                    int shift = 8 * thread;
                    int before = (Memory.getInt(address + 4) >>> shift) & 0x7f;
                    Memory.getAndBitwiseAndInt(address + 4, ~(0xff << shift));
                    Memory.getAndBitwiseOrInt(address + 4, ((before + 1) & 0x7f) << shift);
                    Memory.getAndBitwiseXorInt(address + 4, 0x80 << shift);
                    long seen = Memory.getLongVolatile(address + 16);
                    for (long next; (next = Memory.compareAndExchangeLong(address + 16, seen, seen + 3)) != seen; ) {
                        seen = next;
                    }
                    long old = Memory.getAndSetLong(address + 24, 0);
                    Memory.getAndAddLong(address + 24, old + 1);
                }
            });
            assertThat(Memory.getInt(address)).isEqualTo(threads * rounds);
            assertThat(Memory.getLong(address + 8)).isEqualTo(((long) threads * rounds) << 32);
            // The highest bit of each byte is set, and the others count modulo 128.
            assertThat(Memory.getInt(address + 4)).isEqualTo(0x01010101 * (0x80 | (rounds % 128)));
            assertThat(Memory.getLong(address + 16)).isEqualTo(3L * threads * rounds);
            assertThat(Memory.getLong(address + 24)).isEqualTo((long) threads * rounds);
        });
    }

    private interface Work {
        void run(int thread);
    }

    private static void run(int threads, Work work) {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Throwable> failures = new ArrayList<>();
        List<Thread> running = IntStream.range(0, threads)
                .mapToObj(thread -> new Thread(() -> {
                    try {
                        start.await();
                        work.run(thread);
                    } catch (Throwable e) {
                        synchronized (failures) {
                            failures.add(e);
                        }
                    }
                }))
                .toList();
        running.forEach(Thread::start);
        try {
            for (Thread thread : running) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(failures).isEmpty();
    }

    /** No check of the JVM lies behind a copy: a wrong range would overwrite the heap. */
    @Test
    void aRangeThatTheArrayDoesNotHaveIsRefusedBeforeACopy() {
        withMemory(address -> {
            byte[] bytes = new byte[8];
            for (int[] range : new int[][] {{-1, 1}, {0, 9}, {8, 1}, {9, 0}, {1, 8}, {0, -1}, {Integer.MAX_VALUE, 1}}) {
                assertThatThrownBy(() -> Memory.getBytes(address, bytes, range[0], range[1]))
                        .as("from=%d length=%d", range[0], range[1])
                        .isInstanceOf(IndexOutOfBoundsException.class);
                assertThatThrownBy(() -> Memory.setBytes(address, bytes, range[0], range[1]))
                        .as("from=%d length=%d", range[0], range[1])
                        .isInstanceOf(IndexOutOfBoundsException.class);
            }
            Object[] arrays = {new char[2], new short[2], new int[2], new long[2], new float[2], new double[2]};
            for (Object array : arrays) {
                for (int length : new int[] {-1, 3, Integer.MAX_VALUE}) {
                    for (boolean swapped : new boolean[] {false, true}) {
                        assertThatThrownBy(() -> Memory.getArray(address, array, length, swapped))
                                .isInstanceOf(IndexOutOfBoundsException.class);
                        assertThatThrownBy(() -> Memory.setArray(address, array, length, swapped))
                                .isInstanceOf(IndexOutOfBoundsException.class);
                    }
                }
            }
        });
    }

    @Test
    void arraysAreCopiedInBothOrdersAndOnlyAsFarAsIsSaid() {
        withMemory(address -> {
            byte[] bytes = new byte[32];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (0xF0 + i);
            }
            ByteBuffer expected = ByteBuffer.wrap(bytes);
            for (boolean swapped : new boolean[] {false, true}) {
                boolean big = (ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN) != swapped;
                expected.order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
                Memory.setBytes(address, bytes, 0, bytes.length);
                char[] chars = new char[16];
                Memory.getArray(address, chars, 15, swapped);
                short[] shorts = new short[16];
                Memory.getArray(address, shorts, 15, swapped);
                int[] ints = new int[8];
                Memory.getArray(address, ints, 7, swapped);
                long[] longs = new long[4];
                Memory.getArray(address, longs, 3, swapped);
                float[] floats = new float[8];
                Memory.getArray(address, floats, 7, swapped);
                double[] doubles = new double[4];
                Memory.getArray(address, doubles, 3, swapped);
                for (int i = 0; i < 15; i++) {
                    assertThat(chars[i]).isEqualTo(expected.getChar(2 * i));
                    assertThat(shorts[i]).isEqualTo(expected.getShort(2 * i));
                }
                for (int i = 0; i < 7; i++) {
                    assertThat(ints[i]).isEqualTo(expected.getInt(4 * i));
                    assertThat(Float.floatToRawIntBits(floats[i])).isEqualTo(expected.getInt(4 * i));
                }
                for (int i = 0; i < 3; i++) {
                    assertThat(longs[i]).isEqualTo(expected.getLong(8 * i));
                    assertThat(Double.doubleToRawLongBits(doubles[i])).isEqualTo(expected.getLong(8 * i));
                }
                assertThat((int) chars[15]).isZero();
                assertThat(shorts[15]).isZero();
                assertThat(ints[7]).isZero();
                assertThat(longs[3]).isZero();
                assertThat(floats[7]).isZero();
                assertThat(doubles[3]).isZero();
                Object[] arrays = {chars, shorts, ints, longs, floats, doubles};
                int[] lengths = {15, 15, 7, 3, 7, 3};
                for (int i = 0; i < arrays.length; i++) {
                    for (int at = 0; at < 32; at++) {
                        Memory.setByte(address + at, (byte) 1);
                    }
                    Memory.setArray(address, arrays[i], lengths[i], swapped);
                    byte[] written = new byte[32];
                    Memory.getBytes(address, written, 0, 32);
                    byte[] wanted = bytes.clone();
                    int size = i < 2 ? 2 : i == 3 || i == 5 ? 8 : 4;
                    Arrays.fill(wanted, size * lengths[i], 32, (byte) 1);
                    assertThat(written).isEqualTo(wanted);
                }
            }
        });
    }
}
