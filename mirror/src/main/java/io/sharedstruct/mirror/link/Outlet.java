package io.sharedstruct.mirror.link;

import java.nio.ByteBuffer;

/** Where messages to one other side go. */
public interface Outlet {

    /**
     * Sends a message, if that is possible at once. A transport keeps little: what it doesn't take now is out of date when it could.
     *
     * @param message the message, from position to limit, which are left as they are
     * @return whether it was taken
     */
    boolean offer(ByteBuffer message);
}
