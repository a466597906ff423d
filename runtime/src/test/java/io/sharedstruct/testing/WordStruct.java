package io.sharedstruct.testing;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedReadWriteLock;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.Ordered;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.Sequences;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/** A struct with a lock, a lock of readers and writers, a sequence and an int to wait for, as generated code would declare it. */
public final class WordStruct extends SharedRegion {

    public static final long LOCK = 0;
    public static final long STATE = 4;
    public static final long SEQUENCE = 8;
    public static final long COUNTER = 16;
    public static final long GUARD = 64;
    public static final long VALUES = 128;
    public static final int COUNT = 32;
    public static final long SIZE = VALUES + 8 * COUNT;

    public static final RegionLayout LAYOUT = new RegionLayout(
            "WordStruct",
            null,
            SIZE,
            0x5744616263646566L,
            "0 lock 4 lock\n4 int32 4 state\n8 sequence 8 sequence\n16 int64 8 counter\n64 rwlock 64 guard\n128 int64[32] 256 values\n");

    private WordStruct(AttachedRegion attached) {
        super(attached);
    }

    public static WordStruct acquire(String name) {
        return acquire(AcquireOptions.named(name));
    }

    public static WordStruct acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, WordStruct::new);
    }

    public static WordStruct acquire(AcquireOptions options, Consumer<? super WordStruct> initializer) {
        return Regions.acquire(LAYOUT, options, WordStruct::new, initializer);
    }

    public static WordStruct openReadOnly(String name) {
        return Regions.openReadOnly(LAYOUT, AcquireOptions.named(name), WordStruct::new);
    }

    public static WordStruct map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, 64, path, options, WordStruct::new);
    }

    public SharedLock exclusive() {
        return Words.lock(this, LOCK);
    }

    public SharedReadWriteLock guard() {
        return Words.readWriteLock(this, GUARD);
    }

    public Sequence sequence() {
        return Words.sequence(this, SEQUENCE);
    }

    public int state() {
        return Ordered.getIntVolatile(this, STATE);
    }

    public void setState(int state) {
        Ordered.setIntVolatile(this, STATE, state);
    }

    public boolean awaitState(int expected, Duration timeout) throws InterruptedException {
        return Words.await(this, STATE, expected, timeout);
    }

    public void wakeState() {
        Words.wake(this, STATE);
    }

    public boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException {
        return Words.awaitUpdate(this, SEQUENCE, seen, timeout);
    }

    public long counter() {
        return getLong(COUNTER);
    }

    /** A plain read and a plain write: what two do at the same time is lost. */
    public void count() {
        setLong(COUNTER, getLong(COUNTER) + 1);
    }

    public long value(int index) {
        return getLong(VALUES + 8L * index);
    }

    public void setValue(int index, long value) {
        setLong(VALUES + 8L * index, value);
    }

    public void setAll(long value) {
        for (int i = 0; i < COUNT; i++) {
            setValue(i, value);
        }
    }

    public int intAt(long offset) {
        return getInt(offset);
    }

    public void setIntAt(long offset, int value) {
        Ordered.setIntVolatile(this, offset, value);
    }

    public void update(Consumer<? super WordStruct> writer) {
        Sequences.update(this, SEQUENCE, true, this, writer);
    }

    public void takeOver(Consumer<? super WordStruct> writer) {
        Sequences.takeOver(this, SEQUENCE, true, this, writer);
    }

    public <R> R read(Function<? super View, ? extends R> reader) {
        return Sequences.read(this, SEQUENCE, SIZE, new View(), reader);
    }

    public View snapshot(View holder) {
        return Sequences.snapshot(this, SEQUENCE, SIZE, holder);
    }

    public static View newHolder() {
        return Sequences.holder(new View(), LAYOUT);
    }

    /** The same struct, somewhere. */
    public static final class View extends StructView {

        public View() {
            super(SIZE);
        }

        public SharedLock exclusive() {
            return Words.lock(this, LOCK);
        }

        public long value(int index) {
            return getLong(VALUES + 8L * index);
        }

        public void setValue(int index, long value) {
            setLong(VALUES + 8L * index, value);
        }

        /** The one value that all have; fails if they differ. */
        public long whole() {
            long first = value(0);
            for (int i = 1; i < COUNT; i++) {
                if (value(i) != first) {
                    throw new AssertionError("torn: 0=" + first + " " + i + "=" + value(i));
                }
            }
            return first;
        }

        public void update(Consumer<? super View> writer) {
            Sequences.update(this, SEQUENCE, true, this, writer);
        }

        public View snapshot(View holder) {
            return Sequences.snapshot(this, SEQUENCE, SIZE, holder);
        }
    }
}
