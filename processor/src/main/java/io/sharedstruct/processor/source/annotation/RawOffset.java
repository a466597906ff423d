package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;

/**
 * An {@code @Offset} as written.
 *
 * @param offset the offset in bytes
 * @param site the annotation
 */
public record RawOffset(Located<Long> offset, Site site) implements RawAnnotation {

    static RawOffset read(AnnotationValues values) {
        return new RawOffset(values.longNumber("value"), values.site());
    }
}
