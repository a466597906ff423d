package io.sharedstruct.processor.emit.python;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of code that is written on one line if it fits there, and otherwise with a line for each of its parts, as the formatter
 * black does.
 *
 * @param start all of it, or what stands before its parts
 * @param parts the parts, none if it is one that can't be broken
 * @param end what stands behind them
 */
record PythonCode(String start, List<PythonCode> parts, String end) {

    static final int WIDTH = 88;

    static PythonCode of(String text) {
        return new PythonCode(text, List.of(), "");
    }

    static PythonCode call(String function, PythonCode... arguments) {
        return new PythonCode(function + "(", List.of(arguments), ")");
    }

    static PythonCode call(String function, List<String> arguments) {
        return new PythonCode(
                function + "(", arguments.stream().map(PythonCode::of).toList(), ")");
    }

    /** A type with others in brackets, which are its parts. */
    static PythonCode type(String type) {
        int open = type.indexOf('[');
        if (open < 0) {
            return of(type);
        }
        List<PythonCode> parts = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        for (int i = start; i < type.length(); i++) {
            char character = type.charAt(i);
            if (depth == 0 && (character == ',' || character == ']')) {
                parts.add(type(type.substring(start, i).strip()));
                start = i + 1;
            }
            depth += character == '[' ? 1 : character == ']' ? -1 : 0;
        }
        return new PythonCode(type.substring(0, open + 1), parts, "]");
    }

    static PythonCode tuple(PythonCode... elements) {
        return call("", elements);
    }

    String flat() {
        return start + parts.stream().map(PythonCode::flat).collect(Collectors.joining(", ")) + end;
    }

    /** The lines of a statement or element. */
    List<String> lines(String indent, String before, String behind) {
        String line = indent + before + flat() + behind;
        if (parts.isEmpty() || line.length() <= WIDTH) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of(indent + before + start));
        // A comma behind a lone index would make a tuple of it.
        String comma = end.equals("]") && parts.size() == 1 ? "" : ",";
        parts.forEach(part -> lines.addAll(part.lines(indent + "    ", "", comma)));
        lines.add(indent + end + behind);
        return lines;
    }
}
