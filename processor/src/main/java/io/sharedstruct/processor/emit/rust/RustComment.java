package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.emit.text.DocSentence;
import io.sharedstruct.processor.model.Doc;
import java.util.List;

/** Writes comments of Rust, in ASCII, and without anything that documentation takes for a link or for HTML. */
final class RustComment {

    private static final int WIDTH = 100;

    private RustComment() {}

    /** What the author says of something, or else something else. */
    static String said(Doc doc, String otherwise) {
        String said = Comments.ascii(DocSentence.of(doc)).strip();
        return said.isEmpty() ? otherwise : said.replaceAll("[\\\\\\[\\]<>`*]", "\\\\$0");
    }

    /** Lines of documentation. */
    static List<String> doc(String indent, String text) {
        return Comments.wrap(text, indent + "///", WIDTH);
    }

    /** Lines of documentation of what the file is. */
    static List<String> fileDoc(String text) {
        return Comments.wrap(text, "//!", WIDTH);
    }

    /** The attribute of what is deprecated. */
    static List<String> deprecation(String indent, Doc doc) {
        return DocSentence.isDeprecated(doc) ? List.of(indent + "#[deprecated]") : List.of();
    }
}
