package io.sharedstruct.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Figures in a file, one a line, separated by tabs, the values by blanks. */
public final class FigureFile {

    private FigureFile() {}

    /** Adds figures to a file. */
    public static void append(Path file, List<Figure> figures) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            String values = figure.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
            lines.add(String.join(
                    "\t",
                    String.valueOf(figure.jdk()),
                    figure.group(),
                    figure.operation(),
                    figure.contender(),
                    figure.unit(),
                    values));
        }
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Reads a file. */
    public static List<Figure> read(Path file) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 6) {
                throw new IOException(file + ": not a figure: " + line);
            }
            List<Double> values = Arrays.stream(columns[5].split(" ", -1))
                    .map(Double::valueOf)
                    .toList();
            figures.add(
                    new Figure(Integer.parseInt(columns[0]), columns[1], columns[2], columns[3], columns[4], values));
        }
        return figures;
    }
}
