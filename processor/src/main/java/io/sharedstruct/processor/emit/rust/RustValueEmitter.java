package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.model.Doc;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import java.util.ArrayList;
import java.util.List;

/** Writes the value of one struct: its members, what makes and views it, and assertions on every offset. */
final class RustValueEmitter {

    /** The largest struct of which the compiler is asked for each offset, which costs it as many bytes for each member. */
    private static final long MOST_PROBED = 1 << 16;

    private final NestedType struct;
    private final RustTypes types;
    private final RustTypes.Family family;
    private final RustLayout layout;
    private final boolean isOutermost;
    private final List<String> lines = new ArrayList<>();

    private RustValueEmitter(NestedType struct, RustTypes types, boolean isOutermost) {
        this.struct = struct;
        this.types = types;
        this.isOutermost = isOutermost;
        family = types.family(struct);
        layout = new RustLayout(struct, types);
    }

    /** All but its constants, which are other lines of an implementation. */
    static List<String> emit(NestedType struct, RustTypes types, List<String> constants, boolean isOutermost) {
        RustValueEmitter emitter = new RustValueEmitter(struct, types, isOutermost);
        emitter.addStruct();
        emitter.addMethods(constants);
        emitter.addAssertions();
        return emitter.lines;
    }

    private void addStruct() {
        Doc doc = struct.struct().docs().struct();
        String name = Comments.ascii(struct.struct().qualifiedName()).replace("\\", "\\\\");
        lines.addAll(RustComment.doc("", RustComment.said(doc, "A copy of the struct " + name + ".")));
        lines.add("#[derive(Clone, Copy)]");
        lines.add("#[repr(C" + packing() + ")]");
        lines.add("pub struct " + family.value() + " {");
        layout.members().forEach(this::addMember);
        lines.add("}");
        lines.add("");
    }

    /** A struct inside another one declares no alignment, which Rust would refuse in one that is packed. */
    private String packing() {
        long pack = layout.pack();
        if (pack != 0) {
            return pack == 1 ? ", packed" : ", packed(" + pack + ")";
        }
        boolean isAligned =
                isOutermost && struct.alignment() > layout.alignment() && struct.size() % struct.alignment() == 0;
        return isAligned ? ", align(" + struct.alignment() + ")" : "";
    }

    private void addMember(RustLayout.Member member) {
        if (member.isPadding()) {
            lines.addAll(RustFunction.member(member.name(), member.type().member()));
            return;
        }
        lines.addAll(RustComment.doc("    ", documentation(member)));
        lines.addAll(RustFunction.member("pub " + member.name(), member.type().member()));
    }

    private String documentation(RustLayout.Member member) {
        if (!member.isField()) {
            List<String> names = member.fields().stream()
                    .map(field -> Comments.ascii(field.name()).replace("\\", "\\\\"))
                    .toList();
            return "The bytes of " + String.join(", ", names) + ".";
        }
        FieldModel field = member.fields().get(0);
        String said = RustComment.said(
                struct.struct().docs().of(field.name()), RustNotes.property(field) + ", at " + field.offset() + ".");
        String note = RustNotes.member(field, types);
        return note.isEmpty() ? said : said + " " + note;
    }

    private void addMethods(List<String> constants) {
        lines.add("impl " + family.value() + " {");
        lines.addAll(constants);
        List<String> zeroes = layout.members().stream()
                .map(member -> member.name() + ": " + member.type().zero())
                .toList();
        lines.addAll(RustFunction.of(
                RustComment.doc("    ", "One whose bytes are all zero, as those of a new region."),
                "pub const fn zeroed",
                List.of(),
                "Self",
                RustFunction.literal("Self", zeroes)));
        lines.add("");
        lines.addAll(RustFunction.of(
                RustComment.doc("    ", "What reads all properties of this copy."),
                "pub fn view",
                List.of("&self"),
                family.reader() + "<'_>",
                List.of(
                        "// SAFETY: these are the bytes of the value, and nobody writes them for as long.",
                        "let place = unsafe { Place::of_value(self) };",
                        family.reader() + " { place }")));
        lines.add("");
        lines.addAll(RustFunction.of(
                RustComment.doc("    ", "What reads and writes all properties of this copy."),
                "pub fn view_mut",
                List.of("&mut self"),
                family.writer() + "<'_>",
                List.of(
                        "// SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.",
                        "let place = unsafe { Place::of_mut(self) };",
                        "let reader = " + family.reader() + " { place };",
                        family.writer() + " { reader, place }")));
        lines.add("}");
        lines.add("");
        lines.add("impl Default for " + family.value() + " {");
        lines.addAll(RustFunction.of(List.of(), "fn default", List.of(), "Self", List.of("Self::zeroed()")));
        lines.add("}");
        lines.add("");
    }

    /** Without implicit padding a struct has its size only if each member lies where those before it end. */
    private void addAssertions() {
        lines.add("assert_layout! { " + family.value() + " has " + struct.size() + ";");
        if (struct.size() <= MOST_PROBED) {
            layout.members().forEach(member -> lines.add("    " + member.name() + " at " + member.offset() + ";"));
        }
        lines.add("}");
    }
}
