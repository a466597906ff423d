package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.model.type.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the constants of an enum in C, each with the integer that it is stored as. */
final class CEnumEmitter {

    private CEnumEmitter() {}

    /**
     * Several headers may have the same enum, so it is defined once only. If the header has another enum of that name, the
     * names of the constants start with the package.
     */
    static List<String> emit(EnumType type, boolean isUnique) {
        String prefix = CNames.of(isUnique ? type.nestedName() : type.qualifiedName());
        String guard = CNames.of(type.qualifiedName()).toUpperCase(Locale.ROOT)
                + (isUnique ? "_DEFINED" : "_QUALIFIED_DEFINED");
        CNames names = new CNames();
        List<String> lines = new ArrayList<>();
        lines.add("#ifndef " + guard);
        lines.add("#define " + guard);
        lines.add("enum {");
        for (int i = 0; i < type.constants().size(); i++) {
            EnumType.Constant constant = type.constants().get(i);
            String name = names.unique(prefix + "_" + CNames.of(constant.name()));
            String comma = i < type.constants().size() - 1 ? "," : "";
            lines.add("    " + name + " = " + literal(constant.code()) + comma);
        }
        lines.add("};");
        lines.add("#endif");
        return lines;
    }

    /** A constant of type int. The digits of the least one alone are too large for it, of which MSVC warns. */
    private static String literal(long code) {
        return code == Integer.MIN_VALUE ? "-2147483647 - 1" : String.valueOf(code);
    }
}
