package io.sharedstruct.runtime.os;

import java.time.Duration;
import java.util.Optional;

/**
 * What a mapping shows the bytes of, and this process has open: a named object or a file. One thread uses it at a time.
 *
 * <p>Every method throws {@link io.sharedstruct.SharedMemoryException} if the operating system refuses.
 */
public interface Backing {

    /** Why there is no lock. */
    String NO_OWNERS =
            "on this system, files that are mapped can't have locks between processes: nothing would tell of an owner that"
                    + " he has died; use a region";

    /**
     * Whether the name still leads to this.
     *
     * @return whether it does
     */
    boolean isNameCurrent();

    /**
     * Whether anybody else is attached to this.
     *
     * @return whether somebody is; empty if the system doesn't tell
     */
    default Optional<Boolean> attachedElsewhere() {
        return Optional.empty();
    }

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

    /**
     * Has an id of an owner of locks until this is let go of, or this process dies. At most once.
     *
     * @param id 30 bits, not all zero
     * @return false if somebody else has it
     * @throws UnsupportedOperationException if the system has no such ids
     */
    default boolean tryOwn(int id) {
        throw new UnsupportedOperationException(NO_OWNERS);
    }

    /**
     * Whether somebody else has an id. Needs no more than a reader may.
     *
     * @param id the id
     * @return false only if he died, or let go
     */
    default boolean isAlive(int id) {
        throw new UnsupportedOperationException(NO_OWNERS);
    }

    /**
     * Takes a lock of the whole of this, if it is free, until it is given back, this is let go of, or this process dies.
     *
     * @return whether it is taken
     * @throws UnsupportedOperationException if the system has no such lock
     */
    default boolean tryLockRegion() {
        throw new UnsupportedOperationException(NO_OWNERS);
    }

    /** Gives that lock back. */
    default void unlockRegion() {}

    /**
     * How threads sleep at words of a mapping of this, which may go on when this has been let go of.
     *
     * @return the way of the system
     */
    default Waits waits() {
        return new Polling();
    }

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
