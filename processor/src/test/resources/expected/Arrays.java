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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Arrays} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type             field
 *      0    12  int32[3]         price
 *     12     1  int8             tag
 *     13     3                   (padding)
 *     16    48  float64[2][3]    cell
 *     64     4  bool8[4]         open
 *     68    10  string/UTF-8[2]  name
 *     78     2                   (padding)
 *     80    16  int64[2]         count
 *     96                         (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Arrays", size = 96, alignment = 8,
        descriptor = "0 int32[3] 12 price\n12 int8 1 tag\n16 float64[2][3] 48 cell\n64 bool8[4] 4 open\n"
                + "68 string/UTF-8[2] 10 name\n80 int64[2] 16 count\n",
        accessors = {"getPriceAt", "setPriceAt", "getPrices", "setPrices", "getTag", "setTag",
                        "getCellAt", "setCellAt", "getCells", "isOpenAt", "setOpenAt", "setOpens", "getNameAt",
                        "setNameAt", "getCounts", "setCounts"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class ArraysShared extends SharedRegion implements Arrays {
    private static final int CODE_VERSION = CodeVersion.require(ArraysShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "Arrays";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 96;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code price} from the start of the struct in bytes. */
    public static final long PRICE_OFFSET = 0;
    /** The number of elements of {@code price}. */
    public static final int PRICE_LENGTH = 3;
    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 12;
    /** The distance of {@code cell} from the start of the struct in bytes. */
    public static final long CELL_OFFSET = 16;
    /** The number of rows of {@code cell}. */
    public static final int CELL_ROWS = 2;
    /** The number of elements in a row of {@code cell}. */
    public static final int CELL_COLUMNS = 3;
    /** The distance of {@code open} from the start of the struct in bytes. */
    public static final long OPEN_OFFSET = 64;
    /** The number of elements of {@code open}. */
    public static final int OPEN_LENGTH = 4;
    /** The distance of {@code name} from the start of the struct in bytes. */
    public static final long NAME_OFFSET = 68;
    /** The number of elements of {@code name}. */
    public static final int NAME_LENGTH = 2;
    /** The length of an element of {@code name} in bytes, with the terminating NUL. */
    public static final long NAME_SIZE = 5;

    private static final FixedText NAME_TEXT = FixedText.of(
            "name", 5, StandardCharsets.UTF_8, Overflow.ERROR);

    /** The distance of {@code count} from the start of the struct in bytes. */
    public static final long COUNT_OFFSET = 80;
    /** The number of elements of {@code count}. */
    public static final int COUNT_LENGTH = 2;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Arrays", NAME, SIZEOF, 0x247e3bb5f1231781L,
            "0 int32[3] 12 price\n12 int8 1 tag\n16 float64[2][3] 48 cell\n64 bool8[4] 4 open\n"
            + "68 string/UTF-8[2] 10 name\n80 int64[2] 16 count\n");

    private static final Function<AttachedRegion, ArraysShared> NEW = ArraysShared::new;

    private ArraysShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static ArraysShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ArraysShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static ArraysShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static ArraysShared acquire(AcquireOptions options, Consumer<? super Arrays> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static ArraysShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ArraysShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static ArraysShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static ArraysShared create(AcquireOptions options, Consumer<? super Arrays> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static ArraysShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ArraysShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static ArraysShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static ArraysShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ArraysShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static ArraysShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static ArraysShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static ArraysShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static ArraysShared map(Path path, MapOptions options, Consumer<? super Arrays> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /**
     * Reads an element of {@code price}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public int getPriceAt(int index) { return getInt(0L + 4L * Indexes.check("price", index, 3)); }

    /**
     * Writes an element of {@code price}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setPriceAt(int index, int price) { setInt(0L + 4L * Indexes.check("price", index, 3), price); }

    /**
     * Reads all elements of {@code price}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getPrices(int[] into) {
        Indexes.checkLength("price", into.length, 3);
        ArrayCopy.get(this, 0L, into);
    }

    /**
     * Writes all elements of {@code price}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void setPrices(int[] from) {
        Indexes.checkLength("price", from.length, 3);
        ArrayCopy.set(this, 0L, from);
    }

    /** Reads {@code tag}, a plain access. */
    @Override public byte getTag() { return getByte(12L); }

    /** Writes {@code tag}, a plain access. */
    @Override public void setTag(byte tag) { setByte(12L, tag); }

    /**
     * Reads an element of {@code cell}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public double getCellAt(int row, int column) {
        return getDouble(16L + 8L * Indexes.check("cell", row, 2, column, 3));
    }

    /**
     * Writes an element of {@code cell}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setCellAt(int row, int column, double cell) {
        setDouble(16L + 8L * Indexes.check("cell", row, 2, column, 3), cell);
    }

    /**
     * Reads all elements of {@code cell}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getCells(double[] into) {
        Indexes.checkLength("cell", into.length, 6);
        ArrayCopy.get(this, 16L, into);
    }

    /**
     * Reads an element of {@code open}, a plain access.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public boolean isOpenAt(int index) { return getBoolean(64L + Indexes.check("open", index, 4)); }

    /**
     * Writes an element of {@code open}, a plain access.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setOpenAt(int index, boolean open) { setBoolean(64L + Indexes.check("open", index, 4), open); }

    /**
     * Writes all elements of {@code open}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void setOpens(boolean[] from) {
        Indexes.checkLength("open", from.length, 4);
        ArrayCopy.set(this, 64L, from);
    }

    /**
     * Reads an element of {@code name}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public String getNameAt(int index) { return NAME_TEXT.get(this, 68L + 5L * Indexes.check("name", index, 2)); }

    /**
     * Writes an element of {@code name}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 4 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override
    public void setNameAt(int index, String name) {
        NAME_TEXT.set(this, 68L + 5L * Indexes.check("name", index, 2), name);
    }

    /**
     * Reads all elements of {@code count}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getCounts(long[] into) {
        Indexes.checkLength("count", into.length, 2);
        ArrayCopy.get(this, 80L, into);
    }

    /**
     * Writes all elements of {@code count}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void setCounts(long[] from) {
        Indexes.checkLength("count", from.length, 2);
        ArrayCopy.set(this, 80L, from);
    }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public ArraysShared.Snapshot snapshot() { return Views.point(new ArraysShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Arrays source) { Views.point(new ArraysShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new ArraysShared.View(), this, 0).toString(); }

    /**
     * A {@link Arrays} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link ArraysShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Arrays {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(96L); }

        @Override public int getPriceAt(int index) { return getInt(0L + 4L * Indexes.check("price", index, 3)); }

        @Override
        public void setPriceAt(int index, int price) { setInt(0L + 4L * Indexes.check("price", index, 3), price); }

        @Override
        public void getPrices(int[] into) {
            Indexes.checkLength("price", into.length, 3);
            ArrayCopy.get(this, 0L, into);
        }

        @Override
        public void setPrices(int[] from) {
            Indexes.checkLength("price", from.length, 3);
            ArrayCopy.set(this, 0L, from);
        }

        @Override public byte getTag() { return getByte(12L); }

        @Override public void setTag(byte tag) { setByte(12L, tag); }

        @Override
        public double getCellAt(int row, int column) {
            return getDouble(16L + 8L * Indexes.check("cell", row, 2, column, 3));
        }

        @Override
        public void setCellAt(int row, int column, double cell) {
            setDouble(16L + 8L * Indexes.check("cell", row, 2, column, 3), cell);
        }

        @Override
        public void getCells(double[] into) {
            Indexes.checkLength("cell", into.length, 6);
            ArrayCopy.get(this, 16L, into);
        }

        @Override public boolean isOpenAt(int index) { return getBoolean(64L + Indexes.check("open", index, 4)); }

        @Override
        public void setOpenAt(int index, boolean open) { setBoolean(64L + Indexes.check("open", index, 4), open); }

        @Override
        public void setOpens(boolean[] from) {
            Indexes.checkLength("open", from.length, 4);
            ArrayCopy.set(this, 64L, from);
        }

        @Override
        public String getNameAt(int index) { return NAME_TEXT.get(this, 68L + 5L * Indexes.check("name", index, 2)); }

        @Override
        public void setNameAt(int index, String name) {
            NAME_TEXT.set(this, 68L + 5L * Indexes.check("name", index, 2), name);
        }

        @Override
        public void getCounts(long[] into) {
            Indexes.checkLength("count", into.length, 2);
            ArrayCopy.get(this, 80L, into);
        }

        @Override
        public void setCounts(long[] from) {
            Indexes.checkLength("count", from.length, 2);
            ArrayCopy.set(this, 80L, from);
        }

        /** {@return what {@link ArraysShared#snapshot} returns, of this struct} */
        public ArraysShared.Snapshot snapshot() {
            return new ArraysShared.Snapshot(ArrayCopy.get(this, 0L, new int[3]),
                    getTag(), ArrayCopy.get(this, 16L, new double[6]), ArrayCopy.get(this, 64L, new boolean[4]),
                    NAME_TEXT.get(this, 68L, new String[2]), ArrayCopy.get(this, 80L, new long[2]));
        }

        /**
         * Does what {@link ArraysShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Arrays source) {
            if (source instanceof ArraysShared || source instanceof ArraysShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 13);
                Views.copy(bytes, this, 16, 62);
                Views.copy(bytes, this, 80, 16);
            } else if (Views.isPrivate(this)) {
                for (int i = 0; i < 3; i++) {
                    setInt(0L + 4L * i, source.getPriceAt(i));
                }
                setTag(source.getTag());
                for (int i = 0; i < 2; i++) {
                    for (int j = 0; j < 3; j++) {
                        setDouble(16L + 8L * (i * 3 + j), source.getCellAt(i, j));
                    }
                }
                for (int i = 0; i < 4; i++) {
                    setBoolean(64L + 1L * i, source.isOpenAt(i));
                }
                for (int i = 0; i < 2; i++) {
                    NAME_TEXT.set(this, 68L + 5L * i, source.getNameAt(i));
                }
                long[] countCopy = new long[2];
                source.getCounts(countCopy);
                ArrayCopy.set(this, 80L, countCopy);
            } else {
                ArraysShared.View staged = Views.stage(new ArraysShared.View(), this, 96);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Arrays[price=" + java.util.Arrays.toString(ArrayCopy.get(this, 0L, new int[3]))
                        + ", tag=" + getTag()
                        + ", cell=" + java.util.Arrays.toString(ArrayCopy.get(this, 16L, new double[6]))
                        + ", open=" + java.util.Arrays.toString(ArrayCopy.get(this, 64L, new boolean[4]))
                        + ", name=" + java.util.Arrays.toString(NAME_TEXT.get(this, 68L, new String[2]))
                        + ", count=" + java.util.Arrays.toString(ArrayCopy.get(this, 80L, new long[2]))
                        + "]";
            } catch (IllegalStateException closed) {
                return "Arrays" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Arrays} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param price the values of {@code price}
     * @param tag the value of {@code tag}
     * @param cell the values of {@code cell}
     * @param open the values of {@code open}
     * @param name the values of {@code name}
     * @param count the values of {@code count}
     */
    public record Snapshot(int[] price, byte tag, double[] cell, boolean[] open,
            String[] name, long[] count) implements Arrays {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param price the values of {@code price}
         * @param tag the value of {@code tag}
         * @param cell the values of {@code cell}
         * @param open the values of {@code open}
         * @param name the values of {@code name}
         * @param count the values of {@code count}
         */
        public Snapshot {
            Indexes.checkLength("price", price.length, 3);
            price = price.clone();
            Indexes.checkLength("cell", cell.length, 6);
            cell = cell.clone();
            Indexes.checkLength("open", open.length, 4);
            open = open.clone();
            Indexes.checkLength("name", name.length, 2);
            name = name.clone();
            Indexes.checkLength("count", count.length, 2);
            count = count.clone();
        }

        /** {@return a copy of the values of {@code price}} */
        @Override public int[] price() { return price.clone(); }

        /** {@return a copy of the values of {@code cell}} */
        @Override public double[] cell() { return cell.clone(); }

        /** {@return a copy of the values of {@code open}} */
        @Override public boolean[] open() { return open.clone(); }

        /** {@return a copy of the values of {@code name}} */
        @Override public String[] name() { return name.clone(); }

        /** {@return a copy of the values of {@code count}} */
        @Override public long[] count() { return count.clone(); }

        @Override public int getPriceAt(int index) { return this.price[Indexes.check("price", index, 3)]; }

        @Override
        public void setPriceAt(int index, int price) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getPrices(int[] into) {
            Indexes.checkLength("price", into.length, 3);
            System.arraycopy(this.price, 0, into, 0, into.length);
        }

        @Override
        public void setPrices(int[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public byte getTag() { return tag; }

        @Override public void setTag(byte tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public double getCellAt(int row, int column) { return this.cell[Indexes.check("cell", row, 2, column, 3)]; }

        @Override
        public void setCellAt(int row, int column, double cell) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getCells(double[] into) {
            Indexes.checkLength("cell", into.length, 6);
            System.arraycopy(this.cell, 0, into, 0, into.length);
        }

        @Override public boolean isOpenAt(int index) { return this.open[Indexes.check("open", index, 4)]; }

        @Override
        public void setOpenAt(int index, boolean open) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void setOpens(boolean[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getNameAt(int index) { return this.name[Indexes.check("name", index, 2)]; }

        @Override
        public void setNameAt(int index, String name) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getCounts(long[] into) {
            Indexes.checkLength("count", into.length, 2);
            System.arraycopy(this.count, 0, into, 0, into.length);
        }

        @Override
        public void setCounts(long[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public boolean equals(Object other) {
            return other instanceof ArraysShared.Snapshot
                    && java.util.Arrays.deepEquals(new Object[] {this.price, this.tag, this.cell, this.open,
                    this.name, this.count}, new Object[] {((ArraysShared.Snapshot) other).price,
                    ((ArraysShared.Snapshot) other).tag, ((ArraysShared.Snapshot) other).cell,
                    ((ArraysShared.Snapshot) other).open, ((ArraysShared.Snapshot) other).name,
                    ((ArraysShared.Snapshot) other).count});
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.deepHashCode(new Object[] {price, tag, cell, open, name, count});
        }

        @Override
        public String toString() {
            return "Snapshot[price=" + java.util.Arrays.toString(price)
                    + ", tag=" + tag
                    + ", cell=" + java.util.Arrays.toString(cell)
                    + ", open=" + java.util.Arrays.toString(open)
                    + ", name=" + java.util.Arrays.toString(name)
                    + ", count=" + java.util.Arrays.toString(count)
                    + "]";
        }
    }
}
