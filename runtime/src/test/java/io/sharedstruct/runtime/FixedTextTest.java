package io.sharedstruct.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FixedTextTest {

    private static final int SIZE = 24;
    private static final int AT = 8;
    private static final RegionLayout LAYOUT = new RegionLayout("Texts", null, SIZE, 1, "8 string/UTF-8 8 text\n");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private String name;
    private TestStruct region;

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

    private static FixedText field(Charset charset, Overflow overflow) {
        return FixedText.of("text", 8, charset, overflow);
    }

    private byte[] bytes() {
        return Arrays.copyOf(ShmNames.bytes(name), SIZE);
    }

    private void assertField(byte... field) {
        byte[] expected = new byte[SIZE];
        Arrays.fill(expected, (byte) 'z');
        System.arraycopy(field, 0, expected, AT, field.length);
        assertThat(bytes()).isEqualTo(expected);
    }

    private void assertUntouched() {
        assertField((byte) 'z');
    }

    @Test
    void writesNulTerminatedAndNulPadded() {
        field(UTF_8, Overflow.ERROR).set(region, AT, "ab");
        assertField((byte) 'a', (byte) 'b', (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0);
        assertThat(field(UTF_8, Overflow.ERROR).get(region, AT)).isEqualTo("ab");
    }

    @Test
    void holdsOneByteLessThanItsSize() {
        field(UTF_8, Overflow.ERROR).set(region, AT, "1234567");
        assertThat(field(UTF_8, Overflow.ERROR).get(region, AT)).isEqualTo("1234567");
        assertThat(bytes()[AT + 7]).isZero();
    }

    @Test
    void refusesATextThatIsTooLongAndWritesNothing() {
        assertThatThrownBy(() -> field(UTF_8, Overflow.ERROR).set(region, AT, "12345678"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: the text needs 9 bytes with its NUL, the field has 8");
        assertThatThrownBy(() -> field(UTF_8, Overflow.ERROR).set(region, AT, "äöüß"))
                .hasMessage("text: the text needs 9 bytes with its NUL, the field has 8");
        assertUntouched();
    }

    /** The digits of Arabic are others. */
    @Test
    void messagesDontFollowTheLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThatThrownBy(() -> field(US_ASCII, Overflow.ERROR).set(region, AT, "12ä"))
                    .hasMessage("text: US-ASCII can't express U+00E4 at index 2");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void truncatesAtACodePoint() {
        FixedText field = field(UTF_8, Overflow.TRUNCATE);
        field.set(region, AT, "123456ä");
        assertThat(field.get(region, AT)).isEqualTo("123456");
        field.set(region, AT, "12345ä7");
        assertThat(field.get(region, AT)).isEqualTo("12345ä");
        field.set(region, AT, "1234\uD83D\uDE00");
        assertThat(field.get(region, AT)).isEqualTo("1234");
        field.set(region, AT, "123\uD83D\uDE004");
        assertThat(field.get(region, AT)).isEqualTo("123\uD83D\uDE00");
    }

    @Test
    void refusesWhatTheCharsetCantExpressAndWritesNothing() {
        assertThatThrownBy(() -> field(US_ASCII, Overflow.ERROR).set(region, AT, "aä"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: US-ASCII can't express U+00E4 at index 1");
        assertThatThrownBy(() -> field(ISO_8859_1, Overflow.ERROR).set(region, AT, "ab\u20AC"))
                .hasMessage("text: ISO-8859-1 can't express U+20AC at index 2");
        assertThatThrownBy(() -> field(ISO_8859_1, Overflow.ERROR).set(region, AT, "\uD83D\uDE00"))
                .hasMessage("text: ISO-8859-1 can't express U+1F600 at index 0");
        assertThatThrownBy(() -> field(UTF_8, Overflow.ERROR).set(region, AT, "a\uD800b"))
                .hasMessage("text: UTF-8 can't express U+D800 at index 1");
        assertThatThrownBy(() -> field(UTF_8, Overflow.ERROR).set(region, AT, "ab\uD800"))
                .hasMessage("text: UTF-8 can't express U+D800 at index 2");
        assertThatThrownBy(() -> field(UTF_8, Overflow.TRUNCATE).set(region, AT, "0123456789\uD800"))
                .hasMessage("text: UTF-8 can't express U+D800 at index 10");
        assertUntouched();
    }

    @Test
    void refusesAnEmbeddedNulAndNull() {
        assertThatThrownBy(() -> field(UTF_8, Overflow.TRUNCATE).set(region, AT, "a\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: the text has U+0000 at index 1, which would end it there");
        assertThatThrownBy(() -> field(UTF_8, Overflow.ERROR).set(region, AT, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertUntouched();
    }

    @Test
    void readsAllBytesIfThereIsNoNul() {
        assertThat(field(UTF_8, Overflow.ERROR).get(region, AT)).isEqualTo("zzzzzzzz");
    }

    @Test
    void readsLatin1AndAscii() {
        region.setBytes(AT, new byte[] {(byte) 0xE4, 'b', 0, 'c'}, 0, 4);
        assertThat(field(ISO_8859_1, Overflow.ERROR).get(region, AT)).isEqualTo("äb");
        assertThat(field(US_ASCII, Overflow.ERROR).get(region, AT)).isEqualTo("\uFFFDb");
    }

    @Test
    void aFieldOfOneByteHoldsOnlyTheEmptyText() {
        FixedText one = FixedText.of("one", 1, UTF_8, Overflow.ERROR);
        one.set(region, AT, "");
        assertThat(one.get(region, AT)).isEmpty();
        assertThatThrownBy(() -> one.set(region, AT, "a"))
                .hasMessage("one: the text needs 2 bytes with its NUL, the field has 1");
    }

    @Test
    void anyBytesAreReadAsStringWouldDecodeThem() {
        Random random = new Random(20011);
        FixedText field = field(UTF_8, Overflow.ERROR);
        for (int round = 0; round < 100_000; round++) {
            byte[] bytes = new byte[8];
            random.nextBytes(bytes);
            region.setBytes(AT, bytes, 0, 8);
            int length = 0;
            while (length < 8 && bytes[length] != 0) {
                length++;
            }
            assertThat(field.get(region, AT)).isEqualTo(new String(bytes, 0, length, UTF_8));
        }
    }

    @Test
    void everyCodePointComesBack() {
        FixedText field = field(UTF_8, Overflow.ERROR);
        for (int point = 1; point <= Character.MAX_CODE_POINT; point++) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                String text = Character.toString(point);
                field.set(region, AT, text);
                assertThat(field.get(region, AT)).isEqualTo(text);
            }
        }
    }

    @Test
    void aLongFieldIsPaddedToItsEnd() {
        RegionLayout layout = new RegionLayout("Long", null, 5000, 2, "0 string/UTF-8 5000 text\n");
        String other = names.next();
        FixedText field = FixedText.of("text", 5000, UTF_8, Overflow.ERROR);
        try (TestStruct long5000 = TestStruct.acquire(layout, AcquireOptions.named(other))) {
            field.set(long5000, 0, "z".repeat(4999));
            field.set(long5000, 0, "ab");
            byte[] expected = new byte[5000];
            expected[0] = 'a';
            expected[1] = 'b';
            assertThat(Arrays.copyOf(ShmNames.bytes(other), 5000)).isEqualTo(expected);
        }
    }
}
