package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.model.type.UnsignedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the methods of ordered access to aligned integers of 4 and 8 bytes, and of waits for those of 4. */
final class RustOrderedEmitter {

    private final RustAccessors to;
    private final NestedType struct;
    private final FieldModel field;
    private final String name;
    private final RustAccessors.Body at;

    RustOrderedEmitter(RustAccessors to, NestedType struct, FieldModel field, String name) {
        this.to = to;
        this.struct = struct;
        this.field = field;
        this.name = name;
        at = RustAccessors.at(field);
    }

    void emit(FieldType element, RustType type) {
        long size = element.size();
        boolean isInteger =
                element instanceof UnsignedType || element == PrimitiveType.INT || element == PrimitiveType.LONG;
        boolean isAligned = struct.alignment() % size == 0 && field.offset() % size == 0;
        if (!isInteger || size < Integer.BYTES || !isAligned || type.alignment() != size) {
            return;
        }
        String value = type.value();
        String atomic = "Atomic" + value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
        String found = "self.place.atomic_" + value + "(" + at.place() + ")";
        String of = "[`" + to.family().reader() + "::" + name + "`]";
        List<String> indices = RustAccessors.indices(field);
        to.reader(
                field,
                struct,
                to.claim("load_" + name),
                "Reads " + of + " in order.",
                with(indices, "order: Ordering"),
                value,
                at.then(found + ".load(order)"));
        to.writer(
                field,
                struct,
                to.claim("atomic_" + name),
                "All atomic access to " + of + ".",
                indices,
                "&'a " + atomic,
                at.then(found));
        if (size == Integer.BYTES) {
            String expected = value.equals("u32") ? "expected" : "expected as u32";
            to.reader(
                    field,
                    struct,
                    to.claim("await_" + name),
                    "Waits for as long as " + of
                            + " has a value, and no longer than a timeout. Whether it has another one.",
                    with(indices, "expected: " + value, "timeout: Option<Duration>"),
                    "bool",
                    at.then("self.place.wait(" + at.place() + ", " + expected + ", timeout)"));
            to.reader(
                    field,
                    struct,
                    to.claim("wake_" + name),
                    "Wakes all who wait for " + of + ". To be called after the new value was written.",
                    indices,
                    "",
                    at.then("self.place.wake(" + at.place() + ")"));
        }
    }

    private static List<String> with(List<String> indices, String... more) {
        List<String> parameters = new ArrayList<>(indices);
        parameters.addAll(List.of(more));
        return parameters;
    }
}
