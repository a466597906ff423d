package io.sharedstruct.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.TextForm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes lie in a field, every reader gives what is documented and nothing from outside. The bytes around the field
 * would show in each charset, and the field lies at the very end, so that an access beyond it fails.
 */
class HostileTextTest {

    private static final int AT = 16;
    private static final int FIELD = 12;
    private static final RegionLayout LAYOUT =
            new RegionLayout("Texts", null, AT + FIELD, 1, "16 string/UTF-8 12 text\n");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final int ROUNDS = 20_000;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private TestStruct region;

    static List<Charset> charsets() {
        return List.of(UTF_8, US_ASCII, ISO_8859_1, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE);
    }

    @BeforeEach
    void acquire() {
        region = TestStruct.acquire(LAYOUT, AcquireOptions.named(names.next()));
        byte[] sentinels = new byte[AT];
        Arrays.fill(sentinels, (byte) 'z');
        region.setBytes(0, sentinels, 0, AT);
    }

    @AfterEach
    void close() {
        region.close();
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void anyBytesAreReadAsDocumented(Charset charset) {
        Random random = new Random(20_044);
        for (TextForm form : TextForm.values()) {
            FixedText field = FixedText.of("text", FIELD, charset, form, Overflow.ERROR);
            for (byte[] bytes : fixed()) {
                assertRead(field, charset, form, bytes);
            }
            for (int round = 0; round < ROUNDS; round++) {
                assertRead(field, charset, form, random(random, form));
            }
        }
    }

    /** All of one value, and what is known to break readers. */
    private static List<byte[]> fixed() {
        List<byte[]> all = new ArrayList<>();
        for (int value : new int[] {0x00, 0xFF, 0x7F, 0x80, 0xC0, 0xE0, 0xED, 0xF0, 0xF4, 0xF8, 0xD8, 0xDC}) {
            byte[] bytes = new byte[FIELD];
            Arrays.fill(bytes, (byte) value);
            all.add(bytes);
        }
        for (String hex : List.of(
                "C0AF",
                "E080AF",
                "F08080AF",
                "F8808080AF",
                "EDA080EDB080",
                "F4908080",
                "E2",
                "E282",
                "F09F98",
                "C3",
                "F0289F98",
                "EDA0",
                "00D8",
                "D800",
                "00D800DC",
                "D800DC00",
                "00DC00D8",
                "00D84100",
                "0000110000001100",
                "FFFFFFFF",
                "0000008000000080",
                "00D8000000DC0000",
                "0000D800",
                "FFFE",
                "FEFF")) {
            byte[] bytes = new byte[FIELD];
            for (int i = 0; i < hex.length() / 2; i++) {
                bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
            }
            all.add(bytes);
            byte[] atTheEnd = new byte[FIELD];
            Arrays.fill(atTheEnd, (byte) 'a');
            System.arraycopy(bytes, 0, atTheEnd, FIELD - hex.length() / 2, hex.length() / 2);
            all.add(atTheEnd);
        }
        return all;
    }

    /** Any bytes; rarely zero ones, which end a text early, and often those that start or continue a sequence. */
    private static byte[] random(Random random, TextForm form) {
        byte[] bytes = new byte[FIELD];
        random.nextBytes(bytes);
        byte[] telling = {(byte) 0xE0, (byte) 0xED, (byte) 0xF0, (byte) 0xF4, (byte) 0x80, (byte) 0xBF, (byte) 0xD8, 'a'
        };
        for (int i = 0; i < FIELD; i++) {
            if (random.nextInt(2) == 0) {
                bytes[i] = telling[random.nextInt(telling.length)];
            }
        }
        if (form.prefixSize() > 0 && random.nextBoolean()) {
            Arrays.fill(bytes, 0, form.prefixSize(), (byte) 0);
            bytes[ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? 0 : form.prefixSize() - 1] =
                    (byte) random.nextInt(FIELD + 2);
        }
        return bytes;
    }

    private void assertRead(FixedText field, Charset charset, TextForm form, byte[] bytes) {
        region.setBytes(AT, bytes, 0, FIELD);
        byte[] encoded = encoded(bytes, form, charset.encode("a").limit());
        String expected = decoded(encoded, charset);
        assertThat(field.get(region, AT)).isEqualTo(expected);
        StringBuilder builder = new StringBuilder();
        field.get(region, AT, builder);
        assertThat(builder).hasToString(expected);
        byte[] copy = new byte[FIELD];
        int length = field.get(region, AT, copy, 0, FIELD);
        assertThat(Arrays.copyOf(copy, length)).isEqualTo(encoded);
    }

    /** The bytes of the text, by the letter of the documentation. */
    private static byte[] encoded(byte[] field, TextForm form, int unit) {
        int prefix = form.prefixSize();
        ByteBuffer buffer = ByteBuffer.wrap(field).order(ByteOrder.nativeOrder());
        if (prefix > 0) {
            long says = prefix == 1
                    ? buffer.get() & 0xff
                    : prefix == 2 ? buffer.getShort() & 0xffff : buffer.getInt() & 0xffff_ffffL;
            int length = (int) Math.min(says, FIELD - prefix);
            return Arrays.copyOfRange(field, prefix, prefix + length - length % unit);
        }
        for (int i = 0; i < FIELD; i += unit) {
            if (Arrays.equals(Arrays.copyOfRange(field, i, i + unit), new byte[unit])) {
                return Arrays.copyOf(field, i);
            }
        }
        return field;
    }

    /** Decodes slowly, and not as the code under test does. */
    private static String decoded(byte[] bytes, Charset charset) {
        ByteOrder order = charset.name().endsWith("BE") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
        StringBuilder text = new StringBuilder();
        if (charset.name().startsWith("UTF-16")) {
            String units = buffer.asCharBuffer().toString();
            units.codePoints().forEach(point -> text.appendCodePoint(isSurrogate(point) ? 0xFFFD : point));
        } else if (charset.name().startsWith("UTF-32")) {
            while (buffer.hasRemaining()) {
                int point = buffer.getInt();
                text.appendCodePoint(point < 0 || point > 0x10FFFF || isSurrogate(point) ? 0xFFFD : point);
            }
        } else {
            text.append(new String(bytes, charset));
        }
        return text.toString();
    }

    private static boolean isSurrogate(int point) {
        return point >= 0xD800 && point <= 0xDFFF;
    }

    @Test
    void everyCodePointComesBackInUtf16AndUtf32() {
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE)) {
            FixedText field = FixedText.of("text", FIELD, charset, TextForm.TERMINATED, Overflow.ERROR);
            StringBuilder builder = new StringBuilder();
            for (int point = 1; point <= Character.MAX_CODE_POINT; point++) {
                if (!isSurrogate(point)) {
                    builder.setLength(0);
                    builder.appendCodePoint(point);
                    field.set(region, AT, builder);
                    builder.setLength(0);
                    field.get(region, AT, builder);
                    boolean same = builder.length() == Character.charCount(point) && builder.codePointAt(0) == point;
                    assertThat(same)
                            .as("U+%X in %s: %s", point, charset, builder)
                            .isTrue();
                }
            }
        }
    }
}
