package io.sharedstruct.benchmarks.concurrent;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A consistent copy of a struct that nobody writes meanwhile, and an update of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class SnapshotBenchmark {

    /** Copies 32 bytes, and returns the last 8 of the copy. */
    protected abstract long copy32();

    /** Copies 256 bytes, and returns the last 8 of the copy. */
    protected abstract long copy256();

    /** Copies 4,096 bytes, and returns the last 8 of the copy. */
    protected abstract long copy4096();

    /** Writes the first and the last 8 bytes of each struct, so that no reader sees one without the other. */
    protected abstract void write(long value);

    /** Proves that the contender does the work. */
    @Setup
    public final void verify() {
        for (long value = 1; value < 3; value++) {
            write(value);
            if (copy32() != value || copy256() != value || copy4096() != value) {
                throw new IllegalStateException(getClass().getSimpleName() + " doesn't copy what was written");
            }
        }
    }

    @Benchmark
    public long snapshot32() {
        return copy32();
    }

    @Benchmark
    public long snapshot256() {
        return copy256();
    }

    @Benchmark
    public long snapshot4096() {
        return copy4096();
    }
}
