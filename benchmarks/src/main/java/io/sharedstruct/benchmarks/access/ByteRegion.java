package io.sharedstruct.benchmarks.access;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.runtime.AttachedRegion;
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

    public int intVolatileAt(long offset) {
        return getIntVolatile(offset);
    }

    public void intVolatileAt(long offset, int value) {
        setIntVolatile(offset, value);
    }

    public int intAcquireAt(long offset) {
        return getIntAcquire(offset);
    }

    public void intReleaseAt(long offset, int value) {
        setIntRelease(offset, value);
    }

    public int getAndAddIntAt(long offset, int delta) {
        return getAndAddInt(offset, delta);
    }

    public boolean compareAndSetIntAt(long offset, int expected, int value) {
        return compareAndSetInt(offset, expected, value);
    }

    public long longVolatileAt(long offset) {
        return getLongVolatile(offset);
    }

    public void longVolatileAt(long offset, long value) {
        setLongVolatile(offset, value);
    }

    public long getAndAddLongAt(long offset, long delta) {
        return getAndAddLong(offset, delta);
    }

    public boolean compareAndSetLongAt(long offset, long expected, long value) {
        return compareAndSetLong(offset, expected, value);
    }
}
