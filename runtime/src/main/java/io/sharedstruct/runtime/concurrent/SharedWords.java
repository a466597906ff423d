package io.sharedstruct.runtime.concurrent;

import java.time.Duration;

/**
 * What the protocols ask of a region: aligned words of 4 bytes by their offset in it, and who is alive. Any number of threads use it.
 *
 * <p>Once the region is closed, every method but {@link #isClosed} throws {@link IllegalStateException}, or reaches private zeroes in
 * the moment of it: who has got something must ask {@link #isClosed} before he believes it.
 */
public interface SharedWords {

    /**
     * Reads a word, with the ordering of a volatile field.
     *
     * @param offset where it lies
     * @return its value
     */
    int get(long offset);

    /**
     * Writes a word if it has an expected value, as one step, with the ordering of a volatile field.
     *
     * @param offset where it lies
     * @param expected the expected value
     * @param value the new value
     * @return whether it had the expected value
     * @throws UnsupportedOperationException if the region is open read-only
     */
    boolean compareAndSet(long offset, int expected, int value);

    /**
     * Writes a word, so that nothing before it happens after it.
     *
     * @param offset where it lies
     * @param value the new value
     */
    void setRelease(long offset, int value);

    /**
     * The id of those who hold this region through this handle; registered with the system at the first call.
     *
     * @return 30 bits, not all zero
     * @throws UnsupportedOperationException if the region is open read-only
     */
    int owner();

    /**
     * Whether somebody lives who has an id.
     *
     * @param id the id
     * @return false if he died, or closed his region, and that is certain
     */
    boolean isAlive(int id);

    /**
     * Whether the region is closed.
     *
     * @return whether it is
     */
    boolean isClosed();

    /**
     * What a closed region throws.
     *
     * @return the exception
     */
    RuntimeException closed();

    /**
     * The name of the region.
     *
     * @return the name, for messages
     */
    String name();

    /**
     * How long readers wait for a writer.
     *
     * @return the timeout of the region
     */
    Duration timeout();

    /**
     * Has the calling thread of the system sleep if a word has an expected value, until somebody wakes those who sleep there, the time
     * passes, or for no reason.
     *
     * @param offset where it lies
     * @param expected the expected value
     * @param nanos how long at most
     */
    void sleep(long offset, int expected, long nanos);

    /**
     * Wakes those who sleep at a word.
     *
     * @param offset where it lies
     * @param all whether all; otherwise one at least
     */
    void wake(long offset, boolean all);
}
