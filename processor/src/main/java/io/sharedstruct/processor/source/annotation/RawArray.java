package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;
import java.util.List;

/**
 * An {@code @Array} as written.
 *
 * @param lengths the lengths of its dimensions, the outermost first
 * @param site the annotation
 */
public record RawArray(List<Long> lengths, Site site) implements RawAnnotation {

    static RawArray read(AnnotationValues values) {
        Located<List<Long>> lengths = values.numbers("value");
        return new RawArray(lengths.value(), lengths.site());
    }
}
