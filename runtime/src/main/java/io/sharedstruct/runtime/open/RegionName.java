package io.sharedstruct.runtime.open;

import io.sharedstruct.runtime.os.NativePort;
import org.jspecify.annotations.Nullable;

/** The rules for names of regions. The processor applies the wider one to declared names. */
public final class RegionName {

    private static final int MAX_LENGTH = 250;

    private RegionName() {}

    /**
     * Checks a name of a region that may be created, which has to be one on every system and in every tool, before any system
     * call sees it.
     *
     * @throws IllegalArgumentException if the name breaks the rule
     */
    public static void check(String name) {
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a region's name has 1 to " + MAX_LENGTH + " characters, this one has "
                    + name.length() + ": '" + Printable.of(name) + "'");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetterOrDigit(c) && (i == 0 || "._-".indexOf(c) < 0)) {
                int character = name.codePointAt(i);
                throw new IllegalArgumentException(
                        "a region's name starts with an ASCII letter or digit and goes on with"
                                + " letters, digits, '.', '_' and '-'; this one has '"
                                + Printable.of(Character.toString(character)) + "' at index " + i + ": '"
                                + Printable.of(name)
                                + "'" + hint(name));
            }
        }
    }

    /**
     * Checks a name of a region that somebody else may have created, with any name that a system can have.
     *
     * @param port the system
     * @throws IllegalArgumentException if the system can't have it
     */
    public static void checkAny(String name, NativePort port) {
        String problem = problem(name);
        if (problem == null) {
            problem = port.problemWithName(name);
        }
        if (problem != null) {
            throw new IllegalArgumentException(
                    "no region can have this name, which " + problem + ": '" + Printable.of(name) + "'" + hint(name));
        }
    }

    /** What no system can have. */
    private static @Nullable String problem(String name) {
        if (name.isEmpty()) {
            return "is empty";
        }
        if (name.equals(".") || name.equals("..")) {
            return "is that of a folder";
        }
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int character = name.codePointAt(i);
            if (character == '/' || character == 0) {
                return "has " + (character == 0 ? "U+0000" : "'/'") + " at index " + i;
            }
            if (Character.getType(character) == Character.SURROGATE) {
                return "has half of a surrogate pair at index " + i;
            }
        }
        return null;
    }

    /** What the system's own forms of the name come to here, and the way out for a name of somebody else. */
    private static String hint(String name) {
        if (name.startsWith("/")) {
            return "; leave the slash out, which systems put in front themselves";
        }
        if (name.startsWith("Local\\")) {
            return "; leave 'Local\\' out, which is where Windows has it with Scope.LOCAL of AcquireOptions, the default";
        }
        if (name.startsWith("Global\\")) {
            return "; leave 'Global\\' out, and acquire it with Scope.GLOBAL of AcquireOptions";
        }
        return problem(name) == null
                ? "; open and openReadOnly take the names that other programs have chosen, and AcquireOptions.withAnyName"
                        + " lets acquire and create take them"
                : "";
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
