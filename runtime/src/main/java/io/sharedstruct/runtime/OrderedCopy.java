package io.sharedstruct.runtime;

import java.lang.ref.Reference;
import java.nio.ByteOrder;

/** As {@link ArrayCopy}, for elements in a byte order that is declared. */
// Without try and finally: a copy that throws has not reached the mapping.
@SuppressWarnings("ReachabilityFenceUsage")
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Character.BYTES)
                .order(order)
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
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, char[] from) {
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Character.BYTES)
                .order(order)
                .asCharBuffer()
                .put(from);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Short.BYTES)
                .order(order)
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
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, short[] from) {
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Short.BYTES)
                .order(order)
                .asShortBuffer()
                .put(from);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Integer.BYTES)
                .order(order)
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
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, int[] from) {
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Integer.BYTES)
                .order(order)
                .asIntBuffer()
                .put(from);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Long.BYTES)
                .order(order)
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
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, long[] from) {
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Long.BYTES)
                .order(order)
                .asLongBuffer()
                .put(from);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Float.BYTES)
                .order(order)
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
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, float[] from) {
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Float.BYTES)
                .order(order)
                .asFloatBuffer()
                .put(from);
        Reference.reachabilityFence(region);
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
        RegionAccess region = struct.region();
        region.bytesToRead(struct.base() + offset, (long) into.length * Double.BYTES)
                .order(order)
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
     * @param order the byte order of the elements
     * @param from the elements
     */
    public static void set(StructBytes struct, long offset, ByteOrder order, double[] from) {
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Double.BYTES)
                .order(order)
                .asDoubleBuffer()
                .put(from);
        Reference.reachabilityFence(region);
    }
}
