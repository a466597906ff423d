package io.sharedstruct.runtime.os;

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
     * Refuses to fill an object in which another user could write what the permissions let only this one write.
     */
    default void checkMayBeFilled() {}

    /**
     * Gives the object the permissions of the request, whatever the umask is.
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
     * Holds the life lock shared from now on, until this process lets go or dies. Needs the open lock.
     *
     * @return false if the name no longer leads to this object
     */
    boolean share();

    /** Releases the open lock. */
    void unlock();

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
