package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.constant.Overflow;
import io.sharedstruct.processor.constant.TextForm;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;

/**
 * A {@code @FixedString} as written.
 *
 * @param size the size in bytes
 * @param charset the name of the charset
 * @param form what says where the text ends
 * @param overflow what happens to a text that is too long
 * @param site the annotation
 */
public record RawFixedString(
        Located<Integer> size, Located<String> charset, Located<TextForm> form, Overflow overflow, Site site)
        implements RawAnnotation {

    static RawFixedString read(AnnotationValues values) {
        return new RawFixedString(
                values.number("value"),
                values.text("charset"),
                values.constant("form", TextForm.class),
                values.constant("overflow", Overflow.class).value(),
                values.site());
    }
}
