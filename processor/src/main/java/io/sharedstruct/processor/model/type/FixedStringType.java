package io.sharedstruct.processor.model.type;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.constant.Overflow;
import io.sharedstruct.processor.constant.TextForm;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in a fixed number of bytes.
 *
 * @param size the size in bytes, with the NUL or prefix
 * @param charset the charset
 * @param form what says where the text ends
 * @param prefixOrder the byte order of the length before the text
 * @param overflow what happens to a text that is too long
 */
public record FixedStringType(long size, TextCharset charset, TextForm form, Endian prefixOrder, Overflow overflow)
        implements FieldType {

    /** The bytes that a text can have at most. */
    public long capacity() {
        return size - (form == TextForm.TERMINATED ? charset.unit() : form.prefixSize());
    }

    @Override
    public String javaType() {
        return "String";
    }

    @Override
    public String token() {
        String suffix = form == TextForm.TERMINATED ? "" : "/" + form.name().toLowerCase(Locale.ROOT);
        String order = prefixOrder == Endian.NATIVE ? "" : prefixOrder == Endian.BIG ? "/be" : "/le";
        return "string/" + charset.canonicalName() + suffix.replace("_", "") + order;
    }

    @Override
    public long alignment() {
        return alignment(charset, form);
    }

    /** Only a length has an order that isn't said by the charset. */
    @Override
    public @Nullable FieldType in(Endian order) {
        return form.prefixSize() < Short.BYTES ? null : new FixedStringType(size, charset, form, order, overflow);
    }

    /** What offset and size of such a text are multiples of. */
    public static int alignment(TextCharset charset, TextForm form) {
        return Math.max(charset.unit(), form.prefixSize());
    }
}
