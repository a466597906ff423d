package io.sharedstruct.tools.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.picture.TextPicture.Ink;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Whole pictures, of structs of all kinds and of those that strangers thought of. */
class PicturesTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "pictures");

    private static StructDescription order() throws IOException {
        return StructDescription.fromText(Files.readString(EXPECTED.resolve("order.layout")));
    }

    private static String text(StructDescription struct, int columns, boolean plain) {
        List<String> lines = new ArrayList<>();
        new TextPicture(columns, plain, Ink.NONE).draw(Picture.of("Order", struct, 64), lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String expected(String file, String is) throws IOException {
        Path path = EXPECTED.resolve(file);
        if (Boolean.getBoolean("goldens.rewrite")) {
            Files.writeString(path, is);
        }
        return Files.readString(path);
    }

    @Test
    void asTextIn80Columns() throws IOException {
        String picture = text(order(), 80, false);

        assertThat(picture).isEqualTo(expected("order.txt", picture));
        assertThat(picture.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void asTextInAsciiOnANarrowTerminal() throws IOException {
        String picture = text(order(), 60, true);

        assertThat(picture).isEqualTo(expected("order-60-ascii.txt", picture));
        assertThat(picture).matches("[\\x20-\\x7e\\n]*");
    }

    @Test
    void asSvg() throws IOException {
        String picture = SvgPicture.of(List.of(Picture.of("Order", order(), 64)));

        assertThat(picture).isEqualTo(expected("order.svg", picture));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 128, 4096})
    void cacheLinesOfOtherLengths(int length) throws IOException {
        Picture picture = Picture.of("Order", order(), length);

        assertThat(picture.lines()).isEqualTo((320 + length - 1) / length);
        assertCovered(picture);
    }

    /** Every byte lies in one slice, and in one box or fold. */
    private static void assertCovered(Picture picture) {
        long next = 0;
        for (Slice slice : picture.slices()) {
            assertThat(slice.offset()).isEqualTo(next);
            assertThat(slice.length()).isPositive();
            next = slice.end();
        }
        assertThat(next).isEqualTo(picture.size());
        long block = 0;
        for (Block part : picture.blocks()) {
            assertThat(part.offset()).isEqualTo(block);
            if (part instanceof Block.Line line) {
                assertThat(line.boxes().stream()
                                .mapToLong(box -> (long) box.rows() * box.columns())
                                .sum())
                        .isEqualTo(line.length());
            }
            block += part.length();
        }
        assertThat(block).isEqualTo(picture.size());
    }

    static Stream<StructDescription> strangers() {
        return Stream.of(
                StructDescription.parse(0, ""),
                StructDescription.parse(1, "0 int8 1 x\n"),
                StructDescription.parse(5, ""),
                StructDescription.parse(17, "9 float64 8 x\n"),
                StructDescription.parse(1L << 40, "0 int8[1099511627776] 1099511627776 x\n"),
                StructDescription.parse(Long.MAX_VALUE, "9223372036854775806 int8 1 last\n"),
                StructDescription.parse(
                        8,
                        "0 int32 4 </title><script>alert(1)</script>&\"'\n4 string/UTF-8 4 \u001b(2J\u202e\u0000\ud800>\n"),
                StructDescription.parse(
                        8, "0 int32 4 \u4ef7\u683c\u4ef7\u683c\u4ef7\u683c\u4ef7\u683c\n4 int32 4 a\u0301\n"),
                StructDescription.parse(8, "0 int32 4 " + "x".repeat(100_000) + "\n"),
                StructDescription.parse(4, "0 nonsense 3 x\n1 {}[]# 3 y\n"),
                overlapping(),
                deep(),
                random());
    }

    /** All fields lie upon each other. */
    private static StructDescription overlapping() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            fields.append(i)
                    .append(" int8[")
                    .append(6000 - 2 * i)
                    .append("] ")
                    .append(6000 - 2 * i)
                    .append(" f")
                    .append(i)
                    .append('\n');
        }
        return StructDescription.parse(6000, fields.toString());
    }

    private static StructDescription deep() {
        StringBuilder text = new StringBuilder("format 2\nstruct\n0 int8 1 x\n");
        for (int i = 1; i < 900; i++) {
            text.append("struct\n0 struct#").append(i).append("[1] 1 d\n");
        }
        return StructDescription.parse(1, text + "layout\n0 struct#900[1] 1 top\n");
    }

    private static StructDescription random() {
        Random random = new Random(4);
        StringBuilder fields = new StringBuilder();
        int offset = 0;
        for (int i = 0; i < 500; i++) {
            offset += random.nextInt(5);
            int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 20);
            fields.append(offset)
                    .append(" int8[")
                    .append(length)
                    .append("] ")
                    .append(length)
                    .append(" f")
                    .append(i)
                    .append('\n');
            offset += random.nextInt(6) == 0 ? length / 2 : length;
        }
        return StructDescription.parse(offset + 1000, fields.toString());
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void ofWhateverStrangersSay(StructDescription struct) throws Exception {
        Picture picture = Picture.of("\u001b<b>", struct, 64);
        assertCovered(picture);

        List<String> lines = new ArrayList<>();
        new TextPicture(80, false, Ink.NONE).draw(picture, lines::add);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.codePoints().noneMatch(Character::isISOControl)).isTrue();
            assertThat(line).doesNotContain("\u202e");
        });
        assertThat(lines.stream().filter(line -> line.matches("^.{4,}[│├┤└┌].*")))
                .allSatisfy(line -> assertThat(Labels.width(line)).isLessThanOrEqualTo(90));

        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(SvgPicture.of(List.of(picture, picture)))));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void saysWhatPaddingThereIs() {
        assertThat(Picture.of("x", StructDescription.parse(8, "0 int8 1 a\n4 int32 4 b\n"), 64)
                        .facts())
                .containsExactly("8 bytes", "1 cache line", "2 fields", "3 bytes of padding");
        assertThat(Picture.of("x", StructDescription.parse(1, "0 int8 1 a\n"), 64)
                        .facts())
                .containsExactly("1 byte", "1 cache line", "1 field", "no padding");
        // Three bytes in each of ten structs.
        assertThat(Picture.of(
                                "x",
                                StructDescription.parse(
                                        80, "format 2\nstruct\n0 int8 1 a\n4 int32 4 b\nlayout\n0 struct#1[10] 80 s\n"),
                                64)
                        .padding())
                .isEqualTo(30);
    }

    @Test
    void remarksOnWhatLiesBadly() {
        StructDescription packed = StructDescription.parse(
                140,
                "0 int8 1 a\n1 int32 4 b\n60 int64 8 c\n69 uint32:3@0 4 d\n69 uint32:3@3 4 e\n81 string/UTF-8 5 f\n");

        assertThat(Remarks.of(Picture.of("x", packed, 64)))
                .containsExactly(
                        "b isn't aligned: 4 bytes at offset 1",
                        "c isn't aligned: 8 bytes at offset 60, in cache lines 0 and 1",
                        "d isn't aligned: 4 bytes at offset 69");
    }
}
