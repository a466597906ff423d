package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;

/**
 * A {@code @Union} as written.
 *
 * @param name the name of the union
 * @param site the annotation
 */
public record RawUnion(Located<String> name, Site site) implements RawAnnotation {

    static RawUnion read(AnnotationValues values) {
        return new RawUnion(values.text("value"), values.site());
    }
}
