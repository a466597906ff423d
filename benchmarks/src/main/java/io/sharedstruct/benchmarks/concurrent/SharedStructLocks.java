package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.SharedLock;

/** This library's exclusive lock. */
public class SharedStructLocks extends OwnLockBenchmark {

    @Override
    SharedLock.Held lock() {
        return guarded.getLock().lock();
    }
}
