package io.sharedstruct.processor.emit.text;

import io.sharedstruct.processor.model.Doc;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentence of a Javadoc comment as plain text, after what is said of its deprecation. */
public final class DocSentence {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(?=\\p{Alpha})");
    private static final Pattern DEPRECATED = Pattern.compile("(?m)^\\s*@deprecated\\b");
    private static final Pattern HTML_TAG = Pattern.compile("<!--.*?-->|</?(\\p{Alpha}\\w*)[^<>]*>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}+);");

    /** HTML that no sentence goes beyond. */
    private static final Pattern BLOCK =
            Pattern.compile("p|div|pre|ul|ol|dl|li|table|hr|h\\d|blockquote|section|article", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> ENTITIES = Map.of(
            "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "-", "mdash", "-");

    private final StringBuilder text = new StringBuilder();

    /** Whether an inline tag was all of the sentence. */
    private boolean complete;

    private DocSentence() {}

    /** Whether there is advice against the use of something. */
    public static boolean isDeprecated(Doc doc) {
        return doc.deprecated() || DEPRECATED.matcher(doc.comment()).find();
    }

    /** The text on one line, empty if nothing is said. */
    public static String of(Doc doc) {
        String[] blocks = BLOCK_TAG.split(doc.comment(), -1);
        boolean deprecated = doc.deprecated();
        String deprecation = "";
        for (int i = 1; i < blocks.length; i++) {
            if (blocks[i].matches("(?s)deprecated\\b.*")) {
                deprecated = true;
                deprecation = sentence(blocks[i].substring("deprecated".length()));
            }
        }
        String said = deprecated ? "Deprecated" + (deprecation.isEmpty() ? "." : ": " + deprecation) : "";
        return (said + " " + sentence(blocks[0])).strip();
    }

    private static String sentence(String comment) {
        DocSentence reader = new DocSentence();
        int at = 0;
        while (at < comment.length() && !reader.ends(comment, at)) {
            at = reader.read(comment, at);
        }
        return reader.text.toString().strip().replaceAll("\\s+", " ");
    }

    /** All of what stands in an inline tag, which may have others in it. */
    private static String plain(String comment) {
        DocSentence reader = new DocSentence();
        int at = 0;
        while (at < comment.length()) {
            at = reader.read(comment, at);
        }
        return reader.text.toString();
    }

    /** Whether the sentence is over: at a dot with a space behind it, or before a new block. */
    private boolean ends(String comment, int at) {
        if (complete || text.toString().isBlank()) {
            return complete;
        }
        char before = comment.charAt(at - 1);
        Matcher tag = HTML_TAG.matcher(comment).region(at, comment.length());
        boolean block = tag.lookingAt()
                && tag.group(1) != null
                && BLOCK.matcher(tag.group(1)).matches();
        return block || (before == '.' && Character.isWhitespace(comment.charAt(at)));
    }

    /** Takes a character, an entity, or a tag; where the next one begins. */
    private int read(String comment, int at) {
        char character = comment.charAt(at);
        if (character == '{' && comment.startsWith("{@", at)) {
            return readInline(comment, at);
        }
        Matcher tag = HTML_TAG.matcher(comment).region(at, comment.length());
        if (character == '<' && tag.lookingAt()) {
            return tag.end();
        }
        Matcher entity = ENTITY.matcher(comment).region(at, comment.length());
        if (character == '&' && entity.lookingAt()) {
            text.append(entity(entity.group(1), entity.group()));
            return entity.end();
        }
        text.append(character);
        return at + 1;
    }

    private static String entity(String name, String written) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, written);
        }
        boolean hexadecimal = name.matches("#[xX].*");
        int character = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(character) ? Character.toString(character) : written;
    }

    /** Takes <code>{@code x}</code> and its like, up to the brace that belongs to the first one. */
    private int readInline(String comment, int at) {
        int depth = 0;
        int end = at;
        do {
            depth += comment.charAt(end) == '{' ? 1 : comment.charAt(end) == '}' ? -1 : 0;
            end++;
        } while (depth > 0 && end < comment.length());
        String[] words = comment.substring(at + 2, depth > 0 ? end : end - 1).split("\\s+", 2);
        String content = words.length < 2 ? "" : words[1].strip();
        complete = text.toString().isBlank() && (words[0].equals("return") || words[0].equals("summary"));
        text.append(
                switch (words[0]) {
                    case "code", "literal" -> content;
                    case "link", "linkplain" -> plain(label(content));
                    case "return" -> "Returns " + plain(content) + ".";
                    default -> plain(content);
                });
        return end;
    }

    /** What is written of a link: its label, or else what it leads to. */
    private static String label(String content) {
        String[] parts = content.split("\\s+(?![^(]*\\))", 2);
        return parts.length == 2 ? parts[1] : content.replaceFirst("^#", "").replace('#', '.');
    }
}
