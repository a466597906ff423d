package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.AsciiNames;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.ArrayType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the header that C and C++ programs include: the struct, and before it all structs inside it. */
public final class CHeaderEmitter {

    /** For every standard: C99 has no assertions, and a member of a struct can be declared again, other than a type. */
    private static final String MACROS = """
            #ifndef SHAREDSTRUCT_ASSERT_MEMBER
            #if defined(__cplusplus)
            #define SHAREDSTRUCT_STATIC_ASSERT(condition, message) static_assert(condition, message)
            #define SHAREDSTRUCT_CAST(type, value) static_cast<type>(value)
            #define SHAREDSTRUCT_NULL nullptr
            #else
            #if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
            #define SHAREDSTRUCT_STATIC_ASSERT(condition, message) _Static_assert(condition, message)
            #elif defined(__GNUC__)
            #define SHAREDSTRUCT_STATIC_ASSERT(condition, message) __extension__ _Static_assert(condition, message)
            #else
            #define SHAREDSTRUCT_STATIC_ASSERT(condition, message) extern char sharedstruct_assert[(condition) ? 1 : -1]
            #endif
            #define SHAREDSTRUCT_CAST(type, value) ((type) (value))
            #define SHAREDSTRUCT_NULL 0
            #endif
            #define SHAREDSTRUCT_ASSERT_MEMBER(type, member, offset, size) \\
                SHAREDSTRUCT_STATIC_ASSERT( \\
                    offsetof(type, member) == (offset) \\
                        && sizeof(SHAREDSTRUCT_CAST(type *, SHAREDSTRUCT_NULL)->member) == (size), \\
                    #type "." #member " has to have " #size " bytes at " #offset)
            #define SHAREDSTRUCT_ASSERT_SIZE(type, size) \\
                SHAREDSTRUCT_STATIC_ASSERT(sizeof(type) == (size), #type " has to have " #size " bytes")
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
            #if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY)
            /* The struct in the region of that name, or NULL and errno: see sharedstruct_attach(). */
            static inline @TYPE@ *@TYPE@_attach(
                sharedstruct_attachment *attachment, const char *name, unsigned flags, int timeout_ms) {
                return SHAREDSTRUCT_CAST(@TYPE@ *, sharedstruct_attach(
                    attachment, name, sizeof(@TYPE@), @MACRO@_FINGERPRINT, flags, timeout_ms));
            }

            /* Detaches: 0, or -1 and errno, see sharedstruct_detach(). */
            static inline int @TYPE@_detach(sharedstruct_attachment *attachment) {
                return sharedstruct_detach(attachment);
            }
            #endif""";

    private final StructModel struct;
    private final List<String> lines = new ArrayList<>();

    /** The structs, each behind those that it contains. One inside may come with its own header as well, so each is guarded. */
    private final List<NestedType> structs;

    private CHeaderEmitter(StructModel struct) {
        this.struct = struct;
        structs = NestedType.of(struct).withInner();
    }

    /** The name of the header. */
    public static String fileName(StructType type) {
        return CNames.file(type) + ".h";
    }

    public static String emit(StructModel struct) {
        CHeaderEmitter emitter = new CHeaderEmitter(struct);
        emitter.emit();
        return String.join("\n", emitter.lines) + "\n";
    }

    private void emit() {
        String guard = CNames.guard("H", struct.type());
        lines.add("/* The struct " + CComment.ascii(struct.type().qualifiedName())
                + ". Generated from its Java interface: change that, not this. */");
        lines.add("#ifndef " + guard);
        lines.add("#define " + guard);
        lines.add("");
        lines.add("#include <stddef.h>");
        lines.add("#include <stdint.h>");
        List<String> functions = COrderEmitter.functions(structs);
        if (!functions.isEmpty()) {
            lines.add("#include <string.h>");
        }
        lines.add("");
        lines.addAll(MACROS.lines().toList());
        lines.add("");
        addPointerSize();
        int beforeStructs = lines.size();
        lines.addAll(functions);
        if (NestedType.of(struct).hasWords()) {
            lines.addAll(CWordTypes.lines());
            lines.add("");
        }
        CAlignments alignments = new CAlignments();
        for (NestedType each : structs) {
            lines.addAll(CStructEmitter.emit(each, alignments));
            lines.add("");
        }
        if (lines.stream().anyMatch(line -> line.contains("SHAREDSTRUCT_ALIGN("))) {
            lines.addAll(beforeStructs, ALIGN.lines().toList());
        }
        addConstants();
        lines.add("");
        lines.addAll(CAttach.lines());
        lines.add("");
        lines.add(FUNCTIONS
                .replace("@TYPE@", CNames.type(struct.type()))
                .replace("@MACRO@", CNames.macro(struct.type())));
        lines.add("");
        lines.add("#endif");
    }

    /** One error instead of many, where no object can be as large. */
    private void addPointerSize() {
        if (struct.size() > Integer.MAX_VALUE) {
            lines.add("#if PTRDIFF_MAX < " + struct.size());
            lines.add("#error \"" + CNames.type(struct.type()) + " has " + struct.size()
                    + " bytes: this needs a program of 64 bits\"");
            lines.add("#endif");
            lines.add("");
        }
    }

    private void addConstants() {
        String prefix = "#define " + CNames.macro(struct.type()) + "_";
        if (struct.regionName() != null) {
            lines.add(prefix + "NAME " + CText.literal(struct.regionName()));
        }
        String descriptor = LayoutDescriptor.of(struct.fields());
        lines.add(prefix
                + String.format(
                        Locale.ROOT, "FINGERPRINT UINT64_C(0x%016x)", LayoutDescriptor.fingerprint(descriptor)));
        Names names = CNames.begin();
        for (FieldModel field : struct.fields()) {
            if (field.type() instanceof ArrayType array) {
                String name = prefix + names.claim(AsciiNames.of(field.constant())) + "_";
                if (array.lengths().size() == 1) {
                    lines.add(name + "LENGTH " + array.lengths().get(0));
                } else {
                    lines.add(name + "ROWS " + array.lengths().get(0));
                    lines.add(name + "COLUMNS " + array.lengths().get(1));
                }
            }
        }
    }
}
