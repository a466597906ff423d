package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.MethodSpec;

/**
 * A method that stands in more than one class, as JavaPoet shows it.
 *
 * @param method the method
 * @param text its source, with its comment
 */
record RenderedMethod(MethodSpec method, String text) {

    /** Which is what a method that overrides another one has without it. */
    private static final String INHERITED = "/**\n * {@inheritDoc}\n */\n";

    private static final String COMMENT = "/**\n";
    private static final String END_OF_COMMENT = "\n */\n";

    static RenderedMethod of(MethodSpec method) {
        String text = method.toString();
        return new RenderedMethod(method, text.startsWith(INHERITED) ? text.substring(INHERITED.length()) : text);
    }

    /** Its source without the comment. */
    String withoutWords() {
        return text.startsWith(COMMENT) ? text.substring(text.indexOf(END_OF_COMMENT) + END_OF_COMMENT.length()) : text;
    }
}
