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
import java.lang.System;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Fluents} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     1  int8          first
 *      1     8  int16[4]      level
 *      9     8  char16[2][2]  index
 *     17                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Fluents", size = 17, alignment = 1,
        descriptor = "0 int8 1 first\n1 int16[4] 8 level\n9 char16[2][2] 8 index\n",
        accessors = {"first", "level", "getLevels", "setLevels", "index"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class FluentsShared extends SharedRegion implements Fluents {
    private static final int CODE_VERSION = CodeVersion.require(FluentsShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 17;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 1;
    /** The distance of {@code first} from the start of the struct in bytes. */
    public static final long FIRST_OFFSET = 0;
    /** The distance of {@code level} from the start of the struct in bytes. */
    public static final long LEVEL_OFFSET = 1;
    /** The number of elements of {@code level}. */
    public static final int LEVEL_LENGTH = 4;
    /** The distance of {@code index} from the start of the struct in bytes. */
    public static final long INDEX_OFFSET = 9;
    /** The number of rows of {@code index}. */
    public static final int INDEX_ROWS = 2;
    /** The number of elements in a row of {@code index}. */
    public static final int INDEX_COLUMNS = 2;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Fluents", null, SIZEOF, 0x4987c39c4635322cL,
            "0 int8 1 first\n1 int16[4] 8 level\n9 char16[2][2] 8 index\n");

    private static final Function<AttachedRegion, FluentsShared> NEW = FluentsShared::new;

    private FluentsShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static FluentsShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static FluentsShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static FluentsShared acquire(AcquireOptions options, Consumer<? super Fluents> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static FluentsShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static FluentsShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static FluentsShared create(AcquireOptions options, Consumer<? super Fluents> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static FluentsShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static FluentsShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static FluentsShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static FluentsShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static FluentsShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static FluentsShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static FluentsShared map(Path path, MapOptions options, Consumer<? super Fluents> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code first}, a plain access. */
    @Override public byte first() { return getByte(0L); }

    /**
     * Reads an element of {@code level}, a plain access.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public short level(int index) { return getShort(1L + 2L * Indexes.check("level", index, 4)); }

    /**
     * Writes an element of {@code level}, a plain access.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override public void level(int index, short level) { setShort(1L + 2L * Indexes.check("level", index, 4), level); }

    /**
     * Reads all elements of {@code level}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getLevels(short[] into) {
        Indexes.checkLength("level", into.length, 4);
        ArrayCopy.get(this, 1L, into);
    }

    /**
     * Writes all elements of {@code level}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void setLevels(short[] from) {
        Indexes.checkLength("level", from.length, 4);
        ArrayCopy.set(this, 1L, from);
    }

    /**
     * Writes an element of {@code index}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void index(int row, int column, char index_) {
        setChar(9L + 2L * Indexes.check("index", row, 2, column, 2), index_);
    }

    /**
     * Reads an element of {@code index}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public char index(int row, int column) { return getChar(9L + 2L * Indexes.check("index", row, 2, column, 2)); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public FluentsShared.Snapshot snapshot() { return Views.point(new FluentsShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Fluents source) { Views.point(new FluentsShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new FluentsShared.View(), this, 0).toString(); }

    /**
     * A {@link Fluents} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link FluentsShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Fluents {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(17L); }

        @Override public byte first() { return getByte(0L); }

        @Override public short level(int index) { return getShort(1L + 2L * Indexes.check("level", index, 4)); }

        @Override
        public void level(int index, short level) { setShort(1L + 2L * Indexes.check("level", index, 4), level); }

        @Override
        public void getLevels(short[] into) {
            Indexes.checkLength("level", into.length, 4);
            ArrayCopy.get(this, 1L, into);
        }

        @Override
        public void setLevels(short[] from) {
            Indexes.checkLength("level", from.length, 4);
            ArrayCopy.set(this, 1L, from);
        }

        @Override
        public void index(int row, int column, char index_) {
            setChar(9L + 2L * Indexes.check("index", row, 2, column, 2), index_);
        }

        @Override
        public char index(int row, int column) { return getChar(9L + 2L * Indexes.check("index", row, 2, column, 2)); }

        /** {@return what {@link FluentsShared#snapshot} returns, of this struct} */
        public FluentsShared.Snapshot snapshot() {
            return new FluentsShared.Snapshot(first(), ArrayCopy.get(this, 1L, new short[4]),
                    ArrayCopy.get(this, 9L, new char[4]));
        }

        /**
         * Does what {@link FluentsShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Fluents source) {
            if (source instanceof FluentsShared || source instanceof FluentsShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 1, 16);
            } else if (source instanceof FluentsShared.Snapshot || Views.isPrivate(this)) {
                for (int i = 0; i < 4; i++) {
                    setShort(1L + 2L * i, source.level(i));
                }
                for (int i = 0; i < 2; i++) {
                    for (int j = 0; j < 2; j++) {
                        setChar(9L + 2L * (i * 2 + j), source.index(i, j));
                    }
                }
            } else {
                FluentsShared.View staged = Views.stage(new FluentsShared.View(), this, 17);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Fluents[first=" + first()
                        + ", level=" + Arrays.toString(ArrayCopy.get(this, 1L, new short[4]))
                        + ", index=" + Arrays.toString(ArrayCopy.get(this, 9L, new char[4]))
                        + "]";
            } catch (IllegalStateException closed) {
                return "Fluents" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Fluents} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param first the value of {@code first}
     * @param level the values of {@code level}
     * @param index the values of {@code index}
     */
    public record Snapshot(byte first, short[] level, char[] index) implements Fluents {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param first the value of {@code first}
         * @param level the values of {@code level}
         * @param index the values of {@code index}
         */
        public Snapshot {
            Indexes.checkLength("level", level.length, 4);
            level = level.clone();
            Indexes.checkLength("index", index.length, 4);
            index = index.clone();
        }

        /** {@return a copy of the values of {@code level}} */
        @Override public short[] level() { return level.clone(); }

        /** {@return a copy of the values of {@code index}} */
        @Override public char[] index() { return index.clone(); }

        @Override public short level(int index) { return this.level[Indexes.check("level", index, 4)]; }

        @Override
        public void level(int index, short level) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getLevels(short[] into) {
            Indexes.checkLength("level", into.length, 4);
            System.arraycopy(this.level, 0, into, 0, into.length);
        }

        @Override
        public void setLevels(short[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void index(int row, int column, char index_) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public char index(int row, int column) { return this.index[Indexes.check("index", row, 2, column, 2)]; }

        @Override
        public boolean equals(Object other) {
            return other instanceof FluentsShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.first, this.level, this.index},
                    new Object[] {((FluentsShared.Snapshot) other).first,
                    ((FluentsShared.Snapshot) other).level, ((FluentsShared.Snapshot) other).index});
        }

        @Override public int hashCode() { return Arrays.deepHashCode(new Object[] {first, level, index}); }

        @Override
        public String toString() {
            return "Snapshot[first=" + first
                    + ", level=" + Arrays.toString(level)
                    + ", index=" + Arrays.toString(index)
                    + "]";
        }
    }
}
