package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.SharedLock;
import io.sharedstruct.benchmarks.access.ByteRegion;
import org.openjdk.jmh.annotations.TearDown;

/** A lock of this library, in a region of its own. */
@SuppressWarnings("try") // What is held needs no name.
public abstract class OwnLockBenchmark extends LockBenchmark {

    final GuardedShared guarded = GuardedShared.acquire(ByteRegion.uniqueName());

    @TearDown
    public void close() {
        guarded.close();
    }

    abstract SharedLock.Held lock();

    @Override
    protected final void count() {
        try (SharedLock.Held held = lock()) {
            guarded.setCounter(guarded.getCounter() + 1);
        }
    }

    @Override
    protected final long counter() {
        return guarded.getCounter();
    }
}
