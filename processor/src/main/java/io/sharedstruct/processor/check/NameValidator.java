package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.problem.StructProblem;
import io.sharedstruct.processor.source.Located;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks the declared names of the region and of the struct in C. */
final class NameValidator {

    /** {@code NAME_MAX} of Linux is 255, and tools append to names. */
    private static final int LONGEST = 250;

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

    private static @Nullable String brokenRule(String name) {
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int character = name.codePointAt(i);
            if (!isAllowed(character, i == 0)) {
                return "has '" + Character.toString(character) + "' at index " + i;
            }
        }
        if (name.isEmpty()) {
            return "is empty";
        }
        return name.length() > LONGEST ? "has " + name.length() + " characters" : null;
    }

    private static boolean isAllowed(int character, boolean first) {
        if (character < 0x80 && Character.isLetterOrDigit(character)) {
            return true;
        }
        return !first && (character == '.' || character == '_' || character == '-');
    }
}
