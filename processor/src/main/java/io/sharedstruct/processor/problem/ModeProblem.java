package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.AccessMode;
import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.ConvertedType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.FixedStringType;
import io.sharedstruct.processor.source.struct.RawMethod;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The wording of the diagnostics of ordered access, and of waiting. */
public final class ModeProblem {

    /** How a set of modes is told: pairs together. */
    private static final Map<AccessMode, String> WORDS = new EnumMap<>(AccessMode.class);

    static {
        WORDS.put(AccessMode.GET_VOLATILE, "getVolatile, setVolatile");
        WORDS.put(AccessMode.GET_ACQUIRE, "getAcquire, setRelease");
        WORDS.put(AccessMode.GET_OPAQUE, "getOpaque, setOpaque");
        WORDS.put(AccessMode.COMPARE_AND_SET, "compareAndSet");
        WORDS.put(AccessMode.COMPARE_AND_EXCHANGE, "compareAndExchange");
        WORDS.put(AccessMode.GET_AND_SET, "getAndSet");
        WORDS.put(AccessMode.GET_AND_ADD, "getAndAdd");
        WORDS.put(AccessMode.GET_AND_BITWISE_OR, "getAndBitwiseOr, getAndBitwiseAnd, getAndBitwiseXor");
    }

    private ModeProblem() {}

    /**
     * A mode that the type of a property can't.
     *
     * @param type the type of the property, or of its elements
     * @param possible what it can
     */
    public static Problem unavailable(Property property, Accessor accessor, FieldType type, Set<AccessMode> possible) {
        Set<String> words = new LinkedHashSet<>();
        WORDS.forEach((mode, word) -> {
            if (possible.contains(mode)) {
                words.add(word);
            }
        });
        String can = words.isEmpty() ? "no ordered access is possible" : "possible are " + String.join(", ", words);
        return new Problem(
                ProblemId.ACCESS_MODE_UNAVAILABLE,
                accessor.method().site(),
                accessor.method().signature() + " isn't possible: " + property.name() + " is " + what(type) + "; " + can
                        + "; " + instead(accessor, type, possible));
    }

    private static String what(FieldType type) {
        if (type instanceof BitFieldType) {
            return "a bit field, whose unit others share";
        } else if (type instanceof FixedStringType) {
            return "a text";
        } else if (type instanceof NestedType) {
            return "a struct";
        } else if (type instanceof ConvertedType converted && converted.storage() instanceof ArrayType) {
            return "stored as " + type.size() + " bytes";
        }
        return (type.javaType().matches("[aeiou].*") ? "an " : "a ") + type.javaType() + " of " + type.size()
                + (type.size() == 1 ? " byte" : " bytes");
    }

    private static String instead(Accessor accessor, FieldType type, Set<AccessMode> possible) {
        if (accessor.mode().isSignal()) {
            return "to wait needs an int, which may be one beside it that counts its changes";
        } else if (type instanceof BitFieldType) {
            return "use an int or long, of which getAndBitwiseOr and And set and clear bits in one step";
        } else if (type instanceof NestedType) {
            return "declare ordered accessors in " + type.javaType() + " for the fields that need them";
        } else if (possible.isEmpty()) {
            return "use an int or long beside it that is written with setRelease after it and read with getAcquire before it";
        } else if (type.size() < Integer.BYTES) {
            return "for more use int or long";
        }
        return "for that use int or long";
    }

    /** A mode that a field can't where it lies. */
    public static Problem unaligned(
            Property property, Accessor accessor, FieldType type, RawStruct struct, long alignment) {
        return new Problem(
                ProblemId.ACCESS_MODE_UNAVAILABLE,
                accessor.method().site(),
                accessor.method().signature() + " isn't possible: "
                        + struct.type().simpleName() + " is packed, so that "
                        + property.name() + " may lie at any multiple of " + alignment
                        + ", and ordered access needs a multiple of its size, here " + type.size()
                        + "; move it to a struct that isn't packed, or leave out packed or pack");
    }

    /** A struct with ordered accessors that may lie where they can't be. */
    public static Problem unalignedStruct(Property property, NestedType type, long alignment) {
        return new Problem(
                ProblemId.ACCESS_MODE_UNAVAILABLE,
                property.site(),
                property.name() + " may lie at any multiple of " + alignment
                        + ", because the struct around it is packed, but "
                        + type.javaType() + " has ordered accessors that need a multiple of " + type.orderedSize()
                        + "; leave out packed or pack, or the ordered accessors");
    }

    /** A method that is called as an ordered access of a property, but doesn't look like one. */
    public static Problem misshapen(RawMethod method, AccessMode mode) {
        return new Problem(
                ProblemId.ACCESS_MODE_SIGNATURE,
                method.site(),
                method.signature() + " isn't what its name says; " + form(method.name(), mode, "T", "")
                        + ", with an index in front for an element of an array, or make it default or static");
    }

    /** An ordered access with other types than its property has. */
    public static Problem otherSignature(Property property, Accessor accessor) {
        return new Problem(
                ProblemId.ACCESS_MODE_SIGNATURE,
                accessor.method().site(),
                accessor.method().returns().name() + " " + accessor.method().signature() + " isn't what its name says; "
                        + form(
                                accessor.method().name(),
                                accessor.mode(),
                                property.type().name(),
                                accessor.method().parameters().subList(0, accessor.indices()).stream()
                                        .map(index -> index.name() + " index, ")
                                        .collect(Collectors.joining())));
    }

    private static String form(String name, AccessMode mode, String type, String indices) {
        return "declare "
                + switch (mode) {
                    case COMPARE_AND_SET -> "boolean " + name + "(" + indices + type + " expected, " + type + " value)";
                    case COMPARE_AND_EXCHANGE ->
                        type + " " + name + "(" + indices + type + " expected, " + type + " value)";
                    case AWAIT ->
                        "boolean " + name + "(" + indices
                                + "int expected, Duration timeout) throws InterruptedException";
                    case WAKE -> "void " + name + "(" + indices.replace(", ", "") + ")";
                    default -> type + " " + name + "(" + indices + type + " value)";
                };
    }

    /** A wait that doesn't say that it can be interrupted. */
    public static Problem notInterruptible(Accessor accessor) {
        return new Problem(
                ProblemId.ACCESS_MODE_SIGNATURE,
                accessor.method().site(),
                accessor.method().signature() + " waits, and a thread that waits can be interrupted; add"
                        + " throws InterruptedException");
    }

    /** A method that waits for a property that doesn't exist, or wakes who does. */
    public static Problem signalOfNothing(Accessor accessor) {
        return new Problem(
                ProblemId.NOT_AN_ACCESSOR,
                accessor.method().site(),
                accessor.method().signature() + " is for who waits for " + accessor.property()
                        + ", but the struct has no such property; add int "
                        + accessor.property() + ", or make it default or static");
    }
}
