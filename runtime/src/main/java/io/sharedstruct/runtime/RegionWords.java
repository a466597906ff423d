package io.sharedstruct.runtime;

import io.sharedstruct.runtime.concurrent.RegionLock;
import io.sharedstruct.runtime.concurrent.SharedWords;
import io.sharedstruct.runtime.open.Attachment;
import io.sharedstruct.runtime.os.Waits;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** The words of a region: every access goes through its handle, which knows whether it is closed or read-only. */
final class RegionWords implements SharedWords, RegionLock.Kernel {

    private static final int ID_BITS = 30;

    private final SharedRegion region;
    private final Attachment attachment;

    /** 0 before it is needed. Racing threads register under a lock, and get the same. */
    private int owner;

    RegionWords(SharedRegion region, Attachment attachment) {
        this.region = region;
        this.attachment = attachment;
    }

    /** A word while it is slept at, which keeps the region reachable. */
    private record Word(SharedRegion region, long offset, long address) implements Waits.Word {

        @Override
        public int get() {
            return Ordered.getIntVolatile(region, offset);
        }
    }

    private Word wordAt(long offset) {
        return new Word(region, offset, region.toRead(offset, Integer.BYTES));
    }

    @Override
    public int get(long offset) {
        return Ordered.getIntVolatile(region, offset);
    }

    @Override
    public boolean compareAndSet(long offset, int expected, int value) {
        return Atomics.compareAndSetInt(region, offset, expected, value);
    }

    @Override
    public void setRelease(long offset, int value) {
        Ordered.setIntRelease(region, offset, value);
    }

    @Override
    public int owner() {
        int known = owner;
        return known != 0 ? known : register();
    }

    private int register() {
        region.requireWritable(0, 0);
        int id = attachment.ownerId(() -> ThreadLocalRandom.current().nextInt(1, 1 << ID_BITS), this::closed);
        owner = id;
        return id;
    }

    @Override
    public boolean isAlive(int id) {
        return id == owner || attachment.isAlive(id, this::closed);
    }

    @Override
    public boolean tryLockRegion() {
        region.requireWritable(0, 0);
        return attachment.tryLockRegion(this::closed);
    }

    @Override
    public void unlockRegion() {
        attachment.unlockRegion();
    }

    @Override
    public boolean isClosed() {
        return region.isClosed();
    }

    @Override
    public RuntimeException closed() {
        return region.notReadable();
    }

    @Override
    public String name() {
        return region.name();
    }

    @Override
    public Duration timeout() {
        return attachment.timeout();
    }

    @Override
    public void sleep(long offset, int expected, long nanos) {
        Word word = wordAt(offset);
        try {
            attachment.waits().sleep(word, expected, nanos);
        } finally {
            Reference.reachabilityFence(word);
        }
    }

    @Override
    public void wake(long offset, boolean all) {
        Word word = wordAt(offset);
        try {
            attachment.waits().wake(word, all);
        } finally {
            Reference.reachabilityFence(word);
        }
    }
}
