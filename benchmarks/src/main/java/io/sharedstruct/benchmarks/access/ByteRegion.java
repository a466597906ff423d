package io.sharedstruct.benchmarks.access;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.Ordered;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import java.util.concurrent.atomic.AtomicInteger;

/** A region of any size, in the place of what the generator can't generate yet: arrays, and ordered and atomic access. */
public final class ByteRegion extends SharedRegion {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private ByteRegion(AttachedRegion attached) {
        super(attached);
    }

    /** A name that no other process and no other benchmark uses. */
    public static String uniqueName() {
        return "bench-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
    }

    /** A new region. */
    public static ByteRegion acquire(long size) {
        return acquire(uniqueName(), size);
    }

    /** A region of that name. */
    public static ByteRegion acquire(String name, long size) {
        RegionLayout layout =
                new RegionLayout("Bytes", null, size, 0x0123456789abcdefL + size, "0 bytes " + size + " content\n");
        return Regions.acquire(layout, AcquireOptions.named(name), ByteRegion::new);
    }

    public long longAt(long offset) {
        return getLong(offset);
    }

    public void longAt(long offset, long value) {
        setLong(offset, value);
    }

    public int intAcquireAt(long offset) {
        return Ordered.getIntAcquire(this, offset);
    }

    public void intReleaseAt(long offset, int value) {
        Ordered.setIntRelease(this, offset, value);
    }
}
