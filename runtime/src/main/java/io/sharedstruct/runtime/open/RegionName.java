package io.sharedstruct.runtime.open;

/** The rule for names of regions. The processor applies the same rule to declared names. */
public final class RegionName {

    private static final int MAX_LENGTH = 250;

    private RegionName() {}

    /**
     * Checks a name before any system call sees it.
     *
     * @throws IllegalArgumentException if the name breaks the rule
     */
    public static void check(String name) {
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a region's name has 1 to " + MAX_LENGTH + " characters, this one has "
                    + name.length() + ": '" + name + "'");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetterOrDigit(c) && (i == 0 || "._-".indexOf(c) < 0)) {
                throw new IllegalArgumentException(
                        "a region's name starts with an ASCII letter or digit and goes on with"
                                + " letters, digits, '.', '_' and '-'; this one has '" + c + "' at index " + i + ": '"
                                + name
                                + "'"
                                + hint(name));
            }
        }
    }

    /** What the system's own forms of the name come to here. */
    private static String hint(String name) {
        if (name.startsWith("/")) {
            return "; leave the slash out, which systems put in front themselves";
        }
        if (name.startsWith("Local\\")) {
            return "; leave 'Local\\' out, which is where Windows has it with Scope.LOCAL of AcquireOptions, the default";
        }
        return name.startsWith("Global\\")
                ? "; leave 'Global\\' out, and acquire it with Scope.GLOBAL of AcquireOptions"
                : "";
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
