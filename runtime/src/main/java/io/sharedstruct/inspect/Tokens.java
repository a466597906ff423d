package io.sharedstruct.inspect;

import io.sharedstruct.Endian;
import io.sharedstruct.TextForm;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Types as descriptors name them. */
final class Tokens {

    private Tokens() {}

    static String of(String name, Endian order, Optional<String> converter) {
        return name + suffix(order) + converter.map(known -> "/" + known).orElse("");
    }

    static String text(String charset, TextForm form, Endian order) {
        String end = form == TextForm.TERMINATED
                ? ""
                : "/" + form.name().toLowerCase(Locale.ROOT).replace("_", "");
        return "string/" + charset + end + suffix(order);
    }

    static String constants(Map<Long, String> constants) {
        return constants.entrySet().stream()
                .map(constant -> constant.getValue() + "=" + constant.getKey())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String suffix(Endian order) {
        return switch (order) {
            case NATIVE -> "";
            case LITTLE -> "/le";
            case BIG -> "/be";
        };
    }
}
