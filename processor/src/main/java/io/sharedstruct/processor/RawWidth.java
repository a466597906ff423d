package io.sharedstruct.processor;

/**
 * A {@code @Width} as written.
 *
 * @param bytes the size in bytes
 * @param site the annotation
 */
record RawWidth(Located<Integer> bytes, Site site) implements RawAnnotation {

    static RawWidth read(AnnotationValues values) {
        return new RawWidth(values.number("value"), values.site());
    }
}
