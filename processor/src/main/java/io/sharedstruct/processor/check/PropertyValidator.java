package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.PropertyNames;
import io.sharedstruct.processor.problem.AccessorProblem;
import io.sharedstruct.processor.problem.AnnotationProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.problem.StructProblem;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.struct.RawMethod;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the properties of a struct, and checks their accessors against each other and against the generated members. */
final class PropertyValidator {

    private final RawStruct struct;
    private final Consumer<Problem> problems;

    private PropertyValidator(RawStruct struct, Consumer<Problem> problems) {
        this.struct = struct;
        this.problems = problems;
    }

    /** The properties in the order of their first accessors. */
    static List<Property> check(RawStruct struct, Consumer<Problem> problems) {
        return new PropertyValidator(struct, problems).properties();
    }

    private List<Property> properties() {
        struct.strays().forEach(stray -> problems.accept(AnnotationProblem.misplacedAnnotation(stray)));
        struct.conflicts().forEach(conflict -> problems.accept(AnnotationProblem.conflict(struct, conflict)));
        List<Property> properties = Property.group(new AccessorFinder(methodsWithoutClash(), problems).find());
        for (Property property : properties) {
            checkAccessors(property);
            checkAnnotations(property);
            ArrayValidator.check(property, problems);
        }
        checkConstants(properties);
        return properties;
    }

    /** What can't be generated says nothing about the style of the others. */
    private List<RawMethod> methodsWithoutClash() {
        GeneratedMembers members = new GeneratedMembers(struct);
        AwaitUpdate await = new AwaitUpdate(struct);
        await.check(problems);
        struct.defaults().forEach(method -> clashes(method, members));
        return struct.methods().stream()
                .filter(method -> !clashes(method, members) && !await.isMeant(method))
                .toList();
    }

    private boolean clashes(RawMethod method, GeneratedMembers members) {
        String owner = members.owner(method);
        if (owner != null) {
            problems.accept(
                    method.name().equals("acquire")
                            ? StructProblem.acquireImpossible(method, struct.type())
                            : StructProblem.memberClash(method, owner));
        }
        return owner != null;
    }

    private void checkAccessors(Property property) {
        Map<List<Object>, Accessor> seen = new HashMap<>();
        for (Accessor accessor : property.accessors()) {
            Accessor earlier = seen.putIfAbsent(List.of(accessor.role(), accessor.mode()), accessor);
            if (earlier != null) {
                problems.accept(AccessorProblem.duplicateProperty(accessor, earlier));
            } else if (accessor.hasValue()
                    && !accessor.type().name().equals(property.type().name())) {
                problems.accept(AccessorProblem.accessorTypeMismatch(property, accessor));
            } else {
                ModeValidator.checkSignature(property, accessor, problems);
            }
        }
    }

    private void checkAnnotations(Property property) {
        Set<PropertyAnnotation> seen = EnumSet.noneOf(PropertyAnnotation.class);
        for (Accessor accessor : property.accessors()) {
            accessor.method().annotations().forEach((annotation, written) -> {
                if (!seen.add(annotation)) {
                    problems.accept(AnnotationProblem.duplicateAnnotation(property, annotation, written.site()));
                }
            });
        }
    }

    private void checkConstants(List<Property> properties) {
        Map<String, Property> constants = new HashMap<>();
        for (Property property : properties) {
            String constant = PropertyNames.constant(property.name());
            Property earlier = constants.putIfAbsent(constant, property);
            if (earlier != null) {
                problems.accept(AccessorProblem.constantClash(property, earlier, constant));
            }
        }
    }
}
