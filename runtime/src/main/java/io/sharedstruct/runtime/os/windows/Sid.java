package io.sharedstruct.runtime.os.windows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.StringJoiner;

/**
 * A security identifier of Windows: a user or group.
 *
 * @param text its standard form, such as S-1-5-18
 */
record Sid(String text) {

    static final Sid EVERYONE = new Sid("S-1-1-0");
    static final Sid SYSTEM = new Sid("S-1-5-18");
    static final Sid ADMINISTRATORS = new Sid("S-1-5-32-544");

    /**
     * Reads a {@code SID}: revision, number of parts, 48-bit authority in big-endian order, 32-bit parts.
     *
     * @param bytes what contains it
     * @param position where it begins
     */
    static Sid read(byte[] bytes, int position) {
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long authority = 0;
        for (int i = 2; i < 8; i++) {
            authority = authority << 8 | (fields.get(position + i) & 0xff);
        }
        StringJoiner text = new StringJoiner("-");
        text.add("S").add(Integer.toString(fields.get(position))).add(Long.toString(authority));
        int parts = fields.get(position + 1);
        for (int i = 0; i < parts; i++) {
            text.add(Integer.toUnsignedString(fields.getInt(position + 8 + 4 * i)));
        }
        return new Sid(text.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
