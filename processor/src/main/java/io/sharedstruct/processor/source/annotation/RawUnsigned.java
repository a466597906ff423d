package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;

/**
 * An {@code @Unsigned} as written.
 *
 * @param bits the size in bits
 * @param site the annotation
 */
public record RawUnsigned(Located<Integer> bits, Site site) implements RawAnnotation {

    static RawUnsigned read(AnnotationValues values) {
        return new RawUnsigned(values.number("value"), values.site());
    }
}
