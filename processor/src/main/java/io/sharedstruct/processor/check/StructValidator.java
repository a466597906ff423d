package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.CodeNames;
import io.sharedstruct.processor.model.Deprecation;
import io.sharedstruct.processor.model.Doc;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.FieldShape;
import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.PropertyNames;
import io.sharedstruct.processor.model.StructDocs;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.FixedStringType;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.problem.StructProblem;
import io.sharedstruct.processor.source.annotation.RawUnion;
import io.sharedstruct.processor.source.struct.RawContext;
import io.sharedstruct.processor.source.struct.RawMethod;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the description of a struct into a model, or finds all that is wrong with it. */
public final class StructValidator {

    /** JVMS 4.1: a class has room for 65,535 constants, of which a property with getter and setter takes up to ten. */
    private static final int MOST_PROPERTIES = 4_000;

    /** JVMS 4.7.3: an initializer has at most 65,535 bytes, of which a text or an enum takes up to 30. */
    private static final int MOST_CONSTANTS = 1_500;

    private static final Set<String> MEMBER_TYPES = Set.of("Snapshot", "View");

    /** The names that setters of elements have for their other parameters. */
    private static final Set<String> INDICES = Set.of("index", "row", "column");

    /**
     * What came out.
     *
     * @param model the model, null if there are errors
     * @param problems the errors and warnings
     */
    public record Result(@Nullable StructModel model, List<Problem> problems) {}

    private final RawStruct struct;
    private final Function<RawStruct, @Nullable Result> others;
    private final List<Problem> problems = new ArrayList<>();

    private StructValidator(RawStruct struct, Function<RawStruct, @Nullable Result> others) {
        this.struct = struct;
        this.others = others;
    }

    public static Result validate(RawStruct struct) {
        return new Validation().validate(struct);
    }

    /** Validates a struct when what came out of those that it contains is known. */
    static Result validate(RawStruct struct, Function<RawStruct, @Nullable Result> others) {
        StructValidator validator = new StructValidator(struct, others);
        StructModel model = validator.model();
        return new Result(model, List.copyOf(validator.problems));
    }

    private @Nullable StructModel nested(RawStruct other) {
        Result result = others.apply(other);
        return result == null ? null : result.model();
    }

    private @Nullable StructModel model() {
        if (!struct.kind().isEmpty()) {
            problems.add(StructProblem.notAnInterface(struct));
            return null;
        }
        checkType();
        NameValidator.check(struct.name(), problems::add);
        NameValidator.checkInC(struct.cName(), problems::add);
        List<Property> properties = PropertyValidator.check(struct, problems::add);
        if (properties.isEmpty() && hasNoErrors()) {
            problems.add(StructProblem.emptyStruct(struct));
        }
        Map<Property, FieldType> types = TypeValidator.check(struct, properties, this::nested, problems::add);
        WordValidator.check(struct, types, problems::add);
        checkOrder(properties);
        BitFieldValidator.place(properties, types, problems::add);
        checkRoom(types);
        Map<Property, FieldShape> shapes = ShapeValidator.check(struct, properties, types, problems::add);
        StructLayout layout = OffsetValidator.check(struct, properties, shapes, problems::add);
        ModeValidator.check(struct, types, shapes, problems::add);
        if (layout != null) {
            WordValidator.checkSize(struct, types, layout, problems::add);
            SinceValidator.check(properties, types, shapes, layout, problems::add);
            if (properties.stream().allMatch(property -> property.offset() == null)) {
                BitFieldNeighbours.check(
                        properties, shapes, layout, struct.layout().isPacked(), problems::add);
            }
        }
        CodeNames names = CodeNames.of(struct.type(), types.values());
        checkNames(names);
        if (layout == null || !hasNoErrors()) {
            return null;
        }
        StructModel model = model(properties, types, layout, names.reserved(inherited()));
        LayoutDescriptor.Excess excess = LayoutDescriptor.excess(model.fields());
        if (excess != null) {
            problems.add(StructProblem.indescribable(struct, excess));
            return null;
        }
        return model;
    }

    /** Where the order of the methods is the layout, it must be that of the source. */
    private void checkOrder(List<Property> properties) {
        if (!struct.unordered().isEmpty() && properties.stream().allMatch(property -> property.offset() == null)) {
            problems.add(StructProblem.unknownOrder(struct, struct.unordered().get(0)));
        }
    }

    private boolean hasNoErrors() {
        return problems.stream().noneMatch(problem -> problem.id().isError());
    }

    private void checkType() {
        for (RawStruct.Flaw flaw : struct.flaws()) {
            problems.add(
                    switch (flaw) {
                        case GENERIC -> StructProblem.genericInterface(struct);
                        case UNREACHABLE -> StructProblem.unreachableInterface(struct);
                        case SEALED -> StructProblem.sealedInterface(struct);
                    });
        }
        boolean named = !struct.type().packageName().isEmpty();
        String outermost = List.of(struct.type().nestedName().split("\\.", -1)).get(0);
        if (!named && MEMBER_TYPES.contains(outermost)) {
            problems.add(StructProblem.hiddenByMember(struct, outermost));
        }
        if (struct.rival() != null) {
            problems.add(StructProblem.generatedNameTaken(struct, struct.rival()));
        }
    }

    /** Types that take a constant of the class, which its initializer makes, or a class each; both are short of room. */
    private void checkRoom(Map<Property, FieldType> types) {
        long constants = types.values().stream()
                .map(type -> type instanceof ArrayType array ? array.element() : type)
                .filter(type -> type instanceof EnumType || type instanceof FixedStringType)
                .count();
        if (types.size() > MOST_PROPERTIES) {
            problems.add(StructProblem.tooManyProperties(struct, types.size(), "", MOST_PROPERTIES));
        } else if (constants > MOST_CONSTANTS) {
            problems.add(StructProblem.tooManyProperties(struct, constants, " with texts or enums", MOST_CONSTANTS));
        }
    }

    private void checkNames(CodeNames names) {
        List<String> hidden = names.hidden(inherited());
        if (!hidden.isEmpty()) {
            problems.add(StructProblem.obscuredName(struct, hidden));
        }
    }

    /** The names of fields and types that the generated class inherits. */
    private Set<String> inherited() {
        Set<String> inherited = new HashSet<>(struct.context().constants());
        inherited.addAll(struct.context().types());
        return inherited;
    }

    private StructModel model(
            List<Property> properties, Map<Property, FieldType> types, StructLayout layout, Set<String> reserved) {
        Set<String> taken = takenComponents(properties);
        taken.addAll(reserved);
        List<String> components = new ArrayList<>();
        for (Property property : properties) {
            components.add(PropertyNames.identifier(property.name(), taken));
            taken.add(components.get(components.size() - 1));
        }
        Set<String> parameters = new HashSet<>(reserved);
        parameters.addAll(INDICES);
        Set<String> hiding = new HashSet<>(struct.context().constants());
        properties.forEach(property -> hiding.add(property.name()));
        List<FieldModel> fields = new ArrayList<>();
        Map<RawMethod, AccessorModel> accessors = new HashMap<>();
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            String component = components.get(i);
            String codes = PropertyNames.identifier(component + (property.array() == null ? "Code" : "Codes"), taken);
            taken.add(codes);
            FieldModel field = new FieldModel(
                    property.name(),
                    PropertyNames.constant(property.name()),
                    component,
                    PropertyNames.identifier(property.name(), property.array() == null ? reserved : parameters),
                    PropertyNames.helper(PropertyNames.constant(property.name()), hiding),
                    Objects.requireNonNull(types.get(property)),
                    layout.offsets().get(i),
                    union(property, Objects.requireNonNull(types.get(property))),
                    SinceValidator.version(property),
                    codes);
            fields.add(field);
            for (Accessor accessor : property.accessors()) {
                accessors.put(
                        accessor.method(),
                        new AccessorModel(
                                accessor.method().name(),
                                accessor.role(),
                                accessor.mode(),
                                field,
                                accessor.longIndices(),
                                accessor.method().remarks()));
            }
        }
        return new StructModel(
                type(properties),
                struct.name() == null ? null : struct.name().value(),
                struct.size() == null ? layout.size() : struct.size().value(),
                layout.alignment(),
                List.copyOf(fields),
                struct.methods().stream()
                        .map(accessors::get)
                        .filter(Objects::nonNull)
                        .toList(),
                WordValidator.sequence(struct, fields));
    }

    private StructType type(List<Property> properties) {
        RawContext context = struct.context();
        return new StructType(
                struct.type(),
                context.isPublic(),
                context.hasGeneratedAnnotation(),
                context.declaresClose(),
                context.types(),
                context.constants(),
                Deprecation.of(context.deprecation()),
                context.suppressions(),
                struct.cName() == null ? "" : struct.cName().value(),
                new StructDocs(Doc.of(context.doc()), docs(properties)));
    }

    private static Map<String, Doc> docs(List<Property> properties) {
        Map<String, Doc> docs = new HashMap<>();
        for (Property property : properties) {
            if (!property.doc().equals(Doc.NONE)) {
                docs.put(property.name(), property.doc());
            }
        }
        return Map.copyOf(docs);
    }

    /** The name of what shares bytes with it: a union, or the unit of a bit field. */
    private static String union(Property property, FieldType type) {
        if (type instanceof BitFieldType bits) {
            return bits.unit();
        }
        RawUnion union = property.annotation(RawUnion.class);
        return union == null ? "" : union.name().value();
    }

    /**
     * The names that a record component can't have, because its accessor would be another method of the interface. The
     * component of a fluent getter has its name, so that the getter needs no code.
     */
    private Set<String> takenComponents(List<Property> properties) {
        Set<String> taken = new HashSet<>();
        struct.methods().stream()
                .filter(method -> method.parameters().isEmpty())
                .forEach(method -> taken.add(method.name()));
        properties.forEach(property -> property.accessors().stream()
                .filter(accessor -> accessor.method().name().equals(property.name()))
                .forEach(accessor -> taken.remove(property.name())));
        struct.defaults().stream()
                .filter(method -> method.parameters().isEmpty())
                .forEach(method -> taken.add(method.name()));
        if (struct.context().declaresClose()) {
            taken.add("close");
        }
        return taken;
    }
}
