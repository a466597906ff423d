package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.annotation.RawArray;
import io.sharedstruct.processor.source.struct.RawStruct;

/** The wording of the diagnostics of alignment, unions and versions. */
public final class PlaceProblem {

    private PlaceProblem() {}

    public static Problem noPowerOfTwo(String what, Located<Integer> value, int most) {
        int next =
                value.value() <= 0 ? 1 : value.value() >= most ? most : Integer.highestOneBit(value.value() - 1) << 1;
        return new Problem(
                ProblemId.BAD_ALIGNMENT,
                value.site(),
                what + " is " + value.value() + ", but an alignment is a power of two from 1 to " + most
                        + "; the nearest is " + next);
    }

    public static Problem weakerThanType(Property property, Located<Integer> value, FieldType type, long natural) {
        return new Problem(
                ProblemId.BAD_ALIGNMENT,
                value.site(),
                "@Align of " + property.name() + " is " + value.value() + ", but " + type.javaType()
                        + " lies at a multiple of " + natural + "; give " + natural
                        + " or more" + (NestedType.hasWords(type) ? "" : ", or make the struct packed"));
    }

    public static Problem weakerThanField(Located<Integer> align, Property property, long alignment) {
        return new Problem(
                ProblemId.BAD_ALIGNMENT,
                align.site(),
                "align " + align.value() + " is less than that of " + property.name() + ", which lies at a multiple of "
                        + alignment + "; give " + alignment + " or more, or leave it out");
    }

    public static Problem sizeNotAligned(Located<Long> size, long alignment, long next) {
        return new Problem(
                ProblemId.SIZE_NOT_ALIGNED,
                size.site(),
                "size " + size.value() + " is no multiple of the declared alignment " + alignment
                        + ", so the struct would not be aligned in an array; give " + next + ", or leave the size out");
    }

    public static Problem badUnionName(Property property, Located<String> name) {
        return new Problem(
                ProblemId.BAD_UNION,
                name.site(),
                "the union of " + property.name() + " is called \"" + name.value()
                        + "\", but its name is to be an identifier, in C too; choose one such as \"value\"");
    }

    public static Problem loneMember(Property property, String union) {
        return new Problem(
                ProblemId.BAD_UNION,
                property.site(),
                property.name() + " is the only member of the union " + union
                        + "; give the properties that share its bytes the same @Union, or remove it");
    }

    public static Problem unionOverlap(Site site, String field, String union, StructLayout.Extent hull) {
        return new Problem(
                ProblemId.OFFSET_OVERLAP,
                site,
                field + " lies in the union " + union + " (bytes " + hull.offset() + ".." + (hull.end() - 1)
                        + "); move it, or make it a member with @Union(\"" + union + "\")");
    }

    public static Problem firstVersion(Property property, Located<Integer> version) {
        return new Problem(
                ProblemId.BAD_SINCE,
                version.site(),
                property.name() + " has @Since(" + version.value()
                        + "), but the first version is 1 and needs no @Since; give 2 or more, or remove it");
    }

    public static Problem movedByLaterVersion(Property property, long offset, int version, long before) {
        return new Problem(
                ProblemId.BAD_SINCE,
                property.site(),
                property.name() + " lies at " + offset + ", but in version " + version + " it lay at " + before
                        + "; put properties of later versions behind those of earlier ones, or give all an @Offset");
    }

    public static Problem structTooLarge(RawStruct struct) {
        return new Problem(
                ProblemId.STRUCT_TOO_LARGE,
                struct.site(),
                "the fields of " + struct.type().simpleName() + " need more than " + StructLayout.LARGEST
                        + " bytes, the largest possible size; shorten its arrays");
    }

    public static Problem sizeTooLarge(Located<Long> size) {
        return new Problem(
                ProblemId.STRUCT_TOO_LARGE,
                size.site(),
                "size " + size.value() + " is more than " + StructLayout.LARGEST
                        + " bytes, the largest possible size; give less, or leave the size out");
    }

    public static Problem arrayTooLarge(Property property, RawArray array, FieldType element) {
        return new Problem(
                ProblemId.STRUCT_TOO_LARGE,
                array.site(),
                property.name() + " has elements of " + element.size() + " bytes, and so many that it needs more than "
                        + StructLayout.LARGEST + " bytes, the largest possible size; shorten it");
    }
}
