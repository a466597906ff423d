package io.sharedstruct.processor.emit.python;

import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import java.util.ArrayList;
import java.util.List;

/** Writes what tools that check types have to know of a module. */
public final class PythonStubEmitter {

    private static final String INDENT = "    ";

    private PythonStubEmitter() {}

    /** The name of the stub's file. */
    public static String fileName(StructType struct) {
        return PythonNames.module(struct) + ".pyi";
    }

    public static String emit(StructModel struct) {
        NestedType main = NestedType.of(struct);
        PythonTypes types = new PythonTypes(main);
        List<String> lines = new ArrayList<>(PythonEmitter.heading(struct));
        lines.add("");
        lines.addAll(PythonSupport.stub());
        lines.add("");
        for (PythonTypes.Enumeration enumeration : types.enums()) {
            lines.add("class " + enumeration.name() + "(_enum.IntEnum):");
            for (int i = 0; i < enumeration.constants().size(); i++) {
                lines.add(INDENT + enumeration.constants().get(i) + " = "
                        + enumeration.type().constants().get(i).code());
            }
            lines.add("");
        }
        for (NestedType each : types.structs()) {
            boolean isMain = each.struct().qualifiedName().equals(main.struct().qualifiedName());
            PythonStruct inner = PythonStruct.of(each, types);
            lines.add("class " + inner.name() + (isMain ? "(_Region):" : "(_Struct):"));
            lines.addAll(PythonText.docstring(PythonStructEmitter.said(inner), INDENT));
            lines.add("");
            if (isMain && struct.regionName() != null) {
                lines.add(INDENT + "NAME: _t.ClassVar[str]");
            }
            inner.fields().forEach(field -> addField(lines, inner, field));
            addConstructor(lines, inner);
            inner.fields().stream()
                    .filter(field -> !field.numpy().isEmpty())
                    .forEach(field ->
                            lines.addAll(PythonStructEmitter.signature(INDENT, field.numpy(), "_t.Any", ": ...")));
            lines.add("");
        }
        return PythonEmitter.joined(lines);
    }

    private static void addField(List<String> lines, PythonStruct struct, PythonStruct.Field field) {
        lines.addAll(PythonText.comment(
                struct.type().struct().docs().of(field.model().name()), INDENT));
        lines.addAll(annotation(field.type().reads(), field.type().takes()).lines(INDENT, field.name() + ": ", ""));
        if (!field.bytes().isEmpty()) {
            String reads = field.type()
                    .reads()
                    .replaceFirst("\\bstr, str\\b", "bytes, _Bytes")
                    .replaceFirst("^str$", "bytes");
            String takes = field.type().takes().replaceFirst("\\bstr\\b", "_Bytes");
            lines.addAll(annotation(reads.replace("_t.Iterable[str]", "_t.Iterable[_Bytes]"), takes)
                    .lines(INDENT, field.bytes() + ": ", ""));
        }
    }

    private static PythonCode annotation(String reads, String takes) {
        return new PythonCode("_Field[", List.of(PythonCode.type(reads), PythonCode.type(takes)), "]");
    }

    private static void addConstructor(List<String> lines, PythonStruct struct) {
        List<PythonStruct.Field> shown =
                struct.fields().stream().filter(PythonStruct.Field::isShown).toList();
        if (shown.isEmpty()) {
            return;
        }
        lines.add(INDENT + "def __init__(");
        lines.add(INDENT + INDENT + "self,");
        lines.add(INDENT + INDENT + "*,");
        shown.forEach(field -> lines.addAll(
                PythonCode.type(field.type().takes()).lines(INDENT + INDENT, field.name() + ": ", " = ...,")));
        lines.add(INDENT + ") -> None: ...");
    }
}
