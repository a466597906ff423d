package io.sharedstruct.benchmarks.access;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import org.openjdk.jmh.annotations.TearDown;

/** The foreign memory API of the JDK, in a shared arena. */
public class FfmAtomics extends AtomicBenchmark {

    private static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();
    private static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle();

    private final Arena arena = Arena.ofShared();
    private final MemorySegment memory = MappedSegment.map(arena, 64);

    @TearDown
    public void close() {
        arena.close();
    }

    @Override
    protected int readInt() {
        return (int) INT.getVolatile(memory, 0L);
    }

    @Override
    protected void writeInt(int value) {
        INT.setVolatile(memory, 0L, value);
    }

    @Override
    protected int addInt(int delta) {
        return (int) INT.getAndAdd(memory, 0L, delta);
    }

    @Override
    protected boolean replaceInt(int expected, int value) {
        return INT.compareAndSet(memory, 0L, expected, value);
    }

    @Override
    protected long readLong() {
        return (long) LONG.getVolatile(memory, 8L);
    }

    @Override
    protected void writeLong(long value) {
        LONG.setVolatile(memory, 8L, value);
    }

    @Override
    protected long addLong(long delta) {
        return (long) LONG.getAndAdd(memory, 8L, delta);
    }

    @Override
    protected boolean replaceLong(long expected, long value) {
        return LONG.compareAndSet(memory, 8L, expected, value);
    }
}
