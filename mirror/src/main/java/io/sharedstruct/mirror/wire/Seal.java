package io.sharedstruct.mirror.wire;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM for the messages of one sender to one receiver: the payload is encrypted, the header is authenticated, and the number of the
 * message is the nonce, so a sender must never give two messages one number. Not for several threads.
 */
public final class Seal {

    /** The bytes behind a payload that prove who sealed it. */
    public static final int TAG = 16;

    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private final Cipher cipher;

    Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES/GCM", e);
        }
    }

    /**
     * Seals a payload.
     *
     * @param header the header, in front of which nothing stands in its array
     * @param number the number of the message
     * @param payload the payload, from position to limit
     * @param into where the payload goes, and {@value #TAG} bytes more
     */
    public void seal(ByteBuffer header, long number, ByteBuffer payload, ByteBuffer into) {
        try {
            begin(Cipher.ENCRYPT_MODE, header, number);
            cipher.doFinal(payload, into);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens a payload.
     *
     * @param header the header as it came
     * @param number the number of the message
     * @param sealed the payload and what is behind it, from position to limit
     * @param into where the payload goes
     * @return whether it was sealed by this sender for this receiver; otherwise what was written there is worthless
     */
    public boolean open(ByteBuffer header, long number, ByteBuffer sealed, ByteBuffer into) {
        try {
            begin(Cipher.DECRYPT_MODE, header, number);
            cipher.doFinal(sealed, into);
            return true;
        } catch (AEADBadTagException forged) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void begin(int mode, ByteBuffer header, long number) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE).putInt(0).putLong(number).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(header.duplicate());
    }
}
