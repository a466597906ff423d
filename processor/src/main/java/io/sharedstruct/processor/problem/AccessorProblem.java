package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.AccessMode;
import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.struct.RawMethod;
import org.jspecify.annotations.Nullable;

/** The wording of the diagnostics of methods of a struct: which are accessors, and of what. */
public final class AccessorProblem {

    private AccessorProblem() {}

    /**
     * A method that isn't an accessor.
     *
     * @param missing the annotation that would make it one, if there is such an annotation
     */
    public static Problem notAnAccessor(RawMethod method, @Nullable PropertyAnnotation missing) {
        String rule = method.variable()
                ? " has type parameters or a variable number of arguments, which no accessor has;"
                : " is neither a getter (no parameters, a result) nor a setter (one parameter, void);"
                        + (missing == PropertyAnnotation.ARRAY
                                ? " if it is for an element of an array, add @Array(n);"
                                : missing == PropertyAnnotation.FIXED_STRING
                                        ? " if it is for a text, add @FixedString(n);"
                                        : "");
        return new Problem(
                ProblemId.NOT_AN_ACCESSOR,
                method.site(),
                method.signature() + rule + " change it, or make it default or static");
    }

    /** A method that other languages have for a property whose type Java doesn't know. */
    public static Problem unwritable(RawMethod method) {
        return new Problem(
                ProblemId.NOT_AN_ACCESSOR,
                method.site(),
                method.signature()
                        + " has a name that Java can't write, as Kotlin makes it for a property of a value class such"
                        + " as UInt; give the property a type of Java, here for example Long with @get:Unsigned(32)");
    }

    /**
     * A method that copies an array that doesn't exist.
     *
     * @param nearest the array of the struct that it is most likely for, empty if it has none
     */
    public static Problem bulkOfNoArray(RawMethod method, String nearest) {
        String verb = method.name().substring(0, "get".length());
        String capitalized = nearest.isEmpty() ? "" : Character.toUpperCase(nearest.charAt(0)) + nearest.substring(1);
        String wayOut = nearest.isEmpty()
                ? "add @Array(n)"
                : "if it is for " + nearest + ", call it " + verb + capitalized + " or " + verb + capitalized + "s";
        return new Problem(
                ProblemId.NOT_AN_ACCESSOR,
                method.site(),
                method.signature() + " copies a whole array, but the struct has no property with @Array of its name; "
                        + wayOut + ", or make it default or static");
    }

    public static Problem mixedStyle(RawMethod method) {
        return new Problem(
                ProblemId.MIXED_STYLE,
                method.site(),
                method.signature()
                        + " is in fluent style, but other accessors of the struct are in bean style (getX, isX"
                        + " for boolean, setX); use one style, or make it default or static");
    }

    public static Problem accessorTypeMismatch(Property property, Accessor other) {
        return new Problem(
                ProblemId.ACCESSOR_TYPE_MISMATCH,
                other.method().site(),
                other.method().signature() + " is an accessor of " + property.name() + " as "
                        + other.type().name() + ", but " + property.first().signature() + " has "
                        + property.type().name() + "; give both the same type");
    }

    public static Problem duplicateProperty(Accessor accessor, Accessor earlier) {
        return new Problem(
                ProblemId.DUPLICATE_PROPERTY,
                accessor.method().site(),
                "the property " + accessor.property() + " has two " + kind(accessor) + ", "
                        + earlier.method().signature() + " and "
                        + accessor.method().signature()
                        + "; remove one, or make it default");
    }

    private static String kind(Accessor accessor) {
        if (accessor.mode() != AccessMode.PLAIN) {
            return "accessors of one kind";
        }
        return accessor.reads() ? "getters" : "setters";
    }

    public static Problem constantClash(Property property, Property earlier, String constant) {
        return new Problem(
                ProblemId.CONSTANT_CLASH,
                property.site(),
                property.name() + " and " + earlier.name() + " both lead to the constant " + constant
                        + "_OFFSET; rename one of them");
    }
}
