package io.sharedstruct.processor;

/**
 * A {@code @Align} as written.
 *
 * @param alignment the alignment in bytes
 * @param site the annotation
 */
record RawAlign(Located<Integer> alignment, Site site) implements RawAnnotation {

    static RawAlign read(AnnotationValues values) {
        return new RawAlign(values.number("value"), values.site());
    }
}
