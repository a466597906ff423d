package io.sharedstruct.benchmarks.access;

import org.openjdk.jmh.annotations.TearDown;

/** This library. */
public class SharedStructAtomics extends AtomicBenchmark {

    private final AtomsShared atoms = AtomsShared.acquire(ByteRegion.uniqueName());

    @TearDown
    public void close() {
        atoms.close();
    }

    @Override
    protected int readInt() {
        return atoms.getVolatileNumber();
    }

    @Override
    protected void writeInt(int value) {
        atoms.setVolatileNumber(value);
    }

    @Override
    protected int addInt(int delta) {
        return atoms.getAndAddNumber(delta);
    }

    @Override
    protected boolean replaceInt(int expected, int value) {
        return atoms.compareAndSetNumber(expected, value);
    }

    @Override
    protected long readLong() {
        return atoms.getVolatileCounter();
    }

    @Override
    protected void writeLong(long value) {
        atoms.setVolatileCounter(value);
    }

    @Override
    protected long addLong(long delta) {
        return atoms.getAndAddCounter(delta);
    }

    @Override
    protected boolean replaceLong(long expected, long value) {
        return atoms.compareAndSetCounter(expected, value);
    }
}
