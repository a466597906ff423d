package io.sharedstruct.benchmarks.access;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Plain access to the struct
 *
 * <pre>
 * struct { int32_t number; int64_t counter; double price; uint8_t flag; }   // at 0, 8, 16, 24
 * </pre>
 *
 * through a handle in an instance field, and scans over {@value #ELEMENTS} elements.
 *
 * <p>A contender fills in the accesses. Every measurement runs in a JVM of its own, where only one contender is loaded, so
 * that the compiler sees the calls below as if they were written out.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class FieldBenchmark {

    /** Elements of each array. */
    public static final int ELEMENTS = 4096;

    /** The distance of the elements of the struct array in bytes. */
    public static final int STRIDE = 64;

    /** Where the number lies that a scan of the struct array adds up. */
    public static final int ELEMENT_FIELD = 8;

    // In fields and not constants: the compiler must not know what is written.
    private int someInt = 42;
    private long someLong = 1L << 40;
    private double somePrice = 99.5;
    private boolean someFlag = true;

    protected abstract int readInt();

    protected abstract void writeInt(int value);

    protected abstract long readLong();

    protected abstract void writeLong(long value);

    protected abstract double readDouble();

    protected abstract void writeDouble(double value);

    protected abstract boolean readBoolean();

    protected abstract void writeBoolean(boolean value);

    protected abstract long readElement(int index);

    protected abstract void writeElement(int index, long value);

    protected abstract long readStructElement(int index);

    protected abstract void writeStructElement(int index, long value);

    /** Proves that the contender does the work, and leaves values behind that are worth reading. */
    @Setup
    public final void verify() {
        for (int round = 0; round < 3; round++) {
            boolean flag = round % 2 == 0;
            writeInt(Integer.MIN_VALUE + round);
            writeLong(Long.MIN_VALUE + round);
            writeDouble(round + 0.25);
            writeBoolean(flag);
            require(readInt() == Integer.MIN_VALUE + round, "int");
            require(readLong() == Long.MIN_VALUE + round, "long");
            require(readDouble() == round + 0.25, "double");
            require(readBoolean() == flag, "boolean");
        }
        long expected = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            writeElement(i, i * 3L);
            writeStructElement(i, i * 5L);
            expected += i;
        }
        require(scanArray() == expected * 3, "array");
        require(scanStructs() == expected * 5, "struct array");
        require(readInt() == Integer.MIN_VALUE + 2, "int after the arrays");
        writeInt(1);
        long before = readLong();
        require(mixed() == before + 1 && readInt() == 2 && readLong() == before + 1 && !readBoolean(), "mixed");
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(getClass().getSimpleName() + " doesn't read back what it wrote: " + what);
        }
    }

    @Benchmark
    public int getInt() {
        return readInt();
    }

    @Benchmark
    public void setInt() {
        writeInt(someInt);
    }

    @Benchmark
    public long getLong() {
        return readLong();
    }

    @Benchmark
    public void setLong() {
        writeLong(someLong);
    }

    @Benchmark
    public double getDouble() {
        return readDouble();
    }

    @Benchmark
    public void setDouble() {
        writeDouble(somePrice);
    }

    @Benchmark
    public boolean getBoolean() {
        return readBoolean();
    }

    @Benchmark
    public void setBoolean() {
        writeBoolean(someFlag);
    }

    /** Four fields read, changed and written. */
    @Benchmark
    public long mixed() {
        int number = readInt() + 1;
        writeInt(number);
        writeDouble(readDouble() + number);
        writeBoolean(!readBoolean());
        long counter = readLong() + 1;
        writeLong(counter);
        return counter;
    }

    /** The time per element. */
    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public long scanArray() {
        long sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += readElement(i);
        }
        return sum;
    }

    /** The time per element. */
    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public long scanStructs() {
        long sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += readStructElement(i);
        }
        return sum;
    }
}
