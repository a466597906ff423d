package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;

/**
 * A {@code @Since} as written.
 *
 * @param version the version
 * @param site the annotation
 */
public record RawSince(Located<Integer> version, Site site) implements RawAnnotation {

    static RawSince read(AnnotationValues values) {
        return new RawSince(values.number("value"), values.site());
    }
}
