package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.SharedLock;

/** This library's lock of a whole region, which needs no field of the struct. */
public class SharedStructRegionLocks extends OwnLockBenchmark {

    @Override
    SharedLock.Held lock() {
        return guarded.lock();
    }
}
