package io.sharedstruct.processor;

/**
 * A {@code @Union} as written.
 *
 * @param name the name of the union
 * @param site the annotation
 */
record RawUnion(Located<String> name, Site site) implements RawAnnotation {

    static RawUnion read(AnnotationValues values) {
        return new RawUnion(values.text("value"), values.site());
    }
}
