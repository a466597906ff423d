package io.sharedstruct.processor;

/**
 * A {@code @Converted} as written.
 *
 * @param converter the converter
 * @param site the annotation
 */
record RawConverted(Located<RawConverter> converter, Site site) implements RawAnnotation {

    static RawConverted read(AnnotationValues values) {
        return new RawConverted(values.converter("value"), values.site());
    }
}
