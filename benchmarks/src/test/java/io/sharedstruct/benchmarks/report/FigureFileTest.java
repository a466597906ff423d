package io.sharedstruct.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureFileTest {

    @TempDir
    Path directory;

    @Test
    void whatIsAppendedIsReadBack() throws IOException {
        Path file = directory.resolve("figures.tsv");
        Figure first = new Figure(17, "texts", "get ascii11", "SharedStruct", "ns", List.of(1.5, 2.5));
        Figure second = new Figure(25, "texts", "get ascii11", "Agrona", "ns", List.of(0.1));

        FigureFile.append(file, List.of(first));
        FigureFile.append(file, List.of(second));

        assertThat(FigureFile.read(file)).containsExactly(first, second);
    }

    @Test
    void aBrokenLineIsNotSkipped() throws IOException {
        Path file = directory.resolve("figures.tsv");
        Files.writeString(file, "17\tfields\tget\n");

        assertThatThrownBy(() -> FigureFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a figure");
    }
}
