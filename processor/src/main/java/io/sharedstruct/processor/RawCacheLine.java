package io.sharedstruct.processor;

/**
 * A {@code @CacheLine} as written.
 *
 * @param length the length of a line in bytes
 * @param site the annotation
 */
record RawCacheLine(Located<Integer> length, Site site) implements RawAnnotation {

    static RawCacheLine read(AnnotationValues values) {
        return new RawCacheLine(values.number("value"), values.site());
    }
}
