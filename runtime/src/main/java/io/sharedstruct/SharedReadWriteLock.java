package io.sharedstruct;

/**
 * A lock in a struct that many readers or one writer hold, in all processes that share the region: the type of a property with a
 * getter and no setter. It takes 64 bytes, aligned to 64, a cache line; zero is a free lock.
 *
 * <p>Up to 15 readers hold it at a time, and further ones wait. A writer that waits keeps new readers out, so writers get their turn.
 * What is said of {@link SharedLock} holds for both sides. A reader's {@link SharedLock.Held#wasAbandoned} tells that a writer died,
 * until a writer has held the lock again; readers that die leave nothing behind. A reader enters himself into the lock, so a region that
 * is open read-only can't be locked by him either; for such readers there is {@link Sequence}.
 */
public interface SharedReadWriteLock {

    /**
     * The side of those who only read what the lock protects.
     *
     * @return a lock that is shared
     */
    SharedLock readLock();

    /**
     * The side of those who change what the lock protects.
     *
     * @return a lock that is exclusive
     */
    SharedLock writeLock();
}
