package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.benchmarks.access.ByteRegion;
import org.openjdk.jmh.annotations.TearDown;

/** This library, into a holder that is there already. */
public class SharedStructSnapshots extends SnapshotBenchmark {

    private final Image32Shared image32 = Image32Shared.acquire(ByteRegion.uniqueName());
    private final Image256Shared image256 = Image256Shared.acquire(ByteRegion.uniqueName());
    private final Image4096Shared image4096 = Image4096Shared.acquire(ByteRegion.uniqueName());

    private final Image32Shared.View holder32 = Image32Shared.newHolder();
    private final Image256Shared.View holder256 = Image256Shared.newHolder();
    private final Image4096Shared.View holder4096 = Image4096Shared.newHolder();

    @TearDown
    public void close() {
        image32.close();
        image256.close();
        image4096.close();
    }

    @Override
    protected long copy32() {
        return image32.snapshot(holder32).getPartAt(3);
    }

    @Override
    protected long copy256() {
        return image256.snapshot(holder256).getPartAt(31);
    }

    @Override
    protected long copy4096() {
        return image4096.snapshot(holder4096).getPartAt(511);
    }

    @Override
    protected void write(long value) {
        image32.update(image -> {
            image.setPartAt(0, value);
            image.setPartAt(3, value);
        });
        image256.update(image -> {
            image.setPartAt(0, value);
            image.setPartAt(31, value);
        });
        image4096.update(image -> {
            image.setPartAt(0, value);
            image.setPartAt(511, value);
        });
    }
}
