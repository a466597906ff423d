package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.source.annotation.RawUnsigned;
import io.sharedstruct.processor.source.annotation.RawWidth;

/** The wording of the diagnostics of integers, booleans and enums that have other bytes than their types in Java. */
public final class IntegerProblem {

    private IntegerProblem() {}

    public static Problem unsignedBits(Property property, RawUnsigned annotation) {
        return new Problem(
                ProblemId.UNSIGNED_BITS,
                annotation.bits().site(),
                property.name() + " has @Unsigned(" + annotation.bits().value() + "); use 8, 16, 32 or 64 bits");
    }

    public static Problem unsignedTooNarrow(Property property, RawUnsigned annotation, String wider) {
        int bits = annotation.bits().value();
        String most = bits == Long.SIZE ? "2^64 - 1" : String.valueOf((1L << bits) - 1);
        return new Problem(
                ProblemId.UNSIGNED_BITS,
                annotation.bits().site(),
                property.name() + " has " + bits + " unsigned bits, which reach " + most + ", more than "
                        + property.type().name() + " holds; use " + wider + " or fewer bits");
    }

    public static Problem width(Property property, RawWidth annotation, String widths) {
        return new Problem(
                ProblemId.WIDTH,
                annotation.bytes().site(),
                property.name() + " has @Width(" + annotation.bytes().value() + "), but "
                        + property.type().name() + " takes " + widths + " bytes; use one of these");
    }
}
