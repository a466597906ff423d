package io.sharedstruct.runtime;

/** The length that stands before a text: an unsigned number of bytes in the byte order of the machine. */
final class TextPrefix {

    private TextPrefix() {}

    static long get(RegionAccess region, long at, int bytes) {
        return switch (bytes) {
            case Byte.BYTES -> region.getByte(at) & 0xff;
            case Short.BYTES -> region.getShort(at) & 0xffff;
            default -> Integer.toUnsignedLong(region.getInt(at));
        };
    }

    static void set(RegionAccess region, long at, int bytes, int length) {
        switch (bytes) {
            case Byte.BYTES -> region.setByte(at, (byte) length);
            case Short.BYTES -> region.setShort(at, (short) length);
            case Integer.BYTES -> region.setInt(at, length);
            default -> {
                // The text ends by a NUL, or with the field.
            }
        }
    }
}
