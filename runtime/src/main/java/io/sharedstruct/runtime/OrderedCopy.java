package io.sharedstruct.runtime;

import java.lang.ref.Reference;
import java.nio.ByteOrder;

/**
 * As {@link ArrayCopy}, for elements in a byte order that is declared. If that isn't the machine's, a copy allocates about 100
 * bytes, and an array of more than 2 GB has to be copied by its elements.
 */
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
        if (order.equals(ByteOrder.nativeOrder())) {
            return ArrayCopy.get(struct, offset, into);
        }
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
        if (order.equals(ByteOrder.nativeOrder())) {
            ArrayCopy.set(struct, offset, from);
            return;
        }
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
        if (order.equals(ByteOrder.nativeOrder())) {
            return ArrayCopy.get(struct, offset, into);
        }
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
        if (order.equals(ByteOrder.nativeOrder())) {
            ArrayCopy.set(struct, offset, from);
            return;
        }
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
        if (order.equals(ByteOrder.nativeOrder())) {
            return ArrayCopy.get(struct, offset, into);
        }
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
        if (order.equals(ByteOrder.nativeOrder())) {
            ArrayCopy.set(struct, offset, from);
            return;
        }
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
        if (order.equals(ByteOrder.nativeOrder())) {
            return ArrayCopy.get(struct, offset, into);
        }
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
        if (order.equals(ByteOrder.nativeOrder())) {
            ArrayCopy.set(struct, offset, from);
            return;
        }
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
        if (order.equals(ByteOrder.nativeOrder())) {
            return ArrayCopy.get(struct, offset, into);
        }
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
        if (order.equals(ByteOrder.nativeOrder())) {
            ArrayCopy.set(struct, offset, from);
            return;
        }
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
        if (order.equals(ByteOrder.nativeOrder())) {
            return ArrayCopy.get(struct, offset, into);
        }
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
        if (order.equals(ByteOrder.nativeOrder())) {
            ArrayCopy.set(struct, offset, from);
            return;
        }
        RegionAccess region = struct.region();
        region.bytesToWrite(struct.base() + offset, (long) from.length * Double.BYTES)
                .order(order)
                .asDoubleBuffer()
                .put(from);
        Reference.reachabilityFence(region);
    }
}
