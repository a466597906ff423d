package io.sharedstruct.processor;

/**
 * An {@code @Unsigned} as written.
 *
 * @param bits the size in bits
 * @param site the annotation
 */
record RawUnsigned(Located<Integer> bits, Site site) implements RawAnnotation {

    static RawUnsigned read(AnnotationValues values) {
        return new RawUnsigned(values.number("value"), values.site());
    }
}
