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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Short texts have a way of their own into the field; it writes the same bytes, and nothing beside them. */
class ShortTextTest {

    private static final int AT = 5;
    private static final int LARGEST = 20;
    private static final int BYTES = AT + LARGEST + 8;
    private static final RegionLayout LAYOUT = new RegionLayout("Short", null, BYTES, 2, "5 string/UTF-8 20 text\n");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @Test
    void everyLengthInFieldsOfEverySize() {
        String name = names.next();
        try (TestStruct region = TestStruct.acquire(LAYOUT, AcquireOptions.named(name))) {
            for (Charset charset : List.of(UTF_8, US_ASCII, ISO_8859_1)) {
                for (int size = 15; size <= LARGEST; size++) {
                    FixedText field = FixedText.of("text", size, charset, Overflow.ERROR);
                    for (int length = 0; length < size; length++) {
                        String text = "\u0001~bcdefghijklmnopqrstu".substring(0, length);
                        byte[] expected = noise(region);
                        Arrays.fill(expected, AT, AT + size, (byte) 0);
                        System.arraycopy(text.getBytes(US_ASCII), 0, expected, AT, length);
                        field.set(region, AT, text);
                        assertThat(Arrays.copyOf(ShmNames.bytes(name), BYTES))
                                .as("%s, %d in %d", charset, length, size)
                                .isEqualTo(expected);
                        assertThat(field.get(region, AT)).isEqualTo(text);
                    }
                }
            }
        }
    }

    @Test
    void sequencesAcrossEveryPlaceOfTheTwoWords() {
        String name = names.next();
        try (TestStruct region = TestStruct.acquire(LAYOUT, AcquireOptions.named(name))) {
            FixedText field = FixedText.of("text", LARGEST, UTF_8, Overflow.ERROR);
            for (String character :
                    List.of("\u0080", "\u00e4", "\u07ff", "\u0800", "\u20ac", "\uffff", "\ud83d\ude00")) {
                for (int before = 0; before < LARGEST; before++) {
                    for (int behind = 0; behind < LARGEST; behind++) {
                        String text = "x".repeat(before) + character + "y".repeat(behind);
                        byte[] bytes = text.getBytes(UTF_8);
                        byte[] expected = noise(region);
                        if (bytes.length < LARGEST) {
                            Arrays.fill(expected, AT, AT + LARGEST, (byte) 0);
                            System.arraycopy(bytes, 0, expected, AT, bytes.length);
                            field.set(region, AT, text);
                            assertThat(field.get(region, AT)).isEqualTo(text);
                        } else {
                            assertThatThrownBy(() -> field.set(region, AT, text))
                                    .isInstanceOf(IllegalArgumentException.class);
                        }
                        assertThat(Arrays.copyOf(ShmNames.bytes(name), BYTES))
                                .as("%s", text)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void aRefusedTextLeavesTheFieldAlone() {
        String name = names.next();
        try (TestStruct region = TestStruct.acquire(LAYOUT, AcquireOptions.named(name))) {
            FixedText field = FixedText.of("text", LARGEST, US_ASCII, Overflow.ERROR);
            byte[] before = noise(region);
            for (String text : List.of("0123456789\0", "\0", "0123456789abcde\u00e4", "\u0080")) {
                assertThatThrownBy(() -> field.set(region, AT, text)).isInstanceOf(IllegalArgumentException.class);
                assertThat(Arrays.copyOf(ShmNames.bytes(name), BYTES)).isEqualTo(before);
            }
        }
    }

    private static byte[] noise(TestStruct region) {
        byte[] noise = new byte[BYTES];
        Arrays.fill(noise, (byte) 'z');
        region.setBytes(0, noise, 0, BYTES);
        return noise;
    }
}
