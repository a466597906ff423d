package io.sharedstruct.mirror.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as they are written on a command line. */
final class Names {

    private Names() {}

    static <E extends Enum<E>> E of(Class<E> type, String option, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(option + "=" + name + ": one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Names::written)
                                .collect(Collectors.joining(", "))));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
