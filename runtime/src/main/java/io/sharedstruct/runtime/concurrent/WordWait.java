package io.sharedstruct.runtime.concurrent;

import java.time.Duration;

/** Waits for a word to change. */
public final class WordWait {

    private WordWait() {}

    /**
     * Waits as long as a word has an expected value.
     *
     * @param words the region
     * @param offset where the word lies
     * @param expected the expected value
     * @param timeout how long at most
     * @return whether it has another value; false if the time has passed
     * @throws InterruptedException if the thread is interrupted before or meanwhile
     */
    public static boolean await(SharedWords words, long offset, int expected, Duration timeout)
            throws InterruptedException {
        Waiting waiting = Waiting.interruptibly(timeout);
        while (words.get(offset) == expected) {
            if (!waiting.sleepForAValue(words, offset, expected)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Waits for the end of an update.
     *
     * @param words the region
     * @param offset where the sequence lies
     * @param seen the number of the last update that the caller knows
     * @param timeout how long at most
     * @return whether another one is complete; false if the time has passed
     * @throws InterruptedException if the thread is interrupted before or meanwhile
     */
    public static boolean awaitUpdate(SharedWords words, long offset, int seen, Duration timeout)
            throws InterruptedException {
        Waiting waiting = Waiting.interruptibly(timeout);
        while (true) {
            int sequence = words.get(offset);
            if ((sequence & ~1) != (seen & ~1)) {
                return true;
            }
            if (!waiting.sleepForAValue(words, offset, sequence)) {
                return false;
            }
        }
    }
}
