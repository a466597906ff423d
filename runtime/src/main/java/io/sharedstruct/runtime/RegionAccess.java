package io.sharedstruct.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The way to the bytes of a region: the superclass of every generated class, which inherits an accessor for every kind of
 * access. They are protected, so users can't reach them.
 *
 * <p>Offsets are bytes from the start of the struct. They are not checked, unless assertions are enabled: the processor
 * has proven constant offsets to lie inside the struct, and generated code checks indices. Values are in the byte order
 * of the machine. Accesses are plain unless their name says otherwise: they order nothing, and only those of aligned fields
 * of at most 8 bytes are atomic. The others have the memory ordering of the method of {@link VarHandle} whose name they
 * bear, between processes as between threads; their fields must be aligned.
 *
 * <p>Any method throws {@link IllegalStateException} after the region was closed, and those that write throw
 * {@link UnsupportedOperationException} on a region that was opened read-only. An access that races with {@code close}
 * reaches the shared bytes, private bytes that nobody else sees, or one of these exceptions. A loop of plain accesses
 * without any synchronisation may, like a loop over a plain field, never learn that another thread has closed the region.
 *
 * <p>This version goes through the direct {@link ByteBuffer} of the mapping, which reaches 2 GB.
 */
// Without try and finally: an access that throws has not reached the mapping, and shorter methods are inlined earlier.
@SuppressWarnings("ReachabilityFenceUsage")
public abstract class RegionAccess extends StructBytes {

    private static final VarHandle CHAR = view(char[].class);
    private static final VarHandle SHORT = view(short[].class);
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle LONG = view(long[].class);
    private static final VarHandle FLOAT = view(float[].class);
    private static final VarHandle DOUBLE = view(double[].class);

    /** The bytes to read, null when closed. */
    private @Nullable ByteBuffer readable;

    /** The bytes to write, null when closed or read-only. */
    private @Nullable ByteBuffer writable;

    RegionAccess(AttachedRegion attached) {
        ByteBuffer buffer = attached.mapping().buffer();
        readable = buffer;
        writable = attached.readOnly() ? null : buffer;
    }

    private static VarHandle view(Class<?> arrayType) {
        return MethodHandles.byteBufferViewVarHandle(arrayType, ByteOrder.nativeOrder())
                .withInvokeExactBehavior();
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
        return Integer.MAX_VALUE;
    }

    /** Whether the JVM denies what this version needs. */
    static boolean denied() {
        return false;
    }

    /** The object that every access keeps reachable; the mapping may go when it is unreachable. */
    static Object anchor(RegionAccess access) {
        ByteBuffer buffer = access.readable;
        return buffer == null ? access : buffer;
    }

    /** Lets every access that starts from now on fail. */
    final void revoke() {
        readable = null;
        writable = null;
    }

    /** The size of the struct in bytes, of a closed region as well. */
    abstract long mappedLength();

    /** What a reader throws when the region is closed. */
    abstract RuntimeException notReadable();

    /** What a writer throws when the region is closed or read-only. */
    abstract RuntimeException notWritable();

    private ByteBuffer reading(long offset, long length) {
        ByteBuffer buffer = readable;
        if (buffer == null) {
            throw notReadable();
        }
        assert inside(buffer, offset, length);
        return buffer;
    }

    private ByteBuffer writing(long offset, long length) {
        ByteBuffer buffer = writable;
        if (buffer == null) {
            throw notWritable();
        }
        assert inside(buffer, offset, length);
        return buffer;
    }

    /** The bytes at an offset, to be copied out at once, in the byte order of the machine. */
    final ByteBuffer bytesToRead(long offset, long length) {
        return reading(offset, length).slice((int) offset, (int) length).order(ByteOrder.nativeOrder());
    }

    /** The bytes at an offset, to be copied into at once, in the byte order of the machine. */
    final ByteBuffer bytesToWrite(long offset, long length) {
        return writing(offset, length).slice((int) offset, (int) length).order(ByteOrder.nativeOrder());
    }

    private static boolean inside(ByteBuffer buffer, long offset, long length) {
        if (offset < 0 || length < 0 || offset > buffer.limit() - length) {
            throw new AssertionError("offset=" + offset + " length=" + length + " size=" + buffer.limit());
        }
        return true;
    }

    /**
     * Reads a byte as a boolean.
     *
     * @param offset the offset in bytes
     * @return whether the byte is anything but 0
     */
    protected final boolean getBoolean(long offset) {
        return getByte(offset) != 0;
    }

    /**
     * Writes a boolean as a byte, 1 or 0.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setBoolean(long offset, boolean value) {
        setByte(offset, (byte) (value ? 1 : 0));
    }

    /**
     * Reads 1 byte.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final byte getByte(long offset) {
        ByteBuffer buffer = reading(offset, Byte.BYTES);
        byte value = buffer.get((int) offset);
        Reference.reachabilityFence(buffer);
        return value;
    }

    /**
     * Writes 1 byte.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setByte(long offset, byte value) {
        ByteBuffer buffer = writing(offset, Byte.BYTES);
        buffer.put((int) offset, value);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Reads 2 bytes as a UTF-16 code unit.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final char getChar(long offset) {
        ByteBuffer buffer = reading(offset, Character.BYTES);
        char value = (char) CHAR.get(buffer, (int) offset);
        Reference.reachabilityFence(buffer);
        return value;
    }

    /**
     * Writes a UTF-16 code unit as 2 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setChar(long offset, char value) {
        ByteBuffer buffer = writing(offset, Character.BYTES);
        CHAR.set(buffer, (int) offset, value);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Reads 2 bytes.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final short getShort(long offset) {
        ByteBuffer buffer = reading(offset, Short.BYTES);
        short value = (short) SHORT.get(buffer, (int) offset);
        Reference.reachabilityFence(buffer);
        return value;
    }

    /**
     * Writes 2 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setShort(long offset, short value) {
        ByteBuffer buffer = writing(offset, Short.BYTES);
        SHORT.set(buffer, (int) offset, value);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Reads 4 bytes.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final int getInt(long offset) {
        ByteBuffer buffer = reading(offset, Integer.BYTES);
        int value = (int) INT.get(buffer, (int) offset);
        Reference.reachabilityFence(buffer);
        return value;
    }

    /**
     * Writes 4 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setInt(long offset, int value) {
        ByteBuffer buffer = writing(offset, Integer.BYTES);
        INT.set(buffer, (int) offset, value);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Reads 8 bytes.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final long getLong(long offset) {
        ByteBuffer buffer = reading(offset, Long.BYTES);
        long value = (long) LONG.get(buffer, (int) offset);
        Reference.reachabilityFence(buffer);
        return value;
    }

    /**
     * Writes 8 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setLong(long offset, long value) {
        ByteBuffer buffer = writing(offset, Long.BYTES);
        LONG.set(buffer, (int) offset, value);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Reads 4 bytes as an IEEE 754 number.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final float getFloat(long offset) {
        ByteBuffer buffer = reading(offset, Float.BYTES);
        float value = (float) FLOAT.get(buffer, (int) offset);
        Reference.reachabilityFence(buffer);
        return value;
    }

    /**
     * Writes an IEEE 754 number as 4 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setFloat(long offset, float value) {
        ByteBuffer buffer = writing(offset, Float.BYTES);
        FLOAT.set(buffer, (int) offset, value);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Reads 8 bytes as an IEEE 754 number.
     *
     * @param offset the offset in bytes
     * @return the value
     */
    protected final double getDouble(long offset) {
        ByteBuffer buffer = reading(offset, Double.BYTES);
        double value = (double) DOUBLE.get(buffer, (int) offset);
        Reference.reachabilityFence(buffer);
        return value;
    }

    /**
     * Writes an IEEE 754 number as 8 bytes.
     *
     * @param offset the offset in bytes
     * @param value the value
     */
    protected final void setDouble(long offset, double value) {
        ByteBuffer buffer = writing(offset, Double.BYTES);
        DOUBLE.set(buffer, (int) offset, value);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Reads 4 bytes, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @return the value
     */
    protected final int getIntVolatile(long offset) {
        ByteBuffer buffer = reading(offset, Integer.BYTES);
        int value = (int) INT.getVolatile(buffer, (int) offset);
        Reference.reachabilityFence(buffer);
        return value;
    }

    /**
     * Reads 4 bytes, so that nothing after it happens before it.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @return the value
     */
    protected final int getIntAcquire(long offset) {
        ByteBuffer buffer = reading(offset, Integer.BYTES);
        int value = (int) INT.getAcquire(buffer, (int) offset);
        Reference.reachabilityFence(buffer);
        return value;
    }

    /**
     * Writes 4 bytes, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @param value the value
     */
    protected final void setIntVolatile(long offset, int value) {
        ByteBuffer buffer = writing(offset, Integer.BYTES);
        INT.setVolatile(buffer, (int) offset, value);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Writes 4 bytes, so that nothing before it happens after it.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @param value the value
     */
    protected final void setIntRelease(long offset, int value) {
        ByteBuffer buffer = writing(offset, Integer.BYTES);
        INT.setRelease(buffer, (int) offset, value);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Writes 4 bytes if they have an expected value, as one step, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @param expected the expected value
     * @param value the new value
     * @return whether the value was the expected one
     */
    protected final boolean compareAndSetInt(long offset, int expected, int value) {
        ByteBuffer buffer = writing(offset, Integer.BYTES);
        boolean done = INT.compareAndSet(buffer, (int) offset, expected, value);
        Reference.reachabilityFence(buffer);
        return done;
    }

    /**
     * Adds to 4 bytes as one step, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 4
     * @param delta what to add
     * @return the value before
     */
    protected final int getAndAddInt(long offset, int delta) {
        ByteBuffer buffer = writing(offset, Integer.BYTES);
        int before = (int) INT.getAndAdd(buffer, (int) offset, delta);
        Reference.reachabilityFence(buffer);
        return before;
    }

    /**
     * Reads 8 bytes, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @return the value
     */
    protected final long getLongVolatile(long offset) {
        ByteBuffer buffer = reading(offset, Long.BYTES);
        long value = (long) LONG.getVolatile(buffer, (int) offset);
        Reference.reachabilityFence(buffer);
        return value;
    }

    /**
     * Reads 8 bytes, so that nothing after it happens before it.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @return the value
     */
    protected final long getLongAcquire(long offset) {
        ByteBuffer buffer = reading(offset, Long.BYTES);
        long value = (long) LONG.getAcquire(buffer, (int) offset);
        Reference.reachabilityFence(buffer);
        return value;
    }

    /**
     * Writes 8 bytes, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @param value the value
     */
    protected final void setLongVolatile(long offset, long value) {
        ByteBuffer buffer = writing(offset, Long.BYTES);
        LONG.setVolatile(buffer, (int) offset, value);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Writes 8 bytes, so that nothing before it happens after it.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @param value the value
     */
    protected final void setLongRelease(long offset, long value) {
        ByteBuffer buffer = writing(offset, Long.BYTES);
        LONG.setRelease(buffer, (int) offset, value);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Writes 8 bytes if they have an expected value, as one step, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @param expected the expected value
     * @param value the new value
     * @return whether the value was the expected one
     */
    protected final boolean compareAndSetLong(long offset, long expected, long value) {
        ByteBuffer buffer = writing(offset, Long.BYTES);
        boolean done = LONG.compareAndSet(buffer, (int) offset, expected, value);
        Reference.reachabilityFence(buffer);
        return done;
    }

    /**
     * Adds to 8 bytes as one step, with the ordering of a volatile field.
     *
     * @param offset the offset in bytes, a multiple of 8
     * @param delta what to add
     * @return the value before
     */
    protected final long getAndAddLong(long offset, long delta) {
        ByteBuffer buffer = writing(offset, Long.BYTES);
        long before = (long) LONG.getAndAdd(buffer, (int) offset, delta);
        Reference.reachabilityFence(buffer);
        return before;
    }

    /**
     * Reads bytes into an array. Each is read once.
     *
     * @param offset the offset in bytes
     * @param into the array
     * @param from the first index in the array
     * @param length how many bytes
     */
    protected final void getBytes(long offset, byte[] into, int from, int length) {
        ByteBuffer buffer = reading(offset, length);
        buffer.get((int) offset, into, from, length);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Writes bytes from an array.
     *
     * @param offset the offset in bytes
     * @param source the array
     * @param from the first index in the array
     * @param length how many bytes
     */
    protected final void setBytes(long offset, byte[] source, int from, int length) {
        ByteBuffer buffer = writing(offset, length);
        buffer.put((int) offset, source, from, length);
        Reference.reachabilityFence(buffer);
    }

    /**
     * Reads the elements of a primitive array at once.
     *
     * @param offset the offset of the first element in bytes
     * @param order the byte order of the elements
     * @param into the array, of any primitive type but boolean and byte
     * @param length its length
     * @param elementSize the size of an element in bytes
     */
    final void getArray(long offset, ByteOrder order, Object into, int length, int elementSize) {
        ByteBuffer bytes = bytesToRead(offset, (long) length * elementSize).order(order);
        if (into instanceof char[] chars) {
            bytes.asCharBuffer().get(chars);
        } else if (into instanceof short[] shorts) {
            bytes.asShortBuffer().get(shorts);
        } else if (into instanceof int[] ints) {
            bytes.asIntBuffer().get(ints);
        } else if (into instanceof long[] longs) {
            bytes.asLongBuffer().get(longs);
        } else if (into instanceof float[] floats) {
            bytes.asFloatBuffer().get(floats);
        } else {
            bytes.asDoubleBuffer().get((double[]) into);
        }
        Reference.reachabilityFence(bytes);
    }

    /**
     * Writes the elements of a primitive array at once.
     *
     * @param offset the offset of the first element in bytes
     * @param order the byte order of the elements
     * @param from the array, of any primitive type but boolean and byte
     * @param length its length
     * @param elementSize the size of an element in bytes
     */
    final void setArray(long offset, ByteOrder order, Object from, int length, int elementSize) {
        ByteBuffer bytes = bytesToWrite(offset, (long) length * elementSize).order(order);
        if (from instanceof char[] chars) {
            bytes.asCharBuffer().put(chars);
        } else if (from instanceof short[] shorts) {
            bytes.asShortBuffer().put(shorts);
        } else if (from instanceof int[] ints) {
            bytes.asIntBuffer().put(ints);
        } else if (from instanceof long[] longs) {
            bytes.asLongBuffer().put(longs);
        } else if (from instanceof float[] floats) {
            bytes.asFloatBuffer().put(floats);
        } else {
            bytes.asDoubleBuffer().put((double[]) from);
        }
        Reference.reachabilityFence(bytes);
    }
}
