package io.sharedstruct.mirror.link.aeron;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.agrona.DirectBuffer;

/** What publisher and subscriber agree on. */
final class Streams {

    private Streams() {}

    /** The number of the stream of a topic. */
    static int of(long topic) {
        return (int) (topic >>> 33) | 1;
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
