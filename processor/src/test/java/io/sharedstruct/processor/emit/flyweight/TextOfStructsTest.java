package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.MapOptions;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of a struct is one that people can read, however large the struct is. */
class TextOfStructsTest {

    private static final String CONVERTERS = """
            package demo;
            import io.sharedstruct.*;
            public class Converters {
                public static class Failing {
                    public static String decode(int stored) {
                        if (stored != 0) {
                            throw new IllegalStateException("no text for " + stored);
                        }
                        return "none";
                    }
                    public static int encode(String value) {
                        return value.length();
                    }
                }
                public enum Color { RED, GREEN }
            }
            """;

    private static final String CELL = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct
            public interface Cell {
                @Array(20) byte getDigitAt(int index);
                void setDigitAt(int index, byte digit);
            }
            """;

    private static final String DATA = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct
            public interface Data {
                @Array(16) int getFewAt(int index);
                @Array(17) int getMoreAt(int index);
                void setMoreAt(int index, int more);
                @Array({5, 4}) @Unsigned(64) long getGridAt(int row, int column);
                @Array(18) Converters.Color getColorAt(int index);
                @Array(19) boolean isFlagAt(int index);
                @Array(20) Cell getCellAt(int index);
                @Array(21) @FixedString(2000) String getLineAt(int index);
                void setLineAt(int index, String line);
                @FixedString(value = 1025, charset = "UTF-8") String getEnds();
                void setEnds(String text);
                @FixedString(1024) String getWhole();
                void setWhole(String text);
                @FixedString(value = 4096, charset = "UTF-32LE") String getWide();
                void setWide(String text);
            }
            """;

    private static final String WORD = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct
            public interface Word {
                @Converted(Converters.Failing.class) String getText();
                void setText(String text);
            }
            """;

    private static final String LARGE = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct
            public interface Large {
                @Array(500_000_000) int getXAt(int index);
                void setXAt(int index, int x);
                @FixedString(2_147_483_640) String getText();
                void setText(String text);
            }
            """;

    private static final String ZEROES_16 = "[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]";

    @TempDir
    private Path folder;

    private AutoCloseable map(String name, String source) throws Exception {
        Class<?> shared = GeneratedCode.load(
                "demo." + name + "Shared",
                Fixtures.source("demo.Converters", CONVERTERS),
                Fixtures.source("demo.Cell", CELL),
                Fixtures.source("demo." + name, source));
        return (AutoCloseable) callStatic(shared, "map", folder.resolve(name), MapOptions.defaults());
    }

    @Test
    void arraysAndTextsShowWhatTheyBeginWithAndHowLongTheyAre() throws Exception {
        try (AutoCloseable data = map("Data", DATA)) {
            call(data, "setMoreAt", 0, 7);
            call(call(data, "getCellAt", 1), "setDigitAt", 2, (byte) 3);
            call(data, "setLineAt", 15, "x".repeat(1025));
            call(data, "setEnds", "a" + "ä".repeat(511));
            call(data, "setWhole", "w".repeat(1023));
            call(data, "setWide", "😀".repeat(300));
            String zeroCell = "Cell[digit=" + ZEROES_16 + " of 20 elements]";
            String cell = "Cell[digit=[0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] of 20 elements]";
            String start = "[few=" + ZEROES_16
                    + ", more=[7" + ", 0".repeat(15) + "] of 17 elements"
                    + ", grid=" + ZEROES_16 + " of 20 elements"
                    + ", color" + "%s" + "=[RED" + ", RED".repeat(15) + "] of 18 elements"
                    + ", flag=[false" + ", false".repeat(15) + "] of 19 elements"
                    + ", cell=[" + "%s" + "] of 20 elements"
                    + ", line=[" + ", ".repeat(15) + "x".repeat(1024) + "… of 1025 %s] of 21 elements"
                    + ", ends%s=a" + "ä".repeat(511);
            String end = ", whole=" + "w".repeat(1023) + ", wide=";
            String cells = zeroCell + ", " + cell + (", " + zeroCell).repeat(14);
            assertThat(data)
                    .hasToString("Data" + start.formatted("", cells, "bytes", "") + end + "😀".repeat(256)
                            + "… of 1200 bytes]");
            assertThat(call(data, "snapshot").toString().replace("Snapshot[digit", "Cell[digit"))
                    .startsWith("Snapshot[few=" + ZEROES_16 + ", more=[7")
                    .contains(", line=[" + ", ".repeat(15) + "x".repeat(1024) + "… of 1025 characters] of 21 elements")
                    .contains("cell=[" + cells + "] of 20 elements")
                    .contains("=[RED" + ", RED".repeat(15) + "] of 18 elements")
                    .endsWith(end + "😀".repeat(300) + "]");
        }
    }

    /** 2 GB of numbers and as much of a text, of which the last byte is written too. */
    @Test
    void hugeOnesDontFillTheHeap() throws Exception {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("Large").toFile(), "rw")) {
            sparse.setLength(2_000_000_000L + 2_147_483_640L);
        }
        try (AutoCloseable large = map("Large", LARGE)) {
            call(large, "setXAt", 15, 5);
            call(large, "setText", "end");
            assertThat(large).hasToString("Large[x=[0" + ", 0".repeat(14) + ", 5] of 500000000 elements, text=end]");
        }
    }

    @Test
    void aConverterThatThrowsIsntAClosedRegion() throws Exception {
        AutoCloseable word = map("Word", WORD);
        Object view = word.getClass().getClasses()[0].getName().endsWith("View")
                ? word.getClass().getClasses()[0].getConstructor().newInstance()
                : word.getClass().getClasses()[1].getConstructor().newInstance();
        assertThat(view).hasToString("Word[not pointed at a struct]");
        assertThat(word).hasToString("Word[text=none]");
        call(word, "setText", "four");
        assertThatThrownBy(word::toString)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no text for 4");
        word.close();
        assertThat(word).hasToString("Word[closed]");
    }
}
