package io.sharedstruct.processor.emit.flyweight.head;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Constants of the source: numbers, and texts of any length. */
public final class Literals {

    private static final int MOST_IN_A_ROW = 100;
    private static final int MOST_CHARACTERS = 65_535 / 3;

    private Literals() {}

    /** An int, or a long if it has to be one. */
    public static CodeBlock number(long value) {
        return CodeBlock.of(value <= Integer.MAX_VALUE ? "$L" : "$LL", value);
    }

    /** An expression for a text. */
    static CodeBlock text(String text) {
        List<CodeBlock> parts = parts(text);
        return parts.size() == 1
                ? parts.get(0)
                : CodeBlock.of("$T.join(\"\",\n$L)", String.class, CodeBlock.join(parts, ",\n"));
    }

    /** The parts of a text, each as long as a constant may be: JVMS 4.4.7, at most 65,535 bytes, of which a character has at most 3. */
    static List<CodeBlock> parts(String text) {
        List<CodeBlock> parts = new ArrayList<>();
        int to = 0;
        do {
            int from = to;
            to = Math.min(text.length(), from + MOST_CHARACTERS);
            to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            parts.add(compact(text.substring(from, to)));
        } while (to < text.length());
        return parts;
    }

    /** A text in lines that are as full as they may be, wherever its own ones end. */
    private static CodeBlock compact(String text) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            if (row.length() + line.length() > MOST_IN_A_ROW && !row.isEmpty()) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(line.replace("\n", "\\n"));
        }
        rows.add(row.toString());
        return rows.stream().map(full -> CodeBlock.of("$L", "\"" + full + "\"")).collect(CodeBlock.joining("\n+ "));
    }

    /** Short texts, each in its line. */
    static List<CodeBlock> texts(List<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).toList();
    }
}
