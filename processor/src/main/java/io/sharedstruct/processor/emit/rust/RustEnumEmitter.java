package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.AsciiNames;
import io.sharedstruct.processor.model.type.EnumType;
import java.util.ArrayList;
import java.util.List;

/** Writes an enum. No bytes are ever taken for one of its constants without a look: fields hold its integers. */
final class RustEnumEmitter {

    private RustEnumEmitter() {}

    static List<String> emit(EnumType type, String name) {
        Names names = RustWords.constants();
        List<String> constants = type.constants().stream()
                .map(constant -> names.unique(constant.name()))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.addAll(RustComment.doc("", "The constants of " + Comments.ascii(type.qualifiedName()) + "."));
        lines.add("#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]");
        lines.add("#[repr(i32)]");
        lines.add("pub enum " + name + " {");
        for (int i = 0; i < constants.size(); i++) {
            EnumType.Constant constant = type.constants().get(i);
            String spelt = AsciiNames.of(constant.name()).equals(constant.name())
                    ? ""
                    : Comments.ascii(constant.name()) + ", ";
            lines.addAll(RustComment.doc("    ", spelt.replace("\\", "\\\\") + "stored as " + constant.code() + "."));
            lines.add("    " + constants.get(i) + " = " + constant.code() + ",");
        }
        lines.add("}");
        lines.add("");
        lines.add("impl " + name + " {");
        List<String> cases = new ArrayList<>(List.of("match code {"));
        for (int i = 0; i < constants.size(); i++) {
            cases.add("    " + type.constants().get(i).code() + " => Ok(Self::" + constants.get(i) + "),");
        }
        cases.add("    _ => Err(code),");
        cases.add("}");
        lines.addAll(RustFunction.of(
                RustComment.doc("    ", "The constant that is stored as an integer, or that integer if there is none."),
                "pub fn from_code",
                List.of("code: i32"),
                "Result<Self, i32>",
                cases));
        if (type.fallback() != null) {
            int fallback = type.constants().stream()
                    .map(EnumType.Constant::name)
                    .toList()
                    .indexOf(type.fallback());
            lines.add("");
            lines.addAll(RustFunction.of(
                    RustComment.doc(
                            "    ",
                            "The constant that is stored as an integer, or the one that stands for all others."),
                    "pub fn of",
                    List.of("code: i32"),
                    "Self",
                    List.of("Self::from_code(code).unwrap_or(Self::" + constants.get(fallback) + ")")));
        }
        lines.add("");
        lines.addAll(RustFunction.of(
                RustComment.doc("    ", "The integer that it is stored as."),
                "pub fn code",
                List.of("self"),
                "i32",
                List.of("self as i32")));
        lines.add("}");
        return lines;
    }
}
