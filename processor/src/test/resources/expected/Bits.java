package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.value.Ranges;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Bits} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     4  uint32:3@0    mode
 *      0     4  bool32:1@3    open
 *      0     4  int32:5@4     delta
 *      0     4  uint32:23@9   count
 *      4     4  uint32:4@0    next
 *      4     4  uint32:20@12  top
 *      8     8  uint64:40@0   wide
 *      8     8  int64:24@40   high
 *     16     1  uint8:7@0     small
 *     16     1  bool8:1@7     set
 *     17     1  int8          plain
 *     18     2  uint16:16@0   whole
 *     20     4  int32         end
 *     24                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Bits", size = 24, alignment = 8,
        descriptor = "0 uint32:3@0 4 mode\n0 bool32:1@3 4 open\n0 int32:5@4 4 delta\n0 uint32:23@9 4 count\n"
                + "4 uint32:4@0 4 next\n4 uint32:20@12 4 top\n8 uint64:40@0 8 wide\n8 int64:24@40 8 high\n"
                + "16 uint8:7@0 1 small\n16 bool8:1@7 1 set\n17 int8 1 plain\n18 uint16:16@0 2 whole\n20 int32 4 end\n",
        unions = {"0 #mode", "1 #mode", "2 #mode", "3 #mode", "4 #next", "5 #next", "6 #wide",
                        "7 #wide", "8 #small", "9 #small", "11 #whole"},
        accessors = {"getMode", "setMode", "isOpen", "setOpen", "getDelta", "setDelta", "getCount",
                        "setCount", "getNext", "setNext", "getTop", "setTop", "getWide", "setWide", "getHigh",
                        "setHigh", "getSmall", "setSmall", "isSet", "setSet", "getPlain", "setPlain",
                        "getWhole", "setWhole", "getEnd"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class BitsShared extends SharedRegion implements Bits {
    private static final int CODE_VERSION = CodeVersion.require(BitsShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "Bits";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 24;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code mode} from the start of the struct in bytes. */
    public static final long MODE_OFFSET = 0;
    /** The least significant bit of {@code mode} in its unit. */
    public static final int MODE_SHIFT = 0;
    /** The bits of {@code mode} in its unit. */
    public static final int MODE_MASK = 0x7;
    /** The distance of {@code open} from the start of the struct in bytes. */
    public static final long OPEN_OFFSET = 0;
    /** The least significant bit of {@code open} in its unit. */
    public static final int OPEN_SHIFT = 3;
    /** The bits of {@code open} in its unit. */
    public static final int OPEN_MASK = 0x8;
    /** The distance of {@code delta} from the start of the struct in bytes. */
    public static final long DELTA_OFFSET = 0;
    /** The least significant bit of {@code delta} in its unit. */
    public static final int DELTA_SHIFT = 4;
    /** The bits of {@code delta} in its unit. */
    public static final int DELTA_MASK = 0x1F0;
    /** The distance of {@code count} from the start of the struct in bytes. */
    public static final long COUNT_OFFSET = 0;
    /** The least significant bit of {@code count} in its unit. */
    public static final int COUNT_SHIFT = 9;
    /** The bits of {@code count} in its unit. */
    public static final int COUNT_MASK = 0xFFFFFE00;
    /** The distance of {@code next} from the start of the struct in bytes. */
    public static final long NEXT_OFFSET = 4;
    /** The least significant bit of {@code next} in its unit. */
    public static final int NEXT_SHIFT = 0;
    /** The bits of {@code next} in its unit. */
    public static final int NEXT_MASK = 0xF;
    /** The distance of {@code top} from the start of the struct in bytes. */
    public static final long TOP_OFFSET = 4;
    /** The least significant bit of {@code top} in its unit. */
    public static final int TOP_SHIFT = 12;
    /** The bits of {@code top} in its unit. */
    public static final long TOP_MASK = 0xFFFFF000L;
    /** The distance of {@code wide} from the start of the struct in bytes. */
    public static final long WIDE_OFFSET = 8;
    /** The least significant bit of {@code wide} in its unit. */
    public static final int WIDE_SHIFT = 0;
    /** The bits of {@code wide} in its unit. */
    public static final long WIDE_MASK = 0xFFFFFFFFFFL;
    /** The distance of {@code high} from the start of the struct in bytes. */
    public static final long HIGH_OFFSET = 8;
    /** The least significant bit of {@code high} in its unit. */
    public static final int HIGH_SHIFT = 40;
    /** The bits of {@code high} in its unit. */
    public static final long HIGH_MASK = 0xFFFFFF0000000000L;
    /** The distance of {@code small} from the start of the struct in bytes. */
    public static final long SMALL_OFFSET = 16;
    /** The least significant bit of {@code small} in its unit. */
    public static final int SMALL_SHIFT = 0;
    /** The bits of {@code small} in its unit. */
    public static final int SMALL_MASK = 0x7F;
    /** The distance of {@code set} from the start of the struct in bytes. */
    public static final long SET_OFFSET = 16;
    /** The least significant bit of {@code set} in its unit. */
    public static final int SET_SHIFT = 7;
    /** The bits of {@code set} in its unit. */
    public static final int SET_MASK = 0x80;
    /** The distance of {@code plain} from the start of the struct in bytes. */
    public static final long PLAIN_OFFSET = 17;
    /** The distance of {@code whole} from the start of the struct in bytes. */
    public static final long WHOLE_OFFSET = 18;
    /** The least significant bit of {@code whole} in its unit. */
    public static final int WHOLE_SHIFT = 0;
    /** The bits of {@code whole} in its unit. */
    public static final int WHOLE_MASK = 0xFFFF;
    /** The distance of {@code end} from the start of the struct in bytes. */
    public static final long END_OFFSET = 20;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Bits", NAME, SIZEOF, 0x970a2cf466ede2cbL,
            "0 uint32:3@0 4 mode\n0 bool32:1@3 4 open\n0 int32:5@4 4 delta\n0 uint32:23@9 4 count\n"
            + "4 uint32:4@0 4 next\n4 uint32:20@12 4 top\n8 uint64:40@0 8 wide\n8 int64:24@40 8 high\n"
            + "16 uint8:7@0 1 small\n16 bool8:1@7 1 set\n17 int8 1 plain\n18 uint16:16@0 2 whole\n20 int32 4 end\n");

    private static final Function<AttachedRegion, BitsShared> NEW = BitsShared::new;

    private BitsShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static BitsShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitsShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static BitsShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitsShared acquire(AcquireOptions options, Consumer<? super Bits> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static BitsShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitsShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static BitsShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitsShared create(AcquireOptions options, Consumer<? super Bits> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static BitsShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitsShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static BitsShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static BitsShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitsShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static BitsShared openReadOnly(AcquireOptions options) { return Regions.openReadOnly(LAYOUT, options, NEW); }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static BitsShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static BitsShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static BitsShared map(Path path, MapOptions options, Consumer<? super Bits> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code mode}, a plain access. */
    @Override public int getMode() { return (getInt(0L) & 0x7) >>> 0; }

    /**
     * Writes {@code mode}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..7; nothing is written then
     */
    @Override
    public void setMode(int mode) { setInt(0L, getInt(0L) & ~0x7 | Ranges.check("mode", mode, 0, 7) << 0 & 0x7); }

    /** Reads {@code open}, a plain access. */
    @Override public boolean isOpen() { return (getInt(0L) & 0x8) != 0; }

    /**
     * Writes {@code open}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     */
    @Override public void setOpen(boolean open) { setInt(0L, getInt(0L) & ~0x8 | (open ? 1 : 0) << 3 & 0x8); }

    /** Reads {@code delta}, a plain access. */
    @Override public int getDelta() { return getInt(0L) << 23 >> 27; }

    /**
     * Writes {@code delta}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in -16..15; nothing is written then
     */
    @Override
    public void setDelta(int delta) {
        setInt(0L, getInt(0L) & ~0x1F0 | Ranges.check("delta", delta, -16, 15) << 4 & 0x1F0);
    }

    /** Reads {@code count}, a plain access. */
    @Override public int getCount() { return (getInt(0L) & 0xFFFFFE00) >>> 9; }

    /**
     * Writes {@code count}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..8388607; nothing is written then
     */
    @Override
    public void setCount(int count) {
        setInt(0L, getInt(0L) & ~0xFFFFFE00 | Ranges.check("count", count, 0, 8388607) << 9 & 0xFFFFFE00);
    }

    /** Reads {@code next}, a plain access. */
    @Override public byte getNext() { return (byte) ((getInt(4L) & 0xF) >>> 0); }

    /**
     * Writes {@code next}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..15; nothing is written then
     */
    @Override
    public void setNext(byte next) { setInt(4L, getInt(4L) & ~0xF | Ranges.check("next", next, 0, 15) << 0 & 0xF); }

    /** Reads {@code top}, a plain access. */
    @Override public long getTop() { return ((long) getInt(4L) & 0xFFFFF000L) >>> 12; }

    /**
     * Writes {@code top}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..1048575; nothing is written then
     */
    @Override
    public void setTop(long top) {
        setInt(4L, (int) ((long) getInt(4L) & ~0xFFFFF000L | Ranges.check("top", top, 0, 1048575) << 12 & 0xFFFFF000L));
    }

    /** Reads {@code wide}, a plain access. */
    @Override public long getWide() { return (getLong(8L) & 0xFFFFFFFFFFL) >>> 0; }

    /**
     * Writes {@code wide}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..1099511627775; nothing is written then
     */
    @Override
    public void setWide(long wide) {
        setLong(8L, getLong(8L) & ~0xFFFFFFFFFFL | Ranges.check("wide", wide, 0, 1099511627775L) << 0 & 0xFFFFFFFFFFL);
    }

    /** Reads {@code high}, a plain access. */
    @Override public int getHigh() { return (int) (getLong(8L) << 0 >> 40); }

    /**
     * Writes {@code high}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in -8388608..8388607; nothing is written then
     */
    @Override
    public void setHigh(int high) {
        setLong(8L, getLong(8L) & ~0xFFFFFF0000000000L | (long) Ranges.check("high", high, -8388608, 8388607) << 40 & 0xFFFFFF0000000000L);
    }

    /** Reads {@code small}, a plain access. */
    @Override public short getSmall() { return (short) ((getByte(16L) & 0x7F) >>> 0); }

    /**
     * Writes {@code small}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..127; nothing is written then
     */
    @Override
    public void setSmall(short small) {
        setByte(16L, (byte) (getByte(16L) & ~0x7F | Ranges.check("small", small, 0, 127) << 0 & 0x7F));
    }

    /** Reads {@code set}, a plain access. */
    @Override public boolean isSet() { return (getByte(16L) & 0x80) != 0; }

    /**
     * Writes {@code set}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     */
    @Override
    public void setSet(boolean set) { setByte(16L, (byte) (getByte(16L) & ~0x80 | (set ? 1 : 0) << 7 & 0x80)); }

    /** Reads {@code plain}, a plain access. */
    @Override public byte getPlain() { return getByte(17L); }

    /** Writes {@code plain}, a plain access. */
    @Override public void setPlain(byte plain) { setByte(17L, plain); }

    /** Reads {@code whole}, a plain access. */
    @Override public int getWhole() { return (getShort(18L) & 0xFFFF) >>> 0; }

    /**
     * Writes {@code whole}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..65535; nothing is written then
     */
    @Override
    public void setWhole(int whole) {
        setShort(18L, (short) (getShort(18L) & ~0xFFFF | Ranges.check("whole", whole, 0, 65535) << 0 & 0xFFFF));
    }

    /** Reads {@code end}, a plain access. */
    @Override public int getEnd() { return getInt(20L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public BitsShared.Snapshot snapshot() { return Views.point(new BitsShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Bits source) { Views.point(new BitsShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new BitsShared.View(), this, 0).toString(); }

    /**
     * A {@link Bits} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link BitsShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Bits {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(24L); }

        @Override public int getMode() { return (getInt(0L) & 0x7) >>> 0; }

        @Override
        public void setMode(int mode) { setInt(0L, getInt(0L) & ~0x7 | Ranges.check("mode", mode, 0, 7) << 0 & 0x7); }

        @Override public boolean isOpen() { return (getInt(0L) & 0x8) != 0; }

        @Override public void setOpen(boolean open) { setInt(0L, getInt(0L) & ~0x8 | (open ? 1 : 0) << 3 & 0x8); }

        @Override public int getDelta() { return getInt(0L) << 23 >> 27; }

        @Override
        public void setDelta(int delta) {
            setInt(0L, getInt(0L) & ~0x1F0 | Ranges.check("delta", delta, -16, 15) << 4 & 0x1F0);
        }

        @Override public int getCount() { return (getInt(0L) & 0xFFFFFE00) >>> 9; }

        @Override
        public void setCount(int count) {
            setInt(0L, getInt(0L) & ~0xFFFFFE00 | Ranges.check("count", count, 0, 8388607) << 9 & 0xFFFFFE00);
        }

        @Override public byte getNext() { return (byte) ((getInt(4L) & 0xF) >>> 0); }

        @Override
        public void setNext(byte next) { setInt(4L, getInt(4L) & ~0xF | Ranges.check("next", next, 0, 15) << 0 & 0xF); }

        @Override public long getTop() { return ((long) getInt(4L) & 0xFFFFF000L) >>> 12; }

        @Override
        public void setTop(long top) {
            setInt(4L, (int) ((long) getInt(4L) & ~0xFFFFF000L | Ranges.check("top", top, 0, 1048575) << 12 & 0xFFFFF000L));
        }

        @Override public long getWide() { return (getLong(8L) & 0xFFFFFFFFFFL) >>> 0; }

        @Override
        public void setWide(long wide) {
            setLong(8L, getLong(8L) & ~0xFFFFFFFFFFL | Ranges.check("wide", wide, 0, 1099511627775L) << 0 & 0xFFFFFFFFFFL);
        }

        @Override public int getHigh() { return (int) (getLong(8L) << 0 >> 40); }

        @Override
        public void setHigh(int high) {
            setLong(8L, getLong(8L) & ~0xFFFFFF0000000000L | (long) Ranges.check("high", high, -8388608, 8388607) << 40 & 0xFFFFFF0000000000L);
        }

        @Override public short getSmall() { return (short) ((getByte(16L) & 0x7F) >>> 0); }

        @Override
        public void setSmall(short small) {
            setByte(16L, (byte) (getByte(16L) & ~0x7F | Ranges.check("small", small, 0, 127) << 0 & 0x7F));
        }

        @Override public boolean isSet() { return (getByte(16L) & 0x80) != 0; }

        @Override
        public void setSet(boolean set) { setByte(16L, (byte) (getByte(16L) & ~0x80 | (set ? 1 : 0) << 7 & 0x80)); }

        @Override public byte getPlain() { return getByte(17L); }

        @Override public void setPlain(byte plain) { setByte(17L, plain); }

        @Override public int getWhole() { return (getShort(18L) & 0xFFFF) >>> 0; }

        @Override
        public void setWhole(int whole) {
            setShort(18L, (short) (getShort(18L) & ~0xFFFF | Ranges.check("whole", whole, 0, 65535) << 0 & 0xFFFF));
        }

        @Override public int getEnd() { return getInt(20L); }

        /** {@return what {@link BitsShared#snapshot} returns, of this struct} */
        public BitsShared.Snapshot snapshot() {
            return new BitsShared.Snapshot(getMode(), isOpen(), getDelta(), getCount(), getNext(),
                    getTop(), getWide(), getHigh(), getSmall(), isSet(), getPlain(), getWhole(), getEnd());
        }

        /**
         * Does what {@link BitsShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Bits source) {
            if (source instanceof BitsShared || source instanceof BitsShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 4);
                Views.copy(bytes, this, 8, 12);
                setNext(source.getNext());
                setTop(source.getTop());
            } else if (Views.isPrivate(this)) {
                setMode(source.getMode());
                setOpen(source.isOpen());
                setDelta(source.getDelta());
                setCount(source.getCount());
                setNext(source.getNext());
                setTop(source.getTop());
                setWide(source.getWide());
                setHigh(source.getHigh());
                setSmall(source.getSmall());
                setSet(source.isSet());
                setPlain(source.getPlain());
                setWhole(source.getWhole());
            } else {
                BitsShared.View staged = Views.stage(new BitsShared.View(), this, 24);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Bits[mode=" + getMode() + ", open=" + isOpen() + ", delta=" + getDelta()
                        + ", count=" + getCount() + ", next=" + getNext() + ", top=" + getTop()
                        + ", wide=" + getWide() + ", high=" + getHigh() + ", small=" + getSmall()
                        + ", set=" + isSet() + ", plain=" + getPlain() + ", whole=" + getWhole()
                        + ", end=" + getEnd() + "]";
            } catch (IllegalStateException closed) {
                return "Bits" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Bits} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param mode the value of {@code mode}
     * @param open the value of {@code open}
     * @param delta the value of {@code delta}
     * @param count the value of {@code count}
     * @param next the value of {@code next}
     * @param top the value of {@code top}
     * @param wide the value of {@code wide}
     * @param high the value of {@code high}
     * @param small the value of {@code small}
     * @param set the value of {@code set}
     * @param plain the value of {@code plain}
     * @param whole the value of {@code whole}
     * @param end the value of {@code end}
     */
    public record Snapshot(int mode, boolean open, int delta, int count, byte next, long top, long wide,
            int high, short small, boolean set, byte plain, int whole, int end) implements Bits {
        @Override public int getMode() { return mode; }

        @Override public void setMode(int mode) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public boolean isOpen() { return open; }

        @Override
        public void setOpen(boolean open) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getDelta() { return delta; }

        @Override
        public void setDelta(int delta) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getCount() { return count; }

        @Override
        public void setCount(int count) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public byte getNext() { return next; }

        @Override public void setNext(byte next) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public long getTop() { return top; }

        @Override public void setTop(long top) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public long getWide() { return wide; }

        @Override public void setWide(long wide) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getHigh() { return high; }

        @Override public void setHigh(int high) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public short getSmall() { return small; }

        @Override
        public void setSmall(short small) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public boolean isSet() { return set; }

        @Override
        public void setSet(boolean set) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public byte getPlain() { return plain; }

        @Override
        public void setPlain(byte plain) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getWhole() { return whole; }

        @Override
        public void setWhole(int whole) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getEnd() { return end; }
    }
}
