package io.sharedstruct.tools.picture;

/**
 * A field in the picture, or many that are folded into one.
 *
 * @param name the way to it from the outermost struct, as it can be shown
 * @param type its type in words
 * @param family what kind of type that is
 * @param offset the offset in bytes
 * @param length the length in bytes
 * @param element the length of an element of an array; the whole length if it is none
 * @param lowestBit of a bit field, the number of its least significant bit in its unit, else 0
 * @param bits of a bit field, how many it has, else 0
 * @param hidden how many bytes of padding lie inside what is folded
 */
public record Part(
        String name,
        String type,
        Family family,
        long offset,
        long length,
        long element,
        int lowestBit,
        int bits,
        long hidden) {

    /** The offset of the first byte behind it. */
    public long end() {
        return offset + length;
    }

    /** Whether it shares its bytes with other fields by bits. */
    public boolean isBits() {
        return bits > 0;
    }

    /** Its name without the structs that it lies in. */
    public String lastName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean isSingle() {
        return element == length;
    }
}
