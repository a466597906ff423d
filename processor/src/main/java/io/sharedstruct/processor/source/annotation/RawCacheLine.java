package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;

/**
 * A {@code @CacheLine} as written.
 *
 * @param length the length of a line in bytes
 * @param site the annotation
 */
public record RawCacheLine(Located<Integer> length, Site site) implements RawAnnotation {

    static RawCacheLine read(AnnotationValues values) {
        return new RawCacheLine(values.number("value"), values.site());
    }
}
