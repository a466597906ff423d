package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.SharedLock;

/** The side of those who read of this library's lock with two sides. */
public class SharedStructReadLocks extends OwnLockBenchmark {

    @Override
    SharedLock.Held lock() {
        return guarded.getSides().readLock().lock();
    }
}
