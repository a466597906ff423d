package io.sharedstruct.processor;

import java.util.HashMap;
import java.util.HashSet;
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
        struct.strays().forEach(stray -> problems.accept(Problem.misplacedAnnotation(stray)));
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
        struct.defaults().forEach(method -> clashes(method, members));
        return struct.methods().stream()
                .filter(method -> !clashes(method, members))
                .toList();
    }

    private boolean clashes(RawMethod method, GeneratedMembers members) {
        String owner = members.owner(method);
        if (owner != null) {
            problems.accept(
                    method.name().equals("acquire")
                            ? Problem.acquireImpossible(method, struct.type())
                            : Problem.memberClash(method, owner));
        }
        return owner != null;
    }

    private void checkAccessors(Property property) {
        Map<Role, Accessor> seen = new HashMap<>();
        for (Accessor accessor : property.accessors()) {
            Accessor earlier = seen.putIfAbsent(accessor.role(), accessor);
            if (earlier != null) {
                problems.accept(Problem.duplicateProperty(accessor, earlier));
            } else if (!accessor.type().name().equals(property.type().name())) {
                problems.accept(Problem.accessorTypeMismatch(property, accessor));
            }
        }
    }

    private void checkAnnotations(Property property) {
        Set<String> seen = new HashSet<>();
        for (Accessor accessor : property.accessors()) {
            Located<Long> offset = accessor.method().offset();
            if (offset != null && !seen.add("@Offset")) {
                problems.accept(Problem.duplicateAnnotation(property, "@Offset", offset.site()));
            }
            RawFixedString fixedString = accessor.method().fixedString();
            RawArray array = accessor.method().array();
            if (array != null && !seen.add("@Array")) {
                problems.accept(Problem.duplicateAnnotation(property, "@Array", array.site()));
            }
            if (fixedString != null && !seen.add("@FixedString")) {
                problems.accept(Problem.duplicateAnnotation(property, "@FixedString", fixedString.site()));
            }
        }
    }

    private void checkConstants(List<Property> properties) {
        Map<String, Property> constants = new HashMap<>();
        for (Property property : properties) {
            String constant = PropertyNames.constant(property.name());
            Property earlier = constants.putIfAbsent(constant, property);
            if (earlier != null) {
                problems.accept(Problem.constantClash(property, earlier, constant));
            }
        }
    }
}
