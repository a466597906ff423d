package io.sharedstruct.processor.emit.csharp;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.ConvertedType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.model.type.UnsignedType;
import io.sharedstruct.processor.model.type.WordType;
import java.util.ArrayList;
import java.util.List;

/**
 * A field as C# sees it: a value, or an array of values. What a converter stores as bytes is an array of them, one of such values an
 * array of one dimension more.
 *
 * @param model the field
 * @param element the type of the values
 * @param lengths the lengths of the dimensions, none if it is one value
 * @param note what a reader must know, empty if there is nothing
 */
record CsharpField(FieldModel model, FieldType element, List<Long> lengths, String note) {

    private static final FieldType BYTE = new UnsignedType(PrimitiveType.BYTE, PrimitiveType.SHORT);

    static CsharpField of(FieldModel field) {
        List<Long> lengths = new ArrayList<>();
        FieldType element = field.type();
        if (element instanceof ArrayType array) {
            lengths.addAll(array.lengths());
            element = array.element();
        }
        if (element instanceof ConvertedType converted && converted.storage() instanceof ArrayType bytes) {
            lengths.addAll(bytes.lengths());
            String note = "Bytes of " + converted.converter().nestedName() + ".";
            return new CsharpField(field, BYTE, lengths, note);
        }
        return new CsharpField(field, element, lengths, "");
    }

    boolean isArray() {
        return !lengths.isEmpty();
    }

    boolean isBits() {
        return element instanceof BitFieldType;
    }

    boolean isWord() {
        return element instanceof WordType;
    }

    boolean isStruct() {
        return element instanceof NestedType;
    }

    /** Whether it is a struct that is too large for a value. */
    boolean isView() {
        return element instanceof NestedType nested && CsharpScope.isView(nested);
    }

    /** Whether its values are aligned wherever its struct is, and in the order of the machine. */
    boolean isAligned(long ofStruct) {
        return element.order() == Endian.NATIVE
                && model.offset() % element.alignment() == 0
                && ofStruct % element.alignment() == 0;
    }

    long count() {
        return lengths.stream().reduce(1L, Math::multiplyExact);
    }

    private String indexType() {
        return count() > Integer.MAX_VALUE ? "long" : "int";
    }

    private List<String> indices() {
        return switch (lengths.size()) {
            case 0 -> List.of();
            case 1 -> List.of("index");
            case 2 -> List.of("row", "column");
            default -> List.of("row", "column", "index");
        };
    }

    /** The parameters of what takes the indices of an element. */
    String parameters() {
        return String.join(
                ", ", indices().stream().map(index -> indexType() + " " + index).toList());
    }

    /** The endings of the names of its lengths. */
    List<String> lengthNames() {
        return switch (lengths.size()) {
            case 0 -> List.of();
            case 1 -> List.of("Length");
            case 2 -> List.of("Rows", "Columns");
            default -> List.of("Rows", "Columns", "Length");
        };
    }

    /** An expression for the address of the value, or of the element. */
    String place(String memory) {
        StringBuilder place = new StringBuilder("self + " + model.offset());
        long size = element.size() * count();
        List<String> indices = indices();
        for (int i = 0; i < indices.size(); i++) {
            size /= lengths.get(i);
            place.append(" + ").append(memory).append(".Index(");
            place.append(CsharpText.literal(model.name()))
                    .append(", \"")
                    .append(indices.get(i))
                    .append("\", ");
            place.append(indices.get(i)).append(", ").append(lengths.get(i)).append(")");
            place.append(size == 1 ? "" : " * " + size);
        }
        return place.toString();
    }
}
