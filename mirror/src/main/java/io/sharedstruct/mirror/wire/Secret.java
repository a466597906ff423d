package io.sharedstruct.mirror.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What both sides know and nobody else: {@value #LENGTH} bytes. Each sender seals what it says to one receiver by a key that follows from
 * the secret and from the epochs of both, so that nothing that was recorded is accepted by a receiver that was started since.
 */
public final class Secret {

    /** The bytes of a secret. */
    public static final int LENGTH = 32;

    private static final int HALF = 16;
    private static final byte[] SESSION = "session".getBytes(StandardCharsets.US_ASCII);
    private static final String HMAC = "HmacSHA256";
    private static final byte[] LABEL = "SharedStruct mirror 1".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec key;

    /**
     * Takes a copy of the bytes.
     *
     * @throws IllegalArgumentException if they aren't as many as a secret has
     */
    public Secret(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has " + LENGTH + " bytes, not " + bytes.length);
        }
        key = new SecretKeySpec(bytes, HMAC);
    }

    /** The seal of what one sender says to one receiver. */
    public Seal between(long sender, long receiver) {
        return new Seal(derive(ByteBuffer.allocate(LABEL.length + 2 * Long.BYTES)
                .put(LABEL)
                .putLong(sender)
                .putLong(receiver)
                .array()));
    }

    /** A number for a stream, of which strangers can't tell how it follows from those that they haven't seen. */
    public int session(int random) {
        int half = random >>> HALF;
        byte[] from = ByteBuffer.allocate(SESSION.length + Integer.BYTES)
                .put(SESSION)
                .putInt(half)
                .array();
        return (half << HALF) | (ByteBuffer.wrap(derive(from)).getShort() & 0xffff);
    }

    /** Whether it is one of these. */
    public boolean isSession(int session) {
        return session == session(session);
    }

    private byte[] derive(byte[] from) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }
}
