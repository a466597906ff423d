package io.sharedstruct.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The version for Java 22 and newer; the contract is that of the version for Java 17, and so are the members.
 *
 * <p>It reaches the mapping by its address, through a segment that spans all memory: no bounds are checked, no object lies
 * between this one and the bytes, and 64 bits of size are possible. An access keeps this object reachable, so the mapping
 * can't be given back meanwhile.
 */
// Without try and finally: an access that throws has not reached the mapping, and shorter methods are inlined earlier.
@SuppressWarnings("ReachabilityFenceUsage")
public abstract class RegionAccess extends StructBytes {

    private static final MemorySegment MEMORY = allMemory();

    private static final VarHandle BYTE = exact(ValueLayout.JAVA_BYTE);
    private static final VarHandle CHAR = exact(ValueLayout.JAVA_CHAR_UNALIGNED);
    private static final VarHandle SHORT = exact(ValueLayout.JAVA_SHORT_UNALIGNED);
    private static final VarHandle INT = exact(ValueLayout.JAVA_INT_UNALIGNED);
    private static final VarHandle LONG = exact(ValueLayout.JAVA_LONG_UNALIGNED);
    private static final VarHandle FLOAT = exact(ValueLayout.JAVA_FLOAT_UNALIGNED);
    private static final VarHandle DOUBLE = exact(ValueLayout.JAVA_DOUBLE_UNALIGNED);
    private static final VarHandle ALIGNED_INT = exact(ValueLayout.JAVA_INT);
    private static final VarHandle ALIGNED_LONG = exact(ValueLayout.JAVA_LONG);

    private final long size;

    /** The address to read from, 0 when closed. */
    private long readable;

    /** The address to write to, 0 when closed or read-only. */
    private long writable;

    RegionAccess(AttachedRegion attached) {
        size = attached.mapping().length();
        readable = attached.mapping().address();
        writable = attached.readOnly() ? 0 : readable;
    }

    /** Nothing, if the JVM denies it: a class initializer that fails would say only once why. */
    @SuppressWarnings("restricted") // The one use of native access beside JNA's; the same flag allows both.
    private static MemorySegment allMemory() {
        try {
            return MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
        } catch (IllegalCallerException e) {
            return MemorySegment.NULL;
        }
    }

    /** Whether the JVM denies what this version needs. */
    static boolean denied() {
        return MEMORY.byteSize() == 0;
    }

    private static VarHandle exact(ValueLayout layout) {
        return layout.varHandle().withInvokeExactBehavior();
    }

    @Override
    final RegionAccess region() {
        return this;
    }

    @Override
    final long base() {
        return 0;
    }

    /** The largest region in bytes that this version can reach. Not a constant, which would be compiled into others. */
    static long maxSize() {
        return Long.MAX_VALUE;
    }

    /** The object that every access keeps reachable; the mapping may go when it is unreachable. */
    static Object anchor(RegionAccess access) {
        return access;
    }

    /** Lets every access that starts from now on fail. */
    final void revoke() {
        readable = 0;
        writable = 0;
    }

    /** The size of the struct in bytes, of a closed region as well. */
    abstract long mappedLength();

    /** What a reader throws when the region is closed. */
    abstract RuntimeException notReadable();

    /** What a writer throws when the region is closed or read-only. */
    abstract RuntimeException notWritable();

    private long reading(long offset, long length) {
        long address = readable;
        if (address == 0) {
            throw notReadable();
        }
        assert inside(offset, length);
        return address + offset;
    }

    private long writing(long offset, long length) {
        long address = writable;
        if (address == 0) {
            throw notWritable();
        }
        assert inside(offset, length);
        return address + offset;
    }

    /** The bytes at an offset, to be copied out at once. The caller keeps this object reachable meanwhile. */
    final ByteBuffer bytesToRead(long offset, long length) {
        return bytes(reading(offset, length), length);
    }

    /** The bytes at an offset, to be copied into at once. The caller keeps this object reachable meanwhile. */
    final ByteBuffer bytesToWrite(long offset, long length) {
        return bytes(writing(offset, length), length);
    }

    private static ByteBuffer bytes(long address, long length) {
        return MEMORY.asSlice(address, length).asByteBuffer().order(ByteOrder.nativeOrder());
    }

    private boolean inside(long offset, long length) {
        if (offset < 0 || length < 0 || offset > size - length) {
            throw new AssertionError("offset=" + offset + " length=" + length + " size=" + size);
        }
        return true;
    }

    protected final boolean getBoolean(long offset) {
        return getByte(offset) != 0;
    }

    protected final void setBoolean(long offset, boolean value) {
        setByte(offset, (byte) (value ? 1 : 0));
    }

    protected final byte getByte(long offset) {
        long address = reading(offset, Byte.BYTES);
        byte value = (byte) BYTE.get(MEMORY, address);
        Reference.reachabilityFence(this);
        return value;
    }

    protected final void setByte(long offset, byte value) {
        long address = writing(offset, Byte.BYTES);
        BYTE.set(MEMORY, address, value);
        Reference.reachabilityFence(this);
    }

    protected final char getChar(long offset) {
        long address = reading(offset, Character.BYTES);
        char value = (char) CHAR.get(MEMORY, address);
        Reference.reachabilityFence(this);
        return value;
    }

    protected final void setChar(long offset, char value) {
        long address = writing(offset, Character.BYTES);
        CHAR.set(MEMORY, address, value);
        Reference.reachabilityFence(this);
    }

    protected final short getShort(long offset) {
        long address = reading(offset, Short.BYTES);
        short value = (short) SHORT.get(MEMORY, address);
        Reference.reachabilityFence(this);
        return value;
    }

    protected final void setShort(long offset, short value) {
        long address = writing(offset, Short.BYTES);
        SHORT.set(MEMORY, address, value);
        Reference.reachabilityFence(this);
    }

    protected final int getInt(long offset) {
        long address = reading(offset, Integer.BYTES);
        int value = (int) INT.get(MEMORY, address);
        Reference.reachabilityFence(this);
        return value;
    }

    protected final void setInt(long offset, int value) {
        long address = writing(offset, Integer.BYTES);
        INT.set(MEMORY, address, value);
        Reference.reachabilityFence(this);
    }

    protected final long getLong(long offset) {
        long address = reading(offset, Long.BYTES);
        long value = (long) LONG.get(MEMORY, address);
        Reference.reachabilityFence(this);
        return value;
    }

    protected final void setLong(long offset, long value) {
        long address = writing(offset, Long.BYTES);
        LONG.set(MEMORY, address, value);
        Reference.reachabilityFence(this);
    }

    protected final float getFloat(long offset) {
        long address = reading(offset, Float.BYTES);
        float value = (float) FLOAT.get(MEMORY, address);
        Reference.reachabilityFence(this);
        return value;
    }

    protected final void setFloat(long offset, float value) {
        long address = writing(offset, Float.BYTES);
        FLOAT.set(MEMORY, address, value);
        Reference.reachabilityFence(this);
    }

    protected final double getDouble(long offset) {
        long address = reading(offset, Double.BYTES);
        double value = (double) DOUBLE.get(MEMORY, address);
        Reference.reachabilityFence(this);
        return value;
    }

    protected final void setDouble(long offset, double value) {
        long address = writing(offset, Double.BYTES);
        DOUBLE.set(MEMORY, address, value);
        Reference.reachabilityFence(this);
    }

    protected final int getIntVolatile(long offset) {
        long address = reading(offset, Integer.BYTES);
        int value = (int) ALIGNED_INT.getVolatile(MEMORY, address);
        Reference.reachabilityFence(this);
        return value;
    }

    protected final int getIntAcquire(long offset) {
        long address = reading(offset, Integer.BYTES);
        int value = (int) ALIGNED_INT.getAcquire(MEMORY, address);
        Reference.reachabilityFence(this);
        return value;
    }

    protected final void setIntVolatile(long offset, int value) {
        long address = writing(offset, Integer.BYTES);
        ALIGNED_INT.setVolatile(MEMORY, address, value);
        Reference.reachabilityFence(this);
    }

    protected final void setIntRelease(long offset, int value) {
        long address = writing(offset, Integer.BYTES);
        ALIGNED_INT.setRelease(MEMORY, address, value);
        Reference.reachabilityFence(this);
    }

    protected final boolean compareAndSetInt(long offset, int expected, int value) {
        long address = writing(offset, Integer.BYTES);
        boolean done = ALIGNED_INT.compareAndSet(MEMORY, address, expected, value);
        Reference.reachabilityFence(this);
        return done;
    }

    protected final int getAndAddInt(long offset, int delta) {
        long address = writing(offset, Integer.BYTES);
        int before = (int) ALIGNED_INT.getAndAdd(MEMORY, address, delta);
        Reference.reachabilityFence(this);
        return before;
    }

    protected final long getLongVolatile(long offset) {
        long address = reading(offset, Long.BYTES);
        long value = (long) ALIGNED_LONG.getVolatile(MEMORY, address);
        Reference.reachabilityFence(this);
        return value;
    }

    protected final long getLongAcquire(long offset) {
        long address = reading(offset, Long.BYTES);
        long value = (long) ALIGNED_LONG.getAcquire(MEMORY, address);
        Reference.reachabilityFence(this);
        return value;
    }

    protected final void setLongVolatile(long offset, long value) {
        long address = writing(offset, Long.BYTES);
        ALIGNED_LONG.setVolatile(MEMORY, address, value);
        Reference.reachabilityFence(this);
    }

    protected final void setLongRelease(long offset, long value) {
        long address = writing(offset, Long.BYTES);
        ALIGNED_LONG.setRelease(MEMORY, address, value);
        Reference.reachabilityFence(this);
    }

    protected final boolean compareAndSetLong(long offset, long expected, long value) {
        long address = writing(offset, Long.BYTES);
        boolean done = ALIGNED_LONG.compareAndSet(MEMORY, address, expected, value);
        Reference.reachabilityFence(this);
        return done;
    }

    protected final long getAndAddLong(long offset, long delta) {
        long address = writing(offset, Long.BYTES);
        long before = (long) ALIGNED_LONG.getAndAdd(MEMORY, address, delta);
        Reference.reachabilityFence(this);
        return before;
    }

    protected final void getBytes(long offset, byte[] into, int from, int length) {
        long address = reading(offset, length);
        MemorySegment.copy(MEMORY, ValueLayout.JAVA_BYTE, address, into, from, length);
        Reference.reachabilityFence(this);
    }

    protected final void setBytes(long offset, byte[] source, int from, int length) {
        long address = writing(offset, length);
        MemorySegment.copy(source, from, MEMORY, ValueLayout.JAVA_BYTE, address, length);
        Reference.reachabilityFence(this);
    }

    final void getArray(long offset, ByteOrder order, Object into, int length, int elementSize) {
        long address = reading(offset, (long) length * elementSize);
        MemorySegment.copy(MEMORY, layoutOf(into, order), address, into, 0, length);
        Reference.reachabilityFence(this);
    }

    final void setArray(long offset, ByteOrder order, Object from, int length, int elementSize) {
        long address = writing(offset, (long) length * elementSize);
        MemorySegment.copy(from, 0, MEMORY, layoutOf(from, order), address, length);
        Reference.reachabilityFence(this);
    }

    private static ValueLayout layoutOf(Object array, ByteOrder order) {
        ValueLayout inNativeOrder = layoutOf(array);
        // Every call of withOrder makes a new one.
        return order.equals(ByteOrder.nativeOrder()) ? inNativeOrder : inNativeOrder.withOrder(order);
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
