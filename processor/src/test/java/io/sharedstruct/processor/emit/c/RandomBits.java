package io.sharedstruct.processor.emit.c;

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
record RandomBits(int number, int first, int skipped, int position, int width, int rest) {

    boolean isFirst() {
        return position == first;
    }

    /** The name of the unit in C, if it is an integer there. */
    String unit() {
        return "f" + number + "u";
    }

    /** An expression in C for the bits in the unit, as an unsigned number. */
    String in(String unit) {
        return "((uint64_t) " + unit + " >> " + position + " & " + mask() + ")";
    }

    /** An expression in C for the unit with other bits. */
    String with(String unit, String value) {
        return "((uint64_t) " + unit + " & ~(" + mask() + " << " + position + ")) | ((uint64_t) (" + value + ") & "
                + mask() + ") << " + position;
    }

    String mask() {
        return "UINT64_C(0x" + Long.toHexString(-1L >>> (Long.SIZE - width)) + ")";
    }
}
