package io.sharedstruct.benchmarks.access;

import io.sharedstruct.runtime.SharedRegion;
import org.openjdk.jmh.annotations.TearDown;

/** This library, written as the generator will write it once it generates ordered access. */
public class SharedStructAtomics extends AtomicBenchmark {

    private final SharedRegion region = Regions.acquire(64);

    @TearDown
    public void close() {
        region.close();
    }

    @Override
    protected int readInt() {
        return region.getIntVolatile(0);
    }

    @Override
    protected void writeInt(int value) {
        region.setIntVolatile(0, value);
    }

    @Override
    protected int addInt(int delta) {
        return region.getAndAddInt(0, delta);
    }

    @Override
    protected boolean replaceInt(int expected, int value) {
        return region.compareAndSetInt(0, expected, value);
    }

    @Override
    protected long readLong() {
        return region.getLongVolatile(8);
    }

    @Override
    protected void writeLong(long value) {
        region.setLongVolatile(8, value);
    }

    @Override
    protected long addLong(long delta) {
        return region.getAndAddLong(8, delta);
    }

    @Override
    protected boolean replaceLong(long expected, long value) {
        return region.compareAndSetLong(8, expected, value);
    }
}
