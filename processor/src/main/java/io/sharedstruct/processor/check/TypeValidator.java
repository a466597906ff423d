package io.sharedstruct.processor.check;

import io.sharedstruct.processor.check.family.FieldFamilies;
import io.sharedstruct.processor.check.family.FieldFamily;
import io.sharedstruct.processor.model.FieldShape;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.problem.AnnotationProblem;
import io.sharedstruct.processor.problem.FieldProblem;
import io.sharedstruct.processor.problem.LayoutProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.problem.UnsupportedTypes;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawAnnotation;
import io.sharedstruct.processor.source.annotation.RawArray;
import io.sharedstruct.processor.source.annotation.RawByteOrder;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the field types of properties. */
final class TypeValidator {

    private final FieldFamilies families;
    private final RawStruct struct;
    private final Consumer<Problem> problems;

    private TypeValidator(
            RawStruct struct, Function<RawStruct, @Nullable StructModel> nested, Consumer<Problem> problems) {
        families = new FieldFamilies(nested);
        this.struct = struct;
        this.problems = problems;
    }

    /**
     * The types of the properties that have a correct one.
     *
     * @param nested the model of a struct inside the struct, null if that isn't correct
     */
    static Map<Property, FieldType> check(
            RawStruct struct,
            List<Property> properties,
            Function<RawStruct, @Nullable StructModel> nested,
            Consumer<Problem> problems) {
        TypeValidator validator = new TypeValidator(struct, nested, problems);
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
        FieldType type = inOrder(property, type(property));
        RawArray array = property.array();
        if (type == null || array == null) {
            return type;
        }
        ArrayType whole = ArrayValidator.arrayOf(type, property, array, problems);
        return whole != null && isAligned(property, array, type) ? whole : null;
    }

    /** Whether the elements of an array lie at multiples of their alignment; one struct alone may have any size. */
    private boolean isAligned(Property property, RawArray array, FieldType element) {
        long alignment = FieldShape.of(element, struct.mostAlignment()).alignment();
        if (element.size() % alignment != 0) {
            problems.accept(LayoutProblem.misalignedElements(
                    property, array, element, alignment, StructLayout.align(element.size(), alignment)));
            return false;
        }
        return true;
    }

    /** The order that the property declares, or that of the struct, if its type has any. */
    private @Nullable FieldType inOrder(Property property, @Nullable FieldType type) {
        RawByteOrder declared = property.annotation(RawByteOrder.class);
        if (type == null) {
            return null;
        }
        FieldType ordered = type.in(declared == null ? struct.layout().byteOrder() : declared.order());
        if (declared != null && ordered == null) {
            problems.accept(AnnotationProblem.noByteOrder(property, type, declared.site()));
        }
        return ordered == null ? type : ordered;
    }

    private @Nullable FieldType type(Property property) {
        RawType type = property.type();
        if (type.is(RawType.Kind.UNRESOLVED) || type.is(RawType.Kind.TYPE_VARIABLE)) {
            return null;
        }
        FieldFamily family = families.of(property);
        if (family == null) {
            problems.accept(FieldProblem.unsupportedType(property, type, UnsupportedTypes.instead(type)));
            return null;
        }
        if (!isSeen(type)) {
            problems.accept(FieldProblem.unreachableType(property, type, struct.type()));
            return null;
        }
        return annotationsFit(property, family) ? family.type(property, struct, problems) : null;
    }

    /** Whether the class to generate can name a type; enums and structs that are private are problems of their own. */
    private boolean isSeen(RawType type) {
        boolean saysSo = type.is(RawType.Kind.ENUM) || type.is(RawType.Kind.STRUCT);
        return type.scope() == null
                || type.scope().equals(struct.type().packageName())
                || (saysSo && type.scope().equals(RawType.NOWHERE));
    }

    /** Whether every annotation of the property says something about a type of the family. */
    private boolean annotationsFit(Property property, FieldFamily family) {
        Map<PropertyAnnotation, RawAnnotation> unfit = property.annotations();
        unfit.keySet()
                .removeIf(annotation ->
                        annotation.isForAny() || family.annotations().contains(annotation));
        String others = property.annotations().keySet().stream()
                .filter(family.annotations()::contains)
                .map(PropertyAnnotation::text)
                .collect(Collectors.joining(" and "));
        unfit.forEach((annotation, written) -> problems.accept(
                annotation.isFor(property.type())
                        ? AnnotationProblem.withoutEffect(property, annotation, written.site(), others)
                        : AnnotationProblem.wrongType(property, annotation, written.site())));
        return unfit.isEmpty();
    }
}
