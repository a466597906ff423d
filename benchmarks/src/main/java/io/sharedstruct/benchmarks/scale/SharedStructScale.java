package io.sharedstruct.benchmarks.scale;

import io.sharedstruct.benchmarks.access.ByteRegion;
import org.openjdk.jmh.annotations.TearDown;

/** This library, with the address path of arrays. */
public class SharedStructScale extends ScaleBenchmark {

    private ByteRegion region = ByteRegion.acquire(64);

    @Override
    protected void open(long size) {
        region.close();
        region = ByteRegion.acquire(size);
    }

    @TearDown
    public void close() {
        region.close();
    }

    @Override
    protected long read(long offset) {
        return region.longAt(offset);
    }

    @Override
    protected void write(long offset, long value) {
        region.longAt(offset, value);
    }
}
