package io.sharedstruct.benchmarks.access;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.SharedRegion;
import java.util.concurrent.atomic.AtomicInteger;

/** Regions of any size, for what the generator can't generate yet. */
public final class Regions {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Regions() {}

    /** A name that no other process and no other benchmark uses. */
    public static String uniqueName() {
        return "bench-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
    }

    /** A layout such as generated code has. */
    public static RegionLayout layout(long size) {
        return new RegionLayout("Bytes", null, size, 0x0123456789abcdefL + size, "0 bytes " + size + " content\n");
    }

    /** A new region. */
    public static SharedRegion acquire(long size) {
        return acquire(uniqueName(), size);
    }

    /** A region of that name. */
    public static SharedRegion acquire(String name, long size) {
        return SharedRegion.acquire(layout(size), AcquireOptions.named(name));
    }
}
