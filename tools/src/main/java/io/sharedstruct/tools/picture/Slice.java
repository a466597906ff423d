package io.sharedstruct.tools.picture;

import java.util.List;

/**
 * A run of bytes that belong to the same fields.
 *
 * @param offset the offset in bytes
 * @param length the length in bytes
 * @param parts the fields: none for padding, several for bit fields of a unit and for members of a union
 * @param more how many other fields there are, of which no picture could say more
 */
public record Slice(long offset, long length, List<Part> parts, int more) {

    /** The offset of the first byte behind it. */
    public long end() {
        return offset + length;
    }

    /** Whether no field has these bytes. */
    public boolean isPadding() {
        return parts.isEmpty();
    }

    /** Whether its fields share one unit by bits. */
    public boolean isBits() {
        return !parts.isEmpty()
                && more == 0
                && parts.stream()
                        .allMatch(part -> part.isBits()
                                && part.offset() == parts.get(0).offset()
                                && part.length() == parts.get(0).length());
    }

    /** What kind of bytes these are, for colours: of the first field, if there are several. */
    public Family family() {
        return isPadding() ? Family.UNKNOWN : parts.get(0).family();
    }
}
