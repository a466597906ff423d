package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.RawArray;
import io.sharedstruct.processor.source.struct.RawCompiled;
import io.sharedstruct.processor.source.struct.StructName;
import java.util.List;
import java.util.stream.Collectors;

/** The wording of the diagnostics of fields that are more than one value. */
public final class FieldProblem {

    private FieldProblem() {}

    public static Problem unsupportedType(Property property, RawType type, String instead) {
        return new Problem(
                ProblemId.UNSUPPORTED_TYPE,
                property.site(),
                property.name() + " has the type " + type.name() + ", which has no place in a struct; " + instead);
    }

    public static Problem unreachableType(Property property, RawType type, StructName struct) {
        String reason = RawType.NOWHERE.equals(type.scope())
                ? "is private or lies in a private type"
                : "only its own package sees";
        return new Problem(
                ProblemId.UNREACHABLE_TYPE,
                property.site(),
                property.name() + " has the type " + type.name() + ", which " + reason + ", so the generated class "
                        + struct.qualifiedGeneratedName() + " can't name it; make it and the types around it public"
                        + (RawType.NOWHERE.equals(type.scope()) ? ", or package-private" : ""));
    }

    public static Problem arrayLength(Property property, RawArray array) {
        String lengths = array.lengths().stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
        if (array.lengths().size() > 2) {
            int last = array.lengths().size() - 1;
            return new Problem(
                    ProblemId.ARRAY_LENGTH,
                    array.site(),
                    property.name() + " has the lengths " + lengths
                            + ", but an array has one or two; put the inner one into a struct of its own, with @Array("
                            + array.lengths().get(last) + "), and declare an array of such structs here");
        }
        return new Problem(
                ProblemId.ARRAY_LENGTH,
                array.site(),
                property.name() + " has the lengths " + lengths
                        + "; give one or two, each 1 or more, with a product of at most " + StructLayout.LARGEST);
    }

    public static Problem indexTooShort(Accessor accessor, ArrayType array) {
        return new Problem(
                ProblemId.ARRAY_ACCESSOR,
                accessor.method().site(),
                accessor.method().signature() + " takes int, which can't count the " + array.count() + " elements of "
                        + accessor.property() + "; let it take long");
    }

    public static Problem bulkTooLarge(Accessor accessor, ArrayType array) {
        return new Problem(
                ProblemId.ARRAY_ACCESSOR,
                accessor.method().site(),
                accessor.method().signature() + " copies " + array.count() + " elements, and a Java array has at most "
                        + Integer.MAX_VALUE
                        + "; remove it, or make it a default method with a loop");
    }

    public static Problem arrayWithoutIndex(Property property, Accessor accessor) {
        String name = property.name();
        String capitalized = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        boolean bean = !accessor.method().name().equals(name);
        String element = bean ? (accessor.reads() ? "get" : "set") + capitalized + "At" : name;
        return new Problem(
                ProblemId.ARRAY_ACCESSOR,
                accessor.method().site(),
                name + " has @Array, but " + accessor.method().signature() + " takes no index; declare " + element
                        + (accessor.reads()
                                ? "(int)"
                                : "(int, " + accessor.type().name() + ")")
                        + " instead, or remove @Array");
    }

    public static Problem wrongIndices(Property property, Accessor accessor, RawArray array) {
        return new Problem(
                ProblemId.ARRAY_ACCESSOR,
                accessor.method().site(),
                accessor.method().signature() + " takes " + accessor.indices() + " of the indices, but the @Array of "
                        + property.name() + " has " + array.lengths().size() + " lengths; give as many of both");
    }

    public static Problem structCycle(Property property, List<String> cycle) {
        return new Problem(
                ProblemId.STRUCT_CYCLE,
                property.site(),
                property.name() + " makes the struct contain itself: " + String.join(" -> ", cycle)
                        + "; a struct has a finite number of bytes, so refer to the other by an index or an offset");
    }

    public static Problem nestedStruct(Property property) {
        return new Problem(
                ProblemId.NESTED_STRUCT,
                property.site(),
                property.name() + " has the type " + property.type().name()
                        + ", a struct with errors of its own; correct these first");
    }

    public static Problem notGenerated(Property property, boolean isSource) {
        String type = property.type().name();
        return new Problem(
                ProblemId.NESTED_STRUCT,
                property.site(),
                property.name() + " has the type " + type
                        + (isSource
                                ? ", a struct that is found as a source file only, which processors don't see; put it"
                                        + " among the sources to compile"
                                : ", which was compiled without the processor of SharedStruct, or with an earlier"
                                        + " version, so that nothing says how it lies in memory; compile it again with"
                                        + " the processor"));
    }

    public static Problem unreadableStruct(Property property, RawCompiled compiled) {
        return new Problem(
                ProblemId.NESTED_STRUCT,
                property.site(),
                property.name() + " has the type " + property.type().name()
                        + ", which was compiled with another version of SharedStruct (its description has the format "
                        + compiled.format() + ", this version knows " + RawCompiled.FORMAT
                        + "); compile both with the same one");
    }

    public static Problem rangeOfOthers(Accessor accessor) {
        return new Problem(
                ProblemId.ARRAY_ACCESSOR,
                accessor.method().site(),
                accessor.method().signature()
                        + " copies a range of elements, which only arrays of byte have; remove it,"
                        + " or make it a default method with a loop");
    }

    public static Problem bulkOfObjects(Accessor accessor) {
        return new Problem(
                ProblemId.ARRAY_ACCESSOR,
                accessor.method().site(),
                accessor.method().signature()
                        + " copies all elements, which only arrays of primitive types and of enums have;"
                        + " remove it, or make it a default method with a loop");
    }
}
