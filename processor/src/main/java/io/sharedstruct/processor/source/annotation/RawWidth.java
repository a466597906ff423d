package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;

/**
 * A {@code @Width} as written.
 *
 * @param bytes the size in bytes
 * @param site the annotation
 */
public record RawWidth(Located<Integer> bytes, Site site) implements RawAnnotation {

    static RawWidth read(AnnotationValues values) {
        return new RawWidth(values.number("value"), values.site());
    }
}
