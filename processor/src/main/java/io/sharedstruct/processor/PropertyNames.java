package io.sharedstruct.processor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** The names that follow from the name of a property. */
final class PropertyNames {

    /** JLS 8.10.1: these can't be record components. */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final Pattern WORD_END = Pattern.compile("(?<=[\\p{javaLowerCase}\\p{Nd}])(?=\\p{javaUpperCase})"
            + "|(?<=\\p{javaUpperCase})(?=\\p{javaUpperCase}\\p{javaLowerCase})");

    private PropertyNames() {}

    /**
     * The property in {@code getFooBar}: what follows the prefix, decapitalised as {@code java.beans.Introspector} does
     * it, or null if the name doesn't have the prefix or goes on in lower case, as {@code settle} does.
     */
    static @Nullable String afterPrefix(String prefix, String method) {
        if (!method.startsWith(prefix) || method.length() == prefix.length()) {
            return null;
        }
        String rest = method.substring(prefix.length());
        return Character.isLowerCase(rest.codePointAt(0)) ? null : decapitalize(rest);
    }

    private static String decapitalize(String name) {
        if (name.length() > 1 && Character.isUpperCase(name.charAt(1)) && Character.isUpperCase(name.charAt(0))) {
            return name;
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The prefix of a property's constants: {@code FOO_BAR} for {@code fooBar}. */
    static String constant(String property) {
        String words = WORD_END.matcher(property).replaceAll("_").toUpperCase(Locale.ROOT);
        return Character.isJavaIdentifierStart(words.codePointAt(0)) ? words : "_" + words;
    }

    /** A name for a parameter or a record component that is as close to the property's as the language allows. */
    static String identifier(String property, Set<String> taken) {
        String name = Character.isJavaIdentifierStart(property.codePointAt(0)) ? property : "_" + property;
        while (SourceVersion.isKeyword(name) || NO_COMPONENTS.contains(name) || taken.contains(name)) {
            name += "_";
        }
        return name;
    }
}
