package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawBitField;

/** The wording of the diagnostics of bit fields. */
public final class BitFieldProblem {

    private BitFieldProblem() {}

    public static Problem unit(Property property, RawBitField bits) {
        return new Problem(
                ProblemId.BIT_FIELD,
                bits.unit().site(),
                property.name() + " has a unit of " + bits.unit().value() + " bits; use 8, 16, 32 or 64");
    }

    public static Problem width(Property property, RawBitField bits) {
        return new Problem(
                ProblemId.BIT_FIELD,
                bits.width().site(),
                property.name() + " has " + bits.width().value() + " of the bits of its unit; use 1 to "
                        + bits.unit().value());
    }

    public static Problem typeTooNarrow(Property property, RawBitField bits, int most) {
        return new Problem(
                ProblemId.BIT_FIELD,
                bits.width().site(),
                property.name() + " has " + bits.width().value() + (bits.signed() ? " signed" : " unsigned")
                        + " bits, but " + property.type().name() + " holds " + most
                        + "; use fewer bits or "
                        + (bits.width().value() == Long.SIZE ? "signed = true, for the same bits" : "a wider type"));
    }

    public static Problem position(Property property, RawBitField bits) {
        return new Problem(
                ProblemId.BIT_FIELD,
                bits.position().site(),
                property.name() + " has " + bits.width().value() + " bits from bit "
                        + bits.position().value() + " on, but its unit has the bits 0.."
                        + (bits.unit().value() - 1) + "; the last position that fits is "
                        + (bits.unit().value() - bits.width().value()));
    }

    public static Problem full(Property property, RawBitField bits, int used) {
        return new Problem(
                ProblemId.BIT_FIELD,
                bits.site(),
                property.name() + " has " + bits.width().value() + " bits, but those behind bit " + (used - 1)
                        + " of its unit are " + (bits.unit().value() - used)
                        + "; give a position or the offset of another unit");
    }

    public static Problem shared(Property property, RawBitField bits, PropertyAnnotation other) {
        return new Problem(
                ProblemId.BIT_FIELD,
                bits.site(),
                property.name() + " is a bit field, which can't have " + other.text() + "; remove one of the two");
    }

    public static Problem overlap(
            Property property, RawBitField bits, BitFieldType type, Property earlier, BitFieldType other) {
        return new Problem(
                ProblemId.BIT_FIELD_OVERLAP,
                bits.position().site(),
                property.name() + " (bits " + type.position() + ".." + (type.end() - 1) + ") overlaps "
                        + earlier.name() + " (bits " + other.position() + ".." + (other.end() - 1)
                        + ") in its unit; give another position, or leave it out to have the next free bits");
    }

    public static Problem neighbours(Property property, String gcc, String msvc, int rest) {
        return new Problem(
                ProblemId.BIT_FIELD_NEIGHBOUR,
                property.site(),
                property.name() + " would lie at " + gcc + " for gcc, but at " + msvc + " for MSVC; "
                        + (rest > 0
                                ? "declare a bit field for the " + rest + " bits that are left of the unit before it"
                                : "declare fields for the bytes before the unit")
                        + ", or give every property an @Offset");
    }

    public static Problem movedByLaterVersion(Property property, int bit, int version, int before) {
        return new Problem(
                ProblemId.BAD_SINCE,
                property.site(),
                property.name() + " lies at bit " + bit + " of its unit, but in version " + version + " it lay at bit "
                        + before + "; put bit fields of later versions behind those of earlier ones, or give all a"
                        + " position");
    }

    public static Problem openEnd(Property property, int rest) {
        return new Problem(
                ProblemId.BIT_FIELD_NEIGHBOUR,
                property.site(),
                property.name() + " leaves " + rest
                        + " bits of the last unit of a packed struct, which gcc leaves out and"
                        + " MSVC doesn't; declare a bit field for them, or give every property an @Offset");
    }
}
