package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.struct.RawDoc;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads what the author says of a declaration. A class file has no comments, so nothing is said there. */
final class DocReader {

    private static final String INHERITED = "{@inheritDoc}";

    private DocReader() {}

    /** Of a declaration and those that it overrides: as in Javadoc, what the first one that says something says. */
    static RawDoc read(List<? extends Element> declarations, Elements elements) {
        String comment = "";
        for (Element declaration : declarations) {
            String own = elements.getDocComment(declaration);
            if (own != null && !own.isBlank()) {
                comment = comment.isEmpty() ? own : comment.replace(INHERITED, own.strip());
            }
            if (!comment.isEmpty() && !comment.contains(INHERITED)) {
                break;
            }
        }
        return new RawDoc(comment.replace(INHERITED, ""), elements.isDeprecated(declarations.get(0)));
    }
}
