package io.sharedstruct.runtime.concurrent;

import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedReadWriteLock;

/**
 * A lock of 16 words in a cache line: that of the writer, and behind it one for each reader, which is 0 or his id.
 *
 * <p>A reader enters himself and then looks whether there is a writer; a writer takes his word and then waits for each reader to
 * go. Of the two, at least one sees the other.
 */
public final class ReadWriteLock implements SharedReadWriteLock {

    static final int READERS = 15;

    private final SharedWords words;
    private final long offset;

    /**
     * The lock of 16 words.
     *
     * @param words the region
     * @param offset where the first one lies
     */
    public ReadWriteLock(SharedWords words, long offset) {
        this.words = words;
        this.offset = offset;
    }

    @Override
    public SharedLock readLock() {
        return new ReaderLock(words, offset);
    }

    @Override
    public SharedLock writeLock() {
        return new WriterLock(words, offset);
    }

    /** Where the word of a reader lies, counted from 0. */
    static long entry(long offset, int reader) {
        return offset + Integer.BYTES * (1L + reader);
    }
}
