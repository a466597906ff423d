package io.sharedstruct.processor.emit.csharp;

import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.AsciiNames;
import io.sharedstruct.processor.model.type.EnumType;
import java.util.ArrayList;
import java.util.List;

/** Writes an enum in C#, of the integer that it is stored as. As any enum of C#, it may have values without a name. */
final class CsharpEnum {

    private CsharpEnum() {}

    static List<String> emit(CsharpScope scope, EnumType type) {
        boolean signed = type.isSigned() || type.size() == Integer.BYTES;
        String integer = switch ((int) type.size()) {
            case 1 -> signed ? "sbyte" : "byte";
            case 2 -> signed ? "short" : "ushort";
            default -> "int";
        };
        String fallback = type.fallback() == null
                ? ""
                : " Other integers stand for " + Comments.ascii(type.fallback()) + " in Java.";
        List<String> lines = new ArrayList<>(
                CsharpComment.summary("The enum " + Comments.ascii(type.qualifiedName()) + "." + fallback, ""));
        lines.add("public enum " + scope.simpleName(type) + " : " + integer);
        lines.add("{");
        Names names = CsharpNames.begin();
        for (int i = 0; i < type.constants().size(); i++) {
            EnumType.Constant constant = type.constants().get(i);
            String name = names.claim(names.free(AsciiNames.of(constant.name())));
            String spelt = Comments.ascii(constant.name());
            String comma = i < type.constants().size() - 1 ? "," : "";
            String note = spelt.equals(name) ? "" : " // " + spelt;
            lines.add("    " + name + " = " + constant.code() + comma + note);
        }
        lines.add("}");
        return lines;
    }
}
