package io.sharedstruct.processor.testing.random;

import io.sharedstruct.processor.testing.CppTools;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** A program in C++ that reads and writes all values by the accessors, watched by the sanitizers. */
public final class CppExchange implements Exchange {

    private static final List<String> SANITIZERS = List.of("-fsanitize=address,undefined", "-fno-sanitize-recover=all");

    /** Any value from its bits, and from a number of floating point. */
    private static final String PROGRAM = """
            #include <cstdio>
            #define CHECK(right, what) if (!(right)) std::puts(what)
            using sharedstruct::fields;
            static std::FILE *in, *out;
            template <typename T>
            static T of(std::uint64_t bits) {
                if constexpr (std::is_same_v<T, bool>) {
                    return bits != 0;
                } else {
                    return static_cast<T>(bits);
                }
            }
            """;

    @Override
    public List<String> options() {
        return List.of(CppTools.OPTION);
    }

    @Override
    public List<String> exchange(Batch batch, Path there, Path back) throws Exception {
        CppTools tools = new CppTools(batch.folder());
        List<String> program = new ArrayList<>();
        tools.addFiles(batch.compilation()).keySet().forEach(file -> program.add("#include \"" + file + "\""));
        program.addAll(PROGRAM.lines().toList());
        for (Struct exchanged : batch.structs()) {
            String name = exchanged.struct().name();
            program.add("static void " + name + "_exchange() {");
            program.add("static " + name + " s;");
            program.add("if (std::fread(&s, sizeof s, 1, in) != 1) std::puts(\"end\");");
            exchanged.values().all().forEach(value -> program.add(check(value)));
            program.add("std::memset(&s, 0, sizeof s);");
            exchanged.answer().all().forEach(value -> program.add(write(value)));
            program.add("std::fwrite(&s, sizeof s, 1, out);");
            program.add("}");
        }
        program.add("int main(int count, char **files) {");
        program.add("if (count != 3) return 1;");
        program.add("in = std::fopen(files[1], \"rb\"); out = std::fopen(files[2], \"wb\");");
        batch.structs().forEach(exchanged -> program.add(exchanged.struct().name() + "_exchange();"));
        program.add("return std::fclose(out) + std::fclose(in); }");
        return tools.run(program, SANITIZERS, there.toString(), back.toString());
    }

    private static String check(RandomValues.Value value) {
        String getter = call(value, "get");
        return "CHECK(" + getter + " == " + literal(value, getter) + ", \"" + value.owner() + " " + value.member()
                + "\");";
    }

    private static String write(RandomValues.Value value) {
        return call(value, "set", literal(value, call(value, "get"))) + ";";
    }

    /** An accessor, behind those that lead to the struct. */
    private static String call(RandomValues.Value value, String verb, String... more) {
        StringBuilder call = new StringBuilder("fields(s)");
        for (Object[] step : value.path()) {
            String getter = (String) step[0];
            String name = "f" + getter.substring(4, getter.length() - (step.length == 1 ? 0 : 2));
            call.append(".get_")
                    .append(name)
                    .append(arguments(Arrays.asList(step).subList(1, step.length)));
        }
        List<Object> arguments = new ArrayList<>(value.indices());
        arguments.addAll(Arrays.asList(more));
        return call + "." + verb + "_" + value.field().name() + arguments(arguments);
    }

    private static String arguments(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String literal(RandomValues.Value value, String getter) {
        if (value.field().scalar().isText()) {
            RandomText text = Objects.requireNonNull(value.field().scalar().text());
            return text((String) value.value(), text);
        }
        if (value.value() instanceof Float || value.value() instanceof Double) {
            String number = Double.toHexString(((Number) value.value()).doubleValue());
            return "static_cast<" + value.field().scalar().c() + ">(" + number + ")";
        }
        return "of<decltype(" + getter + ")>(UINT64_C(0x" + Long.toHexString(RandomScalar.number(value.value())) + "))";
    }

    private static String text(String value, RandomText text) {
        StringBuilder literal = new StringBuilder();
        if (text.unit() == 1) {
            for (byte unit : value.getBytes(Charset.forName(text.charset()))) {
                literal.append(String.format(Locale.ROOT, "\\%03o", unit & 0xff));
            }
        } else {
            value.chars()
                    .forEach(unit -> literal.append(
                            unit < 0x80 ? String.valueOf((char) unit) : String.format(Locale.ROOT, "\\u%04x", unit)));
        }
        return (text.unit() == 1 ? "" : text.unit() == 2 ? "u" : "U") + '"' + literal + '"';
    }
}
