package io.sharedstruct.runtime.memory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The version for Java 22 and newer; the contract is that of the version for Java 17, and so are the members. It goes through a
 * segment that spans all memory.
 */
public final class Memory {

    private static final MemorySegment ALL = all();

    private static final VarHandle BYTE = exact(ValueLayout.JAVA_BYTE);
    private static final VarHandle SHORT = exact(ValueLayout.JAVA_SHORT_UNALIGNED);
    private static final VarHandle CHAR = exact(ValueLayout.JAVA_CHAR_UNALIGNED);
    private static final VarHandle INT = exact(ValueLayout.JAVA_INT_UNALIGNED);
    private static final VarHandle LONG = exact(ValueLayout.JAVA_LONG_UNALIGNED);
    private static final VarHandle FLOAT = exact(ValueLayout.JAVA_FLOAT_UNALIGNED);
    private static final VarHandle DOUBLE = exact(ValueLayout.JAVA_DOUBLE_UNALIGNED);
    private static final VarHandle ALIGNED_SHORT = exact(ValueLayout.JAVA_SHORT);
    private static final VarHandle ALIGNED_INT = exact(ValueLayout.JAVA_INT);
    private static final VarHandle ALIGNED_LONG = exact(ValueLayout.JAVA_LONG);

    private static final ByteOrder SWAPPED =
            ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;

    private Memory() {}

    /** Nothing, if the JVM denies it: a class initializer that fails would say only once why. */
    @SuppressWarnings("restricted") // The one use of native access beside JNA's; the same flag allows both.
    private static MemorySegment all() {
        try {
            return MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
        } catch (IllegalCallerException e) {
            return MemorySegment.NULL;
        }
    }

    private static VarHandle exact(ValueLayout layout) {
        return layout.varHandle().withInvokeExactBehavior();
    }

    public static void require() {
        if (ALL.byteSize() == 0) {
            throw new IllegalCallerException("this JVM denies the native access that reading memory needs");
        }
    }

    public static String way() {
        return "java.lang.foreign";
    }

    public static byte getByte(long address) {
        return (byte) BYTE.get(ALL, address);
    }

    public static void setByte(long address, byte value) {
        BYTE.set(ALL, address, value);
    }

    public static short getShort(long address) {
        return (short) SHORT.get(ALL, address);
    }

    public static void setShort(long address, short value) {
        SHORT.set(ALL, address, value);
    }

    public static char getChar(long address) {
        return (char) CHAR.get(ALL, address);
    }

    public static void setChar(long address, char value) {
        CHAR.set(ALL, address, value);
    }

    public static int getInt(long address) {
        return (int) INT.get(ALL, address);
    }

    public static void setInt(long address, int value) {
        INT.set(ALL, address, value);
    }

    public static long getLong(long address) {
        return (long) LONG.get(ALL, address);
    }

    public static void setLong(long address, long value) {
        LONG.set(ALL, address, value);
    }

    public static float getFloat(long address) {
        return (float) FLOAT.get(ALL, address);
    }

    public static void setFloat(long address, float value) {
        FLOAT.set(ALL, address, value);
    }

    public static double getDouble(long address) {
        return (double) DOUBLE.get(ALL, address);
    }

    public static void setDouble(long address, double value) {
        DOUBLE.set(ALL, address, value);
    }

    public static byte getByteVolatile(long address) {
        return (byte) BYTE.getVolatile(ALL, address);
    }

    public static void setByteVolatile(long address, byte value) {
        BYTE.setVolatile(ALL, address, value);
    }

    public static byte getByteAcquire(long address) {
        return (byte) BYTE.getAcquire(ALL, address);
    }

    public static void setByteRelease(long address, byte value) {
        BYTE.setRelease(ALL, address, value);
    }

    public static byte getByteOpaque(long address) {
        return (byte) BYTE.getOpaque(ALL, address);
    }

    public static void setByteOpaque(long address, byte value) {
        BYTE.setOpaque(ALL, address, value);
    }

    public static short getShortVolatile(long address) {
        return (short) ALIGNED_SHORT.getVolatile(ALL, address);
    }

    public static void setShortVolatile(long address, short value) {
        ALIGNED_SHORT.setVolatile(ALL, address, value);
    }

    public static short getShortAcquire(long address) {
        return (short) ALIGNED_SHORT.getAcquire(ALL, address);
    }

    public static void setShortRelease(long address, short value) {
        ALIGNED_SHORT.setRelease(ALL, address, value);
    }

    public static short getShortOpaque(long address) {
        return (short) ALIGNED_SHORT.getOpaque(ALL, address);
    }

    public static void setShortOpaque(long address, short value) {
        ALIGNED_SHORT.setOpaque(ALL, address, value);
    }

    public static int getIntVolatile(long address) {
        return (int) ALIGNED_INT.getVolatile(ALL, address);
    }

    public static void setIntVolatile(long address, int value) {
        ALIGNED_INT.setVolatile(ALL, address, value);
    }

    public static int getIntAcquire(long address) {
        return (int) ALIGNED_INT.getAcquire(ALL, address);
    }

    public static void setIntRelease(long address, int value) {
        ALIGNED_INT.setRelease(ALL, address, value);
    }

    public static int getIntOpaque(long address) {
        return (int) ALIGNED_INT.getOpaque(ALL, address);
    }

    public static void setIntOpaque(long address, int value) {
        ALIGNED_INT.setOpaque(ALL, address, value);
    }

    public static boolean compareAndSetInt(long address, int expected, int value) {
        return ALIGNED_INT.compareAndSet(ALL, address, expected, value);
    }

    public static int compareAndExchangeInt(long address, int expected, int value) {
        return (int) ALIGNED_INT.compareAndExchange(ALL, address, expected, value);
    }

    public static int getAndSetInt(long address, int value) {
        return (int) ALIGNED_INT.getAndSet(ALL, address, value);
    }

    public static int getAndAddInt(long address, int delta) {
        return (int) ALIGNED_INT.getAndAdd(ALL, address, delta);
    }

    public static int getAndBitwiseOrInt(long address, int mask) {
        return (int) ALIGNED_INT.getAndBitwiseOr(ALL, address, mask);
    }

    public static int getAndBitwiseAndInt(long address, int mask) {
        return (int) ALIGNED_INT.getAndBitwiseAnd(ALL, address, mask);
    }

    public static int getAndBitwiseXorInt(long address, int mask) {
        return (int) ALIGNED_INT.getAndBitwiseXor(ALL, address, mask);
    }

    public static long getLongVolatile(long address) {
        return (long) ALIGNED_LONG.getVolatile(ALL, address);
    }

    public static void setLongVolatile(long address, long value) {
        ALIGNED_LONG.setVolatile(ALL, address, value);
    }

    public static long getLongAcquire(long address) {
        return (long) ALIGNED_LONG.getAcquire(ALL, address);
    }

    public static void setLongRelease(long address, long value) {
        ALIGNED_LONG.setRelease(ALL, address, value);
    }

    public static long getLongOpaque(long address) {
        return (long) ALIGNED_LONG.getOpaque(ALL, address);
    }

    public static void setLongOpaque(long address, long value) {
        ALIGNED_LONG.setOpaque(ALL, address, value);
    }

    public static boolean compareAndSetLong(long address, long expected, long value) {
        return ALIGNED_LONG.compareAndSet(ALL, address, expected, value);
    }

    public static long compareAndExchangeLong(long address, long expected, long value) {
        return (long) ALIGNED_LONG.compareAndExchange(ALL, address, expected, value);
    }

    public static long getAndSetLong(long address, long value) {
        return (long) ALIGNED_LONG.getAndSet(ALL, address, value);
    }

    public static long getAndAddLong(long address, long delta) {
        return (long) ALIGNED_LONG.getAndAdd(ALL, address, delta);
    }

    public static long getAndBitwiseOrLong(long address, long mask) {
        return (long) ALIGNED_LONG.getAndBitwiseOr(ALL, address, mask);
    }

    public static long getAndBitwiseAndLong(long address, long mask) {
        return (long) ALIGNED_LONG.getAndBitwiseAnd(ALL, address, mask);
    }

    public static long getAndBitwiseXorLong(long address, long mask) {
        return (long) ALIGNED_LONG.getAndBitwiseXor(ALL, address, mask);
    }

    public static void getBytes(long address, byte[] into, int from, int length) {
        MemorySegment.copy(ALL, ValueLayout.JAVA_BYTE, address, into, from, length);
    }

    public static void setBytes(long address, byte[] source, int from, int length) {
        MemorySegment.copy(source, from, ALL, ValueLayout.JAVA_BYTE, address, length);
    }

    public static void copy(long from, long to, long length) {
        MemorySegment.copy(ALL, from, ALL, to, length);
    }

    public static Object allocate(long size) {
        return Arena.ofAuto().allocate(size, Long.BYTES);
    }

    public static long addressOf(Object allocated) {
        return ((MemorySegment) allocated).address();
    }

    public static void getArray(long address, Object into, int length, boolean swapped) {
        MemorySegment.copy(ALL, layoutOf(into, swapped), address, into, 0, length);
    }

    public static void setArray(long address, Object from, int length, boolean swapped) {
        MemorySegment.copy(from, 0, ALL, layoutOf(from, swapped), address, length);
    }

    private static ValueLayout layoutOf(Object array, boolean swapped) {
        ValueLayout layout = layoutOf(array);
        // Every call of withOrder makes a new one.
        return swapped ? layout.withOrder(SWAPPED) : layout;
    }

    private static ValueLayout layoutOf(Object array) {
        if (array instanceof char[]) {
            return ValueLayout.JAVA_CHAR_UNALIGNED;
        } else if (array instanceof short[]) {
            return ValueLayout.JAVA_SHORT_UNALIGNED;
        } else if (array instanceof int[]) {
            return ValueLayout.JAVA_INT_UNALIGNED;
        } else if (array instanceof long[]) {
            return ValueLayout.JAVA_LONG_UNALIGNED;
        } else if (array instanceof float[]) {
            return ValueLayout.JAVA_FLOAT_UNALIGNED;
        } else {
            return ValueLayout.JAVA_DOUBLE_UNALIGNED;
        }
    }
}
