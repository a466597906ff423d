package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.emit.text.DocSentence;
import io.sharedstruct.processor.model.Doc;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes comments of C: in ASCII, because a compiler on Windows may take other letters for the end of a comment, and without
 * anything that ends the comment, opens another one or is a trigraph.
 */
final class CComment {

    private static final int WIDTH = 100;

    private CComment() {}

    /** A text on one line, letters beyond ASCII as Java escapes them. */
    static String ascii(String text) {
        return Comments.ascii(text)
                .replaceAll("\\*(?=/)", "* ")
                .replaceAll("/(?=\\*)", "/ ")
                .replaceAll("\\?(?=\\?)", "? ")
                .replaceAll("\\\\(?=\\s|$)", "\\\\u005c");
    }

    /** What the author says of something, as lines before it; none if that is nothing. */
    static List<String> of(Doc doc, String indent) {
        String text = ascii(DocSentence.of(doc));
        if (text.isEmpty()) {
            return List.of();
        }
        if (indent.length() + text.length() + "/*  */".length() <= WIDTH) {
            return List.of(indent + "/* " + text + " */");
        }
        List<String> lines = new ArrayList<>(List.of(indent + "/*"));
        lines.addAll(Comments.wrap(text, indent + " *", WIDTH));
        lines.add(indent + " */");
        return lines;
    }
}
