package io.sharedstruct.mirror.wire;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of one thing together, which come one behind the other. A part of another thing begins anew, and a part that is missing
 * makes the rest worthless: both are no error, and the next first part is a new begin.
 *
 * <p>It keeps one buffer, no larger than what it was told to take at most.
 */
public final class Assembly {

    private final long most;
    private byte[] bytes = new byte[0];
    private MessageType type = MessageType.HEARTBEAT;
    private long epoch;
    private long image;
    private long total = -1;
    private long filled;

    /**
     * For things of a size.
     *
     * @param most the largest size that is taken, in bytes
     */
    public Assembly(long most) {
        this.most = Math.min(most, Integer.MAX_VALUE - 8L);
    }

    /** Whether a thing of that many bytes is taken. */
    public boolean takes(long size) {
        return size <= most;
    }

    /**
     * Takes a part.
     *
     * @param header its header
     * @param payload its bytes, from the position to the limit
     * @return the whole, from position to limit, valid until the next call; null if parts are missing yet, or it is too large
     */
    public @Nullable ByteBuffer add(Header header, ByteBuffer payload) {
        if (!takes(header.total())) {
            forget();
            return null;
        }
        if (header.offset() == 0) {
            begin(header);
        } else if (!continues(header)) {
            forget();
            return null;
        }
        payload.get(bytes, (int) filled, header.length());
        filled += header.length();
        if (filled < total) {
            return null;
        }
        ByteBuffer whole = ByteBuffer.wrap(bytes, 0, (int) total);
        total = -1;
        return whole;
    }

    private void begin(Header header) {
        type = header.type();
        epoch = header.epoch();
        image = header.image();
        total = header.total();
        filled = 0;
        if (bytes.length < total) {
            bytes = new byte[(int) total];
        }
    }

    private boolean continues(Header header) {
        return header.type() == type
                && header.epoch() == epoch
                && header.image() == image
                && header.total() == total
                && header.offset() == filled;
    }

    /** Drops what there is of a thing. */
    public void forget() {
        total = -1;
    }
}
