package io.sharedstruct.benchmarks.access;

import io.sharedstruct.SharedStruct;

/** An int at 0 and a long at 8, with ordered and atomic access. */
@SharedStruct
public interface Atoms {

    int getVolatileNumber();

    void setVolatileNumber(int number);

    int getAndAddNumber(int delta);

    boolean compareAndSetNumber(int expected, int number);

    long getVolatileCounter();

    void setVolatileCounter(long counter);

    long getAndAddCounter(long delta);

    boolean compareAndSetCounter(long expected, long counter);
}
