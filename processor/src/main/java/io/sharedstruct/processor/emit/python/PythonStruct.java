package io.sharedstruct.processor.emit.python;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.FixedStringType;
import io.sharedstruct.processor.model.type.WordType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A struct in Python: its class, and how its members are called.
 *
 * @param type the struct
 * @param name the name of the class
 * @param fields the fields in declaration order
 */
record PythonStruct(NestedType type, String name, List<Field> fields) {

    /**
     * A field.
     *
     * @param model the field
     * @param name its name
     * @param type what stands for it
     * @param bytes the name by which the bytes of a text are reached, empty if it is none
     * @param numpy the name of the method for numpy, empty if it is no array of numbers
     */
    record Field(FieldModel model, String name, PythonType type, String bytes, String numpy) {

        /** Whether it is some bits of a unit. */
        boolean isBits() {
            return model.type() instanceof BitFieldType;
        }

        /** Whether it is a value, as locks are not. */
        boolean isShown() {
            return !(model.type() instanceof WordType);
        }

        /** What ctypes knows its bytes as. */
        String raw() {
            return isBits() ? "_unit_" + model.offset() : name;
        }
    }

    /**
     * What lies at one place: a field, the bit fields of a unit, or the members of a union.
     *
     * @param fields these
     */
    record Member(List<Field> fields) {

        Field first() {
            return fields.get(0);
        }

        boolean isUnion() {
            return !first().model().union().isEmpty() && !first().isBits();
        }

        long offset() {
            return fields.stream()
                    .mapToLong(field -> field.model().offset())
                    .min()
                    .orElse(0);
        }

        long end() {
            return fields.stream().mapToLong(field -> field.model().end()).max().orElse(0);
        }
    }

    static PythonStruct of(NestedType struct, PythonTypes types) {
        Names names = PythonNames.fields(types.all());
        // All of them first: what is named after one gives way to another.
        List<String> own = struct.fields().stream()
                .map(field -> names.unique(PythonNames.open(field.name())))
                .toList();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            FieldModel field = struct.fields().get(i);
            PythonType type = PythonType.of(field.type(), types);
            boolean array = field.type() instanceof ArrayType;
            fields.add(new Field(
                    field,
                    own.get(i),
                    type,
                    element(field) instanceof FixedStringType ? names.claim(own.get(i) + "_bytes") : "",
                    array && !type.dtype().isEmpty() ? names.claim(own.get(i) + "_numpy") : ""));
        }
        return new PythonStruct(struct, types.name(struct.struct()), fields);
    }

    private static FieldType element(FieldModel field) {
        return field.type() instanceof ArrayType array ? array.element() : field.type();
    }

    /** The members in the order of their offsets. */
    List<Member> members() {
        Map<String, Member> shared = new LinkedHashMap<>();
        List<Member> members = new ArrayList<>();
        for (Field field : fields) {
            String union = field.model().union();
            if (union.isEmpty()) {
                members.add(new Member(List.of(field)));
            } else {
                shared.computeIfAbsent(union, first -> {
                            Member member = new Member(new ArrayList<>());
                            members.add(member);
                            return member;
                        })
                        .fields()
                        .add(field);
            }
        }
        members.sort(Comparator.comparingLong(Member::offset));
        return members;
    }

    /** The offset of the sequence that makes its copies consistent; -1 if it has none. */
    long sequence() {
        return type.fields().stream()
                .filter(field -> field.type() == WordType.SEQUENCE)
                .mapToLong(FieldModel::offset)
                .findFirst()
                .orElse(-1);
    }
}
