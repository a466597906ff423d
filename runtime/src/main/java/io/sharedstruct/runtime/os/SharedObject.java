package io.sharedstruct.runtime.os;

import org.jspecify.annotations.Nullable;

/**
 * A named object of the operating system that this process has open. It is born with its <em>open lock</em> held: whoever
 * opens, closes or cleans up decides under that lock, and only under it.
 */
public interface SharedObject extends Backing {

    /**
     * How long the object was when the open lock was taken.
     *
     * @return the length in bytes
     */
    long length();

    /**
     * Asks for the <em>life lock</em> exclusively. Needs the open lock.
     *
     * @return whether nobody else is attached
     */
    boolean tryAlone();

    /**
     * Looks at an empty object. Needs the open lock.
     *
     * @return null if this library began to make it, so that it may be filled
     */
    default @Nullable Stranger stranger() {
        return null;
    }

    /**
     * What those who are attached prove by a lock. Needs the open lock.
     *
     * @return null if nobody proves anything, or the system has no such locks
     */
    default @Nullable Proof proof() {
        return null;
    }

    /**
     * A lock of another program that hides or keeps away those of this library.
     *
     * @return what it is, for messages; null if there was none
     */
    default @Nullable String obstacle() {
        return null;
    }

    /**
     * Refuses to fill an object in which another user could write what the permissions let only this one write.
     */
    default void checkMayBeFilled() {}

    /**
     * Gives the object the permissions of the request, whatever the umask is. For as long as it is empty, it may carry a mark beside
     * them, by which others know what it will be if this process dies.
     */
    void restrict();

    /**
     * Makes sure that memory for the whole object exists, so that no access can fail for want of it later.
     *
     * @param length the length of the object in bytes
     */
    void reserve(long length);

    /**
     * Makes the first bytes zero without shortening the object.
     *
     * @param length how many bytes
     */
    void zero(long length);

    /**
     * Reads bytes of the object.
     *
     * @param position the offset in the object
     * @param length how many bytes
     * @return that many bytes
     */
    byte[] read(long position, int length);

    /**
     * Writes bytes of the object, which grows if they lie behind its end.
     *
     * @param position the offset in the object
     * @param bytes the bytes
     */
    void write(long position, byte[] bytes);

    /**
     * Maps the start of the object, for reading and, unless the object was opened read-only, for writing.
     *
     * @param length how many bytes
     * @return the mapping
     */
    Mapping map(long length);

    /**
     * Whether the object has at least that many bytes now.
     *
     * @param length how many
     * @return whether it has
     */
    default boolean reaches(long length) {
        return true;
    }

    /**
     * Gives an object its name that was made without one, when it is ready.
     *
     * @return false if the name leads to another object by now
     */
    default boolean publish() {
        return true;
    }

    /**
     * Proves by a lock from {@link #share} on that this object is a region, and what is said of it here. When this process lets
     * go, it puts back the last bytes of the object, if strangers have written over them.
     *
     * @param proof what is said
     * @param last the last bytes of the object
     * @param end the length of the object whose last bytes they are
     */
    default void prove(Proof proof, byte[] last, long end) {}

    /**
     * Maps all of an object that is shorter than what is to be mapped, and private zeroes behind it. What is written there, nobody
     * else needs to see.
     *
     * @param there how many bytes the object has
     * @param length how many bytes, more than that
     * @return the mapping, or null if the system can't put anything behind an object
     */
    default @Nullable Mapping mapBeyond(long there, long length) {
        return null;
    }

    /**
     * Holds the life lock shared from now on, until this process lets go or dies. Needs the open lock.
     *
     * @return false if the name no longer leads to this object
     */
    boolean share();

    /** Releases the open lock. */
    void unlock();

    /**
     * Takes the open lock again, after {@link #stepBack}, and looks at how long the object is by now.
     *
     * @param deadline how long to wait for others that hold it
     */
    default void relock(Deadline deadline) {
        throw new UnsupportedOperationException();
    }

    /**
     * Releases the open lock and keeps nothing else of what locks there are: for one who goes on to look, and isn't attached.
     */
    default void stepBack() {
        unlock();
    }

    /**
     * How long the object is now, whoever holds the open lock.
     *
     * @return the length in bytes
     */
    default long currentLength() {
        return length();
    }

    /**
     * Whom it belongs to.
     *
     * @return null if the system doesn't tell in these words
     */
    default @Nullable Access access() {
        return null;
    }

    /** Removes the name, if it leads to this object and this process may. Needs the open lock. */
    void unlink();

    /**
     * Lets go of an object that could not be opened. One that this process made and nobody has begun to fill goes with it.
     */
    default void giveUp() {
        close();
    }

    @Override
    default boolean force(Mapping mapping) {
        return false;
    }
}
