package io.sharedstruct.tools.difference;

import io.sharedstruct.inspect.FieldDescription;
import io.sharedstruct.inspect.FieldType.StructType;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.terminal.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field, or one of a struct inside the struct: {@code origin.x}, and {@code corners[].x} for all elements of an array.
 *
 * @param name the way to it
 * @param offset the offset in bytes, of an array's elements in the first one
 * @param length the length in bytes
 * @param type the type with everything that belongs to it
 */
record FlatField(String name, long offset, long length, String type) {

    private static final int MOST = 1 << 16;

    static List<FlatField> of(StructDescription struct) {
        List<FlatField> fields = new ArrayList<>();
        add(fields, struct, "", 0);
        fields.sort(Comparator.comparingLong(FlatField::offset));
        return fields;
    }

    private static void add(List<FlatField> fields, StructDescription struct, String prefix, long base) {
        for (FieldDescription field : struct.fields()) {
            if (fields.size() >= MOST) {
                return;
            }
            String name = prefix + field.name();
            boolean isStruct = field.type() instanceof StructType;
            boolean isArray = !field.dimensions().isEmpty();
            if (!isStruct || isArray) {
                fields.add(new FlatField(name, base + field.offset(), field.length(), type(field)));
            }
            if (field.type() instanceof StructType nested) {
                add(fields, nested.struct(), name + (isArray ? "[]." : "."), base + field.offset());
            }
        }
    }

    private static String type(FieldDescription field) {
        return Printable.of(field.type().describe())
                + field.dimensions().stream().map(length -> "[" + length + "]").collect(Collectors.joining());
    }
}
