package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.RawConverter;
import io.sharedstruct.processor.source.Site;

/**
 * A {@code @Converted} as written.
 *
 * @param converter the converter
 * @param site the annotation
 */
public record RawConverted(Located<RawConverter> converter, Site site) implements RawAnnotation {

    static RawConverted read(AnnotationValues values) {
        return new RawConverted(values.converter("value"), values.site());
    }
}
