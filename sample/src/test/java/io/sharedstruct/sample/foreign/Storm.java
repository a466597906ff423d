package io.sharedstruct.sample.foreign;

import io.sharedstruct.Array;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedReadWriteLock;
import io.sharedstruct.SharedStruct;
import java.time.Duration;

/** What programs in C and Java lock, update and wait for together, and the figures of what they found. */
@SharedStruct
interface Storm {

    SharedReadWriteLock getRoom();

    Sequence getSequence();

    boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException;

    SharedLock getLock();

    int getTurn();

    void setTurn(int turn);

    /** What is added to under a lock. */
    long getCounter();

    void setCounter(long counter);

    /** Two numbers that are equal when nobody is inside, and who is inside. */
    long getFirst();

    void setFirst(long first);

    long getSecond();

    void setSecond(long second);

    int getInside();

    void setInside(int inside);

    int getStop();

    void setStop(int stop);

    /** The figures: how often somebody was inside, and was where somebody else was. */
    long getEntries();

    long getViolations();

    /** How often somebody was told that the one before died inside. */
    long getRecoveries();

    /** How often a writer, or a reader, was told so. */
    long getDied();

    /** How often somebody waited much too long. */
    long getHangs();

    long getSnapshots();

    long getTorn();

    /** All equal when no writer is inside. */
    @Array(32)
    long getValuesAt(int index);

    void setValuesAt(int index, long value);

    @Array(4096)
    byte getBytesAt(int index);
}
