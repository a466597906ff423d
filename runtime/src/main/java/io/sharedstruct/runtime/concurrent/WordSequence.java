package io.sharedstruct.runtime.concurrent;

import io.sharedstruct.Sequence;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.WriterDiedException;
import io.sharedstruct.runtime.os.Deadline;
import java.lang.invoke.VarHandle;

/**
 * The number of a struct's updates, odd while a writer is inside, and behind it the lock of the writers.
 *
 * <p>A reader takes the number, copies, and takes the number again: was it even, and still is the same, nobody has written meanwhile.
 * What he copied he must not look at before he knows.
 */
public final class WordSequence implements Sequence {

    /** So often a reader looks before he asks whether the writer lives: an update takes less than the question. */
    private static final int LOOKS = 64;

    /** So often he looks before he makes a pause. */
    private static final int LOOKS_AT_ONCE = 16 * LOOKS;

    private final SharedWords words;
    private final long offset;

    /**
     * The sequence of two words.
     *
     * @param words the region
     * @param offset where the first one lies
     */
    public WordSequence(SharedWords words, long offset) {
        this.words = words;
        this.offset = offset;
    }

    @Override
    public int value() {
        return words.get(offset) & ~1;
    }

    private long lock() {
        return offset + Integer.BYTES;
    }

    /**
     * Begins an update: waits for other writers, as long as it takes.
     *
     * @param takeOver whether an update that a dead writer has begun goes on; otherwise it is refused
     * @return the number that was found: an odd one if a dead writer's update goes on
     * @throws WriterDiedException if the writer before has died inside
     */
    public int begin(boolean takeOver) {
        int me = words.owner();
        if (!words.compareAndSet(lock(), 0, me)) {
            take(me);
        }
        LockWord.checked(words, LockWord.TAKEN);
        int sequence = words.get(offset);
        if ((sequence & 1) == 0) {
            words.setRelease(offset, sequence + 1);
        } else if (!takeOver) {
            giveBack();
            throw new WriterDiedException("update", words.name());
        }
        // Nobody sees what is written from here on, and not that the number is odd.
        VarHandle.storeStoreFence();
        return sequence;
    }

    private void take(int me) {
        Waiting waiting = Waiting.uninterruptibly();
        try {
            LockWord.take(words, lock(), me, waiting);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            waiting.end();
        }
    }

    /**
     * Ends an update.
     *
     * @param sequence what {@link #begin} gave
     * @param wake whether those are woken who wait for an update
     */
    public void end(int sequence, boolean wake) {
        LockWord.checked(words, LockWord.TAKEN);
        if ((words.get(lock()) & LockWord.OWNER) != words.owner()) {
            throw LockWord.lost(words, lock());
        }
        words.setRelease(offset, (sequence & ~1) + 2);
        if (wake) {
            words.wake(offset, true);
        }
        giveBack();
    }

    /** Ends an attempt to take over without an end of the update. */
    public void giveUp() {
        if (!words.isClosed()) {
            giveBack();
        }
    }

    private void giveBack() {
        LockWord.giveBack(words, lock(), words.owner(), 0, false);
    }

    /**
     * The number to begin a copy with, if nobody writes now.
     *
     * @return an even number; an odd one if somebody writes
     */
    public int look() {
        return words.get(offset);
    }

    /**
     * Whether nobody has written since the first look.
     *
     * @param sequence what {@link #look} gave
     * @return whether what was copied is whole
     */
    public boolean isUnchanged(int sequence) {
        VarHandle.acquireFence(); // what was copied was read before this
        return words.get(offset) == sequence;
    }

    /** A reader's way through updates that come in between. */
    public static final class Retry {

        private final WordSequence of;
        private final String operation;
        private final Deadline deadline;
        private int looks;

        /**
         * Begins after a first look that found a writer.
         *
         * @param of the sequence
         * @param operation the user's word, for messages
         */
        public Retry(WordSequence of, String operation) {
            this.of = of;
            this.operation = operation;
            deadline = Deadline.after(of.words.timeout());
        }

        /**
         * Pauses before the next look.
         *
         * @throws WriterDiedException if the writer has died inside
         * @throws SharedMemoryException if the time of the region has passed
         */
        @SuppressWarnings(
                "ThreadPriorityCheck") // Where there are few processors, the writer may be waiting for this one.
        public void pause() {
            if (++looks % LOOKS != 0) {
                Thread.onSpinWait();
                return;
            }
            SharedWords words = of.words;
            int sequence = words.get(of.offset);
            if ((sequence & 1) != 0) {
                refuseDead(sequence);
            }
            if (looks % LOOKS_AT_ONCE != 0) {
                Thread.yield();
            } else if (!deadline.pause()) {
                throw new SharedMemoryException(
                        operation,
                        words.name(),
                        "gave up after " + deadline.text()
                                + ": others update the struct all the time, or a writer stays inside or has been stopped; a longer"
                                + " timeout may help");
            }
        }

        private void refuseDead(int sequence) {
            SharedWords words = of.words;
            int owner = words.get(of.lock());
            int id = owner & LockWord.OWNER;
            boolean dead = id == 0 || !words.isAlive(id);
            if (dead && words.get(of.lock()) == owner && words.get(of.offset) == sequence) {
                throw new WriterDiedException(operation, words.name());
            }
        }
    }
}
