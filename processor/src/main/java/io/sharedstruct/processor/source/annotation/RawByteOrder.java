package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.source.Site;

/**
 * A {@code @ByteOrder} as written.
 *
 * @param order the order
 * @param site the annotation
 */
public record RawByteOrder(Endian order, Site site) implements RawAnnotation {

    static RawByteOrder read(AnnotationValues values) {
        return new RawByteOrder(values.constant("value", Endian.class).value(), values.site());
    }
}
