package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.FixedText;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import java.lang.Deprecated;
import java.lang.IllegalStateException;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Odd$.Gr\u00f6\u00dfe} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     4  int32         int
 *      4     4  int32         wait
 *      8     4  int32         region
 *     12     4  int32         getX
 *     16     4  int32         x
 *     20     4  int32         1
 *     24     4  int32         _
 *     28     4  int32         \u00e4u\u00dferes
 *     32     8  int64         acquireTime
 *     40     8  int64         releaseDate
 *     48     8  string/UTF-8  name
 *     56                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Odd$.Gr\u00f6\u00dfe", size = 56, alignment = 8,
        descriptor = "0 int32 4 int\n4 int32 4 wait\n8 int32 4 region\n12 int32 4 getX\n16 int32 4 x\n20 int32 4 1\n"
                + "24 int32 4 _\n28 int32 4 \u00e4u\u00dferes\n32 int64 8 acquireTime\n40 int64 8 releaseDate\n"
                + "48 string/UTF-8 8 name\n",
        accessors = {"getInt", "setInt", "getWait", "getRegion", "setRegion", "getGetX", "getX", "get1",
                        "get_", "get\u00c4u\u00dferes", "set\u00c4u\u00dferes", "getAcquireTime", "setReleaseDate", "getName"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Odd$_Gr\u00f6\u00dfeShared extends SharedRegion implements Odd$.Gr\u00f6\u00dfe {
    private static final int CODE_VERSION = CodeVersion.require(Odd$_Gr\u00f6\u00dfeShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 56;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code int} from the start of the struct in bytes. */
    public static final long INT_OFFSET = 0;
    /** The distance of {@code wait} from the start of the struct in bytes. */
    public static final long WAIT_OFFSET = 4;
    /** The distance of {@code region} from the start of the struct in bytes. */
    public static final long REGION_OFFSET = 8;
    /** The distance of {@code getX} from the start of the struct in bytes. */
    public static final long GET_X_OFFSET = 12;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 16;
    /** The distance of {@code 1} from the start of the struct in bytes. */
    public static final long _1_OFFSET = 20;
    /** The distance of {@code _} from the start of the struct in bytes. */
    public static final long __OFFSET = 24;
    /** The distance of {@code \u00e4u\u00dferes} from the start of the struct in bytes. */
    public static final long \u00c4USSERES_OFFSET = 28;
    /** The distance of {@code acquireTime} from the start of the struct in bytes. */
    public static final long ACQUIRE_TIME_OFFSET = 32;
    /** The distance of {@code releaseDate} from the start of the struct in bytes. */
    public static final long RELEASE_DATE_OFFSET = 40;
    /** The distance of {@code name} from the start of the struct in bytes. */
    public static final long NAME_OFFSET = 48;
    /** The length of {@code name} in bytes, with the terminating NUL. */
    public static final long NAME_SIZE = 8;

    private static final FixedText NAME_TEXT = FixedText.of(
            "name", 8, StandardCharsets.UTF_8, Overflow.ERROR);

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Gr\u00f6\u00dfe", null, SIZEOF, 0x00a4c920264f3013L,
            "0 int32 4 int\n4 int32 4 wait\n8 int32 4 region\n12 int32 4 getX\n16 int32 4 x\n20 int32 4 1\n"
            + "24 int32 4 _\n28 int32 4 \u00e4u\u00dferes\n32 int64 8 acquireTime\n40 int64 8 releaseDate\n"
            + "48 string/UTF-8 8 name\n");

    private static final Function<AttachedRegion, Odd$_Gr\u00f6\u00dfeShared> NEW = Odd$_Gr\u00f6\u00dfeShared::new;

    private Odd$_Gr\u00f6\u00dfeShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Odd$_Gr\u00f6\u00dfeShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Odd$_Gr\u00f6\u00dfeShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Odd$_Gr\u00f6\u00dfeShared acquire(AcquireOptions options, Consumer<? super Odd$.Gr\u00f6\u00dfe> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Odd$_Gr\u00f6\u00dfeShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Odd$_Gr\u00f6\u00dfeShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Odd$_Gr\u00f6\u00dfeShared create(AcquireOptions options, Consumer<? super Odd$.Gr\u00f6\u00dfe> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Odd$_Gr\u00f6\u00dfeShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Odd$_Gr\u00f6\u00dfeShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Odd$_Gr\u00f6\u00dfeShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Odd$_Gr\u00f6\u00dfeShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Odd$_Gr\u00f6\u00dfeShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Odd$_Gr\u00f6\u00dfeShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Odd$_Gr\u00f6\u00dfeShared map(Path path, MapOptions options, Consumer<? super Odd$.Gr\u00f6\u00dfe> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code int}, a plain access. */
    @java.lang.Override
    public int getInt() { return getInt(0L); }

    /** Writes {@code int}, a plain access. */
    @java.lang.Override
    public void setInt(int int_) { setInt(0L, int_); }

    /** Reads {@code wait}, a plain access. */
    @java.lang.Override
    public int getWait() { return getInt(4L); }

    /** Reads {@code region}, a plain access. */
    @java.lang.Override
    public int getRegion() { return getInt(8L); }

    /** Writes {@code region}, a plain access. */
    @java.lang.Override
    public void setRegion(int region) { setInt(8L, region); }

    /** Reads {@code getX}, a plain access. */
    @java.lang.Override
    public int getGetX() { return getInt(12L); }

    /** Reads {@code x}, a plain access. */
    @java.lang.Override
    public int getX() { return getInt(16L); }

    /** Reads {@code 1}, a plain access. */
    @java.lang.Override
    public int get1() { return getInt(20L); }

    /** Reads {@code _}, a plain access. */
    @java.lang.Override
    public int get_() { return getInt(24L); }

    /** Reads {@code \u00e4u\u00dferes}, a plain access. */
    @java.lang.Override
    public int get\u00c4u\u00dferes() { return getInt(28L); }

    /** Writes {@code \u00e4u\u00dferes}, a plain access. */
    @java.lang.Override
    public void set\u00c4u\u00dferes(int \u00e4u\u00dferes) { setInt(28L, \u00e4u\u00dferes); }

    /** Reads {@code acquireTime}, a plain access. */
    @java.lang.Override
    public long getAcquireTime() { return getLong(32L); }

    /** Writes {@code releaseDate}, a plain access. */
    @java.lang.Override
    public void setReleaseDate(long releaseDate) { setLong(40L, releaseDate); }

    /** Reads {@code name}, a plain access. */
    @java.lang.Override
    @Deprecated
    public String getName() { return NAME_TEXT.get(this, 48L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Odd$_Gr\u00f6\u00dfeShared.Snapshot snapshot() { return Views.point(new Odd$_Gr\u00f6\u00dfeShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Odd$.Gr\u00f6\u00dfe source) { Views.point(new Odd$_Gr\u00f6\u00dfeShared.View(), this, 0).copyFrom(source); }

    @java.lang.Override
    public String toString() { return Views.point(new Odd$_Gr\u00f6\u00dfeShared.View(), this, 0).toString(); }

    /**
     * A {@link Odd$.Gr\u00f6\u00dfe} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Odd$_Gr\u00f6\u00dfeShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Odd$.Gr\u00f6\u00dfe {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(56L); }

        @java.lang.Override
        public int getInt() { return getInt(0L); }

        @java.lang.Override
        public void setInt(int int_) { setInt(0L, int_); }

        @java.lang.Override
        public int getWait() { return getInt(4L); }

        @java.lang.Override
        public int getRegion() { return getInt(8L); }

        @java.lang.Override
        public void setRegion(int region) { setInt(8L, region); }

        @java.lang.Override
        public int getGetX() { return getInt(12L); }

        @java.lang.Override
        public int getX() { return getInt(16L); }

        @java.lang.Override
        public int get1() { return getInt(20L); }

        @java.lang.Override
        public int get_() { return getInt(24L); }

        @java.lang.Override
        public int get\u00c4u\u00dferes() { return getInt(28L); }

        @java.lang.Override
        public void set\u00c4u\u00dferes(int \u00e4u\u00dferes) { setInt(28L, \u00e4u\u00dferes); }

        @java.lang.Override
        public long getAcquireTime() { return getLong(32L); }

        @java.lang.Override
        public void setReleaseDate(long releaseDate) { setLong(40L, releaseDate); }

        @java.lang.Override
        @Deprecated
        public String getName() { return NAME_TEXT.get(this, 48L); }

        /** {@return what {@link Odd$_Gr\u00f6\u00dfeShared#snapshot} returns, of this struct} */
        public Odd$_Gr\u00f6\u00dfeShared.Snapshot snapshot() {
            return new Odd$_Gr\u00f6\u00dfeShared.Snapshot(getInt(), getWait(), getRegion(), getGetX(), getX(),
                    get1(), get_(), get\u00c4u\u00dferes(), getAcquireTime(), getName());
        }

        /**
         * Does what {@link Odd$_Gr\u00f6\u00dfeShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Odd$.Gr\u00f6\u00dfe source) {
            if (source instanceof Odd$_Gr\u00f6\u00dfeShared || source instanceof Odd$_Gr\u00f6\u00dfeShared.View) {
                int int_Copy = source.getInt();
                int regionCopy = source.getRegion();
                int \u00e4u\u00dferesCopy = source.get\u00c4u\u00dferes();
                setInt(0L, int_Copy);
                setInt(8L, regionCopy);
                setInt(28L, \u00e4u\u00dferesCopy);
            } else if (source instanceof Odd$_Gr\u00f6\u00dfeShared.Snapshot || Views.isPrivate(this)) {
                setInt(source.getInt());
                setRegion(source.getRegion());
                set\u00c4u\u00dferes(source.get\u00c4u\u00dferes());
            } else {
                Odd$_Gr\u00f6\u00dfeShared.View staged = Views.stage(new Odd$_Gr\u00f6\u00dfeShared.View(), this, 56);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @java.lang.Override
        public String toString() {
            try {
                return "Gr\u00f6\u00dfe[int=" + getInt() + ", wait=" + getWait() + ", region=" + getRegion()
                        + ", getX=" + getGetX() + ", x=" + getX() + ", 1=" + get1() + ", _=" + get_()
                        + ", \u00e4u\u00dferes=" + get\u00c4u\u00dferes() + ", acquireTime=" + getAcquireTime() + ", name=" + getName()
                        + "]";
            } catch (IllegalStateException closed) {
                return "Gr\u00f6\u00dfe" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Odd$.Gr\u00f6\u00dfe} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param int_ the value of {@code int}
     * @param wait_ the value of {@code wait}
     * @param region the value of {@code region}
     * @param getX_ the value of {@code getX}
     * @param x the value of {@code x}
     * @param _1 the value of {@code 1}
     * @param __ the value of {@code _}
     * @param \u00e4u\u00dferes the value of {@code \u00e4u\u00dferes}
     * @param acquireTime the value of {@code acquireTime}
     * @param name the value of {@code name}
     */
    public record Snapshot(int int_, int wait_, int region, int getX_, int x, int _1, int __,
            int \u00e4u\u00dferes, long acquireTime, String name) implements Odd$.Gr\u00f6\u00dfe {
        @java.lang.Override
        public int getInt() { return int_; }

        @java.lang.Override
        public void setInt(int int_) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @java.lang.Override
        public int getWait() { return wait_; }

        @java.lang.Override
        public int getRegion() { return region; }

        @java.lang.Override
        public void setRegion(int region) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @java.lang.Override
        public int getGetX() { return getX_; }

        @java.lang.Override
        public int getX() { return x; }

        @java.lang.Override
        public int get1() { return _1; }

        @java.lang.Override
        public int get_() { return __; }

        @java.lang.Override
        public int get\u00c4u\u00dferes() { return \u00e4u\u00dferes; }

        @java.lang.Override
        public void set\u00c4u\u00dferes(int \u00e4u\u00dferes) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @java.lang.Override
        public long getAcquireTime() { return acquireTime; }

        @java.lang.Override
        public void setReleaseDate(long releaseDate) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @java.lang.Override
        @Deprecated
        public String getName() { return name; }
    }
}
