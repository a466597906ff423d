package io.sharedstruct.mirror.wire;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one side hears of one other: if there is a secret, it opens messages, and drops those that it has heard before. Not for several
 * threads.
 */
public final class Ear {

    /** A publisher that is started again is another speaker, and so is each stranger where there is no secret. */
    private static final int MOST_SPEAKERS = 64;

    private final @Nullable Secret secret;
    private final ByteBuffer opened;

    /** The number of the last message of each speaker, of those who have been silent for longest none any more. */
    private final Map<Long, Long> last = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
            return size() > MOST_SPEAKERS;
        }
    };

    private @Nullable Seal seal;
    private long sealedBy;
    private long sealedFor;

    /** Why the last message was dropped. */
    private Flaw flaw = Flaw.NONE;

    /** What is wrong with a message. */
    public enum Flaw {
        NONE,
        /** It is none of ours. */
        MALFORMED,
        /** It isn't sealed by who knows the secret, or not for this listener. */
        UNSEALED,
        /** It has been heard before, or one of a later number has. */
        OLD
    }

    /**
     * An ear.
     *
     * @param secret what both sides know, null if they trust the network
     * @param most the bytes of the largest message
     */
    public Ear(@Nullable Secret secret, int most) {
        this.secret = secret;
        opened = ByteBuffer.allocate(most);
    }

    public Flaw flaw() {
        return flaw;
    }

    /**
     * Reads the header, without believing it.
     *
     * @param message the message, from position to limit
     */
    public @Nullable Header peek(ByteBuffer message) {
        Header header = Header.read(message.duplicate(), secret == null ? 0 : Seal.TAG);
        flaw = header == null ? Flaw.MALFORMED : Flaw.NONE;
        return header;
    }

    /**
     * Opens a message.
     *
     * @param header what {@link #peek} made of it
     * @param message the message, from position to limit
     * @param receiver whom it must be for: the epoch of this side, or 0 if the other one can't know it
     * @return the payload, from position to limit, valid until the next message; null if it is dropped
     */
    public @Nullable ByteBuffer hear(Header header, ByteBuffer message, long receiver) {
        ByteBuffer payload = message.duplicate();
        payload.position(payload.position() + Header.LENGTH);
        if (secret != null) {
            ByteBuffer front = message.duplicate().limit(message.position() + Header.LENGTH);
            opened.clear();
            if (header.length() > opened.capacity()
                    || !seal(secret, header.epoch(), receiver).open(front, header.number(), payload, opened)) {
                flaw = Flaw.UNSEALED;
                return null;
            }
            payload = opened.flip();
        }
        // Without a secret a number proves nothing, and a forged one must not shut out what is true.
        if (secret != null) {
            if (header.number() <= last.getOrDefault(header.epoch(), 0L)) {
                flaw = Flaw.OLD;
                return null;
            }
            last.put(header.epoch(), header.number());
        }
        return payload;
    }

    private Seal seal(Secret known, long sender, long receiver) {
        Seal now = seal;
        if (now == null || sender != sealedBy || receiver != sealedFor) {
            now = known.between(sender, receiver);
            seal = now;
            sealedBy = sender;
            sealedFor = receiver;
        }
        return now;
    }
}
