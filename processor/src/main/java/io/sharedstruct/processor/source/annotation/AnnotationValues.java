package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.RawConverter;
import io.sharedstruct.processor.source.Site;
import java.util.List;

/**
 * The values of one annotation, the defaults where none is written. A value that doesn't compile stands as zero, the empty
 * text, the first constant or an empty list; nothing is concluded from it, because the struct is unresolved then.
 */
public interface AnnotationValues {

    /** The annotation. */
    Site site();

    Located<Integer> number(String name);

    Located<Long> longNumber(String name);

    Located<String> text(String name);

    Located<Boolean> flag(String name);

    <E extends Enum<E>> Located<E> constant(String name, Class<E> type);

    Located<List<Long>> numbers(String name);

    /** A class as a converter. */
    Located<RawConverter> converter(String name);
}
