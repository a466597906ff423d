package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Site;

/** An annotation of a property as written: a record for each, which reads its values out of {@link AnnotationValues}. */
public interface RawAnnotation {

    /** The annotation. */
    Site site();
}
