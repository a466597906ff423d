package io.sharedstruct.processor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the field types of properties. */
final class TypeValidator {

    private static final Map<String, String> UNBOXED = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Byte", "byte",
            "java.lang.Character", "char",
            "java.lang.Short", "short",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double");

    private final RawStruct struct;
    private final Consumer<Problem> problems;

    private TypeValidator(RawStruct struct, Consumer<Problem> problems) {
        this.struct = struct;
        this.problems = problems;
    }

    /** The types of the properties that have a correct one. */
    static Map<Property, FieldType> check(RawStruct struct, List<Property> properties, Consumer<Problem> problems) {
        TypeValidator validator = new TypeValidator(struct, problems);
        Map<Property, FieldType> types = new LinkedHashMap<>();
        for (Property property : properties) {
            FieldType type = validator.arrayOrType(property);
            if (type != null) {
                types.put(property, type);
            }
        }
        return types;
    }

    private @Nullable FieldType arrayOrType(Property property) {
        FieldType type = type(property);
        RawArray array = property.array();
        if (type == null || array == null) {
            return type;
        }
        return ArrayValidator.isPossible(array.lengths()) ? new ArrayType(type, array.lengths()) : null;
    }

    private @Nullable FieldType type(Property property) {
        RawFixedString fixedString = property.fixedString();
        RawType.Kind kind = property.type().kind();
        if (kind == RawType.Kind.STRING) {
            return text(property, fixedString);
        }
        if (kind == RawType.Kind.UNRESOLVED || kind == RawType.Kind.TYPE_VARIABLE) {
            return null;
        }
        if (kind == RawType.Kind.STRUCT && fixedString == null) {
            return nested(property);
        }
        PrimitiveType primitive = PrimitiveType.of(property.type().name());
        if (primitive == null && kind != RawType.Kind.STRUCT) {
            problems.accept(Problem.unsupportedType(property, property.type(), instead(property.type())));
        } else if (fixedString != null) {
            problems.accept(Problem.fixedStringOnNonString(property, fixedString));
            return null;
        }
        return primitive;
    }

    private @Nullable FieldType nested(Property property) {
        RawNested nested =
                Objects.requireNonNull(struct.nested().get(property.type().name()));
        List<String> cycle = nested.cycleOf(struct.type().qualifiedName());
        if (!cycle.isEmpty()) {
            problems.accept(FieldProblem.structCycle(property, cycle));
            return null;
        }
        StructModel model = nested.struct() == null
                ? null
                : StructValidator.validate(nested.struct()).model();
        if (model == null) {
            problems.accept(FieldProblem.nestedStruct(property));
            return null;
        }
        return NestedType.of(model);
    }

    private @Nullable FieldType text(Property property, @Nullable RawFixedString annotation) {
        if (annotation == null) {
            problems.accept(Problem.fixedStringMissing(property));
            return null;
        }
        int size = annotation.size().value();
        if (size <= 0) {
            problems.accept(Problem.fixedStringSize(property, annotation.size()));
        }
        TextCharset charset = TextCharset.of(annotation.charset().value());
        if (charset == null) {
            List<String> known = Arrays.stream(TextCharset.values())
                    .map(TextCharset::canonicalName)
                    .toList();
            problems.accept(Problem.unknownCharset(property, annotation.charset(), known));
        }
        return size <= 0 || charset == null ? null : new FixedStringType(size, charset, annotation.overflow());
    }

    private static String instead(RawType type) {
        return switch (type.kind()) {
            case BOXED -> "use " + UNBOXED.get(type.name());
            case ARRAY ->
                type.name().equals("char[]")
                        ? "use String with @FixedString"
                        : "declare its elements with @Array(n), with an index in front of the other parameters";
            case ENUM -> "enums are not supported yet, so use an int and make a default method of it";
            default -> "use boolean, byte, char, short, int, long, float, double, or String with @FixedString";
        };
    }
}
