package io.sharedstruct.processor.emit.cpp;

import io.sharedstruct.processor.emit.c.CNames;
import io.sharedstruct.processor.emit.c.CText;
import io.sharedstruct.processor.emit.text.DocSentence;
import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.model.Doc;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the accessors of one struct in C++, by offset: members of a packed struct can't be referred to, and those in unions and units
 * have other ways to them in C.
 */
final class CppFields {

    private static final List<String> INDICES = List.of("", "std::size_t index", "std::size_t row, std::size_t column");

    private final NestedType struct;
    private final CppEnums enums;
    private final Names names = CppNames.properties();
    private final List<String> lines = new ArrayList<>();

    private CppFields(NestedType struct) {
        this.struct = struct;
        enums = new CppEnums(struct);
    }

    /** The enums of a struct and the class with its accessors, once in a program; and an assertion each time. */
    static List<String> emit(NestedType struct) {
        CppFields emitter = new CppFields(struct);
        emitter.emit();
        return emitter.lines;
    }

    private void emit() {
        String guard = CNames.guard("FIELDS", struct.struct());
        String type = CppNames.struct(struct.struct());
        lines.add("#ifndef " + guard);
        lines.add("#define " + guard);
        lines.addAll(enums.lines());
        lines.addAll(CppComment.of(
                struct.struct().docs().struct(),
                "The fields of " + CppComment.ascii(struct.struct().qualifiedName()) + ".",
                ""));
        lines.add("template <typename Byte>");
        lines.add("class BasicFields<" + type + ", Byte> : public detail::Place<" + type + ", Byte> {");
        lines.add("public:");
        lines.add("    using detail::Place<" + type + ", Byte>::Place;");
        struct.fields().forEach(this::addField);
        lines.add("};");
        lines.add("#endif");
        lines.add("static_assert(sizeof(" + type + ") == " + struct.size() + ", \"" + CWords.type(struct.struct())
                + " has to have " + struct.size() + " bytes\");");
        lines.add("");
    }

    private void addField(FieldModel field) {
        FieldType element = field.type() instanceof ArrayType array ? array.element() : field.type();
        List<Long> lengths = field.type() instanceof ArrayType array ? array.lengths() : List.of();
        CppType type = CppType.of(element, element instanceof EnumType enumeration ? enums.name(enumeration) : "");
        if (type.kind() == CppType.Kind.WORD) {
            return;
        }
        String name = names.unique(field.name());
        String property = CText.literal(field.name());
        String from = "this->at_ + " + field.offset();
        String place = lengths.isEmpty()
                ? from
                : from + " + detail::index(" + property + ", "
                        + (lengths.size() == 1
                                ? "index, " + lengths.get(0)
                                : "row, " + lengths.get(0) + ", column, " + lengths.get(1))
                        + ") * " + element.size();
        String indices = INDICES.get(lengths.size());
        Doc doc = struct.struct().docs().of(field.name());
        String attribute = DocSentence.isDeprecated(doc) ? "[[deprecated]] " : "";
        lines.add("");
        lines.addAll(CppComment.of(doc, "", "    "));
        if (field.type() instanceof ArrayType array && !type.stored().isEmpty()) {
            add(attribute + "auto get_" + name + "() const", span(type.stored(), property, from, array.count()));
        }
        String get = "get_" + name + "(" + indices + ") const";
        String set = attribute + "void set_" + name + "(" + indices + (indices.isEmpty() ? "" : ", ") + type.parameter()
                + " value) const";
        String free = indices.isEmpty() ? " noexcept" : "";
        switch (type.kind()) {
            case NUMBER -> {
                add(
                        attribute + type.value() + " " + get + free,
                        "return detail::get" + type.functions() + "(" + place + ");");
                add(set + free, "detail::set" + type.functions() + "(" + place + ", value);");
            }
            case BITS, TEXT -> {
                add(attribute + type.value() + " " + get, "return " + type.functions() + "::get(" + place + ");");
                add(set, type.functions() + "::set(" + place + ", " + property + ", value);");
            }
            case BYTES -> {
                String count = type.functions();
                add(attribute + "auto " + get, span(type.value(), property, place, Long.parseLong(count)));
            }
            default -> add(attribute + type.value() + " " + get + free, "return " + type.value() + "(" + place + ");");
        }
    }

    private static String span(String type, String property, String place, long count) {
        return "return detail::span<" + type + ">(" + property + ", " + place + ", " + count + ");";
    }

    private void add(String head, String body) {
        lines.add("    " + head + " { " + body + " }");
    }
}
