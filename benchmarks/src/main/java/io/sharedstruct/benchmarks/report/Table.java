package io.sharedstruct.benchmarks.report;

import java.util.Comparator;
import java.util.List;

/** Operations down, contenders across. */
final class Table {

    private final List<Figure> figures;

    Table(List<Figure> figures) {
        this.figures = figures;
    }

    void write(StringBuilder text) {
        List<String> operations =
                figures.stream().map(Figure::operation).distinct().toList();
        List<String> contenders = figures.stream()
                .map(Figure::contender)
                .distinct()
                .sorted(Comparator.comparingInt(Contenders::rank))
                .toList();
        text.append("| |");
        contenders.forEach(
                contender -> text.append(' ').append(heading(contender)).append(" |"));
        text.append("\n| --- |").append(" ---: |".repeat(contenders.size())).append('\n');
        for (String operation : operations) {
            text.append("| ").append(operation).append(" |");
            contenders.forEach(contender ->
                    text.append(' ').append(cell(operation, contender)).append(" |"));
            text.append('\n');
        }
        text.append('\n');
    }

    private static String heading(String contender) {
        String label = Contenders.label(contender);
        return Contenders.isOurs(contender) ? "**" + label + "**" : label;
    }

    private String cell(String operation, String contender) {
        return figures.stream()
                .filter(figure -> figure.operation().equals(operation)
                        && figure.contender().equals(contender))
                .findFirst()
                .map(figure -> Statistics.format(figure.median()) + (figure.noisy() ? " ~" : ""))
                .orElse("");
    }
}
