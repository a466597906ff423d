package io.sharedstruct.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Platform;
import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.TextForm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.StandardOpenOption;
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
 * would show in each charset, and the field lies at the very end of a page; on Linux there is no other behind it, so that an
 * access beyond the field fails, whoever makes it.
 */
class HostileTextTest {

    /** A page. */
    private static final int BYTES = 4096;

    private static final RegionLayout LAYOUT =
            new RegionLayout("Texts", null, 2 * BYTES, 1, "0 string/UTF-8 8192 text\n");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    /** Below, at and above 16 bytes, a chunk of 256 and two of them, between which a sequence may lie. */
    private static final int[] SIZES = {12, 16, 20, 256, 260, 520};

    /** How many random bytes each form and each charset get in all. */
    private static final int RANDOM = 600_000;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private TestStruct region;

    static List<Charset> charsets() {
        return List.of(UTF_8, US_ASCII, ISO_8859_1, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE);
    }

    @BeforeEach
    void acquire() throws IOException {
        String name = names.next();
        region = TestStruct.acquire(LAYOUT, AcquireOptions.named(name));
        byte[] sentinels = new byte[BYTES];
        Arrays.fill(sentinels, (byte) 'z');
        region.setBytes(0, sentinels, 0, BYTES);
        region.setBytes(BYTES, sentinels, 0, BYTES);
        if (Platform.isLinux()) {
            try (FileChannel object = FileChannel.open(ShmNames.path(name), StandardOpenOption.WRITE)) {
                object.truncate(BYTES);
            }
        }
    }

    /** Or the other tests would prove less than they say. */
    @Test
    void thereIsNothingBehindTheField() {
        if (Platform.isLinux()) {
            assertThatThrownBy(() -> region.getByte(BYTES)).isInstanceOf(InternalError.class);
            assertThat(region.getByte(BYTES - 1)).isEqualTo((byte) 'z');
        }
    }

    @AfterEach
    void close() {
        region.close();
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void anyBytesAreReadAsDocumented(Charset charset) {
        Random random = new Random(20_044);
        for (int size : SIZES) {
            for (TextForm form : TextForm.values()) {
                FixedText field = FixedText.of("text", size, charset, form, Overflow.ERROR);
                for (byte[] bytes : fixed(size)) {
                    assertRead(field, charset, form, bytes);
                }
                for (int round = 0; round < RANDOM / SIZES.length / size; round++) {
                    assertRead(field, charset, form, random(random, form, size));
                }
            }
        }
    }

    /** A sequence at every place, so at every seam of the reader too, behind ASCII and with bytes of an older text behind it. */
    @Test
    void aSequenceAtEveryPlaceOfALongField() {
        int size = 520;
        FixedText field = FixedText.of("text", size, UTF_8, Overflow.ERROR);
        for (String hex : List.of("C3A4", "E282AC", "F09F9880", "F09F98", "80", "E2", "")) {
            byte[] sequence = bytes(hex);
            for (int at = 0; at + sequence.length <= size; at++) {
                byte[] bytes = new byte[size];
                Arrays.fill(bytes, (byte) 'x');
                System.arraycopy(sequence, 0, bytes, at, sequence.length);
                assertRead(field, UTF_8, TextForm.TERMINATED, bytes);
                if (at + sequence.length < size) {
                    bytes[at + sequence.length] = 0;
                    assertRead(field, UTF_8, TextForm.TERMINATED, bytes);
                }
            }
        }
    }

    @Test
    void aBuilderKeepsWhatItHas() {
        FixedText field = FixedText.of("text", 24, UTF_8, Overflow.ERROR);
        field.set(region, BYTES - 24, "a\u00e4\u20ac");
        StringBuilder builder = new StringBuilder("\u20ac:");
        field.get(region, BYTES - 24, builder);
        field.get(region, BYTES - 24, builder);
        assertThat(builder).hasToString("\u20ac:a\u00e4\u20aca\u00e4\u20ac");
        region.close();
        assertThatThrownBy(() -> field.get(region, BYTES - 24, builder)).isInstanceOf(IllegalStateException.class);
        assertThat(builder).hasToString("\u20ac:a\u00e4\u20aca\u00e4\u20ac");
    }

    private static byte[] bytes(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    /** All of one value, and what is known to break readers. */
    private static List<byte[]> fixed(int size) {
        List<byte[]> all = new ArrayList<>();
        for (int value : new int[] {0x00, 0xFF, 0x7F, 0x80, 0xC0, 0xE0, 0xED, 0xF0, 0xF4, 0xF8, 0xD8, 0xDC}) {
            byte[] bytes = new byte[size];
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
            byte[] bytes = bytes(hex);
            all.add(Arrays.copyOf(bytes, size));
            byte[] atTheEnd = new byte[size];
            Arrays.fill(atTheEnd, (byte) 'a');
            System.arraycopy(bytes, 0, atTheEnd, size - bytes.length, bytes.length);
            all.add(atTheEnd);
        }
        return all;
    }

    /** Any bytes; rarely zero ones, which end a text early, and often those that start or continue a sequence. */
    private static byte[] random(Random random, TextForm form, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        byte[] telling = {(byte) 0xE0, (byte) 0xED, (byte) 0xF0, (byte) 0xF4, (byte) 0x80, (byte) 0xBF, (byte) 0xD8, 'a'
        };
        for (int i = 0; i < size; i++) {
            if (random.nextInt(2) == 0) {
                bytes[i] = telling[random.nextInt(telling.length)];
            }
        }
        if (form.prefixSize() > 0 && random.nextBoolean()) {
            Arrays.fill(bytes, 0, form.prefixSize(), (byte) 0);
            bytes[ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? 0 : form.prefixSize() - 1] =
                    (byte) random.nextInt(size + 2);
        }
        return bytes;
    }

    private void assertRead(FixedText field, Charset charset, TextForm form, byte[] bytes) {
        int at = BYTES - bytes.length;
        region.setBytes(at, bytes, 0, bytes.length);
        byte[] encoded = encoded(bytes, form, charset.encode("a").limit());
        String expected = decoded(encoded, charset);
        assertThat(field.get(region, at)).isEqualTo(expected);
        StringBuilder builder = new StringBuilder();
        field.get(region, at, builder);
        assertThat(builder).hasToString(expected);
        byte[] copy = new byte[bytes.length];
        int length = field.get(region, at, copy, 0, copy.length);
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
            int length = (int) Math.min(says, field.length - prefix);
            return Arrays.copyOfRange(field, prefix, prefix + length - length % unit);
        }
        for (int i = 0; i < field.length; i += unit) {
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
            FixedText field = FixedText.of("text", 12, charset, TextForm.TERMINATED, Overflow.ERROR);
            StringBuilder builder = new StringBuilder();
            for (int point = 1; point <= Character.MAX_CODE_POINT; point++) {
                if (!isSurrogate(point)) {
                    builder.setLength(0);
                    builder.appendCodePoint(point);
                    field.set(region, BYTES - 12, builder);
                    builder.setLength(0);
                    field.get(region, BYTES - 12, builder);
                    boolean same = builder.length() == Character.charCount(point) && builder.codePointAt(0) == point;
                    assertThat(same)
                            .as("U+%X in %s: %s", point, charset, builder)
                            .isTrue();
                }
            }
        }
    }
}
