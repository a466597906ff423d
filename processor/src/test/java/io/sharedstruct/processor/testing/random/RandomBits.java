package io.sharedstruct.processor.testing.random;

/**
 * The place of a random bit field in its unit.
 *
 * @param number the number of the unit in its struct
 * @param first the position of the first bit field of the unit
 * @param skipped the bits in front of it that nobody has
 * @param position its least significant bit
 * @param width the number of bits
 * @param rest the bits behind it that nobody has
 */
public record RandomBits(int number, int first, int skipped, int position, int width, int rest) {

    public boolean isFirst() {
        return position == first;
    }

    /** The name of the unit in C, if it is an integer there. */
    public String unit() {
        return "f" + number + "u";
    }

    /** An expression in C for the bits in the unit, as an unsigned number. */
    public String in(String unit) {
        return "((uint64_t) " + unit + " >> " + position + " & " + mask() + ")";
    }

    /** An expression in C for the unit with other bits. */
    public String with(String unit, String value) {
        return "((uint64_t) " + unit + " & ~(" + mask() + " << " + position + ")) | ((uint64_t) (" + value + ") & "
                + mask() + ") << " + position;
    }

    public String mask() {
        return "UINT64_C(0x" + Long.toHexString(-1L >>> (Long.SIZE - width)) + ")";
    }
}
