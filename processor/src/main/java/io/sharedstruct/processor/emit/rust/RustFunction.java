package io.sharedstruct.processor.emit.rust;

import java.util.ArrayList;
import java.util.List;

/** Writes functions in the form that rustfmt gives them. */
final class RustFunction {

    private static final int WIDTH = 100;
    private static final int MOST_IN_LITERAL = 18;
    private static final String INDENT = "    ";

    private RustFunction() {}

    /** A member of a struct. */
    static List<String> member(String name, String type) {
        String line = INDENT + name + ": " + type + ",";
        return line.length() <= WIDTH ? List.of(line) : List.of(INDENT + name + ":", INDENT + INDENT + type + ",");
    }

    /** What a struct with some members is made by. */
    static List<String> literal(String type, List<String> members) {
        String line = String.join(", ", members);
        if (line.length() <= MOST_IN_LITERAL) {
            return List.of(type + " { " + line + " }");
        }
        List<String> lines = new ArrayList<>(List.of(type + " {"));
        members.forEach(member -> lines.add(INDENT + member + ","));
        lines.add("}");
        return lines;
    }

    /** A method of an implementation. */
    static List<String> of(
            List<String> before, String name, List<String> parameters, String returned, List<String> body) {
        List<String> lines = new ArrayList<>(before);
        String end = ")" + (returned.isEmpty() ? "" : " -> " + returned) + " {";
        String line = INDENT + name + "(" + String.join(", ", parameters) + end;
        if (line.length() <= WIDTH) {
            lines.add(line);
        } else {
            lines.add(INDENT + name + "(");
            parameters.forEach(parameter -> lines.add(INDENT + INDENT + parameter + ","));
            lines.add(INDENT + end);
        }
        body.forEach(statement -> lines.add(INDENT + INDENT + statement));
        lines.add(INDENT + "}");
        return lines;
    }
}
