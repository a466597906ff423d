package io.sharedstruct.processor.model;

import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.WordType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A struct that lies inline in another one.
 *
 * @param struct the annotated interface
 * @param size the size in bytes, tail padding included
 * @param alignment the alignment in bytes
 * @param fields the fields
 * @param depth how many structs lie inside each other, with this one
 * @param hasWords whether locks or sequences lie in it, or in a struct inside it
 * @param orderedSize the size of its largest field with ordered access, which needs to be aligned; 1 if there is none
 */
public record NestedType(
        StructType struct,
        long size,
        long alignment,
        List<FieldModel> fields,
        int depth,
        boolean hasWords,
        long orderedSize)
        implements FieldType {

    public static NestedType of(StructModel model) {
        long ordered = model.accessors().stream()
                .filter(accessor -> !accessor.isPlain())
                .mapToLong(accessor -> element(accessor.field()).size())
                .max()
                .orElse(1);
        return of(model.type(), model.size(), model.alignment(), model.fields(), ordered);
    }

    /** One of whose own fields with ordered access the largest has that size. */
    static NestedType of(StructType struct, long size, long alignment, List<FieldModel> fields, long orderedSize) {
        long inside = fields.stream()
                .mapToLong(field -> element(field) instanceof NestedType nested ? nested.orderedSize : 1)
                .max()
                .orElse(1);
        return new NestedType(
                struct,
                size,
                alignment,
                fields,
                depth(fields) + 1,
                fields.stream().anyMatch(field -> hasWords(field.type())),
                Math.max(orderedSize, inside));
    }

    private static FieldType element(FieldModel field) {
        return element(field.type());
    }

    private static FieldType element(FieldType type) {
        return type instanceof ArrayType array ? array.element() : type;
    }

    /** Whether a type is a lock or a sequence, or has one in it. */
    public static boolean hasWords(FieldType type) {
        FieldType element = element(type);
        return element instanceof WordType || (element instanceof NestedType nested && nested.hasWords);
    }

    /** How many structs lie inside each other in one of these fields. */
    static int depth(List<FieldModel> fields) {
        return fields.stream()
                .map(field -> field.type() instanceof ArrayType array ? array.element() : field.type())
                .mapToInt(type -> type instanceof NestedType nested ? nested.depth : 0)
                .max()
                .orElse(0);
    }

    /** The structs inside it, in it and in each other, each once and behind those that it contains; this one is the last. */
    public List<NestedType> withInner() {
        Map<String, NestedType> structs = new LinkedHashMap<>();
        collect(structs);
        return List.copyOf(structs.values());
    }

    private void collect(Map<String, NestedType> structs) {
        for (FieldModel field : fields) {
            if (element(field) instanceof NestedType inner && !structs.containsKey(inner.struct.qualifiedName())) {
                inner.collect(structs);
            }
        }
        structs.put(struct.qualifiedName(), this);
    }

    /**
     * The alignment that it, or a struct inside it, asks for beyond what its fields need, 1 if none does. MSVC keeps to that
     * wherever the struct lies.
     */
    public long declaredAlignment() {
        long ofFields = 1;
        long declared = 1;
        for (FieldModel field : fields) {
            FieldType type = field.type() instanceof ArrayType array ? array.element() : field.type();
            ofFields = Math.max(ofFields, type.alignment());
            declared = type instanceof NestedType nested ? Math.max(declared, nested.declaredAlignment()) : declared;
        }
        return alignment > ofFields ? alignment : declared;
    }

    @Override
    public String javaType() {
        return struct.simpleName();
    }

    /** Its padding is not copied, so that may be a loss. */
    @Override
    public boolean isExact() {
        return FlatField.isGapless(fields, size)
                && fields.stream().allMatch(field -> field.type().isExact());
    }

    @Override
    public String token() {
        return "struct";
    }

    /** By name: the fields may have as many again inside them, and so on. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NestedType nested
                && struct.name().equals(nested.struct.name())
                && size == nested.size
                && (fields == nested.fields || fields.equals(nested.fields));
    }

    @Override
    public int hashCode() {
        return struct.name().hashCode();
    }
}
