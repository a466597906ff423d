package io.sharedstruct.benchmarks.concurrent;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A lock that nobody else wants: taken, a counter behind it increased, and given back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class LockBenchmark {

    /** Locks, adds one to the counter and unlocks. */
    protected abstract void count() throws Exception;

    protected abstract long counter();

    /** Proves that the contender does the work. */
    @Setup
    public final void verify() throws Exception {
        long before = counter();
        count();
        count();
        if (counter() != before + 2) {
            throw new IllegalStateException(getClass().getSimpleName() + " doesn't count");
        }
    }

    @Benchmark
    public void free() throws Exception {
        count();
    }
}
