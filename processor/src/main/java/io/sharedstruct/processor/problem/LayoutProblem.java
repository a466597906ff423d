package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.FieldShape;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.annotation.RawArray;

/** The wording of the diagnostics of places of fields and the size of a struct. */
public final class LayoutProblem {

    private LayoutProblem() {}

    public static Problem sizeTooSmall(Located<Long> size, long least, long alignment) {
        String padding = alignment == 1 ? "" : ", alignment included";
        return new Problem(
                ProblemId.SIZE_TOO_SMALL,
                size.site(),
                "size " + size.value() + " is too small; the fields need " + least + " bytes" + padding + ", so give "
                        + least + " or more, or leave the size out");
    }

    public static Problem missingOffset(Property property, String neighbour, long neighbourOffset, long free) {
        return new Problem(
                ProblemId.MISSING_OFFSET,
                property.site(),
                property.name() + " has no @Offset, but " + neighbour + " has " + neighbourOffset
                        + "; give every property one, here for example @Offset(" + free + "), or none");
    }

    public static Problem negativeOffset(Property property, Located<Long> offset) {
        return new Problem(
                ProblemId.NEGATIVE_OFFSET,
                offset.site(),
                property.name() + " has the offset " + offset.value()
                        + "; the first byte of a struct has the offset 0");
    }

    public static Problem offsetOutOfBounds(
            Property property, Located<Long> offset, long length, String size, String wayOut) {
        return new Problem(
                ProblemId.OFFSET_OUT_OF_BOUNDS,
                offset.site(),
                property.name() + " (offset " + offset.value() + ", length " + length + ") ends beyond " + size + "; "
                        + wayOut);
    }

    /**
     * A field at an offset where it isn't aligned.
     *
     * @param most what the struct aligns no field to more than
     */
    public static Problem misalignedOffset(
            Property property, Located<Long> offset, FieldShape shape, long most, long next) {
        FieldType type = shape.type();
        String rule = shape.alignment() == Math.min(type.alignment(), most)
                ? type.javaType() + " lies at a multiple of " + shape.alignment() + "; the next one is " + next
                        + (NestedType.hasWords(type) ? "" : ", or make the struct packed")
                : "it is declared to lie at a multiple of " + shape.alignment() + "; the next one is " + next;
        return new Problem(
                ProblemId.MISALIGNED_OFFSET,
                offset.site(),
                property.name() + " has the offset " + offset.value() + ", but " + rule);
    }

    /** An array whose elements have a size that puts all but the first where they aren't aligned. */
    public static Problem misalignedElements(
            Property property, RawArray array, FieldType element, long alignment, long next) {
        return new Problem(
                ProblemId.MISALIGNED_OFFSET,
                array.site(),
                property.name() + " has elements of " + element.size() + " bytes, but " + element.javaType()
                        + " lies at a multiple of " + alignment + "; give " + element.javaType() + " the size " + next
                        + (NestedType.hasWords(element)
                                ? ", or leave its size out"
                                : ", leave its size out, or make it or this struct packed"));
    }

    public static Problem offsetOverlap(Site site, String field, String other, String wayOut) {
        return new Problem(ProblemId.OFFSET_OVERLAP, site, field + " overlaps " + other + "; " + wayOut);
    }
}
