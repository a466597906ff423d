package io.sharedstruct.processor.emit.python;

import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the module that programs in Python import: enums, the structs inside, and the struct itself. */
public final class PythonEmitter {

    /** Between what is the same in all modules and the structs. */
    private static final String STRUCTS = "# The structs.";

    private PythonEmitter() {}

    /** The name of the module's file. */
    public static String fileName(StructType struct) {
        return PythonNames.module(struct) + ".py";
    }

    public static String emit(StructModel struct) {
        NestedType main = NestedType.of(struct);
        PythonTypes types = new PythonTypes(main);
        List<String> lines = new ArrayList<>(heading(struct));
        lines.add("from __future__ import annotations");
        lines.add("");
        lines.addAll(PythonSupport.lines());
        lines.add(STRUCTS);
        lines.add("");
        lines.add("");
        types.enums().forEach(enumeration -> addEnum(lines, "_enum.IntEnum", enumeration));
        for (NestedType each : types.structs()) {
            boolean isMain = each.struct().qualifiedName().equals(main.struct().qualifiedName());
            lines.addAll(PythonStructEmitter.emit(
                    PythonStruct.of(each, types),
                    isMain ? Optional.ofNullable(struct.regionName()) : Optional.empty(),
                    isMain ? Optional.of(LayoutDescriptor.of(struct.fields())) : Optional.empty()));
        }
        return joined(lines);
    }

    static List<String> heading(StructModel struct) {
        return PythonText.docstring(
                "The struct " + struct.type().qualifiedName()
                        + ". Generated from its Java interface: change that, not this.",
                "");
    }

    static void addEnum(List<String> lines, String base, PythonTypes.Enumeration enumeration) {
        lines.add("class " + enumeration.name() + "(" + base + "):");
        lines.addAll(PythonText.docstring("The enum " + enumeration.type().qualifiedName() + ".", "    "));
        lines.add("");
        for (int i = 0; i < enumeration.constants().size(); i++) {
            lines.add("    " + enumeration.constants().get(i) + " = "
                    + enumeration.type().constants().get(i).code());
        }
        lines.add("");
        lines.add("");
    }

    /** Ends with one line break. */
    static String joined(List<String> lines) {
        return String.join("\n", lines).strip() + "\n";
    }
}
