package io.sharedstruct.processor.emit.cpp;

import io.sharedstruct.processor.emit.c.CNames;
import io.sharedstruct.processor.emit.c.CText;
import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.SequenceModel;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the file that C++ programs include: on top of the header for C, the fields by value, and a class that attaches. */
public final class CppHeaderEmitter {

    private static final String STANDARD = """
            #if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
            #error "this needs C++17"
            #endif
            """;

    private final StructModel struct;
    private final List<String> lines = new ArrayList<>();

    private CppHeaderEmitter(StructModel struct) {
        this.struct = struct;
    }

    /** The name of the file, beside the header for C. */
    public static String fileName(StructType type) {
        return CNames.file(type) + ".hpp";
    }

    /** The file. */
    public static String emit(StructModel struct) {
        CppHeaderEmitter emitter = new CppHeaderEmitter(struct);
        emitter.emit();
        return String.join("\n", emitter.lines) + "\n";
    }

    private void emit() {
        String guard = CNames.guard("HPP", struct.type());
        lines.add("// The struct " + CppComment.ascii(struct.type().qualifiedName())
                + ". Generated from its Java interface: change that, not this.");
        lines.add("#ifndef " + guard);
        lines.add("#define " + guard);
        lines.add("");
        lines.addAll(STANDARD.lines().toList());
        lines.add("");
        lines.add("#include \"" + CNames.file(struct.type()) + ".h\"");
        lines.add("");
        lines.addAll(CppSupport.fields());
        lines.add("");
        lines.add("namespace sharedstruct {");
        lines.add("");
        NestedType.of(struct).withInner().forEach(each -> lines.addAll(CppFields.emit(each)));
        addLayout();
        lines.add("");
        lines.add("} // namespace sharedstruct");
        lines.add("");
        lines.addAll(CppSupport.shared());
        lines.add("");
        lines.add("#endif");
    }

    private void addLayout() {
        String type = CppNames.struct(struct.type());
        String fingerprint = String.format(
                Locale.ROOT, "UINT64_C(0x%016x)", LayoutDescriptor.fingerprint(LayoutDescriptor.of(struct.fields())));
        SequenceModel sequence = struct.sequence();
        lines.add("template <>");
        lines.add("struct Layout<" + type + "> {");
        lines.add("    static constexpr const char *name = "
                + (struct.regionName() == null ? "nullptr" : CText.literal(struct.regionName())) + ";");
        lines.add("    static constexpr std::size_t size = " + struct.size() + ";");
        lines.add("    static constexpr std::uint64_t fingerprint = " + fingerprint + ";");
        lines.add("    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.");
        lines.add(
                "    static constexpr std::ptrdiff_t sequence = " + (sequence == null ? -1 : sequence.offset()) + ";");
        lines.add("    static constexpr bool wakes = " + (sequence != null && sequence.isAwaited()) + ";");
        lines.add("};");
        lines.add("static_assert(" + CNames.macro(struct.type()) + "_FINGERPRINT == Layout<" + type
                + ">::fingerprint, \"the header for C is that of another " + CWords.type(struct.type()) + "\");");
    }
}
