package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
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
 * A {@link Point} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type   field
 *      0     1  int8   kind
 *      1     3         (padding)
 *      4     4  int32  x
 *      8               (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Point", size = 8, alignment = 4, descriptor = "0 int8 1 kind\n4 int32 4 x\n",
        accessors = {"getKind", "setKind", "getX", "setX"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class PointShared extends SharedRegion implements Point {
    private static final int CODE_VERSION = CodeVersion.require(PointShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 8;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code kind} from the start of the struct in bytes. */
    public static final long KIND_OFFSET = 0;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 4;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Point", null, SIZEOF, 0x7392247e2428fd2bL,
            "0 int8 1 kind\n4 int32 4 x\n");

    private static final Function<AttachedRegion, PointShared> NEW = PointShared::new;

    private PointShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static PointShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static PointShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static PointShared acquire(AcquireOptions options, Consumer<? super Point> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static PointShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static PointShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static PointShared create(AcquireOptions options, Consumer<? super Point> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static PointShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static PointShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static PointShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static PointShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static PointShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static PointShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static PointShared map(Path path, MapOptions options, Consumer<? super Point> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code kind}, a plain access. */
    @Override public byte getKind() { return getByte(0L); }

    /** Writes {@code kind}, a plain access. */
    @Override public void setKind(byte kind) { setByte(0L, kind); }

    /** Reads {@code x}, a plain access. */
    @Override public int getX() { return getInt(4L); }

    /** Writes {@code x}, a plain access. */
    @Override public void setX(int x) { setInt(4L, x); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public PointShared.Snapshot snapshot() { return Views.point(new PointShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Point source) { Views.point(new PointShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new PointShared.View(), this, 0).toString(); }

    /**
     * A {@link Point} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link PointShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Point {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(8L); }

        @Override public byte getKind() { return getByte(0L); }

        @Override public void setKind(byte kind) { setByte(0L, kind); }

        @Override public int getX() { return getInt(4L); }

        @Override public void setX(int x) { setInt(4L, x); }

        /** {@return what {@link PointShared#snapshot} returns, of this struct} */
        public PointShared.Snapshot snapshot() { return new PointShared.Snapshot(getKind(), getX()); }

        /**
         * Does what {@link PointShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Point source) {
            if (source instanceof PointShared || source instanceof PointShared.View) {
                byte kindCopy = source.getKind();
                int xCopy = source.getX();
                setByte(0L, kindCopy);
                setInt(4L, xCopy);
            } else if (source instanceof PointShared.Snapshot || Views.isPrivate(this)) {
                setKind(source.getKind());
                setX(source.getX());
            } else {
                PointShared.View staged = Views.stage(new PointShared.View(), this, 8);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Point[kind=" + getKind() + ", x=" + getX() + "]";
            } catch (IllegalStateException closed) {
                return "Point" + Views.unreadable(this, closed);
            }
        }

        @Override
        public void close() {
            // The region is closed through the struct that owns it.
        }
    }

    /**
     * An immutable copy of a {@link Point} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param kind the value of {@code kind}
     * @param x the value of {@code x}
     */
    public record Snapshot(byte kind, int x) implements Point {
        @Override public byte getKind() { return kind; }

        @Override public void setKind(byte kind) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getX() { return x; }

        @Override public void setX(int x) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void close() {
            // There is nothing to detach from.
        }
    }
}
