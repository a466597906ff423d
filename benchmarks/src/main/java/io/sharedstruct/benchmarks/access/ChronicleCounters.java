package io.sharedstruct.benchmarks.access;

/** Ordered and atomic fields as Chronicle-Values wants them declared; an atomic sum is the one after the addition. */
public interface ChronicleCounters {
    int getNumber();

    int getVolatileNumber();

    void setVolatileNumber(int number);

    int addAtomicNumber(int delta);

    boolean compareAndSwapNumber(int expected, int value);

    long getCounter();

    long getVolatileCounter();

    void setVolatileCounter(long counter);

    long addAtomicCounter(long delta);

    boolean compareAndSwapCounter(long expected, long value);
}
