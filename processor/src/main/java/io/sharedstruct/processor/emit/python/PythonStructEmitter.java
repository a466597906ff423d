package io.sharedstruct.processor.emit.python;

import io.sharedstruct.processor.emit.text.DocSentence;
import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a struct: its raw bytes as ctypes lays them out, what they are compared with, and the class on top. */
final class PythonStructEmitter {

    private static final String INDENT = "    ";

    private final PythonStruct struct;
    private final List<String> lines = new ArrayList<>();

    private PythonStructEmitter(PythonStruct struct) {
        this.struct = struct;
    }

    /**
     * The lines of a struct.
     *
     * @param region the name of its region, if it has one
     * @param descriptor what the footer says of it, if it can be attached
     */
    static List<String> emit(PythonStruct struct, Optional<String> region, Optional<String> descriptor) {
        PythonStructEmitter emitter = new PythonStructEmitter(struct);
        emitter.addRaw();
        emitter.addClass(region, descriptor);
        return emitter.lines;
    }

    private String raw() {
        return "_" + struct.name() + "_raw";
    }

    private void addRaw() {
        List<PythonStruct.Member> members = struct.members();
        List<PythonCode> fields = new ArrayList<>();
        List<String> anonymous = new ArrayList<>();
        long end = 0;
        for (PythonStruct.Member member : members) {
            pad(fields, end, member.offset());
            if (member.isUnion()) {
                addUnion(member);
                anonymous.add("_union_" + member.offset());
                fields.add(field("_union_" + member.offset(), raw() + "_union_" + member.offset()));
            } else {
                fields.add(field(member.first().raw(), member.first().type().raw()));
            }
            end = member.end();
        }
        pad(fields, end, struct.type().size());

        addClass(raw(), "_Struct", anonymous, fields);
        lines.add("_assert_layout(");
        lines.add(INDENT + raw() + ",");
        lines.add(INDENT + struct.type().size() + ",");
        lines.add(INDENT + "[");
        List<String> asserted = new ArrayList<>();
        for (PythonStruct.Field field : struct.fields()) {
            if (!asserted.contains(field.raw())) {
                asserted.add(field.raw());
                PythonCode place = PythonCode.tuple(
                        PythonCode.of("\"" + field.raw() + "\""),
                        PythonCode.of(String.valueOf(field.model().offset())),
                        PythonCode.of(String.valueOf(field.model().type().size())));
                lines.addAll(place.lines(INDENT + INDENT, "", ","));
            }
        }
        lines.add(INDENT + "],");
        lines.add(")");
        lines.add("");
        lines.add("");
    }

    private static PythonCode field(String name, String type) {
        return PythonCode.tuple(PythonCode.of("\"" + name + "\""), PythonCode.of(type));
    }

    private static void pad(List<PythonCode> fields, long from, long to) {
        if (from < to) {
            fields.add(field("_padding_" + from, "_ctypes.c_uint8 * " + (to - from)));
        }
    }

    private void addUnion(PythonStruct.Member member) {
        String name = raw() + "_union_" + member.offset();
        List<PythonCode> fields = new ArrayList<>();
        List<String> anonymous = new ArrayList<>();
        for (PythonStruct.Field field : member.fields()) {
            long before = field.model().offset() - member.offset();
            PythonCode own = field(field.raw(), field.type().raw());
            if (before == 0) {
                fields.add(own);
            } else {
                String inner = "_at_" + field.model().offset() + "_" + field.name();
                List<PythonCode> padded = new ArrayList<>();
                pad(padded, 0, before);
                padded.add(own);
                addClass(name + inner, "_ctypes.Structure", List.of(), padded);
                anonymous.add(inner);
                fields.add(field(inner, name + inner));
            }
        }
        addClass(name, "_ctypes.Union", anonymous, fields);
    }

    /** Packed and with its padding, so that nothing is left to ctypes; MSVC's way is what packing means to it. */
    private void addClass(String name, String base, List<String> anonymous, List<PythonCode> fields) {
        lines.add("class " + name + "(" + base + "):");
        if (base.equals("_Struct")) {
            lines.add(INDENT + "__slots__ = ()");
        }
        lines.add(INDENT + "_layout_ = \"ms\"");
        lines.add(INDENT + "_pack_ = 1");
        if (!anonymous.isEmpty()) {
            lines.add(INDENT + "_anonymous_ = [");
            anonymous.forEach(each -> lines.add(INDENT + INDENT + "\"" + each + "\","));
            lines.add(INDENT + "]");
        }
        lines.add(INDENT + "_fields_ = [");
        fields.forEach(field -> lines.addAll(field.lines(INDENT + INDENT, "", ",")));
        lines.add(INDENT + "]");
        lines.add("");
        lines.add("");
    }

    private void addClass(Optional<String> region, Optional<String> descriptor) {
        String more = descriptor.isPresent() ? ", _Region" : "";
        lines.add("class " + struct.name() + "(" + raw() + more + "):");
        lines.addAll(PythonText.docstring(said(struct), INDENT));
        lines.add("");
        lines.add(INDENT + "__slots__ = ()");
        region.ifPresent(name -> lines.addAll(PythonText.assignment(INDENT, "NAME", name)));
        lines.add(INDENT + "SIZEOF = " + struct.type().size());
        lines.add(INDENT + "FINGERPRINT = " + fingerprint(struct));
        if (struct.sequence() >= 0) {
            lines.add(INDENT + "_SEQUENCE = " + struct.sequence());
        }
        descriptor.ifPresent(text -> lines.addAll(PythonText.assignment(INDENT, "_DESCRIPTOR", text)));
        lines.add("");
        struct.fields().forEach(this::addField);
        for (PythonStruct.Field field : struct.fields()) {
            if (!field.numpy().isEmpty()) {
                lines.add("");
                lines.addAll(signature(INDENT, field.numpy(), "_t.Any", ":"));
                PythonCode array = PythonCode.call(
                        "_numpy",
                        List.of(
                                "self",
                                "\"" + field.name() + "\"",
                                "\"" + field.type().dtype() + "\""));
                lines.addAll(array.lines(INDENT + INDENT, "return ", ""));
            }
        }
        lines.add("");
        lines.add("");
    }

    static List<String> signature(String indent, String name, String result, String behind) {
        String line = indent + "def " + name + "(self) -> " + result + behind;
        return line.length() <= PythonCode.WIDTH
                ? List.of(line)
                : List.of(indent + "def " + name + "(", indent + "    self,", indent + ") -> " + result + behind);
    }

    /** What the author says of a struct, or else which it is. */
    static String said(PythonStruct struct) {
        String said = DocSentence.of(struct.type().struct().docs().struct());
        return said.isBlank() ? "The struct " + struct.type().struct().qualifiedName() + "." : said;
    }

    static String fingerprint(PythonStruct struct) {
        long fingerprint =
                LayoutDescriptor.fingerprint(LayoutDescriptor.of(struct.type().fields()));
        return String.format(Locale.ROOT, "0x%016X", fingerprint);
    }

    private void addField(PythonStruct.Field field) {
        lines.addAll(PythonText.comment(
                struct.type().struct().docs().of(field.model().name()), INDENT));
        String spelt = PythonText.ascii(field.model().name());
        if (!spelt.equals(field.model().name())) {
            lines.add(INDENT + "# " + spelt);
        }
        PythonCode codec = field.type().codec();
        PythonCode raw = PythonCode.of("\"" + field.raw() + "\"");
        List<PythonCode> arguments = new ArrayList<>(List.of(raw));
        if (field.isBits()) {
            arguments.addAll(codec.parts());
        } else {
            arguments.add(codec);
            if (!field.isShown()) {
                arguments.add(PythonCode.of("False"));
            }
        }
        PythonCode declared = new PythonCode(field.isBits() ? "_Bits(" : "_Field(", arguments, ")");
        lines.addAll(declared.lines(INDENT, field.name() + " = ", ""));
        if (!field.bytes().isEmpty()) {
            PythonCode bytes =
                    PythonCode.call("_Field", raw, inBytes(field.model().type(), codec), PythonCode.of("False"));
            lines.addAll(bytes.lines(INDENT, field.bytes() + " = ", ""));
        }
    }

    /** The same in bytes, at the bottom of arrays. */
    private static PythonCode inBytes(FieldType type, PythonCode codec) {
        return type instanceof ArrayType && codec.start().equals("_Row(")
                ? PythonCode.call(
                        "_Row",
                        inBytes(type, codec.parts().get(0)),
                        codec.parts().get(1))
                : PythonCode.call("_TextBytes", codec);
    }
}
