package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.type.ConvertedType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.FixedStringType;
import io.sharedstruct.processor.model.type.WordType;

/** What documentation says of properties, beside what their author does. */
final class RustNotes {

    private RustNotes() {}

    static String property(FieldModel field) {
        return "The property `" + Comments.ascii(field.name()) + "`";
    }

    /** What a reader of a member has to know of its bytes. */
    static String member(FieldModel field, RustTypes types) {
        FieldType type = RustTypes.element(field);
        if (type instanceof FixedStringType text) {
            return "The bytes of a text in " + text.charset().canonicalName() + ".";
        }
        if (type instanceof EnumType constants) {
            return "An integer of [`" + types.name(constants) + "`]" + order(type) + ".";
        }
        if (type instanceof WordType) {
            return "Of no use in a copy.";
        }
        String converted = type instanceof ConvertedType conversion
                ? "Stored by "
                        + Comments.ascii(conversion.converter().nestedName()).replace("\\", "\\\\") + "."
                : "";
        String order = type.order() == Endian.NATIVE ? "" : "Its bytes" + order(type) + ".";
        return (converted + " " + order).strip();
    }

    private static String order(FieldType type) {
        return switch (type.order()) {
            case BIG -> ", big-endian";
            case LITTLE -> ", little-endian";
            case NATIVE -> "";
        };
    }
}
