package io.sharedstruct.benchmarks.access;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;

/**
 * {@code sun.misc.Unsafe}: no checks, so the limit outside the heap. Reached by method handles, because javac warns of its
 * name in a way that can't be turned off; the compiler inlines constant handles, so they cost nothing.
 */
final class RawMemory {

    private static final MethodHandle GET_INT = handle("getInt", methodType(int.class, long.class));
    private static final MethodHandle PUT_INT = handle("putInt", methodType(void.class, long.class, int.class));
    private static final MethodHandle GET_LONG = handle("getLong", methodType(long.class, long.class));
    private static final MethodHandle PUT_LONG = handle("putLong", methodType(void.class, long.class, long.class));
    private static final MethodHandle GET_DOUBLE = handle("getDouble", methodType(double.class, long.class));
    private static final MethodHandle PUT_DOUBLE =
            handle("putDouble", methodType(void.class, long.class, double.class));
    private static final MethodHandle GET_BYTE = handle("getByte", methodType(byte.class, long.class));
    private static final MethodHandle PUT_BYTE = handle("putByte", methodType(void.class, long.class, byte.class));
    private static final MethodHandle GET_INT_VOLATILE =
            handle("getIntVolatile", methodType(int.class, Object.class, long.class));
    private static final MethodHandle PUT_INT_VOLATILE =
            handle("putIntVolatile", methodType(void.class, Object.class, long.class, int.class));
    private static final MethodHandle GET_AND_ADD_INT =
            handle("getAndAddInt", methodType(int.class, Object.class, long.class, int.class));
    private static final MethodHandle COMPARE_AND_SWAP_INT =
            handle("compareAndSwapInt", methodType(boolean.class, Object.class, long.class, int.class, int.class));
    private static final MethodHandle GET_LONG_VOLATILE =
            handle("getLongVolatile", methodType(long.class, Object.class, long.class));
    private static final MethodHandle PUT_LONG_VOLATILE =
            handle("putLongVolatile", methodType(void.class, Object.class, long.class, long.class));
    private static final MethodHandle GET_AND_ADD_LONG =
            handle("getAndAddLong", methodType(long.class, Object.class, long.class, long.class));
    private static final MethodHandle COMPARE_AND_SWAP_LONG =
            handle("compareAndSwapLong", methodType(boolean.class, Object.class, long.class, long.class, long.class));

    private RawMemory() {}

    private static MethodHandle handle(String name, MethodType type) {
        try {
            Class<?> unsafeType = Class.forName("sun.misc.Unsafe");
            Field field = unsafeType.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            MethodHandle handle =
                    MethodHandles.lookup().findVirtual(unsafeType, name, type).bindTo(field.get(null));
            // The atomic methods take an object and an offset in it; no object means an address.
            return type.parameterType(0) == Object.class
                    ? MethodHandles.insertArguments(handle, 0, (Object) null)
                    : handle;
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static AssertionError impossible(Throwable e) {
        return new AssertionError(e);
    }

    static int getInt(long address) {
        try {
            return (int) GET_INT.invokeExact(address);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static void putInt(long address, int value) {
        try {
            PUT_INT.invokeExact(address, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static long getLong(long address) {
        try {
            return (long) GET_LONG.invokeExact(address);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static void putLong(long address, long value) {
        try {
            PUT_LONG.invokeExact(address, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static double getDouble(long address) {
        try {
            return (double) GET_DOUBLE.invokeExact(address);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static void putDouble(long address, double value) {
        try {
            PUT_DOUBLE.invokeExact(address, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static byte getByte(long address) {
        try {
            return (byte) GET_BYTE.invokeExact(address);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static void putByte(long address, byte value) {
        try {
            PUT_BYTE.invokeExact(address, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static int getIntVolatile(long address) {
        try {
            return (int) GET_INT_VOLATILE.invokeExact(address);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static void putIntVolatile(long address, int value) {
        try {
            PUT_INT_VOLATILE.invokeExact(address, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static int getAndAddInt(long address, int delta) {
        try {
            return (int) GET_AND_ADD_INT.invokeExact(address, delta);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static boolean compareAndSetInt(long address, int expected, int value) {
        try {
            return (boolean) COMPARE_AND_SWAP_INT.invokeExact(address, expected, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static long getLongVolatile(long address) {
        try {
            return (long) GET_LONG_VOLATILE.invokeExact(address);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static void putLongVolatile(long address, long value) {
        try {
            PUT_LONG_VOLATILE.invokeExact(address, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static long getAndAddLong(long address, long delta) {
        try {
            return (long) GET_AND_ADD_LONG.invokeExact(address, delta);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static boolean compareAndSetLong(long address, long expected, long value) {
        try {
            return (boolean) COMPARE_AND_SWAP_LONG.invokeExact(address, expected, value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }
}
