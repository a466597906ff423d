package io.sharedstruct.mirror.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssemblyTest {

    private final Assembly assembly = new Assembly(100);

    private static Header part(long image, int total, int offset, int length) {
        return new Header(MessageType.IMAGE, 0, 1, 2, 3, 4, image, 0, 0, 0, total, offset, length, total);
    }

    private @Nullable String add(long image, int total, int offset, String text) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
        ByteBuffer whole = assembly.add(part(image, total, offset, bytes.remaining()), bytes);
        return whole == null ? null : StandardCharsets.US_ASCII.decode(whole).toString();
    }

    @Test
    void partsOneBehindTheOtherAreAWhole() {
        assertThat(add(1, 6, 0, "abc")).isNull();
        assertThat(add(1, 6, 3, "def")).isEqualTo("abcdef");
        assertThat(add(2, 2, 0, "gh")).isEqualTo("gh");
        assertThat(add(3, 0, 0, "")).isEmpty();
    }

    @Test
    void whatIsMissingMakesTheRestWorthless() {
        assertThat(add(1, 6, 0, "ab")).isNull();
        assertThat(add(1, 6, 4, "ef")).isNull();
        assertThat(add(1, 6, 2, "cd")).isNull();
        assertThat(add(1, 6, 0, "abcdef")).isEqualTo("abcdef");
    }

    @Test
    void partsOfTwoThingsAreNone() {
        assertThat(add(1, 4, 0, "ab")).isNull();
        assertThat(add(2, 4, 2, "cd")).isNull();
        assertThat(add(1, 4, 2, "cd")).isNull();
        assertThat(add(1, 4, 0, "ab")).isNull();
        assertThat(add(1, 6, 2, "cd")).isNull();
    }

    @Test
    void moreThanItWasToldToTakeItDoesntTake() {
        assertThat(assembly.takes(100)).isTrue();
        assertThat(add(1, 101, 0, "ab")).isNull();
        assertThat(add(1, 101, 2, "ab")).isNull();
        assertThat(add(2, 2, 0, "ab")).isEqualTo("ab");
    }
}
