package io.sharedstruct.tools.output;

import io.sharedstruct.inspect.ConvertedValue;
import io.sharedstruct.inspect.EnumValue;
import io.sharedstruct.inspect.WordValue;
import io.sharedstruct.tools.terminal.Printable;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of RFC 4180, each of which is one line: what would break it is escaped. */
public final class Csv {

    private Csv() {}

    public static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        String printable = Printable.of(text);
        boolean quoted =
                printable.chars().anyMatch(unit -> unit == ',' || unit == '"') || !printable.equals(printable.strip());
        return quoted ? '"' + printable.replace("\"", "\"\"") + '"' : printable;
    }

    /** A value of {@link io.sharedstruct.inspect.FieldValues#decode} for a spreadsheet: without quotes of its own. */
    public static String value(Object value) {
        if (value instanceof EnumValue known) {
            return known.constant().orElseGet(() -> Long.toString(known.code()));
        }
        if (value instanceof ConvertedValue known) {
            return String.valueOf(known.converted());
        }
        if (value instanceof WordValue known) {
            return known.state();
        }
        if (value instanceof byte[] known) {
            return HexFormat.of().formatHex(known);
        }
        return String.valueOf(value);
    }
}
