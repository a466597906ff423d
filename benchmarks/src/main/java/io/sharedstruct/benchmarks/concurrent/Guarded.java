package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.CacheLine;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedReadWriteLock;
import io.sharedstruct.SharedStruct;

/** A counter behind a lock, as concurrent.c has it. */
@SharedStruct
public interface Guarded {

    @CacheLine
    SharedLock getLock();

    @CacheLine
    long getCounter();

    void setCounter(long counter);

    @CacheLine
    SharedReadWriteLock getSides();
}
