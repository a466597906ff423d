package io.sharedstruct.mirror.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Voices and ears, with a secret and without. */
class SealTest {

    private static final int MOST = 1_000;
    private static final long PUBLISHER = 11;
    private static final long SUBSCRIBER = 22;

    private final Secret secret = secret(1);
    private final Voice voice = new Voice(secret, PUBLISHER, new Numbers(), MOST);
    private final Ear ear = new Ear(secret, MOST);

    private static Secret secret(int seed) {
        byte[] bytes = new byte[Secret.LENGTH];
        bytes[0] = (byte) seed;
        return new Secret(bytes);
    }

    private static ByteBuffer say(Voice voice, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Header header =
                new Header(MessageType.IMAGE, 0, 1, 2, 0, 0, 3, 0, 0, 0, bytes.length, 0, bytes.length, bytes.length);
        ByteBuffer said = voice.say(header, ByteBuffer.wrap(bytes));
        return ByteBuffer.allocate(said.remaining()).put(said.duplicate()).flip();
    }

    private static @Nullable String hear(Ear ear, ByteBuffer message, long receiver) {
        Header header = ear.peek(message);
        if (header == null) {
            return null;
        }
        ByteBuffer payload = ear.hear(header, message, receiver);
        return payload == null ? null : StandardCharsets.UTF_8.decode(payload).toString();
    }

    @Test
    void whatIsSealedIsHeardByWhomItIsForAndByNobodyElse() {
        voice.address(SUBSCRIBER);
        ByteBuffer message = say(voice, "hello");
        assertThat(StandardCharsets.ISO_8859_1.decode(message.duplicate()).toString())
                .doesNotContain("hello");
        assertThat(hear(new Ear(secret(2), MOST), message, SUBSCRIBER)).isNull();
        assertThat(hear(new Ear(null, MOST), message, SUBSCRIBER)).isNull();
        assertThat(hear(new Ear(secret, MOST), message, SUBSCRIBER + 1)).isNull();
        assertThat(hear(ear, message, SUBSCRIBER)).isEqualTo("hello");
    }

    @Test
    void aBitMoreOrLessIsAForgery() {
        voice.address(SUBSCRIBER);
        ByteBuffer message = say(voice, "hello");
        for (int bit = 0; bit < message.remaining() * 8; bit++) {
            ByteBuffer forged = ByteBuffer.allocate(message.remaining())
                    .put(message.duplicate())
                    .flip();
            forged.put(bit / 8, (byte) (forged.get(bit / 8) ^ 1 << bit % 8));
            assertThat(hear(new Ear(secret, MOST), forged, SUBSCRIBER))
                    .as("bit %d", bit)
                    .isNull();
        }
    }

    @Test
    void whatWasHeardBeforeIsDropped() {
        voice.address(SUBSCRIBER);
        ByteBuffer first = say(voice, "1");
        ByteBuffer second = say(voice, "2");
        assertThat(hear(ear, first, SUBSCRIBER)).isEqualTo("1");
        assertThat(hear(ear, first, SUBSCRIBER)).isNull();
        assertThat(ear.flaw()).isEqualTo(Ear.Flaw.OLD);
        assertThat(hear(ear, second, SUBSCRIBER)).isEqualTo("2");
        assertThat(hear(ear, first, SUBSCRIBER)).isNull();
    }

    /** Also when another one, or the same to nobody in particular, has spoken meanwhile. */
    @Test
    void whatWasHeardBeforeStaysSo() {
        ByteBuffer toAll = say(voice, "all");
        voice.address(SUBSCRIBER);
        ByteBuffer mine = say(voice, "mine");
        Voice other = new Voice(secret, PUBLISHER + 1, new Numbers(), MOST);
        other.address(SUBSCRIBER);
        assertThat(hear(ear, mine, SUBSCRIBER)).isEqualTo("mine");
        assertThat(hear(ear, say(other, "other"), SUBSCRIBER)).isEqualTo("other");
        assertThat(hear(ear, mine, SUBSCRIBER)).isNull();
        assertThat(hear(ear, toAll, 0)).as("an earlier number").isNull();
        assertThat(hear(ear, mine, SUBSCRIBER)).isNull();
    }

    @Test
    void withoutASecretNothingIsProven() {
        Voice plain = new Voice(null, PUBLISHER, new Numbers(), MOST);
        Ear open = new Ear(null, MOST);
        ByteBuffer message = say(plain, "x");
        assertThat(message.remaining()).isEqualTo(Header.LENGTH + 1);
        assertThat(hear(open, message, SUBSCRIBER)).isEqualTo("x");
        assertThat(hear(open, message, SUBSCRIBER)).isEqualTo("x");
        assertThat(hear(ear, message, SUBSCRIBER))
                .as("with one it is no message")
                .isNull();
    }

    @Test
    void aKeyHasItsLength() {
        assertThatThrownBy(() -> new Secret(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key has 32 bytes, not 31");
    }

    @Test
    void streamsOfWhoKnowsTheSecretAreToldFromOthers() {
        Secret other = secret(2);
        int strangers = 0;
        for (int random = 1; random < 0x7fff_0000; random += 0x1_0001) {
            int session = secret.session(random);
            assertThat(secret.isSession(session)).isTrue();
            assertThat(session >>> 16).isEqualTo(random >>> 16);
            assertThat(secret.isSession(session ^ 1)).isFalse();
            strangers += other.isSession(session) ? 1 : 0;
        }
        assertThat(strangers).as("of 32,767, by chance").isLessThan(8);
    }
}
