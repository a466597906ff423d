package io.sharedstruct.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.TextForm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of all widths and forms, byte by byte, between bytes that must stay what they are. */
class TextFormTest {

    private static final int SIZE = 64;
    private static final int AT = 16;
    private static final int FIELD = 16;
    private static final RegionLayout LAYOUT = new RegionLayout("Texts", null, SIZE, 1, "16 string/UTF-8 16 text\n");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private String name;
    private TestStruct region;

    static List<Charset> charsets() {
        return List.of(UTF_8, US_ASCII, ISO_8859_1, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE);
    }

    @BeforeEach
    void acquire() {
        name = names.next();
        region = TestStruct.acquire(LAYOUT, AcquireOptions.named(name));
        byte[] noise = new byte[SIZE];
        Arrays.fill(noise, (byte) 'z');
        region.setBytes(0, noise, 0, SIZE);
    }

    @AfterEach
    void close() {
        region.close();
    }

    private static FixedText field(Charset charset, TextForm form, Overflow overflow) {
        return FixedText.of("text", FIELD, charset, form, overflow);
    }

    private byte[] bytes() {
        return Arrays.copyOf(ShmNames.bytes(name), SIZE);
    }

    /** The field, with zeroes up to its end, and nothing else, has been written. */
    private void assertField(int prefix, int length, byte[] text) {
        ByteBuffer field = ByteBuffer.allocate(FIELD).order(ByteOrder.nativeOrder());
        switch (prefix) {
            case 1 -> field.put((byte) length);
            case 2 -> field.putShort((short) length);
            case 4 -> field.putInt(length);
            default -> assertThat(prefix).isZero();
        }
        field.put(text);
        byte[] expected = new byte[SIZE];
        Arrays.fill(expected, (byte) 'z');
        System.arraycopy(field.array(), 0, expected, AT, FIELD);
        assertThat(bytes()).isEqualTo(expected);
    }

    private void assertUntouched() {
        byte[] expected = new byte[SIZE];
        Arrays.fill(expected, (byte) 'z');
        assertThat(bytes()).isEqualTo(expected);
    }

    /** What every way of writing and of reading makes of a text. */
    private void assertText(FixedText field, String text, int prefix, byte[] bytes) {
        List<Runnable> writers = List.of(
                () -> field.set(region, AT, text),
                () -> field.set(region, AT, CharBuffer.wrap(text)),
                () -> field.set(region, AT, bytes, 0, bytes.length));
        for (Runnable writer : writers) {
            region.setBytes(AT, new byte[] {'z', 'z', 'z', 'z', 'z', 'z', 'z', 'z', 'z', 'z', 'z', 'z'}, 0, 12);
            writer.run();
            assertField(prefix, bytes.length, bytes);
        }
        assertThat(field.get(region, AT)).isEqualTo(text);
        StringBuilder builder = new StringBuilder("before");
        field.get(region, AT, builder);
        assertThat(builder).hasToString("before" + text);
        byte[] copy = new byte[FIELD + 2];
        assertThat(field.get(region, AT, copy, 1, FIELD)).isEqualTo(bytes.length);
        assertThat(copy).startsWith(0).endsWith(0);
        assertThat(Arrays.copyOfRange(copy, 1, 1 + bytes.length)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void anyTextComesBackInEveryForm(Charset charset) {
        for (TextForm form : TextForm.values()) {
            FixedText field = field(charset, form, Overflow.ERROR);
            int prefix = form.prefixSize();
            for (String text :
                    List.of("", "a", "abc", "ß", "Ü\u20AC", "\uD83D\uDE00", "\uD83D\uDE00\uDBFF\uDFFF", "\uFEFFx")) {
                byte[] bytes = text.getBytes(charset);
                int room = form == TextForm.TERMINATED
                        ? FIELD - charset.encode("a").limit()
                        : FIELD - prefix;
                if (bytes.length <= room && new String(bytes, charset).equals(text)) {
                    assertText(field, text, prefix, bytes);
                }
            }
        }
    }

    @Test
    void anUnterminatedTextMayFillTheField() {
        FixedText field = field(UTF_8, TextForm.UNTERMINATED, Overflow.ERROR);
        assertText(field, "0123456789abcdef", 0, "0123456789abcdef".getBytes(UTF_8));
        assertText(
                field(UTF_16LE, TextForm.UNTERMINATED, Overflow.ERROR), "01234567", 0, "01234567".getBytes(UTF_16LE));
        assertThatThrownBy(() -> field.set(region, AT, "0123456789abcdefg"))
                .hasMessage("text: the text needs 17 bytes, the field has 16");
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void whatIsTooLongIsRefusedWithNothingWritten(Charset charset) {
        for (TextForm form : TextForm.values()) {
            FixedText field = field(charset, form, Overflow.ERROR);
            String text = "0123456789abcdefg";
            byte[] bytes = text.getBytes(charset);
            assertRefused(() -> field.set(region, AT, text));
            assertRefused(() -> field.set(region, AT, CharBuffer.wrap(text)));
            assertRefused(() -> field.set(region, AT, bytes, 0, bytes.length));
        }
        assertUntouched();
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void loneSurrogatesAreRefusedEvenBehindTheCut(Charset charset) {
        for (TextForm form : TextForm.values()) {
            for (Overflow overflow : Overflow.values()) {
                FixedText field = field(charset, form, overflow);
                for (String text : List.of("a\uD800", "\uDC00", "\uDC00\uD800", "0123456789abcdef0123456789\uD800b")) {
                    assertRefused(() -> field.set(region, AT, text));
                    assertRefused(() -> field.set(region, AT, CharBuffer.wrap(text)));
                }
            }
        }
        assertUntouched();
    }

    @ParameterizedTest
    @EnumSource(TextForm.class)
    void aNulIsRefusedUnlessThePrefixSaysTheLength(TextForm form) {
        for (Charset charset : charsets()) {
            FixedText field = field(charset, form, Overflow.ERROR);
            byte[] bytes = "a\0b".getBytes(charset);
            if (form.prefixSize() > 0) {
                if (form.prefixSize() + bytes.length <= FIELD) {
                    assertText(field, "a\0b", form.prefixSize(), bytes);
                }
            } else {
                assertThatThrownBy(() -> field.set(region, AT, "a\0b"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("text: the text has U+0000 at index 1, which would end it there");
                assertRefused(() -> field.set(region, AT, CharBuffer.wrap("a\0b")));
                assertThatThrownBy(() -> field.set(region, AT, bytes, 0, bytes.length))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("text: there is a NUL behind " + bytes.length / 3
                                + " bytes, which would end the text there");
                assertUntouched();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void aCutSplitsNoCodePoint(Charset charset) {
        List<String> points = List.of("a", "\uD83D\uDE00", "ß", "\u20AC");
        for (TextForm form : TextForm.values()) {
            FixedText field = field(charset, form, Overflow.TRUNCATE);
            for (int first = 0; first < 20; first++) {
                for (String point : points) {
                    String text = "x".repeat(first) + point.repeat(20);
                    byte[] bytes = text.getBytes(charset);
                    if (!new String(bytes, charset).equals(text)) {
                        continue;
                    }
                    int room = FIELD
                            - (form == TextForm.TERMINATED ? charset.encode("a").limit() : form.prefixSize());
                    String cut = longestThatFits(text, charset, room);
                    field.set(region, AT, text);
                    assertThat(field.get(region, AT)).isEqualTo(cut);
                    field.set(region, AT, "");
                    field.set(region, AT, CharBuffer.wrap(text));
                    assertThat(field.get(region, AT)).isEqualTo(cut);
                    field.set(region, AT, "");
                    field.set(region, AT, bytes, 0, bytes.length);
                    assertThat(field.get(region, AT)).isEqualTo(cut);
                }
            }
        }
    }

    private static String longestThatFits(String text, Charset charset, int room) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (text.substring(0, next).getBytes(charset).length > room) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    @Test
    void halfACodeUnitIsRefused() {
        FixedText field = field(UTF_16LE, TextForm.TERMINATED, Overflow.ERROR);
        assertThatThrownBy(() -> field.set(region, AT, new byte[3], 0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: 3 bytes end within a code unit of UTF-16LE, which has 2");
        assertUntouched();
    }

    @Test
    void anArrayThatIsTooShortGetsNothing() {
        FixedText field = field(UTF_8, TextForm.PREFIXED_8, Overflow.ERROR);
        field.set(region, AT, "abcd");
        byte[] into = new byte[5];
        assertThatThrownBy(() -> field.get(region, AT, into, 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: the text has 4 bytes, the Java array has room for 3");
        for (int[] range :
                new int[][] {{-1, 2}, {0, -1}, {3, 3}, {6, 0}, {Integer.MAX_VALUE, 2}, {2, Integer.MAX_VALUE}}) {
            String message = "text: from=" + range[0] + " count=" + range[1] + " length=5";
            assertThatThrownBy(() -> field.get(region, AT, into, range[0], range[1]))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> field.set(region, AT, into, range[0], range[1]))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage(message);
        }
        assertThat(into).containsOnly(0);
        assertThat(field.get(region, AT)).isEqualTo("abcd");
        assertThat(field.get(region, AT, into, 1, 4)).isEqualTo(4);
        assertThat(into).containsExactly(0, 'a', 'b', 'c', 'd');
    }

    private static void assertRefused(Runnable write) {
        assertThatThrownBy(write::run).isInstanceOf(IllegalArgumentException.class);
    }
}
