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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Shapes.Dot} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     2  int16         x
 *      2     3  string/UTF-8  label
 *      5     1                (padding)
 *      6                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Shapes.Dot", size = 6, alignment = 2,
        descriptor = "0 int16 2 x\n2 string/UTF-8 3 label\n", accessors = {"getX", "setX", "getLabel", "setLabel"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Shapes_DotShared extends SharedRegion implements Shapes.Dot {
    private static final int CODE_VERSION = CodeVersion.require(Shapes_DotShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 6;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 2;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 0;
    /** The distance of {@code label} from the start of the struct in bytes. */
    public static final long LABEL_OFFSET = 2;
    /** The length of {@code label} in bytes, with the terminating NUL. */
    public static final long LABEL_SIZE = 3;

    private static final FixedText LABEL_TEXT = FixedText.of(
            "label", 3, StandardCharsets.UTF_8, Overflow.ERROR);

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Dot", null, SIZEOF, 0x5370a905314497c2L,
            "0 int16 2 x\n2 string/UTF-8 3 label\n");

    private static final Function<AttachedRegion, Shapes_DotShared> NEW = Shapes_DotShared::new;

    private Shapes_DotShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_DotShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Shapes_DotShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Shapes_DotShared acquire(AcquireOptions options, Consumer<? super Shapes.Dot> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_DotShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Shapes_DotShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Shapes_DotShared create(AcquireOptions options, Consumer<? super Shapes.Dot> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_DotShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Shapes_DotShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_DotShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Shapes_DotShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Shapes_DotShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Shapes_DotShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Shapes_DotShared map(Path path, MapOptions options, Consumer<? super Shapes.Dot> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code x}, a plain access. */
    @Override public short getX() { return getShort(0L); }

    /** Writes {@code x}, a plain access. */
    @Override public void setX(short x) { setShort(0L, x); }

    /** Reads {@code label}, a plain access. */
    @Override public String getLabel() { return LABEL_TEXT.get(this, 2L); }

    /**
     * Writes {@code label}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 2 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setLabel(String label) { LABEL_TEXT.set(this, 2L, label); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Shapes_DotShared.Snapshot snapshot() { return Views.point(new Shapes_DotShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Shapes.Dot source) { Views.point(new Shapes_DotShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new Shapes_DotShared.View(), this, 0).toString(); }

    /**
     * A {@link Shapes.Dot} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Shapes_DotShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Shapes.Dot {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(6L); }

        @Override public short getX() { return getShort(0L); }

        @Override public void setX(short x) { setShort(0L, x); }

        @Override public String getLabel() { return LABEL_TEXT.get(this, 2L); }

        @Override public void setLabel(String label) { LABEL_TEXT.set(this, 2L, label); }

        /** {@return what {@link Shapes_DotShared#snapshot} returns, of this struct} */
        public Shapes_DotShared.Snapshot snapshot() { return new Shapes_DotShared.Snapshot(getX(), getLabel()); }

        /**
         * Does what {@link Shapes_DotShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Shapes.Dot source) {
            if (source instanceof Shapes_DotShared || source instanceof Shapes_DotShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 5);
            } else if (Views.isPrivate(this)) {
                setX(source.getX());
                setLabel(source.getLabel());
            } else {
                Shapes_DotShared.View staged = Views.stage(new Shapes_DotShared.View(), this, 6);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Dot[x=" + getX() + ", label=" + getLabel() + "]";
            } catch (IllegalStateException closed) {
                return "Dot" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Shapes.Dot} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param x the value of {@code x}
     * @param label the value of {@code label}
     */
    public record Snapshot(short x, String label) implements Shapes.Dot {
        @Override public short getX() { return x; }

        @Override public void setX(short x) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getLabel() { return label; }

        @Override
        public void setLabel(String label) { throw new UnsupportedOperationException("a snapshot is immutable"); }
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
 * A {@link Shapes.Drawing} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     1  int8          tag
 *      1     1                (padding)
 *      2     2  int16         line.from.x
 *      4     3  string/UTF-8  line.from.label
 *      7     1                (padding)
 *      8    12  struct[2]     line.via
 *     20     2  int8[2]       line.weight
 *     22    24  struct[2][2]  cell
 *     46     2                (padding)
 *     48     8  int64         end
 *     56                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Shapes.Drawing", size = 56, alignment = 8,
        descriptor = "format 2\nstruct\n0 int16 2 x\n2 string/UTF-8 3 label\nstruct\n0 struct#1 6 from\n"
                + "6 struct#1[2] 12 via\n18 int8[2] 2 weight\nlayout\n0 int8 1 tag\n2 struct#2 20 line\n"
                + "22 struct#1[2][2] 24 cell\n48 int64 8 end\n",
        types = {"demo/Shapes.Dot 6 2", "demo/Shapes.Line 20 2"},
        accessors = {"getTag", "setTag", "getLine", "getCellAt", "setCellAt", "getEnd", "setEnd"},
        nested = {Shapes_LineShared.class, Shapes_DotShared.class}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Shapes_DrawingShared extends SharedRegion implements Shapes.Drawing {
    private static final int CODE_VERSION = CodeVersion.require(Shapes_DrawingShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 56;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 0;
    /** The distance of {@code line} from the start of the struct in bytes. */
    public static final long LINE_OFFSET = 2;
    /** The distance of {@code cell} from the start of the struct in bytes. */
    public static final long CELL_OFFSET = 22;
    /** The number of rows of {@code cell}. */
    public static final int CELL_ROWS = 2;
    /** The number of elements in a row of {@code cell}. */
    public static final int CELL_COLUMNS = 2;
    /** The distance of {@code end} from the start of the struct in bytes. */
    public static final long END_OFFSET = 48;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Drawing", null, SIZEOF, 0x4cff951f8f5917f5L,
            "format 2\nstruct\n0 int16 2 x\n2 string/UTF-8 3 label\nstruct\n0 struct#1 6 from\n"
            + "6 struct#1[2] 12 via\n18 int8[2] 2 weight\nlayout\n0 int8 1 tag\n2 struct#2 20 line\n"
            + "22 struct#1[2][2] 24 cell\n48 int64 8 end\n")
            .nesting(Shapes_DrawingShared.class);

    private static final Function<AttachedRegion, Shapes_DrawingShared> NEW = Shapes_DrawingShared::new;

    private Shapes_DrawingShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_DrawingShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Shapes_DrawingShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Shapes_DrawingShared acquire(AcquireOptions options, Consumer<? super Shapes.Drawing> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_DrawingShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Shapes_DrawingShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Shapes_DrawingShared create(AcquireOptions options, Consumer<? super Shapes.Drawing> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_DrawingShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Shapes_DrawingShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_DrawingShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Shapes_DrawingShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Shapes_DrawingShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Shapes_DrawingShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Shapes_DrawingShared map(Path path, MapOptions options,
            Consumer<? super Shapes.Drawing> initializer) {
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

    /** Reads {@code line}, a plain access. */
    @Override public Shapes_LineShared.View getLine() { return Views.point(new Shapes_LineShared.View(), this, 2L); }

    /**
     * Points a view at {@code line}.
     *
     * @param view the view
     * @return the view
     */
    public Shapes_LineShared.View viewLine(Shapes_LineShared.View view) { return Views.point(view, this, 2L); }

    /**
     * Reads an element of {@code cell}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public Shapes_DotShared.View getCellAt(int row, int column) {
        return Views.point(new Shapes_DotShared.View(), this, 22L + 6L * Indexes.check("cell", row, 2, column, 2));
    }

    /**
     * Points a view at an element of {@code cell}.
     *
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @param view the view
     * @return the view
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public Shapes_DotShared.View viewCellAt(int row, int column, Shapes_DotShared.View view) {
        return Views.point(view, this, 22L + 6L * Indexes.check("cell", row, 2, column, 2));
    }

    /**
     * Writes an element of {@code cell}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if the struct to copy is null
     * @throws RuntimeException if it has a value that can't be written; nothing is written then
     */
    @Override
    public void setCellAt(int row, int column, Shapes.Dot cell) {
        Views.point(new Shapes_DotShared.View(), this, 22L + 6L * Indexes.check("cell", row, 2, column, 2)).copyFrom(cell);
    }

    /** Reads {@code end}, a plain access. */
    @Override public long getEnd() { return getLong(48L); }

    /** Writes {@code end}, a plain access. */
    @Override public void setEnd(long end) { setLong(48L, end); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Shapes_DrawingShared.Snapshot snapshot() {
        return Views.point(new Shapes_DrawingShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Shapes.Drawing source) {
        Views.point(new Shapes_DrawingShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new Shapes_DrawingShared.View(), this, 0).toString(); }

    /**
     * A {@link Shapes.Drawing} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Shapes_DrawingShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Shapes.Drawing {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(56L); }

        @Override public byte getTag() { return getByte(0L); }

        @Override public void setTag(byte tag) { setByte(0L, tag); }

        @Override
        public Shapes_LineShared.View getLine() { return Views.point(new Shapes_LineShared.View(), this, 2L); }

        /**
         * {@return what {@link Shapes_DrawingShared#viewLine} returns, of this struct}
         * @param view the view
         */
        public Shapes_LineShared.View viewLine(Shapes_LineShared.View view) { return Views.point(view, this, 2L); }

        @Override
        public Shapes_DotShared.View getCellAt(int row, int column) {
            return Views.point(new Shapes_DotShared.View(), this, 22L + 6L * Indexes.check("cell", row, 2, column, 2));
        }

        /**
         * {@return what {@link Shapes_DrawingShared#viewCellAt} returns, of this struct}
         * @param row the row
         * @param column the column
         * @param view the view
         */
        public Shapes_DotShared.View viewCellAt(int row, int column, Shapes_DotShared.View view) {
            return Views.point(view, this, 22L + 6L * Indexes.check("cell", row, 2, column, 2));
        }

        @Override
        public void setCellAt(int row, int column, Shapes.Dot cell) {
            Views.point(new Shapes_DotShared.View(), this, 22L + 6L * Indexes.check("cell", row, 2, column, 2)).copyFrom(cell);
        }

        @Override public long getEnd() { return getLong(48L); }

        @Override public void setEnd(long end) { setLong(48L, end); }

        /** {@return what {@link Shapes_DrawingShared#snapshot} returns, of this struct} */
        public Shapes_DrawingShared.Snapshot snapshot() {
            return new Shapes_DrawingShared.Snapshot(getTag(), getLine().snapshot(), IntStream.range(0, 4)
                            .mapToObj(i -> Views.point(new Shapes_DotShared.View(), this, 22L + 6L * i).snapshot())
                            .toArray(Shapes_DotShared.Snapshot[]::new), getEnd());
        }

        /**
         * Does what {@link Shapes_DrawingShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Shapes.Drawing source) {
            if (source instanceof Shapes_DrawingShared || source instanceof Shapes_DrawingShared.View) {
                StructBytes bytes = (StructBytes) source;
                byte tagCopy = source.getTag();
                long endCopy = source.getEnd();
                setByte(0L, tagCopy);
                setLong(48L, endCopy);
                Views.point(new Shapes_LineShared.View(), this, 2L).copyFrom(Views.point(new Shapes_LineShared.View(), bytes, 2L));
                for (long i = 0; i < 4; i++) {
                    Views.point(new Shapes_DotShared.View(), this, 22L + 6L * i).copyFrom(Views.point(new Shapes_DotShared.View(), bytes, 22L + 6L * i));
                }
            } else if (Views.isPrivate(this)) {
                setTag(source.getTag());
                Views.point(new Shapes_LineShared.View(), this, 2L).copyFrom(source.getLine());
                for (int i = 0; i < 2; i++) {
                    for (int j = 0; j < 2; j++) {
                        Views.point(new Shapes_DotShared.View(), this, 22L + 6L * (i * 2 + j)).copyFrom(source.getCellAt(i, j));
                    }
                }
                setEnd(source.getEnd());
            } else {
                Shapes_DrawingShared.View staged = Views.stage(new Shapes_DrawingShared.View(), this, 56);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Drawing[tag=" + getTag() + ", line=" + getLine()
                        + ", cell=" + Arrays.toString(IntStream.range(0, 4)
                                .mapToObj(i -> Views.point(new Shapes_DotShared.View(), this, 22L + 6L * i))
                                .toArray()) + ", end=" + getEnd() + "]";
            } catch (IllegalStateException closed) {
                return "Drawing" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Shapes.Drawing} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param tag the value of {@code tag}
     * @param line the value of {@code line}
     * @param cell the values of {@code cell}
     * @param end the value of {@code end}
     */
    public record Snapshot(byte tag, Shapes_LineShared.Snapshot line,
            Shapes_DotShared.Snapshot[] cell, long end) implements Shapes.Drawing {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param tag the value of {@code tag}
         * @param line the value of {@code line}
         * @param cell the values of {@code cell}
         * @param end the value of {@code end}
         */
        public Snapshot {
            Indexes.checkLength("cell", cell.length, 4);
            cell = cell.clone();
        }

        /** {@return a copy of the values of {@code cell}} */
        @Override public Shapes_DotShared.Snapshot[] cell() { return cell.clone(); }

        @Override public byte getTag() { return tag; }

        @Override public void setTag(byte tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Shapes_LineShared.Snapshot getLine() { return line; }

        @Override
        public Shapes_DotShared.Snapshot getCellAt(int row, int column) {
            return this.cell[Indexes.check("cell", row, 2, column, 2)];
        }

        @Override
        public void setCellAt(int row, int column, Shapes.Dot cell) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public long getEnd() { return end; }

        @Override public void setEnd(long end) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shapes_DrawingShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.tag, this.line, this.cell, this.end},
                    new Object[] {((Shapes_DrawingShared.Snapshot) other).tag,
                    ((Shapes_DrawingShared.Snapshot) other).line, ((Shapes_DrawingShared.Snapshot) other).cell,
                    ((Shapes_DrawingShared.Snapshot) other).end});
        }

        @Override public int hashCode() { return Arrays.deepHashCode(new Object[] {tag, line, cell, end}); }

        @Override
        public String toString() {
            return "Snapshot[tag=" + tag
                    + ", line=" + line
                    + ", cell=" + Arrays.toString(cell)
                    + ", end=" + end
                    + "]";
        }
    }
}

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
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * A {@link Shapes.Line} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     2  int16         from.x
 *      2     3  string/UTF-8  from.label
 *      5     1                (padding)
 *      6    12  struct[2]     via
 *     18     2  int8[2]       weight
 *     20                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Shapes.Line", size = 20, alignment = 2,
        descriptor = "format 2\nstruct\n0 int16 2 x\n2 string/UTF-8 3 label\nlayout\n0 struct#1 6 from\n"
                + "6 struct#1[2] 12 via\n18 int8[2] 2 weight\n", types = "demo/Shapes.Dot 6 2",
        accessors = {"from", "via", "weight"}, nested = Shapes_DotShared.class
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Shapes_LineShared extends SharedRegion implements Shapes.Line {
    private static final int CODE_VERSION = CodeVersion.require(Shapes_LineShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 20;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 2;
    /** The distance of {@code from} from the start of the struct in bytes. */
    public static final long FROM_OFFSET = 0;
    /** The distance of {@code via} from the start of the struct in bytes. */
    public static final long VIA_OFFSET = 6;
    /** The number of elements of {@code via}. */
    public static final int VIA_LENGTH = 2;
    /** The distance of {@code weight} from the start of the struct in bytes. */
    public static final long WEIGHT_OFFSET = 18;
    /** The number of elements of {@code weight}. */
    public static final int WEIGHT_LENGTH = 2;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Line", null, SIZEOF, 0xcc97237ad3d20d45L,
            "format 2\nstruct\n0 int16 2 x\n2 string/UTF-8 3 label\nlayout\n0 struct#1 6 from\n"
            + "6 struct#1[2] 12 via\n18 int8[2] 2 weight\n")
            .nesting(Shapes_LineShared.class);

    private static final Function<AttachedRegion, Shapes_LineShared> NEW = Shapes_LineShared::new;

    private Shapes_LineShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_LineShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Shapes_LineShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Shapes_LineShared acquire(AcquireOptions options, Consumer<? super Shapes.Line> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_LineShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Shapes_LineShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Shapes_LineShared create(AcquireOptions options, Consumer<? super Shapes.Line> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_LineShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Shapes_LineShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Shapes_LineShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Shapes_LineShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Shapes_LineShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Shapes_LineShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Shapes_LineShared map(Path path, MapOptions options, Consumer<? super Shapes.Line> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code from}, a plain access. */
    @Override public Shapes_DotShared.View from() { return Views.point(new Shapes_DotShared.View(), this, 0L); }

    /**
     * Points a view at {@code from}.
     *
     * @param view the view
     * @return the view
     */
    public Shapes_DotShared.View viewFrom(Shapes_DotShared.View view) { return Views.point(view, this, 0L); }

    /**
     * Writes {@code from}, a plain access.
     * @throws NullPointerException if the struct to copy is null
     * @throws RuntimeException if it has a value that can't be written; nothing is written then
     */
    @Override public void from(Shapes.Dot from) { Views.point(new Shapes_DotShared.View(), this, 0L).copyFrom(from); }

    /**
     * Reads an element of {@code via}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public Shapes_DotShared.View via(int index) {
        return Views.point(new Shapes_DotShared.View(), this, 6L + 6L * Indexes.check("via", index, 2));
    }

    /**
     * Points a view at an element of {@code via}.
     *
     * @param index from 0 to 1
     * @param view the view
     * @return the view
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public Shapes_DotShared.View viewViaAt(int index, Shapes_DotShared.View view) {
        return Views.point(view, this, 6L + 6L * Indexes.check("via", index, 2));
    }

    /**
     * Reads an element of {@code weight}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public byte weight(int index) { return getByte(18L + Indexes.check("weight", index, 2)); }

    /**
     * Writes an element of {@code weight}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override public void weight(int index, byte weight) { setByte(18L + Indexes.check("weight", index, 2), weight); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Shapes_LineShared.Snapshot snapshot() {
        return Views.point(new Shapes_LineShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Shapes.Line source) { Views.point(new Shapes_LineShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new Shapes_LineShared.View(), this, 0).toString(); }

    /**
     * A {@link Shapes.Line} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Shapes_LineShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Shapes.Line {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(20L); }

        @Override public Shapes_DotShared.View from() { return Views.point(new Shapes_DotShared.View(), this, 0L); }

        /**
         * {@return what {@link Shapes_LineShared#viewFrom} returns, of this struct}
         * @param view the view
         */
        public Shapes_DotShared.View viewFrom(Shapes_DotShared.View view) { return Views.point(view, this, 0L); }

        @Override
        public void from(Shapes.Dot from) { Views.point(new Shapes_DotShared.View(), this, 0L).copyFrom(from); }

        @Override
        public Shapes_DotShared.View via(int index) {
            return Views.point(new Shapes_DotShared.View(), this, 6L + 6L * Indexes.check("via", index, 2));
        }

        /**
         * {@return what {@link Shapes_LineShared#viewViaAt} returns, of this struct}
         * @param index the index
         * @param view the view
         */
        public Shapes_DotShared.View viewViaAt(int index, Shapes_DotShared.View view) {
            return Views.point(view, this, 6L + 6L * Indexes.check("via", index, 2));
        }

        @Override public byte weight(int index) { return getByte(18L + Indexes.check("weight", index, 2)); }

        @Override
        public void weight(int index, byte weight) { setByte(18L + Indexes.check("weight", index, 2), weight); }

        /** {@return what {@link Shapes_LineShared#snapshot} returns, of this struct} */
        public Shapes_LineShared.Snapshot snapshot() {
            return new Shapes_LineShared.Snapshot(from().snapshot(), IntStream.range(0, 2)
                            .mapToObj(i -> Views.point(new Shapes_DotShared.View(), this, 6L + 6L * i).snapshot())
                            .toArray(Shapes_DotShared.Snapshot[]::new), ArrayCopy.get(this, 18L, new byte[2]));
        }

        /**
         * Does what {@link Shapes_LineShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Shapes.Line source) {
            if (source instanceof Shapes_LineShared || source instanceof Shapes_LineShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 18, 2);
                Views.point(new Shapes_DotShared.View(), this, 0L).copyFrom(Views.point(new Shapes_DotShared.View(), bytes, 0L));
                for (long i = 0; i < 2; i++) {
                    Views.point(new Shapes_DotShared.View(), this, 6L + 6L * i).copyFrom(Views.point(new Shapes_DotShared.View(), bytes, 6L + 6L * i));
                }
            } else if (Views.isPrivate(this)) {
                Views.point(new Shapes_DotShared.View(), this, 0L).copyFrom(source.from());
                for (int i = 0; i < 2; i++) {
                    Views.point(new Shapes_DotShared.View(), this, 6L + 6L * i).copyFrom(source.via(i));
                }
                for (int i = 0; i < 2; i++) {
                    setByte(18L + 1L * i, source.weight(i));
                }
            } else {
                Shapes_LineShared.View staged = Views.stage(new Shapes_LineShared.View(), this, 20);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Line[from=" + from()
                        + ", via=" + Arrays.toString(IntStream.range(0, 2)
                                .mapToObj(i -> Views.point(new Shapes_DotShared.View(), this, 6L + 6L * i))
                                .toArray())
                                + ", weight=" + Arrays.toString(ArrayCopy.get(this, 18L, new byte[2]))
                                + "]";
            } catch (IllegalStateException closed) {
                return "Line" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Shapes.Line} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param from the value of {@code from}
     * @param via the values of {@code via}
     * @param weight the values of {@code weight}
     */
    public record Snapshot(Shapes_DotShared.Snapshot from, Shapes_DotShared.Snapshot[] via,
            byte[] weight) implements Shapes.Line {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param from the value of {@code from}
         * @param via the values of {@code via}
         * @param weight the values of {@code weight}
         */
        public Snapshot {
            Indexes.checkLength("via", via.length, 2);
            via = via.clone();
            Indexes.checkLength("weight", weight.length, 2);
            weight = weight.clone();
        }

        /** {@return a copy of the values of {@code via}} */
        @Override public Shapes_DotShared.Snapshot[] via() { return via.clone(); }

        /** {@return a copy of the values of {@code weight}} */
        @Override public byte[] weight() { return weight.clone(); }

        @Override
        public void from(Shapes.Dot from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Shapes_DotShared.Snapshot via(int index) { return this.via[Indexes.check("via", index, 2)]; }

        @Override public byte weight(int index) { return this.weight[Indexes.check("weight", index, 2)]; }

        @Override
        public void weight(int index, byte weight) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shapes_LineShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.from, this.via, this.weight},
                    new Object[] {((Shapes_LineShared.Snapshot) other).from, ((Shapes_LineShared.Snapshot) other).via,
                    ((Shapes_LineShared.Snapshot) other).weight});
        }

        @Override public int hashCode() { return Arrays.deepHashCode(new Object[] {from, via, weight}); }

        @Override
        public String toString() {
            return "Snapshot[from=" + from
                    + ", via=" + Arrays.toString(via)
                    + ", weight=" + Arrays.toString(weight)
                    + "]";
        }
    }
}
