package io.sharedstruct.benchmarks.access;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same int, reached in four ways: through a handle in a static final field, which the compiler knows; in an instance
 * field; behind an interface of which one implementation is loaded; and behind one whose call site has seen four, so that
 * the call is a real one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class HandleBenchmark {

    private static final int ENOUGH_TO_BE_COMPILED = 50_000;

    private int someInt = 42;
    private Cell cell = new Decoys.First();

    protected abstract int readStatic();

    protected abstract void writeStatic(int value);

    protected abstract int readInstance();

    protected abstract void writeInstance(int value);

    /** The contender behind an interface. */
    protected abstract Cell cell();

    /** Proves that the contender does the work, and lets the call site of the last way see four implementations. */
    @Setup
    public final void verify() {
        cell = cell();
        writeStatic(1);
        writeInstance(2);
        cell.setValue(3);
        require(readStatic() == 1 || readStatic() == 3, "static");
        require(readInstance() == 2, "instance");
        require(cell.getValue() == 3, "interface");
        Cell[] cells = {new Decoys.First(), new Decoys.Second(), new Decoys.Third(), cell};
        int sum = 0;
        for (int i = 0; i < ENOUGH_TO_BE_COMPILED; i++) {
            writeMegamorphic(cells[i & 3], i);
            sum += readMegamorphic(cells[i & 3]);
        }
        require(sum == ENOUGH_TO_BE_COMPILED / 2 * (ENOUGH_TO_BE_COMPILED - 1), "megamorphic");
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(getClass().getSimpleName() + " doesn't read back what it wrote: " + what);
        }
    }

    private static int readMegamorphic(Cell cell) {
        return cell.getValue();
    }

    private static void writeMegamorphic(Cell cell, int value) {
        cell.setValue(value);
    }

    @Benchmark
    public int getStatic() {
        return readStatic();
    }

    @Benchmark
    public void setStatic() {
        writeStatic(someInt);
    }

    @Benchmark
    public int getInstance() {
        return readInstance();
    }

    @Benchmark
    public void setInstance() {
        writeInstance(someInt);
    }

    @Benchmark
    public int getInterface() {
        return cell.getValue();
    }

    @Benchmark
    public void setInterface() {
        cell.setValue(someInt);
    }

    @Benchmark
    public int getMegamorphic() {
        return readMegamorphic(cell);
    }

    @Benchmark
    public void setMegamorphic() {
        writeMegamorphic(cell, someInt);
    }
}
