package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;

/**
 * A {@code @Align} as written.
 *
 * @param alignment the alignment in bytes
 * @param site the annotation
 */
public record RawAlign(Located<Integer> alignment, Site site) implements RawAnnotation {

    static RawAlign read(AnnotationValues values) {
        return new RawAlign(values.number("value"), values.site());
    }
}
