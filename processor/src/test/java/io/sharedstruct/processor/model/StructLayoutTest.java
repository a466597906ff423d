package io.sharedstruct.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.constant.Overflow;
import io.sharedstruct.processor.constant.TextForm;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.FixedStringType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.model.type.TextCharset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expectations are what {@code offsetof}, {@code sizeof} and {@code _Alignof} of gcc on x86-64 say. */
class StructLayoutTest {

    private static final long UNPACKED = Long.MAX_VALUE;

    @ParameterizedTest
    @CsvSource({
        "int,                          0,          4,  4",
        "byte int,                     0 4,        8,  4",
        "int byte,                     0 4,        8,  4",
        "byte long byte,               0 8 16,     24, 8",
        "boolean char short byte,      0 2 4 6,    8,  2",
        "float double,                 0 8,        16, 8",
        "text5 int,                    0 8,        12, 4",
        "int text5,                    0 4,        12, 4",
        "text5 text3,                  0 5,        8,  1",
        "byte char byte short byte int byte long, 0 2 4 6 8 12 16 24, 32, 8",
    })
    void laysOutAsC(String types, String offsets, long size, long alignment) {
        assertThat(StructLayout.inOrder(shapes(types, UNPACKED), 1))
                .isEqualTo(new StructLayout(longs(offsets), size, alignment));
    }

    @ParameterizedTest
    @CsvSource({"byte long byte, 0 1 9, 10", "int, 0, 4", "text5 int, 0 5, 9"})
    void packedHasNoPadding(String types, String offsets, long size) {
        assertThat(StructLayout.inOrder(shapes(types, 1), 1)).isEqualTo(new StructLayout(longs(offsets), size, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2,  byte long byte int, 0 2 10 12, 16, 2",
        "4,  byte long byte int, 0 4 12 16, 20, 4",
        "8,  byte long byte int, 0 8 16 20, 24, 8",
        "16, byte long byte int, 0 8 16 20, 24, 8",
        "4,  short byte,         0 2,       4,  2",
        "4,  text12 boolean int boolean int long text8, 0 12 16 20 24 28 36, 44, 4"
    })
    void packCapsTheAlignment(long pack, String types, String offsets, long size, long alignment) {
        assertThat(StructLayout.inOrder(shapes(types, pack), 1))
                .isEqualTo(new StructLayout(longs(offsets), size, alignment));
    }

    @ParameterizedTest
    @CsvSource({
        "byte long, 16 0, 16, 24, 8",
        "int byte,  8 0,  8,  12, 4",
        "int byte,  9 0,  1,  13, 1",
        "int byte,  10 0, 2,  14, 2",
        "long,      9223372036854775792, 8, 9223372036854775800, 8"
    })
    void sizeCoversTheLastFieldAndTheAlignment(String types, String offsets, long pack, long size, long alignment) {
        assertThat(StructLayout.at(longs(offsets), shapes(types, pack), 1))
                .isEqualTo(new StructLayout(longs(offsets), size, alignment));
    }

    @ParameterizedTest
    @CsvSource({"0, 8, 0", "1, 8, 8", "8, 8, 8", "9, 1, 9", "9223372036854775800, 8, 9223372036854775800"})
    void alignsUpwards(long offset, long alignment, long expected) {
        assertThat(StructLayout.align(offset, alignment)).isEqualTo(expected);
    }

    @Test
    void findsTheNextFreeBytes() {
        List<StructLayout.Extent> others =
                List.of(new StructLayout.Extent(16, 8), new StructLayout.Extent(0, 8), new StructLayout.Extent(10, 1));

        assertThat(StructLayout.nextFree(new StructLayout.Extent(0, 2), 2, others))
                .isEqualTo(8);
        assertThat(StructLayout.nextFree(new StructLayout.Extent(0, 4), 4, others))
                .isEqualTo(12);
        assertThat(StructLayout.nextFree(new StructLayout.Extent(0, 8), 8, others))
                .isEqualTo(24);
        assertThat(StructLayout.nextFree(new StructLayout.Extent(30, 8), 1, others))
                .isEqualTo(30);
    }

    private static List<FieldShape> shapes(String names, long pack) {
        return Arrays.stream(names.split(" ", -1))
                .map(name -> FieldShape.of(type(name), pack))
                .toList();
    }

    private static FieldType type(String name) {
        return name.startsWith("text")
                ? new FixedStringType(
                        Integer.parseInt(name.substring(4)),
                        TextCharset.UTF_8,
                        TextForm.TERMINATED,
                        Endian.NATIVE,
                        Overflow.ERROR)
                : PrimitiveType.of(name);
    }

    private static List<Long> longs(String numbers) {
        return Arrays.stream(numbers.split(" ", -1)).map(Long::valueOf).toList();
    }
}
