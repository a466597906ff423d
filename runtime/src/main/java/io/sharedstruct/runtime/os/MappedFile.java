package io.sharedstruct.runtime.os;

import java.time.Duration;

/** An ordinary file that this process has open. Files have no locks, no footer and no life of their own: they stay. */
public interface MappedFile extends Backing {

    /**
     * How long the file was when it was opened.
     *
     * @return the length in bytes
     */
    long length();

    /**
     * Maps bytes of the file, for reading and, unless the file was opened read-only, for writing.
     *
     * @param offset where they begin, at any byte
     * @param length how many bytes
     * @return the mapping
     */
    Mapping map(long offset, long length);

    /**
     * Gives a new file, which was made without a name or under a temporary one, its own.
     *
     * @return false if there is a file of that name by now; it stays as it is
     */
    boolean publish();

    /** Lets go of a new file that has not been published, and removes it. */
    void discard();

    /** Does nothing: a file stays where it is. */
    @Override
    default void unlink(Deadline deadline) {}

    @Override
    default void leaveAndUnlinkIfLast(Duration timeout) {
        close();
    }
}
