package io.sharedstruct.benchmarks.access;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ordered and atomic access to an int at 0 and a long at 8, through a handle in an instance field. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class AtomicBenchmark {

    // In fields and not constants: the compiler must not know what is written.
    private int someInt = 42;
    private long someLong = 1L << 40;

    protected abstract int readInt();

    protected abstract void writeInt(int value);

    /** Returns the value before, or after, as the contender has it. */
    protected abstract int addInt(int delta);

    protected abstract boolean replaceInt(int expected, int value);

    protected abstract long readLong();

    protected abstract void writeLong(long value);

    /** Returns the value before, or after, as the contender has it. */
    protected abstract long addLong(long delta);

    protected abstract boolean replaceLong(long expected, long value);

    /** Proves that the contender does the work. */
    @Setup
    public final void verify() {
        writeInt(5);
        int sum = addInt(2);
        require((sum == 5 || sum == 7) && readInt() == 7, "int add");
        require(replaceInt(7, -1) && !replaceInt(7, 3) && readInt() == -1, "int compareAndSet");
        writeLong(1L << 33);
        long total = addLong(2);
        require((total == 1L << 33 || total == (1L << 33) + 2) && readLong() == (1L << 33) + 2, "long add");
        require(replaceLong((1L << 33) + 2, -1) && !replaceLong(7, 3) && readLong() == -1, "long compareAndSet");
        require(readInt() == -1, "int after the long");
        writeInt(someInt);
        writeLong(someLong);
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(getClass().getSimpleName() + " doesn't do what it says: " + what);
        }
    }

    @Benchmark
    public int getIntVolatile() {
        return readInt();
    }

    @Benchmark
    public void setIntVolatile() {
        writeInt(someInt);
    }

    @Benchmark
    public int getAndAddInt() {
        return addInt(1);
    }

    /** Always succeeds: the measured thread is the only one. Reads first, to know what to expect. */
    @Benchmark
    public boolean compareAndSetInt() {
        int value = readInt();
        return replaceInt(value, value + 1);
    }

    @Benchmark
    public long getLongVolatile() {
        return readLong();
    }

    @Benchmark
    public void setLongVolatile() {
        writeLong(someLong);
    }

    @Benchmark
    public long getAndAddLong() {
        return addLong(1);
    }

    /** As for the int. */
    @Benchmark
    public boolean compareAndSetLong() {
        long value = readLong();
        return replaceLong(value, value + 1);
    }
}
