package io.sharedstruct.processor.emit.csharp;

import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.emit.text.DocSentence;
import io.sharedstruct.processor.model.Doc;
import java.util.ArrayList;
import java.util.List;

/** Writes what the author says as XML comments of C#, in ASCII, and advice against a use as an attribute. */
final class CsharpComment {

    private static final int WIDTH = 120;

    private CsharpComment() {}

    /** The comment and the attribute of something, as lines before it; none if nothing is said. */
    static List<String> of(Doc doc, String indent) {
        return of(doc, "", indent);
    }

    /**
     * The same with something else behind it.
     *
     * @param note what a reader must know, empty if there is nothing
     */
    static List<String> of(Doc doc, String note, String indent) {
        List<String> lines = new ArrayList<>();
        String said = DocSentence.of(doc);
        String text = Comments.ascii((said + " " + note).strip());
        if (!text.isEmpty()) {
            lines.addAll(summary(text, indent));
        }
        if (DocSentence.isDeprecated(doc)) {
            lines.add(indent + "[global::System.Obsolete(" + CsharpText.literal(said) + ")]");
        }
        return lines;
    }

    /** Lines of a summary; what would be a tag or an entity is text. */
    static List<String> summary(String text, String indent) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String short_ = indent + "/// <summary>" + escaped + "</summary>";
        if (short_.length() <= WIDTH) {
            return List.of(short_);
        }
        List<String> lines = new ArrayList<>(List.of(indent + "/// <summary>"));
        lines.addAll(Comments.wrap(escaped, indent + "///", WIDTH));
        lines.add(indent + "/// </summary>");
        return lines;
    }
}
