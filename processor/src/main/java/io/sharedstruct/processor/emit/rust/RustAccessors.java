package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.Doc;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.ArrayList;
import java.util.List;

/** The methods of what reads a struct and of what writes it, which {@link RustFieldEmitter} adds to. */
final class RustAccessors {

    /** More digits make a line that rustfmt would break. */
    private static final long MOST_IN_PLACE = 99_999_999;

    private final List<String> readers = new ArrayList<>();
    private final List<String> writers = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Names names = RustWords.methods();
    private final Names constants = RustWords.methods();
    private final RustTypes.Family family;

    RustAccessors(RustTypes.Family family) {
        this.family = family;
    }

    RustTypes.Family family() {
        return family;
    }

    /** The methods of what reads. */
    List<String> readers() {
        List<String> lines = new ArrayList<>(texts);
        lines.addAll(readers);
        return lines;
    }

    List<String> writers() {
        return writers;
    }

    /** A name that no other method has; reading and writing share them. */
    String claim(String name) {
        return names.claim(names.free(name));
    }

    /** A constant that nobody else sees, with a name like one. */
    String constant(String name, List<String> definition) {
        String constant = constants.claim(name);
        texts.add("    const " + constant + ": Text = Text {");
        definition.forEach(line -> texts.add("        " + line));
        texts.add("    };");
        texts.add("");
        return constant;
    }

    void reader(
            FieldModel field,
            NestedType struct,
            String name,
            String does,
            List<String> more,
            String returned,
            List<String> body) {
        add(readers, field, struct, name, does, more, returned, body);
    }

    void writer(
            FieldModel field,
            NestedType struct,
            String name,
            String does,
            List<String> more,
            String returned,
            List<String> body) {
        add(writers, field, struct, name, does, more, returned, body);
    }

    private static void add(
            List<String> to,
            FieldModel field,
            NestedType struct,
            String name,
            String does,
            List<String> more,
            String returned,
            List<String> body) {
        Doc doc = struct.struct().docs().of(field.name());
        List<String> before = new ArrayList<>(RustComment.doc("    ", does));
        before.addAll(RustComment.deprecation("    ", doc));
        List<String> parameters = new ArrayList<>(List.of("self"));
        parameters.addAll(more);
        if (!to.isEmpty()) {
            to.add("");
        }
        to.addAll(RustFunction.of(before, "pub fn " + name, parameters, returned, body));
    }

    /** The indices of an element, as parameters. */
    static List<String> indices(FieldModel field) {
        int dimensions =
                field.type() instanceof ArrayType array ? array.lengths().size() : 0;
        return dimensions == 0
                ? List.of()
                : dimensions == 1 ? List.of("index: usize") : List.of("row: usize", "column: usize");
    }

    /** The same as arguments. */
    static String arguments(FieldModel field) {
        return String.join(
                ", ",
                indices(field).stream()
                        .map(index -> index.substring(0, index.indexOf(':')))
                        .toList());
    }

    /** Where a field or an element of it lies: statements that find it, and then what to call it. */
    static Body at(FieldModel field) {
        if (!(field.type() instanceof ArrayType array)) {
            return field.offset() <= MOST_IN_PLACE
                    ? new Body(List.of(), String.valueOf(field.offset()))
                    : new Body(List.of("let at = " + field.offset() + ";"), "at");
        }
        FieldType element = array.element();
        List<Long> lengths = array.lengths();
        List<String> body = new ArrayList<>();
        if (lengths.size() == 1) {
            body.add("let index = checked(index, " + lengths.get(0) + ");");
        } else {
            body.add("let row = checked(row, " + lengths.get(0) + ");");
            body.add("let column = checked(column, " + lengths.get(1) + ");");
            String row = lengths.get(1) == 1 ? "row" : "row * " + lengths.get(1);
            body.add("let index = " + row + " + column;");
        }
        body.add("let at = " + place(field.offset(), element.size()) + ";");
        return new Body(body, "at");
    }

    /** Where the element of an index lies. */
    static String place(long offset, long size) {
        String index = size == 1 ? "index" : "index * " + size;
        return offset == 0 ? index : offset + " + " + index;
    }

    /**
     * The beginning of a body.
     *
     * @param statements what it does first
     * @param place an expression for the offset that it has found
     */
    record Body(List<String> statements, String place) {

        List<String> then(String... more) {
            List<String> body = new ArrayList<>(statements);
            body.addAll(List.of(more));
            return body;
        }
    }
}
