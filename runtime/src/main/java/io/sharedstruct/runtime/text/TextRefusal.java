package io.sharedstruct.runtime.text;

import java.nio.charset.Charset;
import java.util.Locale;

/** What is said of a text that a field can't have. */
public final class TextRefusal {

    private TextRefusal() {}

    /** A text with a character that can't be in it. */
    public static IllegalArgumentException character(String path, CharSequence text, int index, Charset charset) {
        if (text.charAt(index) == 0) {
            return new IllegalArgumentException(
                    path + ": the text has U+0000 at index " + index + ", which would end it there");
        }
        return new IllegalArgumentException(String.format(
                Locale.ROOT,
                "%s: %s can't express U+%04X at index %d",
                path,
                charset.name(),
                Character.codePointAt(text, index),
                index));
    }

    /**
     * A text that is too long.
     *
     * @param bytes the bytes of the text
     * @param prefix the bytes of its length in front of it
     * @param nul the bytes of the NUL behind it
     * @param size the bytes that the field has
     */
    public static IllegalArgumentException length(String path, long bytes, int prefix, int nul, long size) {
        String with = prefix > 0 ? " with its prefix" : nul > 0 ? " with its NUL" : "";
        return new IllegalArgumentException(
                path + ": the text needs " + (bytes + prefix + nul) + " bytes" + with + ", the field has " + size);
    }
}
