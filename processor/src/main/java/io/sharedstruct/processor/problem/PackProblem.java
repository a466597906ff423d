package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;

/** The wording of the diagnostics of packing. */
public final class PackProblem {

    private PackProblem() {}

    public static Problem impossible(Located<Integer> pack) {
        return new Problem(
                ProblemId.BAD_PACK,
                pack.site(),
                "pack is " + pack.value()
                        + ", but compilers of C know 1, 2, 4, 8 and 16; give one of these, or leave it out");
    }

    public static Problem contradiction(Located<Integer> pack) {
        return new Problem(
                ProblemId.BAD_PACK,
                pack.site(),
                "pack is " + pack.value() + ", but packed = true means pack = 1; keep one of them");
    }

    public static Problem declaredMore(
            Property property, PropertyAnnotation annotation, Located<Integer> value, int pack) {
        return new Problem(
                ProblemId.BAD_PACK,
                value.site(),
                annotation.text() + " of " + property.name() + " is " + value.value()
                        + ", which MSVC keeps to in a struct with pack " + pack + " and gcc doesn't; give " + pack
                        + " or less, or give every property an @Offset");
    }

    public static Problem structDeclaresMore(Property property, NestedType type, int pack) {
        return new Problem(
                ProblemId.BAD_PACK,
                property.site(),
                property.name() + " has the type " + type.javaType() + ", which declares an alignment of "
                        + type.declaredAlignment() + ", which MSVC keeps to in a struct with pack " + pack
                        + " and gcc doesn't; declare " + pack + " or less there, or give every property an @Offset");
    }
}
