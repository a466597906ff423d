package io.sharedstruct.processor.source.annotation;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;

/**
 * A {@code @BitField} as written.
 *
 * @param unit the size of the unit in bits
 * @param width the number of bits
 * @param position the number of the least significant bit, -1 if there is none
 * @param signed whether the bits are a signed integer
 * @param startsUnit whether it begins a unit
 * @param site the annotation
 */
public record RawBitField(
        Located<Integer> unit,
        Located<Integer> width,
        Located<Integer> position,
        boolean signed,
        boolean startsUnit,
        Site site)
        implements RawAnnotation {

    static RawBitField read(AnnotationValues values) {
        return new RawBitField(
                values.number("unit"),
                values.number("width"),
                values.number("position"),
                values.flag("signed").value(),
                values.flag("startsUnit").value(),
                values.site());
    }
}
