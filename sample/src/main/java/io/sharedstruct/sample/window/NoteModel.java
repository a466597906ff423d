package io.sharedstruct.sample.window;

import java.time.Duration;
import java.util.Optional;

/**
 * What a window shows and changes. Reading, writing and asking may wait for other processes, so the window does neither on the
 * event thread; {@link #close} may be called meanwhile. All throw what the generated class throws.
 */
public interface NoteModel extends AutoCloseable {

    /** What is shared. */
    record Values(int number, String text) {}

    /**
     * What was found.
     *
     * @param version for {@link #awaitUpdate}
     * @param values both of the same update
     */
    record Reading(int version, Values values) {}

    /**
     * What the status line says.
     *
     * @param created whether this window made the region
     * @param verified whether its layout was compared
     * @param nameCurrent whether the name still leads to it
     * @param attachedElsewhere whether anybody else has it; empty if the system doesn't tell
     */
    record Facts(boolean created, boolean verified, boolean nameCurrent, Optional<Boolean> attachedElsewhere) {}

    String name();

    boolean isReadOnly();

    /** How many bytes of UTF-8 a text may have. */
    int textLimit();

    Reading read();

    void write(Values values);

    /** Whether there is a later update than that version, waiting for it without using the processor. */
    boolean awaitUpdate(int version, Duration timeout) throws InterruptedException;

    Facts facts();

    @Override
    void close();
}
