package io.sharedstruct.testing;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.runtime.Atomics;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.FixedText;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.Ordered;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/** The article's struct, as generated code would declare it, but with whatever layout a test gives. */
public final class TestStruct extends SharedRegion {

    public static final long SIZE = 260;
    public static final long X = 0;
    public static final long TEXT_OFFSET = 4;
    public static final FixedText TEXT = FixedText.of("text", 256, StandardCharsets.UTF_8, Overflow.ERROR);
    public static final RegionLayout LAYOUT =
            new RegionLayout("MyData", null, SIZE, 0x1122334455667788L, "0 int32 4 x\n4 string/UTF-8 256 text\n");

    /** What generated classes hand to the runtime. */
    public static final Function<AttachedRegion, TestStruct> CONSTRUCTOR = TestStruct::new;

    private static final int STAMPS = 32;
    private static final long STAMP_STEP = 0x9E3779B97F4A7C15L << 1;
    private static final int FILLED = 0x5A5A5A5A;

    private TestStruct(AttachedRegion attached) {
        super(attached);
    }

    public static TestStruct acquire(RegionLayout layout, AcquireOptions options) {
        return Regions.acquire(layout, options, TestStruct::new);
    }

    public static TestStruct acquire(
            RegionLayout layout, AcquireOptions options, Consumer<? super TestStruct> initializer) {
        return Regions.acquire(layout, options, TestStruct::new, initializer);
    }

    public static TestStruct create(RegionLayout layout, AcquireOptions options) {
        return Regions.create(layout, options, TestStruct::new);
    }

    public static TestStruct open(RegionLayout layout, AcquireOptions options) {
        return Regions.open(layout, options, TestStruct::new);
    }

    public static TestStruct openReadOnly(RegionLayout layout, AcquireOptions options) {
        return Regions.openReadOnly(layout, options, TestStruct::new);
    }

    /** With the alignment of an {@code int}. */
    public static TestStruct map(RegionLayout layout, Path path, MapOptions options) {
        return MappedFiles.map(layout, Integer.BYTES, path, options, TestStruct::new);
    }

    public static TestStruct map(
            RegionLayout layout, Path path, MapOptions options, Consumer<? super TestStruct> initializer) {
        return MappedFiles.map(layout, Integer.BYTES, path, options, TestStruct::new, initializer);
    }

    public static boolean unlink(String name) {
        return Regions.unlink(name);
    }

    public static RegionLayout ofSize(long size) {
        return new RegionLayout("Big", null, size, 0x99L, "0 int64 8 x\n");
    }

    public int getX() {
        return getInt(X);
    }

    public void setX(int x) {
        setInt(X, x);
    }

    public byte byteAt(long offset) {
        return getByte(offset);
    }

    public int intAt(long offset) {
        return getInt(offset);
    }

    public void setIntAt(long offset, int value) {
        setInt(offset, value);
    }

    public int intAtVolatile(long offset) {
        return Ordered.getIntVolatile(this, offset);
    }

    public int addToIntAt(long offset, int delta) {
        return Atomics.getAndAddInt(this, offset, delta);
    }

    public long longAt(long offset) {
        return getLong(offset);
    }

    public void setLongAt(long offset, long value) {
        setLong(offset, value);
    }

    public boolean isOpen() {
        try {
            getX();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** An initializer: 32 numbers, each of which follows from the first. */
    public static void stamp(TestStruct region) {
        long first = ThreadLocalRandom.current().nextLong() | 1;
        for (int i = 0; i < STAMPS; i++) {
            region.setLong(8L * i, first + i * STAMP_STEP);
        }
    }

    /** What identifies a region that {@link #stamp} initialised; 0 if any of its numbers is not what it left. */
    public long stampedBy() {
        long first = getLong(0);
        for (int i = 1; i < STAMPS; i++) {
            if (getLong(8L * i) != first + i * STAMP_STEP) {
                return 0;
            }
        }
        return first;
    }

    public boolean isZero() {
        for (int i = 0; i < STAMPS; i++) {
            if (getLong(8L * i) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Changes what no check looks at. */
    public void update(int value) {
        setInt(8L * STAMPS, value);
    }

    /** An initializer: a number and a long text. */
    public static void fill(TestStruct region) {
        region.setX(FILLED);
        TEXT.set(region, TEXT_OFFSET, "a".repeat(255));
    }

    /** What contradicts that {@link #fill} ran as a whole; null if nothing does. */
    public static String problemIn(TestStruct region) {
        if (region.getX() != FILLED) {
            return "x=" + region.getX() + " creator=" + region.isCreator();
        }
        String text = TEXT.get(region, TEXT_OFFSET);
        return text.equals("a".repeat(255)) ? null : "text=" + text;
    }
}
