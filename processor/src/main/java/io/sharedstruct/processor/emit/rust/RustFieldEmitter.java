package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.ConvertedType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.FixedStringType;
import io.sharedstruct.processor.model.type.WordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the methods of one field, by a row for each kind of type that is no plain value. */
final class RustFieldEmitter {

    /** Writes the methods of a field. */
    private interface Kind {
        void emit(RustFieldEmitter emitter, FieldType element);
    }

    private static final Map<Class<? extends FieldType>, Kind> KINDS = Map.of(
            BitFieldType.class, (emitter, type) -> emitter.bits((BitFieldType) type),
            EnumType.class, (emitter, type) -> emitter.enumeration((EnumType) type),
            FixedStringType.class, (emitter, type) -> emitter.text((FixedStringType) type),
            NestedType.class, (emitter, type) -> emitter.nested((NestedType) type),
            WordType.class, (emitter, type) -> emitter.word((WordType) type));

    private final RustAccessors to;
    private final RustTypes types;
    private final NestedType struct;
    private final FieldModel field;
    private final boolean wakes;

    /** The getter. */
    private final String name;

    private final List<String> indices;
    private final RustAccessors.Body at;

    /** @param wakes whether updates of the struct wake those who wait for them */
    RustFieldEmitter(
            RustAccessors to, RustTypes types, NestedType struct, FieldModel field, String name, boolean wakes) {
        this.to = to;
        this.types = types;
        this.struct = struct;
        this.field = field;
        this.name = name;
        this.wakes = wakes;
        indices = RustAccessors.indices(field);
        at = RustAccessors.at(field);
    }

    void emit() {
        FieldType element = stored(field.type());
        Kind kind = KINDS.get(element.getClass());
        if (kind == null) {
            number(element);
        } else {
            kind.emit(this, element);
        }
    }

    /** What the elements are, or what the value is converted to. */
    private static FieldType stored(FieldType type) {
        return type instanceof ArrayType array
                ? stored(array.element())
                : type instanceof ConvertedType converted ? stored(converted.storage()) : type;
    }

    private String said(String note) {
        String said = RustComment.said(struct.struct().docs().of(field.name()), RustNotes.property(field) + ".");
        return note.isEmpty() ? said : said + " " + note;
    }

    private List<String> with(String... more) {
        List<String> parameters = new ArrayList<>(indices);
        parameters.addAll(List.of(more));
        return parameters;
    }

    private void read(String method, String note, String returned, List<String> body) {
        to.reader(field, struct, method, said(note), indices, returned, body);
    }

    private void write(String does, String method, String value, String returned, List<String> body) {
        to.writer(field, struct, method, does, with(value), returned, body);
    }

    private void number(FieldType element) {
        if (field.type() instanceof ConvertedType converted && converted.storage() instanceof ArrayType array) {
            new RustFieldEmitter(to, types, struct, of(array), name, wakes).number(element);
            return;
        }
        if (field.type() instanceof ArrayType outer
                && outer.element() instanceof ConvertedType converted
                && converted.storage() instanceof ArrayType inner) {
            List<Long> lengths = new ArrayList<>(outer.lengths());
            if (lengths.size() == 1) {
                lengths.addAll(inner.lengths());
            } else {
                lengths = List.of(outer.count(), inner.count());
            }
            new RustFieldEmitter(to, types, struct, of(new ArrayType(inner.element(), lengths)), name, wakes)
                    .number(element);
            return;
        }
        RustType type = RustType.of(element, types);
        read(name, "", type.value(), at.then(type.readAt(at.place())));
        write(
                "Sets [`" + to.family().reader() + "::" + name + "`].",
                to.claim("set_" + name),
                "value: " + type.value(),
                "",
                at.then(type.writeAt(at.place())));
        new RustBulkEmitter(to, struct, field, name).emit(element, type);
        new RustOrderedEmitter(to, struct, field, name).emit(element, type);
    }

    private FieldModel of(ArrayType type) {
        return new FieldModel(
                field.name(), field.constant(), field.component(), field.parameter(), type, field.offset());
    }

    private void enumeration(EnumType element) {
        RustType type = RustType.of(element, types);
        String constant = types.name(element);
        String code = to.claim(name + "_code");
        String setCode = to.claim("set_" + code);
        String arguments = RustAccessors.arguments(field);
        String more = arguments.isEmpty() ? "" : arguments + ", ";
        boolean falls = element.fallback() != null;
        read(
                name,
                falls ? "" : "An integer that no constant is stored as is an error.",
                falls ? constant : "Result<" + constant + ", i32>",
                List.of(
                        "let code = self." + code + "(" + arguments + ");",
                        constant + (falls ? "::of(code)" : "::from_code(code)")));
        read(code, "The integer as it is stored.", "i32", at.then(type.readAt(at.place())));
        write(
                "Sets [`" + to.family().reader() + "::" + name + "`].",
                to.claim("set_" + name),
                "value: " + constant,
                "",
                List.of("self." + setCode + "(" + more + "value.code())"));
        write(
                "Sets [`" + to.family().reader() + "::" + code + "`], or the bits of it that there is room for.",
                setCode,
                "value: i32",
                "",
                at.then(type.writeAt(at.place())));
    }

    private void text(FixedStringType text) {
        String constant = to.constant(
                "TEXT_" + RustWords.snake(field).toUpperCase(Locale.ROOT), RustTexts.definition(field.name(), text));
        String use = "let text = " + to.family().reader() + "::" + constant + ";";
        read(
                name,
                "Bytes that are no text are an error, which has them.",
                "Result<String, NotText>",
                at.then(use, "text.get(self.place, " + at.place() + ")"));
        String bytes = to.claim(name + "_bytes");
        read(bytes, "The bytes of the text.", "Vec<u8>", at.then(use, "text.bytes(self.place, " + at.place() + ")"));
        write(
                "Sets [`" + to.family().reader() + "::" + name + "`]. " + RustTexts.refusal(text),
                to.claim("set_" + name),
                "value: &str",
                "Result<(), TextError>",
                at.then(use, "text.set(self.place, " + at.place() + ", value)"));
        write(
                "Sets [`" + to.family().reader() + "::" + bytes + "`], as they are.",
                to.claim("set_" + bytes),
                "value: &[u8]",
                "Result<(), TextError>",
                at.then(use, "text.set_bytes(self.place, " + at.place() + ", value)"));
    }

    private void nested(NestedType inner) {
        RustTypes.Family family = types.family(inner);
        String part = "let place = self.place.part(" + at.place() + ", " + inner.size() + ");";
        read(name, "", family.reader() + "<'a>", at.then(part, family.reader() + " { place }"));
        to.writer(
                field,
                struct,
                name,
                said(""),
                indices,
                family.writer() + "<'a>",
                at.then(
                        part,
                        "let reader = " + family.reader() + " { place };",
                        family.writer() + " { reader, place }"));
    }

    private void word(WordType word) {
        switch (word) {
            case LOCK ->
                to.writer(
                        field,
                        struct,
                        name,
                        said(""),
                        indices,
                        "Lock<'a>",
                        List.of("Lock::new(self.place, " + field.offset() + ")"));
            case READ_WRITE_LOCK ->
                to.writer(
                        field,
                        struct,
                        name,
                        said(""),
                        indices,
                        "ReadWriteLock<'a>",
                        List.of("ReadWriteLock::new(self.place, " + field.offset() + ")"));
            case SEQUENCE -> {
                to.reader(
                        field,
                        struct,
                        name,
                        said(""),
                        indices,
                        "SequenceRef<'a>",
                        List.of("SequenceRef::new(self.place, " + field.offset() + ")"));
                to.writer(
                        field,
                        struct,
                        name,
                        said(""),
                        indices,
                        "Sequence<'a>",
                        List.of("Sequence::new(self.place, " + field.offset() + ", " + wakes + ")"));
            }
        }
    }

    private void bits(BitFieldType bits) {
        RustBits unit = RustBits.of(bits, types);
        List<String> read = at.then("let unit = " + unit.read(at.place()) + ";", unit.value());
        to.reader(field, struct, name, said(""), indices, unit.type(), read);
        write(
                "Sets [`" + to.family().reader() + "::" + name + "`]." + unit.refusal(),
                to.claim("set_" + name),
                "value: " + unit.type(),
                "",
                at.then(
                        "let unit = " + unit.read(at.place()) + ";",
                        "let bits = " + unit.bits() + ";",
                        "let unit = with_bits(unit, " + bits.position() + ", " + bits.width() + ", bits);",
                        unit.write(at.place())));
    }
}
