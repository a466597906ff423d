package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.runtime.ArrayCopy;
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
import io.sharedstruct.runtime.value.Indexes;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Places.Aligned} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type     field
 *      0     1  int8     tag
 *      1     7           (padding)
 *      8     3  int8[3]  byte
 *     11     4  int32    x
 *     15    17           (padding)
 *     32                 (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Places.Aligned", size = 32, alignment = 32,
        descriptor = "0 int8 1 tag\n8 int8[3] 3 byte\n11 int32 4 x\n",
        accessors = {"getTag", "setTag", "getByteAt", "setByteAt", "getX", "setX"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Places_AlignedShared extends SharedRegion implements Places.Aligned {
    private static final int CODE_VERSION = CodeVersion.require(Places_AlignedShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 32;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 32;
    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 0;
    /** The distance of {@code byte} from the start of the struct in bytes. */
    public static final long BYTE_OFFSET = 8;
    /** The number of elements of {@code byte}. */
    public static final int BYTE_LENGTH = 3;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 11;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Aligned", null, SIZEOF, 0xbe6c89384d30030fL,
            "0 int8 1 tag\n8 int8[3] 3 byte\n11 int32 4 x\n");

    private static final Function<AttachedRegion, Places_AlignedShared> NEW = Places_AlignedShared::new;

    private Places_AlignedShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_AlignedShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Places_AlignedShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_AlignedShared acquire(AcquireOptions options, Consumer<? super Places.Aligned> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_AlignedShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Places_AlignedShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_AlignedShared create(AcquireOptions options, Consumer<? super Places.Aligned> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_AlignedShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Places_AlignedShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_AlignedShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Places_AlignedShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Places_AlignedShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Places_AlignedShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Places_AlignedShared map(Path path, MapOptions options,
            Consumer<? super Places.Aligned> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code tag}, a plain access. */
    @Override public byte getTag() { return getByte(0L); }

    /** Writes {@code tag}, a plain access. */
    @Override public void setTag(byte tag) { setByte(0L, tag); }

    /**
     * Reads an element of {@code byte}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public byte getByteAt(int index) { return getByte(8L + Indexes.check("byte", index, 3)); }

    /**
     * Writes an element of {@code byte}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override public void setByteAt(int index, byte byte_) { setByte(8L + Indexes.check("byte", index, 3), byte_); }

    /** Reads {@code x}, a plain access. */
    @Override public int getX() { return getInt(11L); }

    /** Writes {@code x}, a plain access. */
    @Override public void setX(int x) { setInt(11L, x); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Places_AlignedShared.Snapshot snapshot() {
        return Views.point(new Places_AlignedShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Places.Aligned source) {
        Views.point(new Places_AlignedShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new Places_AlignedShared.View(), this, 0).toString(); }

    /**
     * A {@link Places.Aligned} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Places_AlignedShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Places.Aligned {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(32L); }

        @Override public byte getTag() { return getByte(0L); }

        @Override public void setTag(byte tag) { setByte(0L, tag); }

        @Override public byte getByteAt(int index) { return getByte(8L + Indexes.check("byte", index, 3)); }

        @Override public void setByteAt(int index, byte byte_) { setByte(8L + Indexes.check("byte", index, 3), byte_); }

        @Override public int getX() { return getInt(11L); }

        @Override public void setX(int x) { setInt(11L, x); }

        /** {@return what {@link Places_AlignedShared#snapshot} returns, of this struct} */
        public Places_AlignedShared.Snapshot snapshot() {
            return new Places_AlignedShared.Snapshot(getTag(), ArrayCopy.get(this, 8L, new byte[3]), getX());
        }

        /**
         * Does what {@link Places_AlignedShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Places.Aligned source) {
            if (source instanceof Places_AlignedShared || source instanceof Places_AlignedShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 1);
                Views.copy(bytes, this, 8, 7);
            } else if (source instanceof Places_AlignedShared.Snapshot || Views.isPrivate(this)) {
                setTag(source.getTag());
                for (int i = 0; i < 3; i++) {
                    setByte(8L + 1L * i, source.getByteAt(i));
                }
                setX(source.getX());
            } else {
                Places_AlignedShared.View staged = Views.stage(new Places_AlignedShared.View(), this, 32);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Aligned[tag=" + getTag()
                        + ", byte=" + Arrays.toString(ArrayCopy.get(this, 8L, new byte[3]))
                        + ", x=" + getX() + "]";
            } catch (IllegalStateException closed) {
                return "Aligned" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Places.Aligned} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param tag the value of {@code tag}
     * @param byte_ the values of {@code byte}
     * @param x the value of {@code x}
     */
    public record Snapshot(byte tag, byte[] byte_, int x) implements Places.Aligned {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param tag the value of {@code tag}
         * @param byte_ the values of {@code byte}
         * @param x the value of {@code x}
         */
        public Snapshot {
            Indexes.checkLength("byte", byte_.length, 3);
            byte_ = byte_.clone();
        }

        /** {@return a copy of the values of {@code byte}} */
        @Override public byte[] byte_() { return byte_.clone(); }

        @Override public byte getTag() { return tag; }

        @Override public void setTag(byte tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public byte getByteAt(int index) { return this.byte_[Indexes.check("byte", index, 3)]; }

        @Override
        public void setByteAt(int index, byte byte_) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public int getX() { return x; }

        @Override public void setX(int x) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public boolean equals(Object other) {
            return other instanceof Places_AlignedShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.tag, this.byte_, this.x},
                    new Object[] {((Places_AlignedShared.Snapshot) other).tag,
                    ((Places_AlignedShared.Snapshot) other).byte_, ((Places_AlignedShared.Snapshot) other).x});
        }

        @Override public int hashCode() { return Arrays.deepHashCode(new Object[] {tag, byte_, x}); }

        @Override
        public String toString() {
            return "Snapshot[tag=" + tag
                    + ", byte_=" + Arrays.toString(byte_)
                    + ", x=" + x
                    + "]";
        }
    }
}

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
 * A {@link Places.Grown} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type   field
 *      0     4  int32  x
 *      4     4  int32  y
 *      8     8         (padding)
 *     16     4  int32  wide.x
 *     20    12         (padding)
 *     32    32         (reserved)
 *     64               (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Places.Grown", size = 64, alignment = 16,
        descriptor = "format 2\nstruct\n0 int32 4 x\nlayout\n0 int32 4 x\n4 int32 4 y\n16 struct#1 16 wide\n",
        types = "demo/Places.Wide 16 16", later = {2, 3}, accessors = {"getX", "setX", "getY", "setY", "getWide"},
        nested = Places_WideShared.class
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Places_GrownShared extends SharedRegion implements Places.Grown {
    private static final int CODE_VERSION = CodeVersion.require(Places_GrownShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 64;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 16;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 0;
    /** The distance of {@code y} from the start of the struct in bytes. */
    public static final long Y_OFFSET = 4;
    /** The distance of {@code wide} from the start of the struct in bytes. */
    public static final long WIDE_OFFSET = 16;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Grown", null, SIZEOF, 0xdbf859460a5455c8L,
            "format 2\nstruct\n0 int32 4 x\nlayout\n0 int32 4 x\n4 int32 4 y\n16 struct#1 16 wide\n", "y",
                    "wide.x")
            .nesting(Places_GrownShared.class);

    private static final Function<AttachedRegion, Places_GrownShared> NEW = Places_GrownShared::new;

    private Places_GrownShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_GrownShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Places_GrownShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_GrownShared acquire(AcquireOptions options, Consumer<? super Places.Grown> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_GrownShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Places_GrownShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_GrownShared create(AcquireOptions options, Consumer<? super Places.Grown> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_GrownShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Places_GrownShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_GrownShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Places_GrownShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Places_GrownShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Places_GrownShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Places_GrownShared map(Path path, MapOptions options, Consumer<? super Places.Grown> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code x}, a plain access. */
    @Override public int getX() { return getInt(0L); }

    /** Writes {@code x}, a plain access. */
    @Override public void setX(int x) { setInt(0L, x); }

    /** Reads {@code y}, a plain access. */
    @Override public int getY() { return getInt(4L); }

    /** Writes {@code y}, a plain access. */
    @Override public void setY(int y) { setInt(4L, y); }

    /** Reads {@code wide}, a plain access. */
    @Override public Places_WideShared.View getWide() { return Views.point(new Places_WideShared.View(), this, 16L); }

    /**
     * Points a view at {@code wide}.
     *
     * @param view the view
     * @return the view
     */
    public Places_WideShared.View viewWide(Places_WideShared.View view) { return Views.point(view, this, 16L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Places_GrownShared.Snapshot snapshot() {
        return Views.point(new Places_GrownShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Places.Grown source) { Views.point(new Places_GrownShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new Places_GrownShared.View(), this, 0).toString(); }

    /**
     * A {@link Places.Grown} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Places_GrownShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Places.Grown {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(64L); }

        @Override public int getX() { return getInt(0L); }

        @Override public void setX(int x) { setInt(0L, x); }

        @Override public int getY() { return getInt(4L); }

        @Override public void setY(int y) { setInt(4L, y); }

        @Override
        public Places_WideShared.View getWide() { return Views.point(new Places_WideShared.View(), this, 16L); }

        /**
         * {@return what {@link Places_GrownShared#viewWide} returns, of this struct}
         * @param view the view
         */
        public Places_WideShared.View viewWide(Places_WideShared.View view) { return Views.point(view, this, 16L); }

        /** {@return what {@link Places_GrownShared#snapshot} returns, of this struct} */
        public Places_GrownShared.Snapshot snapshot() {
            return new Places_GrownShared.Snapshot(getX(), getY(), getWide().snapshot());
        }

        /**
         * Does what {@link Places_GrownShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Places.Grown source) {
            if (source instanceof Places_GrownShared || source instanceof Places_GrownShared.View) {
                StructBytes bytes = (StructBytes) source;
                int xCopy = source.getX();
                int yCopy = source.getY();
                setInt(0L, xCopy);
                setInt(4L, yCopy);
                Views.point(new Places_WideShared.View(), this, 16L).copyFrom(Views.point(new Places_WideShared.View(), bytes, 16L));
            } else if (Views.isPrivate(this)) {
                setX(source.getX());
                setY(source.getY());
                Views.point(new Places_WideShared.View(), this, 16L).copyFrom(source.getWide());
            } else {
                Places_GrownShared.View staged = Views.stage(new Places_GrownShared.View(), this, 64);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Grown[x=" + getX() + ", y=" + getY() + ", wide=" + getWide() + "]";
            } catch (IllegalStateException closed) {
                return "Grown" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Places.Grown} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param x the value of {@code x}
     * @param y the value of {@code y}
     * @param wide the value of {@code wide}
     */
    public record Snapshot(int x, int y, Places_WideShared.Snapshot wide) implements Places.Grown {
        @Override public int getX() { return x; }

        @Override public void setX(int x) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getY() { return y; }

        @Override public void setY(int y) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Places_WideShared.Snapshot getWide() { return wide; }
    }
}

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
import io.sharedstruct.runtime.value.Indexes;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * A {@link Places.Holder} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type       field
 *      0     1  int8       tag
 *      1    15             (padding)
 *     16     4  int32      wide.x
 *     20    44             (padding)
 *     64   512  struct[2]  ring
 *    576                   (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Places.Holder", size = 576, alignment = 64,
        descriptor = "format 2\nstruct\n0 int32 4 x\nstruct\n0 int32 4 tag\n64 int64 8 written\n128 int64 8 read\n"
                + "192 int8 1 last\nlayout\n0 int8 1 tag\n16 struct#1 16 wide\n64 struct#2[2] 512 ring\n",
        types = {"demo/Places.Wide 16 16", "demo/Places.Ring 256 64"},
        accessors = {"getTag", "setTag", "getWide", "getRingAt"},
        nested = {Places_WideShared.class, Places_RingShared.class}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Places_HolderShared extends SharedRegion implements Places.Holder {
    private static final int CODE_VERSION = CodeVersion.require(Places_HolderShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 576;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 64;
    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 0;
    /** The distance of {@code wide} from the start of the struct in bytes. */
    public static final long WIDE_OFFSET = 16;
    /** The distance of {@code ring} from the start of the struct in bytes. */
    public static final long RING_OFFSET = 64;
    /** The number of elements of {@code ring}. */
    public static final int RING_LENGTH = 2;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Holder", null, SIZEOF, 0x9fb7021960c00546L,
            "format 2\nstruct\n0 int32 4 x\nstruct\n0 int32 4 tag\n64 int64 8 written\n128 int64 8 read\n"
            + "192 int8 1 last\nlayout\n0 int8 1 tag\n16 struct#1 16 wide\n64 struct#2[2] 512 ring\n")
            .nesting(Places_HolderShared.class);

    private static final Function<AttachedRegion, Places_HolderShared> NEW = Places_HolderShared::new;

    private Places_HolderShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_HolderShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Places_HolderShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_HolderShared acquire(AcquireOptions options, Consumer<? super Places.Holder> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_HolderShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Places_HolderShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_HolderShared create(AcquireOptions options, Consumer<? super Places.Holder> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_HolderShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Places_HolderShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_HolderShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Places_HolderShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Places_HolderShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Places_HolderShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Places_HolderShared map(Path path, MapOptions options, Consumer<? super Places.Holder> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code tag}, a plain access. */
    @Override public byte getTag() { return getByte(0L); }

    /** Writes {@code tag}, a plain access. */
    @Override public void setTag(byte tag) { setByte(0L, tag); }

    /** Reads {@code wide}, a plain access. */
    @Override public Places_WideShared.View getWide() { return Views.point(new Places_WideShared.View(), this, 16L); }

    /**
     * Points a view at {@code wide}.
     *
     * @param view the view
     * @return the view
     */
    public Places_WideShared.View viewWide(Places_WideShared.View view) { return Views.point(view, this, 16L); }

    /**
     * Reads an element of {@code ring}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public Places_RingShared.View getRingAt(int index) {
        return Views.point(new Places_RingShared.View(), this, 64L + 256L * Indexes.check("ring", index, 2));
    }

    /**
     * Points a view at an element of {@code ring}.
     *
     * @param index from 0 to 1
     * @param view the view
     * @return the view
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public Places_RingShared.View viewRingAt(int index, Places_RingShared.View view) {
        return Views.point(view, this, 64L + 256L * Indexes.check("ring", index, 2));
    }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Places_HolderShared.Snapshot snapshot() {
        return Views.point(new Places_HolderShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Places.Holder source) {
        Views.point(new Places_HolderShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new Places_HolderShared.View(), this, 0).toString(); }

    /**
     * A {@link Places.Holder} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Places_HolderShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Places.Holder {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(576L); }

        @Override public byte getTag() { return getByte(0L); }

        @Override public void setTag(byte tag) { setByte(0L, tag); }

        @Override
        public Places_WideShared.View getWide() { return Views.point(new Places_WideShared.View(), this, 16L); }

        /**
         * {@return what {@link Places_HolderShared#viewWide} returns, of this struct}
         * @param view the view
         */
        public Places_WideShared.View viewWide(Places_WideShared.View view) { return Views.point(view, this, 16L); }

        @Override
        public Places_RingShared.View getRingAt(int index) {
            return Views.point(new Places_RingShared.View(), this, 64L + 256L * Indexes.check("ring", index, 2));
        }

        /**
         * {@return what {@link Places_HolderShared#viewRingAt} returns, of this struct}
         * @param index the index
         * @param view the view
         */
        public Places_RingShared.View viewRingAt(int index, Places_RingShared.View view) {
            return Views.point(view, this, 64L + 256L * Indexes.check("ring", index, 2));
        }

        /** {@return what {@link Places_HolderShared#snapshot} returns, of this struct} */
        public Places_HolderShared.Snapshot snapshot() {
            return new Places_HolderShared.Snapshot(getTag(), getWide().snapshot(), IntStream.range(0, 2)
                            .mapToObj(i -> Views.point(new Places_RingShared.View(), this, 64L + 256L * i).snapshot())
                            .toArray(Places_RingShared.Snapshot[]::new));
        }

        /**
         * Does what {@link Places_HolderShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Places.Holder source) {
            if (source instanceof Places_HolderShared || source instanceof Places_HolderShared.View) {
                StructBytes bytes = (StructBytes) source;
                byte tagCopy = source.getTag();
                setByte(0L, tagCopy);
                Views.point(new Places_WideShared.View(), this, 16L).copyFrom(Views.point(new Places_WideShared.View(), bytes, 16L));
                for (long i = 0; i < 2; i++) {
                    Views.point(new Places_RingShared.View(), this, 64L + 256L * i).copyFrom(Views.point(new Places_RingShared.View(), bytes, 64L + 256L * i));
                }
            } else if (Views.isPrivate(this)) {
                setTag(source.getTag());
                Views.point(new Places_WideShared.View(), this, 16L).copyFrom(source.getWide());
                for (int i = 0; i < 2; i++) {
                    Views.point(new Places_RingShared.View(), this, 64L + 256L * i).copyFrom(source.getRingAt(i));
                }
            } else {
                Places_HolderShared.View staged = Views.stage(new Places_HolderShared.View(), this, 576);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Holder[tag=" + getTag() + ", wide=" + getWide()
                        + ", ring=" + Arrays.toString(IntStream.range(0, 2)
                                .mapToObj(i -> Views.point(new Places_RingShared.View(), this, 64L + 256L * i))
                                .toArray()) + "]";
            } catch (IllegalStateException closed) {
                return "Holder" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Places.Holder} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param tag the value of {@code tag}
     * @param wide the value of {@code wide}
     * @param ring the values of {@code ring}
     */
    public record Snapshot(byte tag, Places_WideShared.Snapshot wide,
            Places_RingShared.Snapshot[] ring) implements Places.Holder {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param tag the value of {@code tag}
         * @param wide the value of {@code wide}
         * @param ring the values of {@code ring}
         */
        public Snapshot {
            Indexes.checkLength("ring", ring.length, 2);
            ring = ring.clone();
        }

        /** {@return a copy of the values of {@code ring}} */
        @Override public Places_RingShared.Snapshot[] ring() { return ring.clone(); }

        @Override public byte getTag() { return tag; }

        @Override public void setTag(byte tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Places_WideShared.Snapshot getWide() { return wide; }

        @Override
        public Places_RingShared.Snapshot getRingAt(int index) { return this.ring[Indexes.check("ring", index, 2)]; }

        @Override
        public boolean equals(Object other) {
            return other instanceof Places_HolderShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.tag, this.wide, this.ring},
                    new Object[] {((Places_HolderShared.Snapshot) other).tag,
                    ((Places_HolderShared.Snapshot) other).wide, ((Places_HolderShared.Snapshot) other).ring});
        }

        @Override public int hashCode() { return Arrays.deepHashCode(new Object[] {tag, wide, ring}); }

        @Override
        public String toString() {
            return "Snapshot[tag=" + tag
                    + ", wide=" + wide
                    + ", ring=" + Arrays.toString(ring)
                    + "]";
        }
    }
}

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
 * A {@link Places.Overlaid} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type   field
 *      0     1  int8   tag
 *      1     7         (padding)
 *      8     8  int64  word
 *      9     1  bool8  flag
 *     12     4  int32  high
 *     16    16         (reserved)
 *     32               (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Places.Overlaid", size = 32, alignment = 8,
        descriptor = "0 int8 1 tag\n8 int64 8 word\n9 bool8 1 flag\n12 int32 4 high\n",
        unions = {"1 word", "2 word", "3 word"},
        accessors = {"getWord", "setWord", "getHigh", "setHigh", "isFlag", "setFlag", "getTag",
                        "setTag"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Places_OverlaidShared extends SharedRegion implements Places.Overlaid {
    private static final int CODE_VERSION = CodeVersion.require(Places_OverlaidShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 32;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code word} from the start of the struct in bytes. */
    public static final long WORD_OFFSET = 8;
    /** The distance of {@code high} from the start of the struct in bytes. */
    public static final long HIGH_OFFSET = 12;
    /** The distance of {@code flag} from the start of the struct in bytes. */
    public static final long FLAG_OFFSET = 9;
    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Overlaid", null, SIZEOF, 0xb909261f99c7f8caL,
            "0 int8 1 tag\n8 int64 8 word\n9 bool8 1 flag\n12 int32 4 high\n");

    private static final Function<AttachedRegion, Places_OverlaidShared> NEW = Places_OverlaidShared::new;

    private Places_OverlaidShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_OverlaidShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Places_OverlaidShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_OverlaidShared acquire(AcquireOptions options, Consumer<? super Places.Overlaid> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_OverlaidShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Places_OverlaidShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_OverlaidShared create(AcquireOptions options, Consumer<? super Places.Overlaid> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_OverlaidShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Places_OverlaidShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_OverlaidShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Places_OverlaidShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Places_OverlaidShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Places_OverlaidShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Places_OverlaidShared map(Path path, MapOptions options,
            Consumer<? super Places.Overlaid> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code word}, a plain access. */
    @Override public long getWord() { return getLong(8L); }

    /** Writes {@code word}, a plain access. */
    @Override public void setWord(long word) { setLong(8L, word); }

    /** Reads {@code high}, a plain access. */
    @Override public int getHigh() { return getInt(12L); }

    /** Writes {@code high}, a plain access. */
    @Override public void setHigh(int high) { setInt(12L, high); }

    /** Reads {@code flag}, a plain access. */
    @Override public boolean isFlag() { return getBoolean(9L); }

    /** Writes {@code flag}, a plain access. */
    @Override public void setFlag(boolean flag) { setBoolean(9L, flag); }

    /** Reads {@code tag}, a plain access. */
    @Override public byte getTag() { return getByte(0L); }

    /** Writes {@code tag}, a plain access. */
    @Override public void setTag(byte tag) { setByte(0L, tag); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Places_OverlaidShared.Snapshot snapshot() {
        return Views.point(new Places_OverlaidShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Places.Overlaid source) {
        Views.point(new Places_OverlaidShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new Places_OverlaidShared.View(), this, 0).toString(); }

    /**
     * A {@link Places.Overlaid} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Places_OverlaidShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Places.Overlaid {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(32L); }

        @Override public long getWord() { return getLong(8L); }

        @Override public void setWord(long word) { setLong(8L, word); }

        @Override public int getHigh() { return getInt(12L); }

        @Override public void setHigh(int high) { setInt(12L, high); }

        @Override public boolean isFlag() { return getBoolean(9L); }

        @Override public void setFlag(boolean flag) { setBoolean(9L, flag); }

        @Override public byte getTag() { return getByte(0L); }

        @Override public void setTag(byte tag) { setByte(0L, tag); }

        /** {@return what {@link Places_OverlaidShared#snapshot} returns, of this struct} */
        public Places_OverlaidShared.Snapshot snapshot() {
            return new Places_OverlaidShared.Snapshot(getWord(), getHigh(), isFlag(), getTag());
        }

        /**
         * Does what {@link Places_OverlaidShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Places.Overlaid source) {
            if (source instanceof Places_OverlaidShared || source instanceof Places_OverlaidShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 1);
                Views.copy(bytes, this, 8, 8);
            } else if (source instanceof Places_OverlaidShared.Snapshot || Views.isPrivate(this)) {
                setWord(source.getWord());
                setHigh(source.getHigh());
                setTag(source.getTag());
            } else {
                Places_OverlaidShared.View staged = Views.stage(new Places_OverlaidShared.View(), this, 32);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Overlaid[word=" + getWord() + ", high=" + getHigh() + ", flag=" + isFlag()
                        + ", tag=" + getTag() + "]";
            } catch (IllegalStateException closed) {
                return "Overlaid" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Places.Overlaid} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param word the value of {@code word}
     * @param high the value of {@code high}
     * @param flag the value of {@code flag}
     * @param tag the value of {@code tag}
     */
    public record Snapshot(long word, int high, boolean flag, byte tag) implements Places.Overlaid {
        @Override public long getWord() { return word; }

        @Override public void setWord(long word) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getHigh() { return high; }

        @Override public void setHigh(int high) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public boolean isFlag() { return flag; }

        @Override
        public void setFlag(boolean flag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public byte getTag() { return tag; }

        @Override public void setTag(byte tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}

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
 * A {@link Places.Ring} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type   field
 *      0     4  int32  tag
 *      4    60         (padding)
 *     64     8  int64  written
 *     72    56         (padding)
 *    128     8  int64  read
 *    136    56         (padding)
 *    192     1  int8   last
 *    193    63         (padding)
 *    256               (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Places.Ring", size = 256, alignment = 64,
        descriptor = "0 int32 4 tag\n64 int64 8 written\n128 int64 8 read\n192 int8 1 last\n",
        accessors = {"getTag", "setTag", "getWritten", "setWritten", "getRead", "setRead", "getLast",
                        "setLast"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Places_RingShared extends SharedRegion implements Places.Ring {
    private static final int CODE_VERSION = CodeVersion.require(Places_RingShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 256;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 64;
    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 0;
    /** The distance of {@code written} from the start of the struct in bytes. */
    public static final long WRITTEN_OFFSET = 64;
    /** The distance of {@code read} from the start of the struct in bytes. */
    public static final long READ_OFFSET = 128;
    /** The distance of {@code last} from the start of the struct in bytes. */
    public static final long LAST_OFFSET = 192;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Ring", null, SIZEOF, 0x8e5cb0bea9f5552dL,
            "0 int32 4 tag\n64 int64 8 written\n128 int64 8 read\n192 int8 1 last\n");

    private static final Function<AttachedRegion, Places_RingShared> NEW = Places_RingShared::new;

    private Places_RingShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_RingShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Places_RingShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_RingShared acquire(AcquireOptions options, Consumer<? super Places.Ring> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_RingShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Places_RingShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_RingShared create(AcquireOptions options, Consumer<? super Places.Ring> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_RingShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Places_RingShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_RingShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Places_RingShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Places_RingShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Places_RingShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Places_RingShared map(Path path, MapOptions options, Consumer<? super Places.Ring> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code tag}, a plain access. */
    @Override public int getTag() { return getInt(0L); }

    /** Writes {@code tag}, a plain access. */
    @Override public void setTag(int tag) { setInt(0L, tag); }

    /** Reads {@code written}, a plain access. */
    @Override public long getWritten() { return getLong(64L); }

    /** Writes {@code written}, a plain access. */
    @Override public void setWritten(long written) { setLong(64L, written); }

    /** Reads {@code read}, a plain access. */
    @Override public long getRead() { return getLong(128L); }

    /** Writes {@code read}, a plain access. */
    @Override public void setRead(long read) { setLong(128L, read); }

    /** Reads {@code last}, a plain access. */
    @Override public byte getLast() { return getByte(192L); }

    /** Writes {@code last}, a plain access. */
    @Override public void setLast(byte last) { setByte(192L, last); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Places_RingShared.Snapshot snapshot() {
        return Views.point(new Places_RingShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Places.Ring source) { Views.point(new Places_RingShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new Places_RingShared.View(), this, 0).toString(); }

    /**
     * A {@link Places.Ring} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Places_RingShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Places.Ring {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(256L); }

        @Override public int getTag() { return getInt(0L); }

        @Override public void setTag(int tag) { setInt(0L, tag); }

        @Override public long getWritten() { return getLong(64L); }

        @Override public void setWritten(long written) { setLong(64L, written); }

        @Override public long getRead() { return getLong(128L); }

        @Override public void setRead(long read) { setLong(128L, read); }

        @Override public byte getLast() { return getByte(192L); }

        @Override public void setLast(byte last) { setByte(192L, last); }

        /** {@return what {@link Places_RingShared#snapshot} returns, of this struct} */
        public Places_RingShared.Snapshot snapshot() {
            return new Places_RingShared.Snapshot(getTag(), getWritten(), getRead(), getLast());
        }

        /**
         * Does what {@link Places_RingShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Places.Ring source) {
            if (source instanceof Places_RingShared || source instanceof Places_RingShared.View) {
                int tagCopy = source.getTag();
                long writtenCopy = source.getWritten();
                long readCopy = source.getRead();
                byte lastCopy = source.getLast();
                setInt(0L, tagCopy);
                setLong(64L, writtenCopy);
                setLong(128L, readCopy);
                setByte(192L, lastCopy);
            } else if (source instanceof Places_RingShared.Snapshot || Views.isPrivate(this)) {
                setTag(source.getTag());
                setWritten(source.getWritten());
                setRead(source.getRead());
                setLast(source.getLast());
            } else {
                Places_RingShared.View staged = Views.stage(new Places_RingShared.View(), this, 256);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Ring[tag=" + getTag() + ", written=" + getWritten() + ", read=" + getRead()
                        + ", last=" + getLast() + "]";
            } catch (IllegalStateException closed) {
                return "Ring" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Places.Ring} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param tag the value of {@code tag}
     * @param written the value of {@code written}
     * @param read the value of {@code read}
     * @param last the value of {@code last}
     */
    public record Snapshot(int tag, long written, long read, byte last) implements Places.Ring {
        @Override public int getTag() { return tag; }

        @Override public void setTag(int tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public long getWritten() { return written; }

        @Override
        public void setWritten(long written) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public long getRead() { return read; }

        @Override public void setRead(long read) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public byte getLast() { return last; }

        @Override public void setLast(byte last) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}

package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.runtime.ArrayCopy;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.FixedText;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructSnapshot;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.value.Indexes;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Places.Variant} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     1  int8          kind
 *      1    15                (padding)
 *     16     8  float64       real
 *     16    10  string/UTF-8  text
 *     16     8  int16[4]      part
 *     16     4  int32         wide.x
 *     26     6                (padding)
 *     32     1  int8          end
 *     33    15                (padding)
 *     48                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Places.Variant", size = 48, alignment = 16,
        descriptor = "format 2\nstruct\n0 int32 4 x\nlayout\n0 int8 1 kind\n16 float64 8 real\n16 string/UTF-8 10 text\n"
                + "16 int16[4] 8 part\n16 struct#1 16 wide\n32 int8 1 end\n", types = "demo/Places.Wide 16 16",
        unions = {"2 value", "3 value", "4 value", "5 value"},
        accessors = {"getKind", "setKind", "getReal", "setReal", "getText", "setText", "getPartAt",
                        "setPartAt", "getWide", "getEnd", "setEnd"}, nested = Places_WideShared.class
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Places_VariantShared extends SharedRegion implements Places.Variant {
    private static final int CODE_VERSION = CodeVersion.require(Places_VariantShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 48;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 16;
    /** The distance of {@code kind} from the start of the struct in bytes. */
    public static final long KIND_OFFSET = 0;
    /** The distance of {@code real} from the start of the struct in bytes. */
    public static final long REAL_OFFSET = 16;
    /** The distance of {@code text} from the start of the struct in bytes. */
    public static final long TEXT_OFFSET = 16;
    /** The length of {@code text} in bytes, with the terminating NUL. */
    public static final long TEXT_SIZE = 10;

    private static final FixedText TEXT_TEXT = FixedText.of(
            "text", 10, StandardCharsets.UTF_8, Overflow.ERROR);

    /** The distance of {@code part} from the start of the struct in bytes. */
    public static final long PART_OFFSET = 16;
    /** The number of elements of {@code part}. */
    public static final int PART_LENGTH = 4;
    /** The distance of {@code wide} from the start of the struct in bytes. */
    public static final long WIDE_OFFSET = 16;
    /** The distance of {@code end} from the start of the struct in bytes. */
    public static final long END_OFFSET = 32;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Variant", null, SIZEOF, 0x3e11f9ab4a81c348L,
            "format 2\nstruct\n0 int32 4 x\nlayout\n0 int8 1 kind\n16 float64 8 real\n16 string/UTF-8 10 text\n"
            + "16 int16[4] 8 part\n16 struct#1 16 wide\n32 int8 1 end\n")
            .nesting(Places_VariantShared.class);

    private static final Function<AttachedRegion, Places_VariantShared> NEW = Places_VariantShared::new;

    private Places_VariantShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_VariantShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Places_VariantShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_VariantShared acquire(AcquireOptions options, Consumer<? super Places.Variant> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_VariantShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Places_VariantShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_VariantShared create(AcquireOptions options, Consumer<? super Places.Variant> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_VariantShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Places_VariantShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_VariantShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Places_VariantShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Places_VariantShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Places_VariantShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Places_VariantShared map(Path path, MapOptions options,
            Consumer<? super Places.Variant> initializer) {
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

    /** Reads {@code real}, a plain access. */
    @Override public double getReal() { return getDouble(16L); }

    /** Writes {@code real}, a plain access. */
    @Override public void setReal(double real) { setDouble(16L, real); }

    /** Reads {@code text}, a plain access. */
    @Override public String getText() { return TEXT_TEXT.get(this, 16L); }

    /**
     * Writes {@code text}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 9 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setText(String text) { TEXT_TEXT.set(this, 16L, text); }

    /**
     * Reads an element of {@code part}, a plain access.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public short getPartAt(int index) { return getShort(16L + 2L * Indexes.check("part", index, 4)); }

    /**
     * Writes an element of {@code part}, a plain access.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setPartAt(int index, short part) { setShort(16L + 2L * Indexes.check("part", index, 4), part); }

    /** Reads {@code wide}, a plain access. */
    @Override public Places_WideShared.View getWide() { return Views.point(new Places_WideShared.View(), this, 16L); }

    /**
     * Points a view at {@code wide}.
     *
     * @param view the view
     * @return the view
     */
    public Places_WideShared.View viewWide(Places_WideShared.View view) { return Views.point(view, this, 16L); }

    /** Reads {@code end}, a plain access. */
    @Override public byte getEnd() { return getByte(32L); }

    /** Writes {@code end}, a plain access. */
    @Override public void setEnd(byte end) { setByte(32L, end); }

    /** {@return a copy on the heap of what has a getter, byte by byte, as {@link SharedRegion} says} */
    public Places_VariantShared.Snapshot snapshot() {
        return Views.point(new Places_VariantShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Places.Variant source) {
        Views.point(new Places_VariantShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new Places_VariantShared.View(), this, 0).toString(); }

    /**
     * A {@link Places.Variant} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Places_VariantShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Places.Variant {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(48L); }

        @Override public byte getKind() { return getByte(0L); }

        @Override public void setKind(byte kind) { setByte(0L, kind); }

        @Override public double getReal() { return getDouble(16L); }

        @Override public void setReal(double real) { setDouble(16L, real); }

        @Override public String getText() { return TEXT_TEXT.get(this, 16L); }

        @Override public void setText(String text) { TEXT_TEXT.set(this, 16L, text); }

        @Override public short getPartAt(int index) { return getShort(16L + 2L * Indexes.check("part", index, 4)); }

        @Override
        public void setPartAt(int index, short part) { setShort(16L + 2L * Indexes.check("part", index, 4), part); }

        @Override
        public Places_WideShared.View getWide() { return Views.point(new Places_WideShared.View(), this, 16L); }

        /**
         * {@return what {@link Places_VariantShared#viewWide} returns, of this struct}
         * @param view the view
         */
        public Places_WideShared.View viewWide(Places_WideShared.View view) { return Views.point(view, this, 16L); }

        @Override public byte getEnd() { return getByte(32L); }

        @Override public void setEnd(byte end) { setByte(32L, end); }

        /** {@return what {@link Places_VariantShared#snapshot} returns, of this struct} */
        public Places_VariantShared.Snapshot snapshot() { return new Places_VariantShared.Snapshot(this); }

        /**
         * Does what {@link Places_VariantShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Places.Variant source) {
            if (source instanceof Places_VariantShared || source instanceof Places_VariantShared.View || source instanceof Places_VariantShared.Snapshot) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 1);
                Views.copy(bytes, this, 16, 10);
                Views.copy(bytes, this, 32, 1);
                Views.point(new Places_WideShared.View(), this, 16L).copyFrom(Views.point(new Places_WideShared.View(), bytes, 16L));
            } else if (Views.isPrivate(this)) {
                setKind(source.getKind());
                setText(source.getText());
                Views.point(new Places_WideShared.View(), this, 16L).copyFrom(source.getWide());
                setReal(source.getReal());
                for (int i = 0; i < 4; i++) {
                    setShort(16L + 2L * i, source.getPartAt(i));
                }
                setEnd(source.getEnd());
            } else {
                Places_VariantShared.View staged = Views.stage(new Places_VariantShared.View(), this, 48);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Variant[kind=" + getKind() + ", real=" + getReal() + ", text=" + getText()
                        + ", part=" + Arrays.toString(ArrayCopy.get(this, 16L, new short[4]))
                        + ", wide=" + getWide() + ", end=" + getEnd() + "]";
            } catch (IllegalStateException closed) {
                return "Variant" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Places.Variant}, which {@link #snapshot} makes. Its setters throw
     * {@link UnsupportedOperationException}. It is no record, because it has more values than a
     * constructor can take, or a union whose bytes no single value would keep: it holds the bytes.
     * Two are equal if the bytes of all properties with a getter are.
     */
    public static final class Snapshot extends StructSnapshot implements Places.Variant {
        private Snapshot(StructBytes struct) { super(struct, 48L, 0L, 1L, 16L, 10L, 32L, 1L); }

        @Override public byte getKind() { return getByte(0L); }

        @Override public void setKind(byte kind) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public double getReal() { return getDouble(16L); }

        @Override
        public void setReal(double real) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getText() { return TEXT_TEXT.get(this, 16L); }

        @Override
        public void setText(String text) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public short getPartAt(int index) { return getShort(16L + 2L * Indexes.check("part", index, 4)); }

        @Override
        public void setPartAt(int index, short part) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Places_WideShared.Snapshot getWide() {
            return Views.point(new Places_WideShared.View(), this, 16L).snapshot();
        }

        @Override public byte getEnd() { return getByte(32L); }

        @Override public void setEnd(byte end) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        public byte kind() { return getByte(0L); }

        public double real() { return getDouble(16L); }

        public String text() { return TEXT_TEXT.get(this, 16L); }

        public short[] part() { return ArrayCopy.get(this, 16L, new short[4]); }

        public Places_WideShared.Snapshot wide() {
            return Views.point(new Places_WideShared.View(), this, 16L).snapshot();
        }

        public byte end() { return getByte(32L); }

        @Override
        public String toString() {
            try {
                return "Snapshot[kind=" + getKind() + ", real=" + getReal() + ", text=" + getText()
                        + ", part=" + Arrays.toString(ArrayCopy.get(this, 16L, new short[4]))
                        + ", wide=" + getWide() + ", end=" + getEnd() + "]";
            } catch (IllegalStateException closed) {
                return "Snapshot" + Views.unreadable(this, closed);
            }
        }
    }
}

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
 * A {@link Places.Wide} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type   field
 *      0     4  int32  x
 *      4    12         (padding)
 *     16               (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Places.Wide", size = 16, alignment = 16, descriptor = "0 int32 4 x\n",
        accessors = {"getX", "setX"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Places_WideShared extends SharedRegion implements Places.Wide {
    private static final int CODE_VERSION = CodeVersion.require(Places_WideShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 16;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 16;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Wide", null, SIZEOF, 0xdc1ce2997afb4652L,
            "0 int32 4 x\n");

    private static final Function<AttachedRegion, Places_WideShared> NEW = Places_WideShared::new;

    private Places_WideShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_WideShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Places_WideShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_WideShared acquire(AcquireOptions options, Consumer<? super Places.Wide> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_WideShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Places_WideShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Places_WideShared create(AcquireOptions options, Consumer<? super Places.Wide> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_WideShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Places_WideShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Places_WideShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Places_WideShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Places_WideShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Places_WideShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Places_WideShared map(Path path, MapOptions options, Consumer<? super Places.Wide> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code x}, a plain access. */
    @Override public int getX() { return getInt(0L); }

    /** Writes {@code x}, a plain access. */
    @Override public void setX(int x) { setInt(0L, x); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Places_WideShared.Snapshot snapshot() {
        return Views.point(new Places_WideShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Places.Wide source) { Views.point(new Places_WideShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new Places_WideShared.View(), this, 0).toString(); }

    /**
     * A {@link Places.Wide} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Places_WideShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Places.Wide {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(16L); }

        @Override public int getX() { return getInt(0L); }

        @Override public void setX(int x) { setInt(0L, x); }

        /** {@return what {@link Places_WideShared#snapshot} returns, of this struct} */
        public Places_WideShared.Snapshot snapshot() { return new Places_WideShared.Snapshot(getX()); }

        /**
         * Does what {@link Places_WideShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Places.Wide source) {
            if (source instanceof Places_WideShared || source instanceof Places_WideShared.View) {
                int xCopy = source.getX();
                setInt(0L, xCopy);
            } else if (source instanceof Places_WideShared.Snapshot || Views.isPrivate(this)) {
                setX(source.getX());
            } else {
                Places_WideShared.View staged = Views.stage(new Places_WideShared.View(), this, 16);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Wide[x=" + getX() + "]";
            } catch (IllegalStateException closed) {
                return "Wide" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Places.Wide} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param x the value of {@code x}
     */
    public record Snapshot(int x) implements Places.Wide {
        @Override public int getX() { return x; }

        @Override public void setX(int x) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}
