package io.sharedstruct.runtime.value;

import java.nio.ByteOrder;

/**
 * Values in a byte order that is declared, between them and what the machine sees in their bytes, for generated code. On a
 * machine of that order each is the value itself, and the compiled code shows no trace of this class.
 */
public final class ByteOrders {

    private static final boolean BIG = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN;
    private static final boolean LITTLE = !BIG;

    private ByteOrders() {}

    /**
     * The value whose bytes are big-endian, from that which the machine sees in them, or the other way round.
     *
     * @param value the one
     * @return the other
     */
    public static char big(char value) {
        return BIG ? value : Character.reverseBytes(value);
    }

    /**
     * The value whose bytes are big-endian, from that which the machine sees in them, or the other way round.
     *
     * @param value the one
     * @return the other
     */
    public static short big(short value) {
        return BIG ? value : Short.reverseBytes(value);
    }

    /**
     * The value whose bytes are big-endian, from that which the machine sees in them, or the other way round.
     *
     * @param value the one
     * @return the other
     */
    public static int big(int value) {
        return BIG ? value : Integer.reverseBytes(value);
    }

    /**
     * The value whose bytes are big-endian, from that which the machine sees in them, or the other way round.
     *
     * @param value the one
     * @return the other
     */
    public static long big(long value) {
        return BIG ? value : Long.reverseBytes(value);
    }

    /**
     * The value whose bytes are big-endian.
     *
     * @param bits the int that the machine sees in these bytes
     * @return the value
     */
    public static float bigFloat(int bits) {
        return Float.intBitsToFloat(big(bits));
    }

    /**
     * The int whose bytes on this machine are the big-endian bytes of a value.
     *
     * @param value the value
     * @return the int
     */
    public static int bigBits(float value) {
        return big(Float.floatToRawIntBits(value));
    }

    /**
     * The value whose bytes are big-endian.
     *
     * @param bits the long that the machine sees in these bytes
     * @return the value
     */
    public static double bigDouble(long bits) {
        return Double.longBitsToDouble(big(bits));
    }

    /**
     * The long whose bytes on this machine are the big-endian bytes of a value.
     *
     * @param value the value
     * @return the long
     */
    public static long bigBits(double value) {
        return big(Double.doubleToRawLongBits(value));
    }

    /**
     * The value whose bytes are little-endian, from that which the machine sees in them, or the other way round.
     *
     * @param value the one
     * @return the other
     */
    public static char little(char value) {
        return LITTLE ? value : Character.reverseBytes(value);
    }

    /**
     * The value whose bytes are little-endian, from that which the machine sees in them, or the other way round.
     *
     * @param value the one
     * @return the other
     */
    public static short little(short value) {
        return LITTLE ? value : Short.reverseBytes(value);
    }

    /**
     * The value whose bytes are little-endian, from that which the machine sees in them, or the other way round.
     *
     * @param value the one
     * @return the other
     */
    public static int little(int value) {
        return LITTLE ? value : Integer.reverseBytes(value);
    }

    /**
     * The value whose bytes are little-endian, from that which the machine sees in them, or the other way round.
     *
     * @param value the one
     * @return the other
     */
    public static long little(long value) {
        return LITTLE ? value : Long.reverseBytes(value);
    }

    /**
     * The value whose bytes are little-endian.
     *
     * @param bits the int that the machine sees in these bytes
     * @return the value
     */
    public static float littleFloat(int bits) {
        return Float.intBitsToFloat(little(bits));
    }

    /**
     * The int whose bytes on this machine are the little-endian bytes of a value.
     *
     * @param value the value
     * @return the int
     */
    public static int littleBits(float value) {
        return little(Float.floatToRawIntBits(value));
    }

    /**
     * The value whose bytes are little-endian.
     *
     * @param bits the long that the machine sees in these bytes
     * @return the value
     */
    public static double littleDouble(long bits) {
        return Double.longBitsToDouble(little(bits));
    }

    /**
     * The long whose bytes on this machine are the little-endian bytes of a value.
     *
     * @param value the value
     * @return the long
     */
    public static long littleBits(double value) {
        return little(Double.doubleToRawLongBits(value));
    }
}
