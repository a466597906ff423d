package io.sharedstruct.processor;

/**
 * A {@code @Since} as written.
 *
 * @param version the version
 * @param site the annotation
 */
record RawSince(Located<Integer> version, Site site) implements RawAnnotation {

    static RawSince read(AnnotationValues values) {
        return new RawSince(values.number("value"), values.site());
    }
}
