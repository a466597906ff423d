package io.sharedstruct.runtime.os;

/**
 * How threads sleep at a word of a mapping, and are woken by those of other processes. Any number of threads use it, and nothing is
 * locked meanwhile; when the object or file has been let go of, a sleep ends by itself.
 */
public interface Waits {

    /**
     * A word of 4 bytes in a mapping, which stays mapped as long as this object can be reached.
     */
    interface Word {

        /**
         * Where it lies in this process.
         *
         * @return the address
         */
        long address();

        /**
         * Where it lies in what is mapped.
         *
         * @return the offset from the start of the mapping in bytes
         */
        long offset();

        /**
         * What it is now.
         *
         * @return the value
         */
        int get();
    }

    /**
     * Sleeps if a word has an expected value, until somebody wakes those who sleep there, the time passes, or for no reason.
     *
     * @param word the word
     * @param expected the expected value
     * @param nanos how long at most
     */
    void sleep(Word word, int expected, long nanos);

    /**
     * Wakes those who sleep at a word.
     *
     * @param word the word
     * @param all whether all; otherwise one at least
     */
    void wake(Word word, boolean all);
}
