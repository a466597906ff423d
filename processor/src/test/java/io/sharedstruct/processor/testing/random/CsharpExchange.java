package io.sharedstruct.processor.testing.random;

import io.sharedstruct.processor.testing.CsharpTools;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program in C#, which has the structs of the generated files. */
public final class CsharpExchange implements Exchange {

    private static final String HELPERS = """
            using System;
            using System.IO;
            using Random;

            static unsafe class Program
            {
                static FileStream input;
                static FileStream output;

                static void Check(bool isRight, string what)
                {
                    if (!isRight)
                    {
                        Console.WriteLine(what);
                    }
                }

                static T Enumerated<T>(T like, long code)
                {
                    return (T)Enum.ToObject(typeof(T), code);
                }

                static void Read(byte* to, int size)
                {
                    for (int i = 0; i < size; i++)
                    {
                        to[i] = checked((byte)input.ReadByte());
                    }
                }

                static void Write(byte* from, int size)
                {
                    for (int i = 0; i < size; i++)
                    {
                        output.WriteByte(from[i]);
                    }
                }

                static void Layout(Func<IDisposable> opened)
                {
                    try
                    {
                        opened();
                    }
                    catch (FileNotFoundException)
                    {
                    }
                }
            """;

    @Override
    public List<String> options() {
        return CsharpTools.OPTIONS;
    }

    @Override
    public List<String> exchange(Batch batch, Path there, Path back) throws Exception {
        CsharpTools tools = new CsharpTools(batch.folder());
        List<String> program = new ArrayList<>(List.of(HELPERS));
        for (Struct exchanged : batch.structs()) {
            String name = exchanged.struct().name();
            program.add("static void Exchange" + name + "() {");
            program.add("Layout(() => Shared" + name + ".Open(\"no such region\", TimeSpan.Zero));");
            program.add(name + " s; Read((byte*)&s, sizeof(" + name + "));");
            exchanged.values().all().forEach(value -> program.add(check(value)));
            program.add("s = default(" + name + ");");
            exchanged.answer().all().forEach(value -> program.add(write(value)));
            program.add("Write((byte*)&s, sizeof(" + name + "));");
            program.add("}");
        }
        program.add("static int Main(string[] files) {");
        program.add("input = File.OpenRead(files[0]); output = File.Create(files[1]);");
        batch.structs()
                .forEach(
                        exchanged -> program.add("Exchange" + exchanged.struct().name() + "();"));
        program.add("output.Close(); return 0; } }");
        return tools.run(program, tools.addFiles(batch.compilation()).keySet(), there.toString(), back.toString());
    }

    /** A nested struct is a field, one of an array is found by a method. */
    private static String owner(RandomValues.Value value) {
        StringBuilder owner = new StringBuilder("s");
        for (Object[] step : value.path()) {
            owner.append('.').append(((String) step[0]).substring("get".length()));
            if (step.length > 1) {
                owner.append(indices(List.of(step).subList(1, step.length))).append(')');
            }
        }
        return owner.toString();
    }

    private static String indices(List<?> indices) {
        return indices.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ""));
    }

    private static String read(RandomValues.Value value) {
        String name = "F" + value.field().name().substring(1);
        return value.indices().isEmpty()
                ? owner(value) + "." + name
                : owner(value) + ".Get" + name + indices(value.indices()) + ")";
    }

    private static String check(RandomValues.Value value) {
        String what = "\"" + value.owner() + " " + value.javaPath() + "\"";
        String read = isEnum(value) ? "(long)" + read(value) : read(value);
        return "Check(" + read + " == " + literal(value) + ", " + what + ");";
    }

    private static String write(RandomValues.Value value) {
        String literal = isEnum(value) ? "Enumerated(" + read(value) + ", " + literal(value) + ")" : literal(value);
        String name = "F" + value.field().name().substring(1);
        return value.indices().isEmpty()
                ? read(value) + " = " + literal + ";"
                : owner(value) + ".Set" + name + indices(value.indices()) + ", " + literal + ");";
    }

    private static boolean isEnum(RandomValues.Value value) {
        return value.value() instanceof TimeUnit || value.value() instanceof RandomCode;
    }

    private static String literal(RandomValues.Value value) {
        Object number = value.value();
        if (number instanceof String text) {
            StringBuilder literal = new StringBuilder("\"");
            text.chars().forEach(unit -> literal.append(String.format(Locale.ROOT, "\\u%04x", unit)));
            return literal.append('"').toString();
        } else if (number instanceof Character unit) {
            return String.format(Locale.ROOT, "'\\u%04x'", (int) unit);
        } else if (number instanceof Float || number instanceof Boolean) {
            return number + (number instanceof Float ? "f" : "");
        } else if (number instanceof Instant time) {
            return String.valueOf(time.toEpochMilli());
        } else if (number instanceof Double) {
            return number + "d";
        }
        long bits = RandomScalar.number(number);
        return value.field().scalar().c().equals("uint64_t") ? Long.toUnsignedString(bits) : String.valueOf(bits);
    }
}
