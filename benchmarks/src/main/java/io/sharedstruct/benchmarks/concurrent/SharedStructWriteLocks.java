package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.SharedLock;

/** The side of those who write of this library's lock with two sides. */
public class SharedStructWriteLocks extends OwnLockBenchmark {

    @Override
    SharedLock.Held lock() {
        return guarded.getSides().writeLock().lock();
    }
}
