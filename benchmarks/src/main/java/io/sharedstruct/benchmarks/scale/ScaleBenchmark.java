package io.sharedstruct.benchmarks.scale;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads of longs all over one region, which all threads share: what its size and the threads cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class ScaleBenchmark {

    /** Powers of two. */
    @Param({"4096", "65536", "1048576", "16777216", "268435456", "1073741824"})
    public long size = 4096;

    /** Where a thread reads next. */
    @State(Scope.Thread)
    public static class Position {
        private long seed = Thread.currentThread().getId() * 7919 + 1;

        long next(long size) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            return (seed >>> 20) & (size - 8) & -8L;
        }
    }

    protected abstract void open(long size);

    protected abstract long read(long offset);

    protected abstract void write(long offset, long value);

    /** Proves that the contender does the work, and touches every page. */
    @Setup
    public final void verify() {
        open(size);
        for (long offset = 0; offset < size; offset += 4096) {
            write(offset, offset + 1);
        }
        write(size - 8, -1);
        for (long offset = 0; offset < size; offset += 4096) {
            if (read(offset) != offset + 1) {
                throw new IllegalStateException(getClass().getSimpleName() + " lost the value at " + offset);
            }
        }
        if (read(size - 8) != -1) {
            throw new IllegalStateException(getClass().getSimpleName() + " lost the last value");
        }
    }

    @Benchmark
    public long getAnywhere(Position position) {
        return read(position.next(size));
    }
}
