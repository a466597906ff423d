package io.sharedstruct.processor.emit.cpp;

import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.emit.text.DocSentence;
import io.sharedstruct.processor.model.Doc;
import java.util.List;

/** Writes comments of C++, each line behind three slashes: in ASCII, and without a backslash at the end that takes the next line, too. */
final class CppComment {

    private static final int WIDTH = 120;

    private CppComment() {}

    /** A text on one line, letters beyond ASCII as Java escapes them. */
    static String ascii(String text) {
        return Comments.ascii(text)
                .replaceAll("\\?(?=\\?)", "? ")
                .replaceAll("\\\\(?=\\s|$)", "\\\\u005c")
                .strip();
    }

    /** What the author says of something, or else what there is to say, as lines before it; none if that is nothing. */
    static List<String> of(Doc doc, String otherwise, String indent) {
        String said = ascii(DocSentence.of(doc));
        String text = said.isEmpty() ? otherwise : said;
        return text.isEmpty() ? List.of() : Comments.wrap(text, indent + "///", WIDTH);
    }
}
