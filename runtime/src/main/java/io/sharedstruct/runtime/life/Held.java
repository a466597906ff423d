package io.sharedstruct.runtime.life;

import java.time.Duration;

/** Something that this process holds and that doesn't go by itself when the process ends: the name of a region. */
public interface Held {

    /**
     * Lets go of it, if it is to be let go of: the process is ending.
     *
     * @param atMost the longest wait for other processes
     */
    void letGoAtExit(Duration atMost);
}
