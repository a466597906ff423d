package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.EnumType;
import java.util.List;

/** The wording of the diagnostics of enums, all at the property, because the enum may lie in another file or in a jar. */
public final class EnumProblem {

    private EnumProblem() {}

    private static Problem code(Property property, String text) {
        return new Problem(
                ProblemId.ENUM_CODE,
                property.site(),
                property.name() + " has the type " + property.type().name() + ", " + text);
    }

    public static Problem unreachable(Property property) {
        return new Problem(
                ProblemId.UNREACHABLE_ENUM,
                property.site(),
                property.name() + " has the type " + property.type().name()
                        + ", which is private or lies in a private type, so the generated class can't reach it; remove"
                        + " 'private'");
    }

    public static Problem noConstants(Property property) {
        return code(property, "which has no constants, so there is nothing to store; add one");
    }

    public static Problem someCodes(Property property, List<String> without) {
        return code(
                property,
                "in which " + String.join(", ", without)
                        + (without.size() == 1 ? " has" : " have")
                        + " no @Code, but others have one; give every constant one, or none");
    }

    public static Problem unknownOrder(Property property) {
        return code(
                property,
                "which is read from a class file, whose constants this compiler sorts by their names, so their ordinals"
                        + " are unknown; give every constant a @Code, compile it together with this struct, or use"
                        + " javac");
    }

    public static Problem sameCode(Property property, EnumType.Constant constant, EnumType.Constant earlier) {
        return code(
                property,
                "in which " + earlier.name() + " and " + constant.name() + " both have @Code(" + constant.code()
                        + "); give each constant its own");
    }

    public static Problem codeOutOfRange(
            Property property, EnumType.Constant constant, long least, long most, int bytes) {
        return code(
                property,
                "in which " + constant.name() + " is stored as " + constant.code() + ", but " + bytes
                        + (bytes == 1 ? " byte holds " : " bytes hold ")
                        + least + ".." + most + "; use @Width(" + (bytes == 1 ? "2) or @Width(4)" : "4)"));
    }

    public static Problem fallbacks(Property property, List<String> fallbacks) {
        return new Problem(
                ProblemId.ENUM_FALLBACK,
                property.site(),
                property.name() + " has the type " + property.type().name() + ", in which "
                        + String.join(" and ", fallbacks)
                        + " have @Fallback; one constant stands for all unknown integers, so keep one");
    }

    public static Problem withoutZero(Property property) {
        return new Problem(
                ProblemId.ENUM_WITHOUT_ZERO,
                property.site(),
                property.name() + " has the type " + property.type().name()
                        + ", in which no constant is stored as 0; a fresh region is all zero, so reading "
                        + property.name()
                        + " throws until it is written; give a constant the code 0, or one @Fallback");
    }
}
