package io.sharedstruct.benchmarks.access;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A plain Java object: the limit. */
public class HeapAtomics extends AtomicBenchmark {

    private static final VarHandle NUMBER = handle("number", int.class);
    private static final VarHandle COUNTER = handle("counter", long.class);

    private final Struct struct = new Struct();

    private static final class Struct {
        volatile int number;
        volatile long counter;
    }

    private static VarHandle handle(String field, Class<?> type) {
        try {
            return MethodHandles.lookup().findVarHandle(Struct.class, field, type);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Override
    protected int readInt() {
        return struct.number;
    }

    @Override
    protected void writeInt(int value) {
        struct.number = value;
    }

    @Override
    protected int addInt(int delta) {
        return (int) NUMBER.getAndAdd(struct, delta);
    }

    @Override
    protected boolean replaceInt(int expected, int value) {
        return NUMBER.compareAndSet(struct, expected, value);
    }

    @Override
    protected long readLong() {
        return struct.counter;
    }

    @Override
    protected void writeLong(long value) {
        struct.counter = value;
    }

    @Override
    protected long addLong(long delta) {
        return (long) COUNTER.getAndAdd(struct, delta);
    }

    @Override
    protected boolean replaceLong(long expected, long value) {
        return COUNTER.compareAndSet(struct, expected, value);
    }
}
