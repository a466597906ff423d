package io.sharedstruct.processor.emit.python;

import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.emit.text.DocSentence;
import io.sharedstruct.processor.model.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts in Python: literals, comments and docstrings, in ASCII. */
final class PythonText {

    private static final int PIECE = 76;

    private PythonText() {}

    /** A literal on one line; without quotes in it, for which black would take other ones around it. */
    static String literal(String text) {
        return "\"" + escaped(text) + "\"";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\\') {
                escaped.append("\\\\");
            } else if (character >= ' ' && character <= '~' && character != '"') {
                escaped.append((char) character);
            } else if (character == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(
                        character < 0x100
                                ? String.format(Locale.ROOT, "\\x%02x", character)
                                : character < 0x10000
                                        ? String.format(Locale.ROOT, "\\u%04x", character)
                                        : String.format(Locale.ROOT, "\\U%08x", character));
            }
        });
        return escaped.toString();
    }

    /** An assignment of a literal, in pieces if it is a long one. */
    static List<String> assignment(String indent, String name, String text) {
        String line = indent + name + " = " + literal(text);
        if (line.length() <= PythonCode.WIDTH) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of(indent + name + " = ("));
        String alone = indent + "    " + literal(text);
        if (alone.length() <= PythonCode.WIDTH) {
            lines.add(alone);
            lines.add(indent + ")");
            return lines;
        }
        StringBuilder piece = new StringBuilder();
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String next = Character.toString(text.codePointAt(at));
            if (escaped(piece + next).length() > PIECE) {
                lines.add(indent + "    " + literal(piece.toString()));
                piece.setLength(0);
            }
            piece.append(next);
        }
        lines.add(indent + "    " + literal(piece.toString()));
        lines.add(indent + ")");
        return lines;
    }

    /** A text on one line, letters beyond ASCII as Java escapes them. */
    static String ascii(String text) {
        return Comments.ascii(text).strip().replaceAll("\\s+", " ");
    }

    /** What the author says of a field, as comments before it, which tools for documentation find by their colon. */
    static List<String> comment(Doc doc, String indent) {
        String text = ascii(DocSentence.of(doc));
        return text.isEmpty() ? List.of() : wrapped(text, indent + "#:", indent + "#:");
    }

    /** A docstring. Nothing in it ends it, and no backslash is the last character before its end. */
    static List<String> docstring(String said, String indent) {
        String text = ascii(said).replace("\\", "\\\\").replace('"', '\'');
        String closing = "\"\"\"";
        if (indent.length() + text.length() + 2 * closing.length() <= PythonCode.WIDTH) {
            return List.of(indent + closing + text + closing);
        }
        List<String> lines = new ArrayList<>(wrapped(text, indent + closing, indent));
        lines.add(indent + closing);
        return lines;
    }

    private static List<String> wrapped(String text, String first, String next) {
        List<String> lines = new ArrayList<>();
        String line = first;
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > PythonCode.WIDTH) {
                lines.add(line);
                line = next;
                empty = true;
            }
            line += (empty && !line.endsWith(":") ? "" : " ") + word;
            empty = false;
        }
        lines.add(line);
        return lines;
    }
}
