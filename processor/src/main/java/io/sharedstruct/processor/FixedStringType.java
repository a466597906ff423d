package io.sharedstruct.processor;

import io.sharedstruct.Overflow;
import io.sharedstruct.TextForm;
import java.util.Locale;

/**
 * A text in a fixed number of bytes.
 *
 * @param size the size in bytes, with the NUL or prefix
 * @param charset the charset
 * @param form what says where the text ends
 * @param overflow what happens to a text that is too long
 */
record FixedStringType(long size, TextCharset charset, TextForm form, Overflow overflow) implements FieldType {

    /** The bytes that a text can have at most. */
    long capacity() {
        return size - (form == TextForm.TERMINATED ? charset.unit() : form.prefixSize());
    }

    @Override
    public String javaType() {
        return "String";
    }

    @Override
    public String token() {
        String suffix = form == TextForm.TERMINATED ? "" : "/" + form.name().toLowerCase(Locale.ROOT);
        return "string/" + charset.canonicalName() + suffix.replace("_", "");
    }

    @Override
    public long alignment() {
        return alignment(charset, form);
    }

    /** What offset and size of such a text are multiples of. */
    static int alignment(TextCharset charset, TextForm form) {
        return Math.max(charset.unit(), form.prefixSize());
    }
}
