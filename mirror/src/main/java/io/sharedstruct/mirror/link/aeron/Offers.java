package io.sharedstruct.mirror.link.aeron;

import io.aeron.ExclusivePublication;
import io.aeron.Publication;
import io.sharedstruct.mirror.link.LinkException;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** Offers messages to a publication. */
final class Offers {

    private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);

    /**
     * Whether it was taken: only if it may be on its way, of images that are one message each a few, and of parts as many as the buffers
     * have room for. A message as long as they get is such a part, of which nothing is worth anything without the others.
     */
    boolean offer(ExclusivePublication publication, ByteBuffer message, int window, AeronSettings settings) {
        int length = message.remaining();
        boolean room = length == settings.mostMessage()
                || publication.availableWindow() >= settings.longWindow() - window + length;
        return publication.isConnected() && room && offer(publication, message);
    }

    /** Whether it was taken. */
    boolean offer(ExclusivePublication publication, ByteBuffer message) {
        buffer.wrap(message, message.position(), message.remaining());
        long result = publication.offer(buffer, 0, message.remaining());
        if (result == Publication.MAX_POSITION_EXCEEDED) {
            throw new LinkException("the transport's numbers have run out", new IllegalStateException("position"));
        }
        return result > 0;
    }
}
