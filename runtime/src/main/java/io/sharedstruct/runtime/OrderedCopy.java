package io.sharedstruct.runtime;

import java.nio.ByteOrder;

/**
 * As {@link ArrayCopy}, for elements in a byte order that is declared. If that isn't the machine's, a copy may allocate a small
 * object.
 */
public final class OrderedCopy {

    private OrderedCopy() {}

    /**
     * Reads elements of type {@code char}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param into the array to fill
     * @return the array
     */
    public static char[] get(StructBytes struct, long offset, ByteOrder order, char[] into) {
        struct.region().getArray(struct.base() + offset, order, into, into.length, Character.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code char}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, char[] from) {
        struct.region().setArray(struct.base() + offset, order, from, from.length, Character.BYTES);
    }

    /**
     * Reads elements of type {@code short}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param into the array to fill
     * @return the array
     */
    public static short[] get(StructBytes struct, long offset, ByteOrder order, short[] into) {
        struct.region().getArray(struct.base() + offset, order, into, into.length, Short.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code short}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, short[] from) {
        struct.region().setArray(struct.base() + offset, order, from, from.length, Short.BYTES);
    }

    /**
     * Reads elements of type {@code int}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param into the array to fill
     * @return the array
     */
    public static int[] get(StructBytes struct, long offset, ByteOrder order, int[] into) {
        struct.region().getArray(struct.base() + offset, order, into, into.length, Integer.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code int}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, int[] from) {
        struct.region().setArray(struct.base() + offset, order, from, from.length, Integer.BYTES);
    }

    /**
     * Reads elements of type {@code long}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param into the array to fill
     * @return the array
     */
    public static long[] get(StructBytes struct, long offset, ByteOrder order, long[] into) {
        struct.region().getArray(struct.base() + offset, order, into, into.length, Long.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code long}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, long[] from) {
        struct.region().setArray(struct.base() + offset, order, from, from.length, Long.BYTES);
    }

    /**
     * Reads elements of type {@code float}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param into the array to fill
     * @return the array
     */
    public static float[] get(StructBytes struct, long offset, ByteOrder order, float[] into) {
        struct.region().getArray(struct.base() + offset, order, into, into.length, Float.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code float}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, float[] from) {
        struct.region().setArray(struct.base() + offset, order, from, from.length, Float.BYTES);
    }

    /**
     * Reads elements of type {@code double}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param into the array to fill
     * @return the array
     */
    public static double[] get(StructBytes struct, long offset, ByteOrder order, double[] into) {
        struct.region().getArray(struct.base() + offset, order, into, into.length, Double.BYTES);
        return into;
    }

    /**
     * Writes elements of type {@code double}.
     *
     * @param struct the struct
     * @param offset the offset of the first element in the struct, in bytes
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, double[] from) {
        struct.region().setArray(struct.base() + offset, order, from, from.length, Double.BYTES);
    }
}
