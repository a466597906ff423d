package io.sharedstruct.runtime;

import java.lang.ref.Reference;

/**
 * Copies all elements of an array between a struct and the heap, as memcpy does: another thread or process may see a part
 * of it. An array of more than 2 GB has to be copied by its elements. What closes or forbids an access to a single element
 * closes or forbids this.
 */
// Without try and finally: a copy that throws has not reached the mapping.
@SuppressWarnings("ReachabilityFenceUsage")
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
        RegionAccess region = struct.region();
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
        RegionAccess region = struct.region();
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, into.length).get(into);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, from.length).put(from);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Character.BYTES)
                .asCharBuffer()
                .get(into);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Character.BYTES)
                .asCharBuffer()
                .put(from);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Short.BYTES)
                .asShortBuffer()
                .get(into);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Short.BYTES)
                .asShortBuffer()
                .put(from);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Integer.BYTES)
                .asIntBuffer()
                .get(into);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Integer.BYTES)
                .asIntBuffer()
                .put(from);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Long.BYTES)
                .asLongBuffer()
                .get(into);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Long.BYTES)
                .asLongBuffer()
                .put(from);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Float.BYTES)
                .asFloatBuffer()
                .get(into);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Float.BYTES)
                .asFloatBuffer()
                .put(from);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Double.BYTES)
                .asDoubleBuffer()
                .get(into);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Double.BYTES)
                .asDoubleBuffer()
                .put(from);
        Reference.reachabilityFence(region);
    }
}
