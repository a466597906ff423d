package io.sharedstruct.processor.emit.cpp;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.AsciiNames;
import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.EnumType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the enums of a struct as enum classes. Their names begin with that of the struct, as the constants of C do, and stand in the
 * namespace: another struct of the same program may have another enum of the same name, or be called like one.
 */
final class CppEnums {

    /** The enums by qualified name and width: one may be stored in several. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final List<String> lines = new ArrayList<>();

    CppEnums(NestedType struct) {
        Set<String> simple = new HashSet<>();
        Map<String, String> prefixes = new LinkedHashMap<>();
        Names claimed = CppNames.properties();
        struct.fields().forEach(field -> {
            if ((field.type() instanceof ArrayType array ? array.element() : field.type()) instanceof EnumType type
                    && !names.containsKey(key(type))) {
                String last = type.nestedName().substring(type.nestedName().lastIndexOf('.') + 1);
                String prefix = prefixes.computeIfAbsent(
                        type.qualifiedName(),
                        qualified -> AsciiNames.of(simple.add(last) ? last : type.qualifiedName()));
                String name = claimed.claim(CWords.type(struct.struct()) + "_" + prefix);
                names.put(key(type), name);
                add(type, name);
            }
        });
    }

    private static String key(EnumType type) {
        return type.qualifiedName() + " " + CppType.underlying(type);
    }

    /** The name of the enum class. */
    String name(EnumType type) {
        return names.getOrDefault(key(type), "");
    }

    /** The definitions. */
    List<String> lines() {
        return lines;
    }

    private void add(EnumType type, String name) {
        Names enumerators = CppNames.enumerators();
        lines.add("/// " + CppComment.ascii(type.qualifiedName()) + ". Integers of other constants are values, too.");
        lines.add("enum class " + name + " : " + CppType.underlying(type) + " {");
        List<String> known = new ArrayList<>();
        for (EnumType.Constant constant : type.constants()) {
            String enumerator = enumerators.unique(constant.name());
            String spelt = CppComment.ascii(constant.name());
            String note = spelt.equals(enumerator) ? "" : " // " + spelt;
            lines.add("    " + enumerator + " = " + literal(constant.code()) + "," + note);
            known.add("    case " + name + "::" + enumerator + ":");
        }
        lines.add("};");
        lines.add("");
        lines.add("/// Whether it is one of the constants above.");
        lines.add("constexpr bool is_known(" + name + " value) noexcept {");
        lines.add("    switch (value) {");
        lines.addAll(known);
        lines.add("        return true;");
        lines.add("    }");
        lines.add("    return false;");
        lines.add("}");
        lines.add("");
    }

    /** The digits of the least one alone are too large for an int. */
    private static String literal(int code) {
        return code == Integer.MIN_VALUE ? "-2147483647 - 1" : String.valueOf(code);
    }
}
