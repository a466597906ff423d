package io.sharedstruct.runtime.memory;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes of memory at an address, each access mode once. No state and no checks of addresses: whoever calls this has
 * proven that the bytes are there, and keeps their mapping reachable until the call has returned.
 *
 * <p>Values are in the byte order of the machine. Accesses are plain unless their name says otherwise: they order nothing, their
 * address may be any, and only those of aligned values are atomic. The others have the memory ordering of the method of {@link VarHandle} whose name they bear, or a stronger one, and need an address that is a multiple of the size.
 *
 * <p>An access to a page that isn't there any more, because somebody has truncated the object, is an {@link InternalError} or the
 * end of the process, as the JVM can tell.
 *
 * <p>This version is for Java 17 to 21. It goes through {@code sun.misc.Unsafe}, which those give to everyone, and which is named
 * nowhere else; found by its name, because the compiler warns of every other use. What a JVM compiles of a constant handle is
 * the access and nothing beside it.
 */
public final class Memory {

    /** The first Java that has the other version of this class. */
    private static final int FOREIGN = 22;

    private static final @Nullable Object UNSAFE = unsafe();

    private static final MethodHandle GET_BYTE = method("getByte", byte.class, long.class);
    private static final MethodHandle GET_SHORT = method("getShort", short.class, long.class);
    private static final MethodHandle GET_INT = method("getInt", int.class, long.class);
    private static final MethodHandle GET_LONG = method("getLong", long.class, long.class);
    private static final MethodHandle PUT_BYTE = method("putByte", void.class, long.class, byte.class);
    private static final MethodHandle PUT_SHORT = method("putShort", void.class, long.class, short.class);
    private static final MethodHandle PUT_INT = method("putInt", void.class, long.class, int.class);
    private static final MethodHandle PUT_LONG = method("putLong", void.class, long.class, long.class);

    // These take an object and an offset in it; without an object, the offset is an address.
    private static final MethodHandle GET_BYTE_VOLATILE =
            method("getByteVolatile", byte.class, Object.class, long.class);
    private static final MethodHandle PUT_BYTE_VOLATILE =
            method("putByteVolatile", void.class, Object.class, long.class, byte.class);
    private static final MethodHandle GET_SHORT_VOLATILE =
            method("getShortVolatile", short.class, Object.class, long.class);
    private static final MethodHandle PUT_SHORT_VOLATILE =
            method("putShortVolatile", void.class, Object.class, long.class, short.class);
    private static final MethodHandle GET_INT_VOLATILE = method("getIntVolatile", int.class, Object.class, long.class);
    private static final MethodHandle GET_LONG_VOLATILE =
            method("getLongVolatile", long.class, Object.class, long.class);
    private static final MethodHandle PUT_INT_VOLATILE =
            method("putIntVolatile", void.class, Object.class, long.class, int.class);
    private static final MethodHandle PUT_LONG_VOLATILE =
            method("putLongVolatile", void.class, Object.class, long.class, long.class);
    private static final MethodHandle PUT_ORDERED_INT =
            method("putOrderedInt", void.class, Object.class, long.class, int.class);
    private static final MethodHandle PUT_ORDERED_LONG =
            method("putOrderedLong", void.class, Object.class, long.class, long.class);
    private static final MethodHandle COMPARE_AND_SWAP_INT =
            method("compareAndSwapInt", boolean.class, Object.class, long.class, int.class, int.class);
    private static final MethodHandle COMPARE_AND_SWAP_LONG =
            method("compareAndSwapLong", boolean.class, Object.class, long.class, long.class, long.class);
    private static final MethodHandle GET_AND_SET_INT =
            method("getAndSetInt", int.class, Object.class, long.class, int.class);
    private static final MethodHandle GET_AND_SET_LONG =
            method("getAndSetLong", long.class, Object.class, long.class, long.class);
    private static final MethodHandle GET_AND_ADD_INT =
            method("getAndAddInt", int.class, Object.class, long.class, int.class);
    private static final MethodHandle GET_AND_ADD_LONG =
            method("getAndAddLong", long.class, Object.class, long.class, long.class);

    private static final MethodHandle COPY_MEMORY =
            method("copyMemory", void.class, Object.class, long.class, Object.class, long.class, long.class);

    private static final MethodHandle ALLOCATE_MEMORY = method("allocateMemory", long.class, long.class);
    private static final MethodHandle SET_MEMORY = method("setMemory", void.class, long.class, long.class, byte.class);
    private static final MethodHandle FREE_MEMORY = method("freeMemory", void.class, long.class);

    private static final long BYTES = startOf(byte[].class);
    private static final long CHARS = startOf(char[].class);
    private static final long SHORTS = startOf(short[].class);
    private static final long INTS = startOf(int[].class);
    private static final long LONGS = startOf(long[].class);
    private static final long FLOATS = startOf(float[].class);
    private static final long DOUBLES = startOf(double[].class);

    private Memory() {}

    private static @Nullable Object unsafe() {
        try {
            Class<?> type = Class.forName("sun.misc.Unsafe");
            Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            Object unsafe = lookup.findStaticVarHandle(type, "theUnsafe", type).get();
            return isAllowed(unsafe) ? unsafe : null;
        } catch (ReflectiveOperationException e) {
            return null; // require() says it
        }
    }

    /** Newer JVMs can be told to deny all of it, or do so anyway; each method then throws. */
    private static boolean isAllowed(Object unsafe) throws ReflectiveOperationException {
        MethodType type = MethodType.methodType(int.class, Class.class);
        try {
            return (int) MethodHandles.publicLookup()
                            .bind(unsafe, "arrayBaseOffset", type)
                            .invokeExact(byte[].class)
                    > 0;
        } catch (UnsupportedOperationException e) {
            return false;
        } catch (ReflectiveOperationException e) {
            throw e;
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    private static MethodHandle method(String name, Class<?> returns, Class<?>... parameters) {
        MethodType type = MethodType.methodType(returns, parameters);
        if (UNSAFE == null) {
            return MethodHandles.empty(type);
        }
        try {
            return MethodHandles.publicLookup().bind(UNSAFE, name, type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("sun.misc.Unsafe." + name, e);
        }
    }

    private static long startOf(Class<?> array) {
        try {
            return (int) method("arrayBaseOffset", int.class, Class.class).invokeExact(array);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    /** What the handles throw has to be declared, although it can only be an error of the JVM. */
    private static Error thrown(Throwable e) {
        return e instanceof Error error ? error : new AssertionError(e);
    }

    /**
     * Makes sure that this class can reach memory.
     *
     * @throws UnsupportedOperationException if this Java has nothing to do it with
     * @throws IllegalCallerException if the JVM denies it
     */
    public static void require() {
        if (UNSAFE == null) {
            int java = Runtime.version().feature();
            throw new UnsupportedOperationException(
                    java < FOREIGN
                            ? "this Java runtime has no module jdk.unsupported, which SharedStruct needs on"
                                    + " Java 17 to 21; add it with jlink --add-modules jdk.unsupported, or use Java 22 or newer"
                            : "this is Java " + java
                                    + ", but the part of SharedStruct for Java 22 and newer isn't there, and that for older ones"
                                    + " needs sun.misc.Unsafe, which this Java denies or doesn't have: the jar has lost"
                                    + " META-INF/versions/22, or 'Multi-Release: true' in its manifest, when it was shaded, or it"
                                    + " was built on a JDK older than 22");
        }
    }

    /**
     * The way to memory that this version takes.
     *
     * @return it, for a log
     */
    public static String way() {
        return "sun.misc.Unsafe"
                + (Runtime.version().feature() < FOREIGN
                        ? ""
                        : ", because the part for Java 22 and newer isn't there (META-INF/versions/22, and 'Multi-Release: true'"
                                + " in the manifest of the jar)");
    }

    public static byte getByte(long address) {
        try {
            return (byte) GET_BYTE.invokeExact(address);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static void setByte(long address, byte value) {
        try {
            PUT_BYTE.invokeExact(address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static short getShort(long address) {
        try {
            return (short) GET_SHORT.invokeExact(address);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static void setShort(long address, short value) {
        try {
            PUT_SHORT.invokeExact(address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static char getChar(long address) {
        return (char) getShort(address);
    }

    public static void setChar(long address, char value) {
        setShort(address, (short) value);
    }

    public static int getInt(long address) {
        try {
            return (int) GET_INT.invokeExact(address);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static void setInt(long address, int value) {
        try {
            PUT_INT.invokeExact(address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static long getLong(long address) {
        try {
            return (long) GET_LONG.invokeExact(address);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static void setLong(long address, long value) {
        try {
            PUT_LONG.invokeExact(address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static float getFloat(long address) {
        return Float.intBitsToFloat(getInt(address));
    }

    public static void setFloat(long address, float value) {
        setInt(address, Float.floatToRawIntBits(value));
    }

    public static double getDouble(long address) {
        return Double.longBitsToDouble(getLong(address));
    }

    public static void setDouble(long address, double value) {
        setLong(address, Double.doubleToRawLongBits(value));
    }

    public static byte getByteVolatile(long address) {
        try {
            return (byte) GET_BYTE_VOLATILE.invokeExact((Object) null, address);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static void setByteVolatile(long address, byte value) {
        try {
            PUT_BYTE_VOLATILE.invokeExact((Object) null, address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static byte getByteAcquire(long address) {
        return getByteVolatile(address);
    }

    // Unsafe has no such write of fewer than 4 bytes. A fence before a plain one is what it compiles the others to.
    public static void setByteRelease(long address, byte value) {
        VarHandle.releaseFence();
        setByte(address, value);
    }

    public static byte getByteOpaque(long address) {
        return getByteVolatile(address);
    }

    public static void setByteOpaque(long address, byte value) {
        setByteRelease(address, value);
    }

    public static short getShortVolatile(long address) {
        try {
            return (short) GET_SHORT_VOLATILE.invokeExact((Object) null, address);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static void setShortVolatile(long address, short value) {
        try {
            PUT_SHORT_VOLATILE.invokeExact((Object) null, address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static short getShortAcquire(long address) {
        return getShortVolatile(address);
    }

    public static void setShortRelease(long address, short value) {
        VarHandle.releaseFence();
        setShort(address, value);
    }

    public static short getShortOpaque(long address) {
        return getShortVolatile(address);
    }

    public static void setShortOpaque(long address, short value) {
        setShortRelease(address, value);
    }

    public static int getIntVolatile(long address) {
        try {
            return (int) GET_INT_VOLATILE.invokeExact((Object) null, address);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static void setIntVolatile(long address, int value) {
        try {
            PUT_INT_VOLATILE.invokeExact((Object) null, address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    // Unsafe has no weaker read that a compiler may not leave out. On x86 and ARM the instruction is the same.
    public static int getIntAcquire(long address) {
        return getIntVolatile(address);
    }

    public static void setIntRelease(long address, int value) {
        try {
            PUT_ORDERED_INT.invokeExact((Object) null, address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static int getIntOpaque(long address) {
        return getIntVolatile(address);
    }

    public static void setIntOpaque(long address, int value) {
        setIntRelease(address, value);
    }

    public static boolean compareAndSetInt(long address, int expected, int value) {
        try {
            return (boolean) COMPARE_AND_SWAP_INT.invokeExact((Object) null, address, expected, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static int compareAndExchangeInt(long address, int expected, int value) {
        while (!compareAndSetInt(address, expected, value)) {
            int witness = getIntVolatile(address);
            if (witness != expected) {
                return witness;
            }
        }
        return expected;
    }

    public static int getAndSetInt(long address, int value) {
        try {
            return (int) GET_AND_SET_INT.invokeExact((Object) null, address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static int getAndAddInt(long address, int delta) {
        try {
            return (int) GET_AND_ADD_INT.invokeExact((Object) null, address, delta);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static int getAndBitwiseOrInt(long address, int mask) {
        int before;
        do {
            before = getIntVolatile(address);
        } while (!compareAndSetInt(address, before, before | mask));
        return before;
    }

    public static int getAndBitwiseAndInt(long address, int mask) {
        int before;
        do {
            before = getIntVolatile(address);
        } while (!compareAndSetInt(address, before, before & mask));
        return before;
    }

    public static int getAndBitwiseXorInt(long address, int mask) {
        int before;
        do {
            before = getIntVolatile(address);
        } while (!compareAndSetInt(address, before, before ^ mask));
        return before;
    }

    public static long getLongVolatile(long address) {
        try {
            return (long) GET_LONG_VOLATILE.invokeExact((Object) null, address);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static void setLongVolatile(long address, long value) {
        try {
            PUT_LONG_VOLATILE.invokeExact((Object) null, address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static long getLongAcquire(long address) {
        return getLongVolatile(address);
    }

    public static void setLongRelease(long address, long value) {
        try {
            PUT_ORDERED_LONG.invokeExact((Object) null, address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static long getLongOpaque(long address) {
        return getLongVolatile(address);
    }

    public static void setLongOpaque(long address, long value) {
        setLongRelease(address, value);
    }

    public static boolean compareAndSetLong(long address, long expected, long value) {
        try {
            return (boolean) COMPARE_AND_SWAP_LONG.invokeExact((Object) null, address, expected, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static long compareAndExchangeLong(long address, long expected, long value) {
        while (!compareAndSetLong(address, expected, value)) {
            long witness = getLongVolatile(address);
            if (witness != expected) {
                return witness;
            }
        }
        return expected;
    }

    public static long getAndSetLong(long address, long value) {
        try {
            return (long) GET_AND_SET_LONG.invokeExact((Object) null, address, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static long getAndAddLong(long address, long delta) {
        try {
            return (long) GET_AND_ADD_LONG.invokeExact((Object) null, address, delta);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    public static long getAndBitwiseOrLong(long address, long mask) {
        long before;
        do {
            before = getLongVolatile(address);
        } while (!compareAndSetLong(address, before, before | mask));
        return before;
    }

    public static long getAndBitwiseAndLong(long address, long mask) {
        long before;
        do {
            before = getLongVolatile(address);
        } while (!compareAndSetLong(address, before, before & mask));
        return before;
    }

    public static long getAndBitwiseXorLong(long address, long mask) {
        long before;
        do {
            before = getLongVolatile(address);
        } while (!compareAndSetLong(address, before, before ^ mask));
        return before;
    }

    /** Copies bytes to an array; {@link IndexOutOfBoundsException} if it has no such range. */
    public static void getBytes(long address, byte[] into, int from, int length) {
        Objects.checkFromIndexSize(from, length, into.length);
        copy(null, address, into, BYTES + from, length);
    }

    /** Copies bytes from an array; {@link IndexOutOfBoundsException} if it has no such range. */
    public static void setBytes(long address, byte[] source, int from, int length) {
        Objects.checkFromIndexSize(from, length, source.length);
        copy(source, BYTES + from, null, address, length);
    }

    /**
     * Copies bytes, also within one and the same memory. If both addresses and the length are multiples of 2, 4 or 8, so many bytes
     * at a time are copied whole (the contract of {@code copyMemory}).
     */
    public static void copy(long from, long to, long length) {
        copy(null, from, null, to, length);
    }

    /** Memory outside the heap, all zero, until nobody can reach the object any more. */
    public static Object allocate(long size) {
        try {
            long address = (long) ALLOCATE_MEMORY.invokeExact(size);
            SET_MEMORY.invokeExact(address, size, (byte) 0);
            return new Allocation(address);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    /** The address of what {@link #allocate} has returned. */
    public static long addressOf(Object allocated) {
        return ((Allocation) allocated).address();
    }

    static void free(long address) {
        try {
            FREE_MEMORY.invokeExact(address);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    /**
     * Copies the elements of a primitive array, of any type but boolean.
     *
     * @param address where the first element lies
     * @param into the array
     * @param length how many elements
     * @param swapped whether their bytes lie in the other order than that of the machine
     */
    public static void getArray(long address, Object into, int length, boolean swapped) {
        long start = startOf(into, length);
        if (swapped) {
            SwappedArray.read(address, into, length);
        } else {
            copy(null, address, into, start, length * sizeOf(into));
        }
    }

    /**
     * Copies the elements of a primitive array, of any type but boolean.
     *
     * @param address where the first element is to lie
     * @param from the array
     * @param length how many elements
     * @param swapped whether their bytes are to lie in the other order than that of the machine
     */
    public static void setArray(long address, Object from, int length, boolean swapped) {
        long start = startOf(from, length);
        if (swapped) {
            SwappedArray.write(address, from, length);
        } else {
            copy(from, start, null, address, length * sizeOf(from));
        }
    }

    /** Where the elements of an array lie in it, if it has so many. */
    private static long startOf(Object array, int length) {
        if (array instanceof char[] chars) {
            Objects.checkFromIndexSize(0, length, chars.length);
            return CHARS;
        } else if (array instanceof short[] shorts) {
            Objects.checkFromIndexSize(0, length, shorts.length);
            return SHORTS;
        } else if (array instanceof int[] ints) {
            Objects.checkFromIndexSize(0, length, ints.length);
            return INTS;
        } else if (array instanceof long[] longs) {
            Objects.checkFromIndexSize(0, length, longs.length);
            return LONGS;
        } else if (array instanceof float[] floats) {
            Objects.checkFromIndexSize(0, length, floats.length);
            return FLOATS;
        } else {
            Objects.checkFromIndexSize(0, length, ((double[]) array).length);
            return DOUBLES;
        }
    }

    private static long sizeOf(Object array) {
        if (array instanceof char[] || array instanceof short[]) {
            return Short.BYTES;
        }
        return array instanceof int[] || array instanceof float[] ? Integer.BYTES : Long.BYTES;
    }

    /** What lies at an address if there is no object. The one method of Unsafe that could overwrite the heap. */
    private static void copy(@Nullable Object from, long start, @Nullable Object to, long end, long length) {
        try {
            COPY_MEMORY.invokeExact(from, start, to, end, length);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }
}
