package io.sharedstruct.benchmarks.lifecycle;

import io.sharedstruct.benchmarks.access.ByteRegion;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Opening and closing together; C and Python do the same in programs of their own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SharedStructLifecycle {

    @Param({"4096", "65536", "16777216"})
    public long size = 4096;

    private final String heldName = ByteRegion.uniqueName();
    private final String newName = ByteRegion.uniqueName();
    private ByteRegion held = ByteRegion.acquire(ByteRegion.uniqueName(), 64);

    @Setup
    public void hold() {
        held.close();
        held = ByteRegion.acquire(heldName, size);
        if (!held.isCreator()) {
            throw new IllegalStateException("not the creator of " + heldName);
        }
    }

    @TearDown
    public void release() {
        held.close();
    }

    /** A region that somebody has, as this state does. */
    @Benchmark
    public boolean acquireExisting() {
        try (ByteRegion region = ByteRegion.acquire(heldName, size)) {
            return region.isCreator();
        }
    }

    /** A region that nobody has: it is created, reserved, and unlinked by close. */
    @Benchmark
    public boolean acquireNew() {
        try (ByteRegion region = ByteRegion.acquire(newName, size)) {
            return region.isCreator();
        }
    }
}
