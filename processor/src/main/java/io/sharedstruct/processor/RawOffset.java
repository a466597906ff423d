package io.sharedstruct.processor;

/**
 * An {@code @Offset} as written.
 *
 * @param offset the offset in bytes
 * @param site the annotation
 */
record RawOffset(Located<Long> offset, Site site) implements RawAnnotation {

    static RawOffset read(AnnotationValues values) {
        return new RawOffset(values.longNumber("value"), values.site());
    }
}
