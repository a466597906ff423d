package io.sharedstruct.processor;

import io.sharedstruct.Endian;

/**
 * A {@code @ByteOrder} as written.
 *
 * @param order the order
 * @param site the annotation
 */
record RawByteOrder(Endian order, Site site) implements RawAnnotation {

    static RawByteOrder read(AnnotationValues values) {
        return new RawByteOrder(values.constant("value", Endian.class).value(), values.site());
    }
}
