package io.sharedstruct.benchmarks.scale;

import io.sharedstruct.benchmarks.access.Regions;
import io.sharedstruct.runtime.SharedRegion;
import org.openjdk.jmh.annotations.TearDown;

/** This library, with the address path of arrays. */
public class SharedStructScale extends ScaleBenchmark {

    private SharedRegion region = Regions.acquire(64);

    @Override
    protected void open(long size) {
        region.close();
        region = Regions.acquire(size);
    }

    @TearDown
    public void close() {
        region.close();
    }

    @Override
    protected long read(long offset) {
        return region.getLong(offset);
    }

    @Override
    protected void write(long offset, long value) {
        region.setLong(offset, value);
    }
}
