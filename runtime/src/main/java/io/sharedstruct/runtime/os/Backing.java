package io.sharedstruct.runtime.os;

import java.time.Duration;

/**
 * What a mapping shows the bytes of, and this process has open: a named object or a file. One thread uses it at a time.
 *
 * <p>Every method throws {@link io.sharedstruct.SharedMemoryException} if the operating system refuses.
 */
public interface Backing {

    /**
     * Whether the name still leads to this.
     *
     * @return whether it does
     */
    boolean isNameCurrent();

    /**
     * Removes the name of an object, if it leads to this one and this process may, without letting go of the object. Leaves
     * a file where it is.
     *
     * @param deadline how long to wait for the open lock
     */
    void unlink(Deadline deadline);

    /**
     * Writes what was changed through a mapping to the storage of the file, and returns when it is there.
     *
     * @param mapping a mapping of this
     * @return false if this isn't a file
     */
    boolean force(Mapping mapping);

    /** Lets go and leaves the name alone. */
    void close();

    /**
     * Lets go of something that stays, and puts in order what strangers did to it.
     *
     * @param timeout how long to wait for the open lock
     */
    default void leave(Duration timeout) {
        close();
    }

    /**
     * Lets go; whoever is the last one to let go of an object removes its name.
     *
     * @param timeout how long to wait for the open lock
     */
    void leaveAndUnlinkIfLast(Duration timeout);
}
