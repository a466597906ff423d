package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes the header that C and C++ programs include: the struct, and before it all structs inside it. */
public final class CHeaderEmitter {

    /** What the headers of structs include. No struct has a header of this name: no Java name has a hyphen. */
    static final String ATTACH = "sharedstruct-attach.h";

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

    private static final String FUNCTIONS = """
            #if defined(SHAREDSTRUCT_CAN_ATTACH)
            /* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
            static inline %1$s *%1$s_attach(
                sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
                return (%1$s *) sharedstruct_attach(
                    attachment, name, sizeof(%1$s), %2$s_FINGERPRINT, flags, timeout_ms);
            }

            /* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
            static inline int %1$s_detach(sharedstruct_attachment *attachment) {
                return sharedstruct_detach(attachment);
            }
            #endif""";

    private final StructModel struct;
    private final List<String> lines = new ArrayList<>();

    /** The enums that have been defined, and what the names of their constants start with. */
    private final Set<String> enums = new HashSet<>();

    private final Set<String> prefixes = new HashSet<>();

    private CHeaderEmitter(StructModel struct) {
        this.struct = struct;
    }

    public static String fileName(StructType type) {
        return type.nestedName().replace('.', '_') + ".h";
    }

    /** The files that must lie beside the headers of structs, by their names. */
    public static Map<String, String> companions() {
        try (InputStream text = Objects.requireNonNull(CHeaderEmitter.class.getResourceAsStream(ATTACH), ATTACH)) {
            return Map.of(ATTACH, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String emit(StructModel struct) {
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
        lines.add("#if !defined(SHAREDSTRUCT_LAYOUT_ONLY)");
        lines.add("#include \"" + ATTACH + "\"");
        lines.add("#endif");
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
        addFunctions(macro);
        lines.add("");
        lines.add("#endif");
    }

    /** A struct inside another one may come with its own header as well, so each is defined once only. */
    private void define(StructType type, long size, long alignment, List<FieldModel> fields) {
        for (FieldModel field : fields) {
            FieldType element = field.type() instanceof ArrayType array ? array.element() : field.type();
            if (element instanceof EnumType enumeration && enums.add(enumeration.qualifiedName())) {
                boolean isUnique = prefixes.add(CNames.of(enumeration.nestedName()));
                lines.addAll(CEnumEmitter.emit(enumeration, isUnique));
                lines.add("");
            }
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

    private void addFunctions(String macro) {
        lines.add(FUNCTIONS.formatted(CNames.type(struct.type()), macro));
    }

    private static String ascii(String text) {
        return text.replaceAll("[^ -~]", "?");
    }
}
