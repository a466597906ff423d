package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.AsciiNames;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the constants of the enums of a struct in C, each with the integer that it is stored as. Their names begin with that of
 * the struct: another struct of the same program may have another enum of the same name.
 */
final class CEnumEmitter {

    private final StructType struct;
    private final Set<String> enums = new HashSet<>();
    private final Set<String> simpleNames = new HashSet<>();
    private final Names names = CNames.begin();

    private CEnumEmitter(StructType struct) {
        this.struct = struct;
    }

    static List<String> emit(StructType struct, List<FieldModel> fields) {
        CEnumEmitter emitter = new CEnumEmitter(struct);
        List<String> lines = new ArrayList<>();
        for (FieldModel field : fields) {
            FieldType element = field.type() instanceof ArrayType array ? array.element() : field.type();
            if (element instanceof EnumType type && emitter.enums.add(type.qualifiedName())) {
                lines.addAll(emitter.constants(type));
                lines.add("");
            }
        }
        return lines;
    }

    private List<String> constants(EnumType type) {
        String prefix = CNames.type(struct) + "_" + name(type) + "_";
        List<String> lines = new ArrayList<>(List.of("enum {"));
        for (int i = 0; i < type.constants().size(); i++) {
            EnumType.Constant constant = type.constants().get(i);
            String name = names.claim(prefix + AsciiNames.of(constant.name()));
            String comma = i < type.constants().size() - 1 ? "," : "";
            String spelt = CComment.ascii(constant.name());
            String note = spelt.equals(constant.name()) ? "" : " /* " + spelt + " */";
            lines.add("    " + name + " = " + literal(constant.code()) + comma + note);
        }
        lines.add("};");
        return lines;
    }

    /** The simple name; if the struct has another enum of that name, all of it. */
    private String name(EnumType type) {
        String simple = type.nestedName().substring(type.nestedName().lastIndexOf('.') + 1);
        return AsciiNames.of(simpleNames.add(simple) ? simple : type.qualifiedName());
    }

    /** A constant of type int. The digits of the least one alone are too large for it, of which MSVC warns. */
    private static String literal(long code) {
        return code == Integer.MIN_VALUE ? "-2147483647 - 1" : String.valueOf(code);
    }
}
