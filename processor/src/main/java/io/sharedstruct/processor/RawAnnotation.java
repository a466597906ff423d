package io.sharedstruct.processor;

/** An annotation of a property as written: a record for each, which reads its values out of {@link AnnotationValues}. */
interface RawAnnotation {

    /** The annotation. */
    Site site();
}
