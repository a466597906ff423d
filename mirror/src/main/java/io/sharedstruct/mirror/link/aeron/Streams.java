package io.sharedstruct.mirror.link.aeron;

import io.aeron.Subscription;
import io.sharedstruct.mirror.link.Inlet;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.agrona.DirectBuffer;
import org.jspecify.annotations.Nullable;

/** What publisher and subscriber agree on. */
final class Streams {

    private static final int FRAGMENTS = 64;

    private Streams() {}

    /** The number of the stream of a topic. */
    static int of(long topic) {
        return (int) (topic >>> 33) | 1;
    }

    /**
     * Hands over what has come, each message as a whole.
     *
     * @param open from where, or null if nothing is open
     * @param link whom it came by
     * @return how many came
     */
    static <L> int poll(@Nullable Subscription open, L link, Inlet<? super L> inlet) {
        return open == null
                ? 0
                : open.poll(
                        (buffer, offset, length, header) -> inlet.onMessage(link, view(buffer, offset, length)),
                        FRAGMENTS);
    }

    /** A message in a buffer. */
    static ByteBuffer view(DirectBuffer buffer, int offset, int length) {
        ByteBuffer bytes = buffer.byteBuffer();
        if (bytes == null) {
            return ByteBuffer.wrap(Objects.requireNonNull(buffer.byteArray()), buffer.wrapAdjustment() + offset, length)
                    .slice();
        }
        return bytes.duplicate()
                .limit(buffer.wrapAdjustment() + offset + length)
                .position(buffer.wrapAdjustment() + offset)
                .slice();
    }
}
