package io.sharedstruct.mirror.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The struct as one side tells the other: its name in UTF-8, a NUL, and its descriptor.
 *
 * @param struct the simple name of the struct, empty if nobody knows it
 * @param descriptor how its fields lie
 */
public record Description(String struct, String descriptor) {

    /** No description has more bytes: the footer of a region would have no room for it. */
    public static final int MOST_BYTES = (1 << 20) + 1024;

    /** The bytes of a payload. */
    public byte[] bytes() {
        return (struct + '\0' + descriptor).getBytes(StandardCharsets.UTF_8);
    }

    /** The description of a payload; null if it is none. */
    public static @Nullable Description of(ByteBuffer payload) {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(payload.duplicate());
        } catch (CharacterCodingException e) {
            return null;
        }
        String both = text.toString();
        int end = both.indexOf('\0');
        return end < 0 ? null : new Description(both.substring(0, end), both.substring(end + 1));
    }
}
