package io.sharedstruct.benchmarks.access;

import org.openjdk.jmh.annotations.TearDown;

/** This library, written as the generator will write it once it generates ordered access. */
public class SharedStructAtomics extends AtomicBenchmark {

    private final ByteRegion region = ByteRegion.acquire(64);

    @TearDown
    public void close() {
        region.close();
    }

    @Override
    protected int readInt() {
        return region.intVolatileAt(0);
    }

    @Override
    protected void writeInt(int value) {
        region.intVolatileAt(0, value);
    }

    @Override
    protected int addInt(int delta) {
        return region.getAndAddIntAt(0, delta);
    }

    @Override
    protected boolean replaceInt(int expected, int value) {
        return region.compareAndSetIntAt(0, expected, value);
    }

    @Override
    protected long readLong() {
        return region.longVolatileAt(8);
    }

    @Override
    protected void writeLong(long value) {
        region.longVolatileAt(8, value);
    }

    @Override
    protected long addLong(long delta) {
        return region.getAndAddLongAt(8, delta);
    }

    @Override
    protected boolean replaceLong(long expected, long value) {
        return region.compareAndSetLongAt(8, expected, value);
    }
}
