package io.sharedstruct.mirror.link;

import java.nio.ByteBuffer;

/** Takes messages. */
@FunctionalInterface
public interface Inlet<C> {

    /**
     * Takes a message.
     *
     * @param from who sent it
     * @param message the message, from position to limit, valid during the call
     */
    void onMessage(C from, ByteBuffer message);
}
