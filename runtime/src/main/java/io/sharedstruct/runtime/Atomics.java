package io.sharedstruct.runtime;

import io.sharedstruct.runtime.memory.Memory;
import java.lang.ref.Reference;
import java.nio.ByteOrder;

/**
 * Reads with a write in one step that nothing comes between, for generated code: with the memory ordering of a volatile field,
 * between processes as between threads. Their fields must be aligned.
 *
 * <p>Any method throws {@link IllegalStateException} when the region is closed, and {@link UnsupportedOperationException} when it is
 * read-only.
 */
// Without try and finally: an access that throws has not reached the mapping, and shorter methods are inlined earlier.
@SuppressWarnings("ReachabilityFenceUsage")
public final class Atomics {

    private Atomics() {}

    /**
     * {@return whether 4 bytes had the expected value and have the new one now}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     * @param expected the expected value
     * @param value the new value
     */
    public static boolean compareAndSetInt(StructBytes struct, long offset, int expected, int value) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Integer.BYTES);
        boolean done = Memory.compareAndSetInt(address, expected, value);
        Reference.reachabilityFence(region);
        return done;
    }

    /**
     * {@return what 4 bytes had: the expected value, and now the new one, or another}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     * @param expected the expected value
     * @param value the new value
     */
    public static int compareAndExchangeInt(StructBytes struct, long offset, int expected, int value) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Integer.BYTES);
        int before = Memory.compareAndExchangeInt(address, expected, value);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 4 bytes had before the new value}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     * @param value the new value
     */
    public static int getAndSetInt(StructBytes struct, long offset, int value) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Integer.BYTES);
        int before = Memory.getAndSetInt(address, value);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 4 bytes had before the sum}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     * @param delta what to add
     */
    public static int getAndAddInt(StructBytes struct, long offset, int delta) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Integer.BYTES);
        int before = Memory.getAndAddInt(address, delta);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 4 bytes had before the bitwise or}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     * @param mask the other operand
     */
    public static int getAndBitwiseOrInt(StructBytes struct, long offset, int mask) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Integer.BYTES);
        int before = Memory.getAndBitwiseOrInt(address, mask);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 4 bytes had before the bitwise and}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     * @param mask the other operand
     */
    public static int getAndBitwiseAndInt(StructBytes struct, long offset, int mask) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Integer.BYTES);
        int before = Memory.getAndBitwiseAndInt(address, mask);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 4 bytes had before the bitwise exclusive or}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     * @param mask the other operand
     */
    public static int getAndBitwiseXorInt(StructBytes struct, long offset, int mask) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Integer.BYTES);
        int before = Memory.getAndBitwiseXorInt(address, mask);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 4 bytes had before the sum in a declared byte order, as the machine sees them}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 4
     * @param order the byte order
     * @param delta what to add
     */
    public static int getAndAddInt(StructBytes struct, long offset, ByteOrder order, int delta) {
        if (order == ByteOrder.nativeOrder()) {
            return getAndAddInt(struct, offset, delta);
        }
        // No machine adds in the other order: what another one has written in between is added to anew.
        int before;
        do {
            before = Ordered.getIntVolatile(struct, offset);
        } while (!compareAndSetInt(struct, offset, before, Integer.reverseBytes(Integer.reverseBytes(before) + delta)));
        return before;
    }

    /**
     * {@return whether 8 bytes had the expected value and have the new one now}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     * @param expected the expected value
     * @param value the new value
     */
    public static boolean compareAndSetLong(StructBytes struct, long offset, long expected, long value) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Long.BYTES);
        boolean done = Memory.compareAndSetLong(address, expected, value);
        Reference.reachabilityFence(region);
        return done;
    }

    /**
     * {@return what 8 bytes had: the expected value, and now the new one, or another}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     * @param expected the expected value
     * @param value the new value
     */
    public static long compareAndExchangeLong(StructBytes struct, long offset, long expected, long value) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Long.BYTES);
        long before = Memory.compareAndExchangeLong(address, expected, value);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 8 bytes had before the new value}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     * @param value the new value
     */
    public static long getAndSetLong(StructBytes struct, long offset, long value) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Long.BYTES);
        long before = Memory.getAndSetLong(address, value);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 8 bytes had before the sum}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     * @param delta what to add
     */
    public static long getAndAddLong(StructBytes struct, long offset, long delta) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Long.BYTES);
        long before = Memory.getAndAddLong(address, delta);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 8 bytes had before the bitwise or}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     * @param mask the other operand
     */
    public static long getAndBitwiseOrLong(StructBytes struct, long offset, long mask) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Long.BYTES);
        long before = Memory.getAndBitwiseOrLong(address, mask);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 8 bytes had before the bitwise and}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     * @param mask the other operand
     */
    public static long getAndBitwiseAndLong(StructBytes struct, long offset, long mask) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Long.BYTES);
        long before = Memory.getAndBitwiseAndLong(address, mask);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 8 bytes had before the bitwise exclusive or}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     * @param mask the other operand
     */
    public static long getAndBitwiseXorLong(StructBytes struct, long offset, long mask) {
        RegionAccess region = struct.region();
        long address = Ordered.toWrite(region, struct.base() + offset, Long.BYTES);
        long before = Memory.getAndBitwiseXorLong(address, mask);
        Reference.reachabilityFence(region);
        return before;
    }

    /**
     * {@return what 8 bytes had before the sum in a declared byte order, as the machine sees them}
     *
     * @param struct the struct
     * @param offset the offset in bytes, a multiple of 8
     * @param order the byte order
     * @param delta what to add
     */
    public static long getAndAddLong(StructBytes struct, long offset, ByteOrder order, long delta) {
        if (order == ByteOrder.nativeOrder()) {
            return getAndAddLong(struct, offset, delta);
        }
        // No machine adds in the other order: what another one has written in between is added to anew.
        long before;
        do {
            before = Ordered.getLongVolatile(struct, offset);
        } while (!compareAndSetLong(struct, offset, before, Long.reverseBytes(Long.reverseBytes(before) + delta)));
        return before;
    }
}
