package io.sharedstruct.processor;

import java.util.ArrayList;
import java.util.List;

/** Writes the header that C and C++ programs include: the struct, and before it all structs inside it. */
final class CHeaderEmitter {

    private static final String ASSERT = """
            #ifndef SHAREDSTRUCT_ASSERT
            #if defined(__cplusplus)
            #define SHAREDSTRUCT_ASSERT(name, condition) static_assert(condition, #name)
            #elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
            #define SHAREDSTRUCT_ASSERT(name, condition) _Static_assert(condition, #name)
            #else
            #define SHAREDSTRUCT_ASSERT(name, condition) typedef char name[(condition) ? 1 : -1]
            #endif
            #endif""";

    private static final String ALIGN = """
            #ifndef SHAREDSTRUCT_ALIGN
            #if defined(__cplusplus)
            #define SHAREDSTRUCT_ALIGN(bytes) alignas(bytes)
            #elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
            #define SHAREDSTRUCT_ALIGN(bytes) _Alignas(bytes)
            #elif defined(_MSC_VER)
            #define SHAREDSTRUCT_ALIGN(bytes) __declspec(align(bytes))
            #elif defined(__GNUC__)
            #define SHAREDSTRUCT_ALIGN(bytes) __attribute__((aligned(bytes)))
            #else
            #define SHAREDSTRUCT_ALIGN(bytes)
            #endif
            #endif

            """;

    private final StructModel struct;
    private final List<String> lines = new ArrayList<>();

    private CHeaderEmitter(StructModel struct) {
        this.struct = struct;
    }

    /** The path of the header in a folder of headers. */
    static String path(StructType type) {
        return (type.packageName().isEmpty() ? "" : type.packageName().replace('.', '/') + "/") + fileName(type);
    }

    static String fileName(StructType type) {
        return type.nestedName().replace('.', '_') + ".h";
    }

    static String emit(StructModel struct) {
        CHeaderEmitter emitter = new CHeaderEmitter(struct);
        emitter.emit();
        return String.join("\n", emitter.lines) + "\n";
    }

    private void emit() {
        String macro = CNames.macro(struct.type());
        lines.add("/* The struct " + ascii(struct.type().qualifiedName())
                + ". Generated from its Java interface: change that, not this. */");
        lines.add("#ifndef " + macro + "_H");
        lines.add("#define " + macro + "_H");
        lines.add("");
        lines.add("#include <stddef.h>");
        lines.add("#include <stdint.h>");
        List<String> functions = COrderEmitter.functions(struct.fields());
        if (!functions.isEmpty()) {
            lines.add("#include <string.h>");
        }
        lines.add("");
        lines.add(ASSERT);
        lines.add("");
        int beforeStructs = lines.size();
        lines.addAll(functions);
        define(struct.type(), struct.size(), struct.alignment(), struct.fields());
        if (lines.stream().anyMatch(line -> line.contains("SHAREDSTRUCT_ALIGN("))) {
            lines.addAll(beforeStructs, ALIGN.lines().toList());
        }
        lines.add("");
        addConstants();
        lines.add("");
        lines.add("#endif");
    }

    /** A struct inside another one may come with its own header as well, so each is defined once only. */
    private void define(StructType type, long size, long alignment, List<FieldModel> fields) {
        for (FieldModel field : fields) {
            FieldType element = field.type() instanceof ArrayType array ? array.element() : field.type();
            if (element instanceof NestedType nested) {
                define(nested.struct(), nested.size(), nested.alignment(), nested.fields());
                lines.add("");
            }
        }
        String defined = CNames.macro(type) + "_DEFINED";
        lines.add("#ifndef " + defined);
        lines.add("#define " + defined);
        lines.addAll(CStructEmitter.emit(type, size, alignment, fields));
        lines.add("#endif");
    }

    private void addConstants() {
        String prefix = "#define " + CNames.macro(struct.type()) + "_";
        if (struct.regionName() != null) {
            lines.add(prefix + "NAME \"" + struct.regionName() + "\"");
        }
        String descriptor = LayoutDescriptor.of(struct.fields());
        lines.add(prefix + String.format("FINGERPRINT UINT64_C(0x%016x)", LayoutDescriptor.fingerprint(descriptor)));
        for (FieldModel field : struct.fields()) {
            if (field.type() instanceof ArrayType array) {
                String name = prefix + CNames.of(field.constant()) + "_";
                if (array.lengths().size() == 1) {
                    lines.add(name + "LENGTH " + array.lengths().get(0));
                } else {
                    lines.add(name + "ROWS " + array.lengths().get(0));
                    lines.add(name + "COLUMNS " + array.lengths().get(1));
                }
            }
        }
    }

    private static String ascii(String text) {
        return text.replaceAll("[^ -~]", "?");
    }
}
