package io.sharedstruct.processor.emit.python;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a module defines: structs, each behind those that it contains, and the enums of all of them, by different names. */
final class PythonTypes {

    /**
     * An enum, whatever it is stored as.
     *
     * @param name its name in Python
     * @param type the enum
     * @param constants the names of its constants in Python, in their order
     */
    record Enumeration(String name, EnumType type, List<String> constants) {

        /** One of its constants. */
        String constant(String java) {
            for (int i = 0; i < constants.size(); i++) {
                if (type.constants().get(i).name().equals(java)) {
                    return name + "." + constants.get(i);
                }
            }
            throw new IllegalArgumentException(java);
        }
    }

    private final List<NestedType> structs;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Enumeration> enums = new LinkedHashMap<>();
    private final Names taken = PythonNames.types();

    PythonTypes(NestedType struct) {
        structs = struct.withInner();
        // The main one first: it is what the others give way to.
        name(struct);
        structs.forEach(this::name);
        structs.forEach(inner -> inner.fields().forEach(this::define));
    }

    private void name(NestedType struct) {
        names.computeIfAbsent(
                struct.struct().qualifiedName(), unnamed -> taken.claim(taken.free(PythonNames.type(struct.struct()))));
    }

    private void define(FieldModel field) {
        FieldType element = field.type() instanceof ArrayType array ? array.element() : field.type();
        if (element instanceof EnumType type && !enums.containsKey(key(type))) {
            boolean first = enums.values().stream()
                    .noneMatch(other -> simple(other.type()).equals(simple(type)));
            String name = PythonNames.open(first ? simple(type) : type.qualifiedName());
            Names constants = PythonNames.constants();
            enums.put(
                    key(type),
                    new Enumeration(
                            taken.claim(taken.free(name)),
                            type,
                            type.constants().stream()
                                    .map(constant -> constants.unique(PythonNames.open(constant.name())))
                                    .toList()));
        }
    }

    private static String simple(EnumType type) {
        return type.nestedName().substring(type.nestedName().lastIndexOf('.') + 1);
    }

    /** Two compilations may know different constants of one enum. */
    private static String key(EnumType type) {
        return type.qualifiedName() + " " + type.constants();
    }

    List<NestedType> structs() {
        return structs;
    }

    Collection<Enumeration> enums() {
        return enums.values();
    }

    Enumeration enumeration(EnumType type) {
        return Objects.requireNonNull(enums.get(key(type)));
    }

    /** The name of a struct's class. */
    String name(StructType struct) {
        return Objects.requireNonNull(names.get(struct.qualifiedName()));
    }

    /** The names that fields of structs don't have. */
    List<String> all() {
        List<String> all = new ArrayList<>(names.values());
        enums.values().forEach(enumeration -> all.add(enumeration.name()));
        return all;
    }
}
