package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Writes functions in C for members in a declared byte order: they read and write the value on a machine of any order,
 * without knowing which that is.
 */
final class COrderEmitter {

    private static final String BITS = """
            static inline float sharedstruct_float_of(uint32_t bits) {
                float value;
                memcpy(&value, &bits, sizeof value);
                return value;
            }
            static inline uint32_t sharedstruct_float_bits(float value) {
                uint32_t bits;
                memcpy(&bits, &value, sizeof bits);
                return bits;
            }
            static inline double sharedstruct_double_of(uint64_t bits) {
                double value;
                memcpy(&value, &bits, sizeof value);
                return value;
            }
            static inline uint64_t sharedstruct_double_bits(double value) {
                uint64_t bits;
                memcpy(&bits, &value, sizeof bits);
                return bits;
            }""";

    private COrderEmitter() {}

    /** The functions that those of members call, if members of any of the structs are in a declared order. */
    static List<String> functions(Collection<NestedType> structs) {
        List<String> lines = new ArrayList<>();
        for (Endian order : List.of(Endian.LITTLE, Endian.BIG)) {
            if (structs.stream()
                    .flatMap(struct -> struct.fields().stream())
                    .anyMatch(field -> element(field.type()).order() == order)) {
                addGuarded(lines, "SHAREDSTRUCT_" + order + "_DEFINED", exchanges(order));
            }
        }
        if (!lines.isEmpty()) {
            addGuarded(lines, "SHAREDSTRUCT_BITS_DEFINED", BITS.lines().toList());
        }
        return lines;
    }

    private static void addGuarded(List<String> lines, String guard, List<String> guarded) {
        lines.add("#ifndef " + guard);
        lines.add("#define " + guard);
        lines.addAll(guarded);
        lines.add("#endif");
        lines.add("");
    }

    private static FieldType element(FieldType type) {
        return type instanceof ArrayType array ? array.element() : type;
    }

    /** Each takes the value for what the machine sees in its bytes, and the other way round. */
    private static List<String> exchanges(Endian order) {
        List<String> lines = new ArrayList<>();
        for (int bits : new int[] {16, 32, 64}) {
            String type = "uint" + bits + "_t";
            lines.add("static inline " + type + " " + exchange(order, bits) + "(" + type + " value) {");
            lines.add("    uint8_t bytes[" + bits / 8 + "];");
            lines.add("    " + type + " result = 0;");
            lines.add("    int i;");
            lines.add("    memcpy(bytes, &value, sizeof value);");
            lines.add(
                    order == Endian.BIG
                            ? "    for (i = 0; i < " + bits / 8 + "; i++) {"
                            : "    for (i = " + bits / 8 + " - 1; i >= 0; i--) {");
            lines.add("        result = SHAREDSTRUCT_CAST(" + type + ", result << 8 | bytes[i]);");
            lines.add("    }");
            lines.add("    return result;");
            lines.add("}");
        }
        return lines;
    }

    private static String exchange(Endian order, long bits) {
        return "sharedstruct_" + (order == Endian.BIG ? "big" : "little") + bits;
    }

    /** The functions of one member of a struct, named after it; none if it is in the order of the machine. */
    static List<String> accessors(String struct, String name, String member, FieldType type) {
        FieldType element = element(type);
        if (element.order() == Endian.NATIVE) {
            return List.of();
        }
        List<Long> lengths = type instanceof ArrayType array ? array.lengths() : List.of();
        String parameters =
                List.of("", ", size_t index", ", size_t row, size_t column").get(lengths.size());
        String place =
                "self->" + member + List.of("", "[index]", "[row][column]").get(lengths.size());
        String stored = CType.of(element).name();
        String floating = CType.floating(element);
        String value = floating.isEmpty() ? stored : floating;
        String exchange = exchange(element.order(), element.size() * 8);
        String bits = "uint" + element.size() * 8 + "_t";
        String read = exchange + "(" + cast(bits, place) + ")";
        return List.of(
                "",
                "static inline " + value + " " + struct + "_get_" + name + "(const " + struct + " *self" + parameters
                        + ") {",
                floating.isEmpty()
                        ? "    return " + cast(value, read) + ";"
                        : "    return sharedstruct_" + floating + "_of(" + read + ");",
                "}",
                "static inline void " + struct + "_set_" + name + "(" + struct + " *self" + parameters + ", " + value
                        + " value) {",
                floating.isEmpty()
                        ? "    " + place + " = " + cast(stored, exchange + "(" + cast(bits, "value") + ")") + ";"
                        : "    " + place + " = " + exchange + "(sharedstruct_" + floating + "_bits(value));",
                "}");
    }

    private static String cast(String type, String value) {
        return "SHAREDSTRUCT_CAST(" + type + ", " + value + ")";
    }
}
