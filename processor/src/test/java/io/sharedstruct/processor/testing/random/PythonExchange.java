package io.sharedstruct.processor.testing.random;

import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.PythonTools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A program in Python, which imports the generated modules. */
public final class PythonExchange implements Exchange {

    @Override
    public List<String> options() {
        return List.of("-Asharedstruct.python=.");
    }

    @Override
    public List<String> exchange(Batch batch, Path there, Path back) throws Exception {
        for (Map.Entry<String, String> file :
                Fixtures.files(batch.compilation()).entrySet()) {
            Path path = batch.folder().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        List<String> program = new ArrayList<>(List.of("import sys"));
        program.add("sys.path.insert(0, sys.argv[1])");
        program.add("there, back = open(sys.argv[2], 'rb'), open(sys.argv[3], 'wb')");
        for (Struct exchanged : batch.structs()) {
            String name = exchanged.struct().name();
            program.add("from " + name.toLowerCase(Locale.ROOT) + " import " + name);
            program.add("s = " + name + ".from_buffer_copy(there.read(" + name + ".SIZEOF))");
            for (RandomValues.Value value : exchanged.values().all()) {
                String path = "s." + value.javaPath();
                program.add("if not " + path + " == " + literal(value) + ": print('" + name + " " + value.javaPath()
                        + "', repr(" + path + "))");
            }
            program.add("s = " + name + "()");
            exchanged.answer().all().forEach(value -> program.add("s." + value.javaPath() + " = " + literal(value)));
            program.add("back.write(s)");
        }
        program.add("back.close(); there.close()");
        Path script = Files.write(batch.folder().resolve("exchange.py"), program);
        List<String> command = new ArrayList<>(PythonTools.python());
        command.addAll(
                List.of(script.toString(), batch.folder().resolve("random").toString()));
        command.addAll(List.of(there.toString(), back.toString()));
        return new CTools(batch.folder()).execute(command);
    }

    private static String literal(RandomValues.Value value) {
        Object java = value.value();
        if (java instanceof Boolean flag) {
            return flag ? "True" : "False";
        } else if (java instanceof Character unit) {
            return "'\\u" + String.format(Locale.ROOT, "%04x", (int) unit) + "'";
        } else if (java instanceof Float || java instanceof Double) {
            return Double.toString(((Number) java).doubleValue());
        } else if (java instanceof String text) {
            StringBuilder literal = new StringBuilder("'");
            text.chars().forEach(unit -> literal.append(String.format(Locale.ROOT, "\\u%04x", unit)));
            return literal.append("'").toString();
        }
        long number = RandomScalar.number(java);
        String annotation = value.field().scalar().annotation();
        boolean unsigned =
                annotation.startsWith("@Unsigned") || (value.field().isBits() && !annotation.contains("signed = true"));
        return unsigned ? Long.toUnsignedString(number) : Long.toString(number);
    }
}
