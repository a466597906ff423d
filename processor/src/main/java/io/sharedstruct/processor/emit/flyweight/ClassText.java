package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/**
 * A class of parts as JavaPoet shows them, so that a method that stands in two classes is rendered once, and one that stands
 * in all of them not at all. The steps are of two spaces, as JavaPoet's.
 */
final class ClassText {

    /**
     * A method that stands in more than one class, as JavaPoet shows it.
     *
     * @param method the method
     * @param text its source, with its comment
     */
    record Method(MethodSpec method, String text) {

        /** Which is what a method that overrides another one has without it. */
        private static final String INHERITED = "/**\n * {@inheritDoc}\n */\n";

        private static final String COMMENT = "/**\n";
        private static final String END_OF_COMMENT = "\n */\n";

        static Method of(MethodSpec method) {
            String text = method.toString();
            return new Method(method, text.startsWith(INHERITED) ? text.substring(INHERITED.length()) : text);
        }

        /** Its source without the comment. */
        String withoutWords() {
            return text.startsWith(COMMENT)
                    ? text.substring(text.indexOf(END_OF_COMMENT) + END_OF_COMMENT.length())
                    : text;
        }
    }

    private static final String END = "}\n";

    private final StringBuilder text;

    /** Begins with a class that has none of its other members yet. */
    ClassText(TypeSpec head) {
        text = new StringBuilder(head.toString());
        text.setLength(text.length() - END.length());
    }

    /** Adds a method or a class, or several with empty lines between them. */
    ClassText add(String member) {
        text.append('\n');
        int from = 0;
        while (from < member.length()) {
            int to = member.indexOf('\n', from) + 1;
            if (to > from + 1) {
                text.append("  ");
            }
            text.append(member, from, to);
            from = to;
        }
        return this;
    }

    /** The whole class. */
    @Override
    public String toString() {
        return text + END;
    }
}
