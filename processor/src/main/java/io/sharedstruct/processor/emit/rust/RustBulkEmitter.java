package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.List;

/** Writes the methods that copy some elements of an array of values, row by row. */
final class RustBulkEmitter {

    private final RustAccessors to;
    private final NestedType struct;
    private final FieldModel field;
    private final String name;

    RustBulkEmitter(RustAccessors to, NestedType struct, FieldModel field, String name) {
        this.to = to;
        this.struct = struct;
        this.field = field;
        this.name = name;
    }

    void emit(FieldType element, RustType type) {
        if (!(field.type() instanceof ArrayType array)) {
            return;
        }
        String rows = array.lengths().size() == 1 ? "" : " They are counted row by row.";
        String at = "    let at = " + RustAccessors.place(field.offset(), element.size()) + ";";
        to.reader(
                field,
                struct,
                to.claim("read_" + name),
                "Copies elements of [`Self::" + name + "`] from an index on, as many as there is room for." + rows
                        + " Panics if there are fewer.",
                List.of("first: usize", "into: &mut [" + type.value() + "]"),
                "",
                List.of(
                        "let first = checked_range(first, into.len(), " + array.count() + ");",
                        "for (index, value) in (first..).zip(into) {",
                        at,
                        "    *value = " + type.readAt("at") + ";",
                        "}"));
        to.writer(
                field,
                struct,
                to.claim("write_" + name),
                "Sets elements of [`" + to.family().reader() + "::" + name + "`] from an index on." + rows
                        + " Panics if there are fewer.",
                List.of("first: usize", "from: &[" + type.value() + "]"),
                "",
                List.of(
                        "let first = checked_range(first, from.len(), " + array.count() + ");",
                        "for (index, &value) in (first..).zip(from) {",
                        at,
                        "    " + type.writeAt("at") + ";",
                        "}"));
    }
}
