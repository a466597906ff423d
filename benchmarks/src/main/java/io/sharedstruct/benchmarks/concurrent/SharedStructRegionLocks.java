package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.SharedLock;
import io.sharedstruct.benchmarks.access.ByteRegion;
import org.openjdk.jmh.annotations.TearDown;

/** This library's lock of a whole region, which needs no field of the struct. */
@SuppressWarnings("try") // What is held or shared here needs no name.
public class SharedStructRegionLocks extends LockBenchmark {

    private final GuardedShared guarded = GuardedShared.acquire(ByteRegion.uniqueName());

    @TearDown
    public void close() {
        guarded.close();
    }

    @Override
    protected void count() {
        try (SharedLock.Held held = guarded.lock()) {
            guarded.setCounter(guarded.getCounter() + 1);
        }
    }

    @Override
    protected long counter() {
        return guarded.getCounter();
    }
}
