package io.sharedstruct.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    Path directory;

    @Test
    void tableVerdictsAndPlotComeOutOfTheFigures() throws Exception {
        write(
                new Figure(25, "fields", "getInt", "SharedStruct", "ns", List.of(1.0, 2.0, 1.0)),
                new Figure(25, "fields", "getInt", "Agrona", "ns", List.of(2.0)),
                new Figure(25, "compile", "1000 structs", "JavacGenerated", "ms", List.of(3000.0)),
                new Figure(25, "compile", "1000 structs", "Processor", "ms", List.of(4500.0)));

        new Report(directory).write();

        String text = Files.readString(directory.resolve("RESULTS.md"));
        assertThat(text)
                .contains("| | **SharedStruct** | Agrona |\n| --- | ---: | ---: |\n| getInt | 1.00 ~ | 2.00 |\n")
                .contains("| 25 | 0.50 × Agrona in `getInt`, met |")
                .contains("at 1,000 structs | 25 | 1.50 ms, **not met** |")
                .contains("first acquire: at most 150 ms over an empty JVM | 25 | not measured |");
        Path plot = directory.resolve("plots/fields-ns-25.svg");
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(plot.toFile()))
                .isNotNull();
        assertThat(Files.readString(plot)).contains(">SharedStruct</text>");
    }

    private void write(Figure... figures) throws IOException {
        FigureFile.append(directory.resolve("figures-25.tsv"), List.of(figures));
    }
}
