package io.sharedstruct.processor.source.struct;

import org.jspecify.annotations.Nullable;

/** How methods are named after properties. */
public final class MethodNames {

    private MethodNames() {}

    /**
     * The property in {@code getFooBar}: what follows the prefix, decapitalised as {@code java.beans.Introspector} does
     * it, or null if the name doesn't have the prefix or goes on in lower case, as {@code settle} does.
     */
    public static @Nullable String afterPrefix(String prefix, String method) {
        if (!method.startsWith(prefix) || method.length() == prefix.length()) {
            return null;
        }
        String rest = method.substring(prefix.length());
        return Character.isLowerCase(rest.codePointAt(0)) ? null : decapitalize(rest);
    }

    /** Whether Java source can have the name: other languages make names with a hyphen, for example. */
    public static boolean isWritable(String name) {
        return name.codePoints().allMatch(Character::isJavaIdentifierPart);
    }

    private static String decapitalize(String name) {
        if (name.length() > 1 && Character.isUpperCase(name.charAt(1)) && Character.isUpperCase(name.charAt(0))) {
            return name;
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
