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
 * Whole arrays of {@value FieldBenchmark#ELEMENTS} elements: copies of numbers to and from a Java array, and structs of
 * {@value FieldBenchmark#STRIDE} bytes one by one, each as an object of its own, or through one that is pointed at each in
 * turn. All times are per element.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class ArrayBenchmark {

    protected static final int ELEMENTS = FieldBenchmark.ELEMENTS;
    protected static final int STRIDE = FieldBenchmark.STRIDE;
    protected static final int ELEMENT_FIELD = FieldBenchmark.ELEMENT_FIELD;

    private final long[] numbers = new long[ELEMENTS];

    /** Copies all numbers to a Java array. */
    protected abstract void copyTo(long[] into);

    /** Copies all numbers from a Java array. */
    protected abstract void copyFrom(long[] from);

    /** Reads a struct through an object of its own. */
    protected abstract long readStruct(int index);

    /** Writes a struct through an object of its own. */
    protected abstract void writeStruct(int index, long value);

    /** Reads a struct through an object that is pointed at it. */
    protected abstract long readPointed(int index);

    /** Proves that the contender does the work. */
    @Setup
    public final void verify() {
        for (int i = 0; i < ELEMENTS; i++) {
            numbers[i] = i * 7L;
            writeStruct(i, i * 5L);
        }
        copyFrom(numbers);
        long[] copy = new long[ELEMENTS];
        copyTo(copy);
        for (int i = 0; i < ELEMENTS; i++) {
            if (copy[i] != i * 7L || readStruct(i) != i * 5L || readPointed(i) != i * 5L) {
                throw new IllegalStateException(getClass().getSimpleName() + " doesn't read back element " + i);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(FieldBenchmark.ELEMENTS)
    public long[] copyOut() {
        copyTo(numbers);
        return numbers;
    }

    @Benchmark
    @OperationsPerInvocation(FieldBenchmark.ELEMENTS)
    public void copyIn() {
        copyFrom(numbers);
    }

    @Benchmark
    @OperationsPerInvocation(FieldBenchmark.ELEMENTS)
    public long readStructs() {
        long sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += readStruct(i);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(FieldBenchmark.ELEMENTS)
    public long readStructsPointed() {
        long sum = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            sum += readPointed(i);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(FieldBenchmark.ELEMENTS)
    public void writeStructs() {
        for (int i = 0; i < ELEMENTS; i++) {
            writeStruct(i, i);
        }
    }
}
