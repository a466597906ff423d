package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.struct.RawConflict;
import io.sharedstruct.processor.source.struct.RawStray;
import io.sharedstruct.processor.source.struct.RawStruct;

/** The wording of the diagnostics of annotations of properties, whichever they are. */
public final class AnnotationProblem {

    private AnnotationProblem() {}

    public static Problem duplicateAnnotation(Property property, PropertyAnnotation annotation, Site site) {
        return new Problem(
                ProblemId.DUPLICATE_ANNOTATION,
                site,
                property.name() + " has " + annotation.text() + " on both accessors; keep one of them");
    }

    public static Problem conflict(RawStruct struct, RawConflict conflict) {
        return new Problem(
                ProblemId.CONFLICTING_ANNOTATIONS,
                struct.site(),
                conflict.method() + " has one " + conflict.annotation().text() + " in " + conflict.first()
                        + " and another in " + conflict.second() + "; declare it in "
                        + struct.type().simpleName() + " with the one that is meant");
    }

    public static Problem misplacedAnnotation(RawStray stray) {
        return new Problem(
                ProblemId.MISPLACED_ANNOTATION,
                stray.site(),
                isOfKotlin(stray)
                        ? stray.annotation()
                                + " is on a property of Kotlin, of which Java sees only the getter and the setter; write "
                                + stray.annotation().replace("@", "@get:")
                        : stray.annotation()
                                + " has no effect here, because the method is no accessor of a struct; remove it, or"
                                + " put it on an abstract getter or setter of an interface");
    }

    public static Problem misplacedOnComponent(RawStray stray) {
        return new Problem(
                ProblemId.MISPLACED_ANNOTATION,
                stray.site(),
                stray.annotation() + " has no effect on the component " + stray.method()
                        + " of a record; a struct is declared as an interface, here with a getter " + stray.method()
                        + "()");
    }

    /** Kotlin keeps the annotations of a property on a method of such a name. */
    private static boolean isOfKotlin(RawStray stray) {
        return stray.method().endsWith("$annotations");
    }

    public static Problem unresolvedValue(String value, Site site) {
        return new Problem(
                ProblemId.UNRESOLVED_VALUE,
                site,
                value
                        + " can't be resolved: what it names doesn't exist, nor has any annotation processor generated it;"
                        + " structs that take values from the generated classes of each other wait for each other for"
                        + " ever, so give one of them a number");
    }

    public static Problem wrongType(Property property, PropertyAnnotation annotation, Site site) {
        return new Problem(
                ProblemId.MISPLACED_ANNOTATION,
                site,
                annotation.text() + " is for " + annotation.subject() + ", but " + property.name() + " has the type "
                        + property.type().name() + "; remove it or change the type");
    }

    public static Problem noByteOrder(Property property, FieldType type, Site site) {
        String reason = type instanceof NestedType nested
                ? "a struct, whose fields have the order that " + nested.javaType() + " declares"
                : type.size() == 1 ? "a value of one byte" : "a " + type.javaType() + ", whose bytes have none";
        return new Problem(
                ProblemId.MISPLACED_ANNOTATION,
                site,
                "@ByteOrder is for values of 2, 4 or 8 bytes, but " + property.name() + " is " + reason
                        + "; remove it");
    }

    public static Problem withoutEffect(Property property, PropertyAnnotation annotation, Site site, String others) {
        return new Problem(
                ProblemId.MISPLACED_ANNOTATION,
                site,
                annotation.text() + " says nothing about " + property.name() + " beside " + others
                        + "; remove one of them");
    }
}
