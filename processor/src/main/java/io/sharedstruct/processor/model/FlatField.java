package io.sharedstruct.processor.model;

import io.sharedstruct.processor.model.type.ArrayType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A field of a struct or of a struct inside it, in terms of the outermost one.
 *
 * @param offset the offset in bytes
 * @param size the size in bytes
 * @param token the type in the layout descriptor
 * @param name the name, {@code origin.x}
 * @param later whether it, or a struct that it lies in, has been added by a later version
 */
public record FlatField(long offset, long size, String token, String name, boolean later) {

    /**
     * All fields by their offsets, those of nested structs instead of the nested structs. An array of structs stays one
     * field.
     */
    public static List<FlatField> of(List<FieldModel> fields) {
        return flatten(fields, false);
    }

    /** As {@link #of}, and behind an array of structs the fields of its first element, {@code levels[].price}. */
    public static List<FlatField> withElements(List<FieldModel> fields) {
        return flatten(fields, true);
    }

    /** Whether every byte of a struct belongs to a field. */
    static boolean isGapless(List<FieldModel> fields, long size) {
        long end = 0;
        for (FlatField field : of(fields)) {
            if (field.offset > end) {
                return false;
            }
            end = Math.max(end, field.offset + field.size);
        }
        return end == size;
    }

    private static List<FlatField> flatten(List<FieldModel> fields, boolean elements) {
        List<FlatField> flat = new ArrayList<>();
        add(flat, fields, 0, "", elements, false);
        flat.sort(Comparator.comparingLong(FlatField::offset));
        return flat;
    }

    private static void add(
            List<FlatField> flat,
            List<FieldModel> fields,
            long base,
            String prefix,
            boolean elements,
            boolean inLater) {
        for (FieldModel field : fields) {
            long offset = base + field.offset();
            String name = prefix + field.name();
            boolean later = inLater || field.since() > 1;
            if (field.type() instanceof NestedType nested) {
                add(flat, nested.fields(), offset, name + ".", elements, later);
                continue;
            }
            flat.add(new FlatField(offset, field.type().size(), field.type().token(), name, later));
            if (elements && field.type() instanceof ArrayType array && array.element() instanceof NestedType nested) {
                add(flat, nested.fields(), offset, name + "[].", true, later);
            }
        }
    }
}
