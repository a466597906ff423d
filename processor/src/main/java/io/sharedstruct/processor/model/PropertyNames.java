package io.sharedstruct.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The names in the generated class that follow from the name of a property. */
public final class PropertyNames {

    /** JLS 8.10.1: these can't be record components. */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** What the names of private constants end with: codes of an enum, the form of a text. */
    private static final List<String> HELPERS = List.of("_CODES", "_TEXT");

    private static final Pattern WORD_END = Pattern.compile("(?<=[\\p{javaLowerCase}\\p{Nd}])(?=\\p{javaUpperCase})"
            + "|(?<=\\p{javaUpperCase})(?=\\p{javaUpperCase}\\p{javaLowerCase})");

    private PropertyNames() {}

    /** The prefix of a property's constants: {@code FOO_BAR} for {@code fooBar}. */
    public static String constant(String property) {
        String words = WORD_END.matcher(property).replaceAll("_").toUpperCase(Locale.ROOT);
        return Character.isJavaIdentifierStart(words.codePointAt(0)) ? words : "_" + words;
    }

    /**
     * The prefix of a property's private constants: that of its public ones, unless a name with it is taken. A field that
     * {@code View} and {@code Snapshot} have or inherit would hide that of the class around them.
     *
     * @param taken the names of such fields, to which those of this property are added
     */
    public static String helper(String constant, Set<String> taken) {
        String prefix = constant;
        while (HELPERS.stream().map(prefix::concat).anyMatch(taken::contains)) {
            prefix += "_";
        }
        HELPERS.stream().map(prefix::concat).forEach(taken::add);
        return prefix;
    }

    /** A name for a parameter or a record component that is as close to the property's as the language allows. */
    public static String identifier(String property, Set<String> taken) {
        String name = Character.isJavaIdentifierStart(property.codePointAt(0)) ? property : "_" + property;
        while (SourceVersion.isKeyword(name) || NO_COMPONENTS.contains(name) || taken.contains(name)) {
            name += "_";
        }
        return name;
    }
}
