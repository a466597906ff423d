package io.sharedstruct.tools.difference;

import io.sharedstruct.tools.terminal.Colour;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Terminal;
import io.sharedstruct.tools.terminal.Width;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A difference as a text: all fields, with what only one of the layouts has marked by a minus and a plus, and the verdict. */
public record DifferenceText(Difference difference, Terminal terminal) {

    private static final int WIDEST_TYPE = 40;

    /** Writes the lines. */
    public void write(Consumer<String> out) {
        int number = Math.max(6, longest(field -> Long.toString(field.offset())));
        int length = Math.max(4, longest(field -> Long.toString(field.length())));
        int type = Math.min(WIDEST_TYPE, Math.max(4, longest(FlatField::type)));
        if (!difference.changes().isEmpty()) {
            out.accept(terminal.paint(
                    Colour.HEADING,
                    "  " + left("offset", number) + "  " + left("size", length) + "  " + "type"
                            + Width.fill("type", type) + "  name"));
        }
        for (Change change : difference.changes()) {
            if (change.isNone()) {
                out.accept(line("  ", change.before().orElseThrow(), number, length, type));
                continue;
            }
            change.before()
                    .ifPresent(field ->
                            out.accept(terminal.paint(Colour.PROBLEM, line("- ", field, number, length, type))));
            change.after()
                    .ifPresent(
                            field -> out.accept(terminal.paint(Colour.GOOD, line("+ ", field, number, length, type))));
        }
        if (!difference.changes().isEmpty()) {
            out.accept("");
        }
        out.accept(terminal.paint(
                difference.verdict().isGood() ? Colour.GOOD : Colour.PROBLEM,
                difference.verdict().words()));
        obstacles("a program of A, in a region of B", difference.firstObstacles(), out);
        obstacles("a program of B, in a region of A", difference.secondObstacles(), out);
    }

    private int longest(Function<FlatField, String> column) {
        return difference.changes().stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(Optional::stream)
                .mapToInt(field -> Width.of(column.apply(field)))
                .max()
                .orElse(0);
    }

    private String line(String mark, FlatField field, int number, int length, int type) {
        String shown = terminal.isTerminal() ? Width.cut(field.type(), type, terminal.ellipsis()) : field.type();
        return mark + left(Long.toString(field.offset()), number) + "  " + left(Long.toString(field.length()), length)
                + "  " + shown + Width.fill(shown, type) + "  " + Printable.of(field.name());
    }

    private static String left(String text, int columns) {
        return Width.fill(text, columns) + text;
    }

    private static void obstacles(String heading, List<String> obstacles, Consumer<String> out) {
        if (!obstacles.isEmpty()) {
            out.accept("");
            out.accept(heading + ":");
            obstacles.forEach(obstacle -> out.accept("  " + Printable.of(obstacle)));
        }
    }
}
