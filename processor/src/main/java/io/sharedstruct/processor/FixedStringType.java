package io.sharedstruct.processor;

import io.sharedstruct.Overflow;

/**
 * A text in a fixed number of bytes.
 *
 * @param size the size in bytes, with the terminating NUL
 * @param charset the charset
 * @param overflow what happens to a text that is too long
 */
record FixedStringType(long size, TextCharset charset, Overflow overflow) implements FieldType {

    @Override
    public String javaType() {
        return "String";
    }

    @Override
    public String token() {
        return "string/" + charset.canonicalName();
    }

    @Override
    public long alignment() {
        return 1;
    }
}
