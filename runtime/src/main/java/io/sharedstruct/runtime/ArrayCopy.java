package io.sharedstruct.runtime;

import java.nio.ByteOrder;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Copies all elements of an array between a struct and the heap, as memcpy does: another thread or process may see a part
 * of it. What closes or forbids an access to a single element closes or forbids this. A copy allocates nothing.
 */
public final class ArrayCopy {

    private ArrayCopy() {}

    /**
     * Reads booleans of one byte each; any byte but 0 is true.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param into the array to fill
     * @return the array
     */
    public static boolean[] get(StructBytes struct, long offset, boolean[] into) {
        PlainAccess region = struct.region();
        long at = struct.base() + offset;
        for (int i = 0; i < into.length; i++) {
            into[i] = region.getBoolean(at + i);
        }
        return into;
    }

    /**
     * Writes booleans as one byte each, 1 or 0.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, boolean[] from) {
        PlainAccess region = struct.region();
        long at = struct.base() + offset;
        for (int i = 0; i < from.length; i++) {
            region.setBoolean(at + i, from[i]);
        }
    }

    /**
     * Reads elements of type {@code byte}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param into the array to fill
     * @return the array
     */
    public static byte[] get(StructBytes struct, long offset, byte[] into) {
        struct.region().getBytes(struct.base() + offset, into, 0, into.length);
        return into;
    }

    /**
     * Writes elements of type {@code byte}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, byte[] from) {
        struct.region().setBytes(struct.base() + offset, from, 0, from.length);
    }

    /**
     * Reads some elements of type {@code byte}.
     *
     * @param struct the struct
     * @param offset the offset of the first of these elements in the struct, in bytes
     * @param into the array to copy to
     * @param from the first index in the array
     * @param length how many elements; the array has them from that index on
     */
    public static void get(StructBytes struct, long offset, byte[] into, int from, int length) {
        struct.region().getBytes(struct.base() + offset, into, from, length);
    }

    /**
     * Writes some elements of type {@code byte}.
     *
     * @param struct the struct
     * @param offset the offset of the first of these elements in the struct, in bytes
     * @param source the array to copy from
     * @param from the first index in the array
     * @param length how many elements; the array has them from that index on
     */
    public static void set(StructBytes struct, long offset, byte[] source, int from, int length) {
        struct.region().setBytes(struct.base() + offset, source, from, length);
    }

    /**
     * Reads elements of type {@code char}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param into the array to fill
     * @return the array
     */
    public static char[] get(StructBytes struct, long offset, char[] into) {
        struct.region().getArray(struct.base() + offset, ByteOrder.nativeOrder(), into, into.length, Character.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code char}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, char[] from) {
        struct.region().setArray(struct.base() + offset, ByteOrder.nativeOrder(), from, from.length, Character.BYTES);
    }

    /**
     * Reads elements of type {@code short}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param into the array to fill
     * @return the array
     */
    public static short[] get(StructBytes struct, long offset, short[] into) {
        struct.region().getArray(struct.base() + offset, ByteOrder.nativeOrder(), into, into.length, Short.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code short}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, short[] from) {
        struct.region().setArray(struct.base() + offset, ByteOrder.nativeOrder(), from, from.length, Short.BYTES);
    }

    /**
     * Reads elements of type {@code int}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param into the array to fill
     * @return the array
     */
    public static int[] get(StructBytes struct, long offset, int[] into) {
        struct.region().getArray(struct.base() + offset, ByteOrder.nativeOrder(), into, into.length, Integer.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code int}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, int[] from) {
        struct.region().setArray(struct.base() + offset, ByteOrder.nativeOrder(), from, from.length, Integer.BYTES);
    }

    /**
     * Reads elements of type {@code long}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param into the array to fill
     * @return the array
     */
    public static long[] get(StructBytes struct, long offset, long[] into) {
        struct.region().getArray(struct.base() + offset, ByteOrder.nativeOrder(), into, into.length, Long.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code long}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, long[] from) {
        struct.region().setArray(struct.base() + offset, ByteOrder.nativeOrder(), from, from.length, Long.BYTES);
    }

    /**
     * Reads elements of type {@code float}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param into the array to fill
     * @return the array
     */
    public static float[] get(StructBytes struct, long offset, float[] into) {
        struct.region().getArray(struct.base() + offset, ByteOrder.nativeOrder(), into, into.length, Float.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code float}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, float[] from) {
        struct.region().setArray(struct.base() + offset, ByteOrder.nativeOrder(), from, from.length, Float.BYTES);
    }

    /**
     * Reads elements of type {@code double}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param into the array to fill
     * @return the array
     */
    public static double[] get(StructBytes struct, long offset, double[] into) {
        struct.region().getArray(struct.base() + offset, ByteOrder.nativeOrder(), into, into.length, Double.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code double}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, double[] from) {
        struct.region().setArray(struct.base() + offset, ByteOrder.nativeOrder(), from, from.length, Double.BYTES);
    }

    /**
     * Makes an array.
     *
     * @param length the number of elements
     * @param element gives the element of an index
     * @return the array
     */
    public static boolean[] booleans(int length, IntPredicate element) {
        boolean[] elements = new boolean[length];
        for (int i = 0; i < length; i++) {
            elements[i] = element.test(i);
        }
        return elements;
    }

    /**
     * Makes an array.
     *
     * @param length the number of elements
     * @param element gives the element of an index, a {@code short}
     * @return the array
     */
    public static short[] shorts(int length, IntUnaryOperator element) {
        short[] elements = new short[length];
        for (int i = 0; i < length; i++) {
            elements[i] = (short) element.applyAsInt(i);
        }
        return elements;
    }
}
