package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.problem.StructProblem;
import io.sharedstruct.processor.source.Located;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks the declared names of the region and of the struct in C. */
final class NameValidator {

    /** {@code NAME_MAX} of Linux, in bytes. */
    private static final int LONGEST = 255;

    /** {@code PSHMNAMLEN} of macOS is 31 with the final NUL, and the slash in front takes one more. */
    private static final int LONGEST_ON_MACOS = 29;

    private NameValidator() {}

    static void check(@Nullable Located<String> name, Consumer<Problem> problems) {
        if (name == null) {
            return;
        }
        String rule = brokenRule(name.value());
        if (rule != null) {
            problems.accept(StructProblem.badName(name, rule));
        } else if (name.value().length() > LONGEST_ON_MACOS) {
            problems.accept(StructProblem.nameTooLongForMacOS(name, LONGEST_ON_MACOS));
        }
    }

    static void checkInC(@Nullable Located<String> name, Consumer<Problem> problems) {
        if (name != null && !CWords.isName(name.value())) {
            problems.accept(StructProblem.badNameInC(name));
        }
    }

    /**
     * What keeps every system from having a region of that name. A struct may be one that another program has named, and that is
     * only opened; what can be created is narrower, and the runtime says so.
     */
    private static @Nullable String brokenRule(String name) {
        if (name.isEmpty()) {
            return "is empty";
        }
        if (name.equals(".") || name.equals("..")) {
            return "is that of a folder";
        }
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int character = name.codePointAt(i);
            if (character == '/' || character == 0) {
                return "has '" + Character.toString(character) + "' at index " + i;
            }
            if (Character.getType(character) == Character.SURROGATE) {
                return "has half of a surrogate pair at index " + i;
            }
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes > LONGEST ? "has " + bytes + " bytes" : null;
    }
}
