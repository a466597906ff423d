package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.SharedLock;
import io.sharedstruct.benchmarks.access.ByteRegion;
import org.openjdk.jmh.annotations.TearDown;

/** The side of those who write of this library's lock with two sides. */
@SuppressWarnings("try") // What is held or shared here needs no name.
public class SharedStructWriteLocks extends LockBenchmark {

    private final GuardedShared guarded = GuardedShared.acquire(ByteRegion.uniqueName());

    @TearDown
    public void close() {
        guarded.close();
    }

    @Override
    protected void count() {
        try (SharedLock.Held held = guarded.getSides().writeLock().lock()) {
            guarded.setCounter(guarded.getCounter() + 1);
        }
    }

    @Override
    protected long counter() {
        return guarded.getCounter();
    }
}
