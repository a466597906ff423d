package io.sharedstruct.mirror.wire;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What one side says to one other: it numbers messages, and seals them if there is a secret. Not for several threads.
 */
public final class Voice {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final @Nullable Secret secret;
    private final long epoch;
    private final ByteBuffer message;

    private @Nullable Seal seal;
    private final Numbers numbers;

    /**
     * A voice.
     *
     * @param secret what both sides know, null if they trust the network
     * @param epoch who speaks
     * @param numbers those of all that it says, here and to others
     * @param most the bytes of the largest message
     */
    public Voice(@Nullable Secret secret, long epoch, Numbers numbers, int most) {
        this.numbers = numbers;
        this.secret = secret;
        this.epoch = epoch;
        message = ByteBuffer.allocateDirect(most);
    }

    /** Whom it is for from now on: his epoch, or 0 as long as he isn't known. */
    public void address(long receiver) {
        seal = secret == null ? null : secret.between(epoch, receiver);
    }

    public long epoch() {
        return epoch;
    }

    /** The bytes that a payload may have. */
    public int mostPayload() {
        return message.capacity() - Header.LENGTH - (secret == null ? 0 : Seal.TAG);
    }

    /** A message without a payload. */
    public ByteBuffer say(Header header) {
        return say(header, NOTHING);
    }

    /**
     * A message.
     *
     * @param header its header; its epoch and its number are those of this voice
     * @param payload the payload, from position to limit
     * @return the bytes, valid until the next one
     */
    public ByteBuffer say(Header header, ByteBuffer payload) {
        long number = numbers.next();
        Header numbered = header.from(epoch, number);
        message.clear();
        numbered.write(message);
        if (seal == null) {
            message.put(payload.duplicate());
        } else {
            ByteBuffer front = message.duplicate().flip();
            seal.seal(front, number, payload.duplicate(), message);
        }
        return message.flip();
    }
}
