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
import java.lang.Math;
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
 * A {@link Huge} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 *      offset        size  type                field
 *           0           8  int64               count
 *           8  3000000000  int8[3000000000]    flag
 *  3000000008  2147549184  int8[65536][32769]  noise
 *  5147549192  3200000000  float64[400000000]  price
 *  8347549192  2500000000  int8[50000][50000]  cell
 * 10847549192          16  int32[4]            small
 * 10847549208                                  (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Huge", size = 10847549208L, alignment = 8,
        descriptor = "0 int64 8 count\n8 int8[3000000000] 3000000000 flag\n3000000008 int8[65536][32769] 2147549184 noise\n"
                + "5147549192 float64[400000000] 3200000000 price\n8347549192 int8[50000][50000] 2500000000 cell\n"
                + "10847549192 int32[4] 16 small\n",
        accessors = {"getCount", "setCount", "getFlagAt", "setFlagAt", "getFlags", "setFlags",
                        "getNoises", "setNoises", "getPriceAt", "setPriceAt", "getPrices", "setPrices",
                        "getCellAt", "setCellAt", "getSmallAt", "setSmallAt", "getSmalls"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class HugeShared extends SharedRegion implements Huge {
    private static final int CODE_VERSION = CodeVersion.require(HugeShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "Huge";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 10847549208L;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code count} from the start of the struct in bytes. */
    public static final long COUNT_OFFSET = 0;
    /** The distance of {@code flag} from the start of the struct in bytes. */
    public static final long FLAG_OFFSET = 8;
    /** The number of elements of {@code flag}. */
    public static final long FLAG_LENGTH = 3000000000L;
    /** The distance of {@code noise} from the start of the struct in bytes. */
    public static final long NOISE_OFFSET = 3000000008L;
    /** The number of rows of {@code noise}. */
    public static final int NOISE_ROWS = 65536;
    /** The number of elements in a row of {@code noise}. */
    public static final int NOISE_COLUMNS = 32769;
    /** The distance of {@code price} from the start of the struct in bytes. */
    public static final long PRICE_OFFSET = 5147549192L;
    /** The number of elements of {@code price}. */
    public static final int PRICE_LENGTH = 400000000;
    /** The distance of {@code cell} from the start of the struct in bytes. */
    public static final long CELL_OFFSET = 8347549192L;
    /** The number of rows of {@code cell}. */
    public static final int CELL_ROWS = 50000;
    /** The number of elements in a row of {@code cell}. */
    public static final int CELL_COLUMNS = 50000;
    /** The distance of {@code small} from the start of the struct in bytes. */
    public static final long SMALL_OFFSET = 10847549192L;
    /** The number of elements of {@code small}. */
    public static final int SMALL_LENGTH = 4;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Huge", NAME, SIZEOF, 0x5faec1fecb3d3627L,
            "0 int64 8 count\n8 int8[3000000000] 3000000000 flag\n3000000008 int8[65536][32769] 2147549184 noise\n"
            + "5147549192 float64[400000000] 3200000000 price\n8347549192 int8[50000][50000] 2500000000 cell\n"
            + "10847549192 int32[4] 16 small\n");

    private static final Function<AttachedRegion, HugeShared> NEW = HugeShared::new;

    private HugeShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static HugeShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static HugeShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static HugeShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static HugeShared acquire(AcquireOptions options, Consumer<? super Huge> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static HugeShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static HugeShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static HugeShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static HugeShared create(AcquireOptions options, Consumer<? super Huge> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static HugeShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static HugeShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static HugeShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static HugeShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static HugeShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static HugeShared openReadOnly(AcquireOptions options) { return Regions.openReadOnly(LAYOUT, options, NEW); }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static HugeShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static HugeShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static HugeShared map(Path path, MapOptions options, Consumer<? super Huge> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code count}, a plain access. */
    @Override public long getCount() { return getLong(0L); }

    /** Writes {@code count}, a plain access. */
    @Override public void setCount(long count) { setLong(0L, count); }

    /**
     * Reads an element of {@code flag}, a plain access.
     * @param index from 0 to 2999999999
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public byte getFlagAt(long index) { return getByte(8L + Indexes.check("flag", index, 3000000000L)); }

    /**
     * Writes an element of {@code flag}, a plain access.
     * @param index from 0 to 2999999999
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setFlagAt(long index, byte flag) { setByte(8L + Indexes.check("flag", index, 3000000000L), flag); }

    /**
     * Reads some elements of {@code flag}; a writer may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     */
    @Override
    public void getFlags(long index, byte[] into, int offset, int length) {
        Indexes.checkRange("flag", index, length, 3000000000L);
        Indexes.checkRange("flag", offset, length, into.length);
        ArrayCopy.get(this, 8L + index, into, offset, length);
    }

    /**
     * Writes some elements of {@code flag}; a reader may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     */
    @Override
    public void setFlags(long index, byte[] from, int offset, int length) {
        Indexes.checkRange("flag", index, length, 3000000000L);
        Indexes.checkRange("flag", offset, length, from.length);
        ArrayCopy.set(this, 8L + index, from, offset, length);
    }

    /**
     * Reads some elements of {@code noise}; a writer may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     */
    @Override
    public void getNoises(long index, byte[] into, int offset, int length) {
        Indexes.checkRange("noise", index, length, 2147549184L);
        Indexes.checkRange("noise", offset, length, into.length);
        ArrayCopy.get(this, 3000000008L + index, into, offset, length);
    }

    /**
     * Writes some elements of {@code noise}; a reader may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     */
    @Override
    public void setNoises(long index, byte[] from, int offset, int length) {
        Indexes.checkRange("noise", index, length, 2147549184L);
        Indexes.checkRange("noise", offset, length, from.length);
        ArrayCopy.set(this, 3000000008L + index, from, offset, length);
    }

    /**
     * Reads an element of {@code price}, a plain access.
     * @param index from 0 to 399999999
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public double getPriceAt(int index) {
        return getDouble(5147549192L + 8L * Indexes.check("price", index, 400000000));
    }

    /**
     * Writes an element of {@code price}, a plain access.
     * @param index from 0 to 399999999
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setPriceAt(long index, double price) {
        setDouble(5147549192L + 8L * Indexes.check("price", index, 400000000), price);
    }

    /**
     * Reads all elements of {@code price}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getPrices(double[] into) {
        Indexes.checkLength("price", into.length, 400000000);
        ArrayCopy.get(this, 5147549192L, into);
    }

    /**
     * Writes all elements of {@code price}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void setPrices(double[] from) {
        Indexes.checkLength("price", from.length, 400000000);
        ArrayCopy.set(this, 5147549192L, from);
    }

    /**
     * Reads an element of {@code cell}, a plain access.
     * @param row from 0 to 49999
     * @param column from 0 to 49999
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public byte getCellAt(long row, long column) {
        return getByte(8347549192L + Indexes.check("cell", row, 50000, column, 50000));
    }

    /**
     * Writes an element of {@code cell}, a plain access.
     * @param row from 0 to 49999
     * @param column from 0 to 49999
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setCellAt(long row, long column, byte cell) {
        setByte(8347549192L + Indexes.check("cell", row, 50000, column, 50000), cell);
    }

    /**
     * Reads an element of {@code small}, a plain access.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public int getSmallAt(long index) { return getInt(10847549192L + 4L * Indexes.check("small", index, 4)); }

    /**
     * Writes an element of {@code small}, a plain access.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setSmallAt(long index, int small) {
        setInt(10847549192L + 4L * Indexes.check("small", index, 4), small);
    }

    /**
     * Reads all elements of {@code small}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getSmalls(int[] into) {
        Indexes.checkLength("small", into.length, 4);
        ArrayCopy.get(this, 10847549192L, into);
    }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public HugeShared.Snapshot snapshot() { return Views.point(new HugeShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Huge source) { Views.point(new HugeShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new HugeShared.View(), this, 0).toString(); }

    /**
     * A {@link Huge} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link HugeShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Huge {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(10847549208L); }

        @Override public long getCount() { return getLong(0L); }

        @Override public void setCount(long count) { setLong(0L, count); }

        @Override public byte getFlagAt(long index) { return getByte(8L + Indexes.check("flag", index, 3000000000L)); }

        @Override
        public void setFlagAt(long index, byte flag) { setByte(8L + Indexes.check("flag", index, 3000000000L), flag); }

        @Override
        public void getFlags(long index, byte[] into, int offset, int length) {
            Indexes.checkRange("flag", index, length, 3000000000L);
            Indexes.checkRange("flag", offset, length, into.length);
            ArrayCopy.get(this, 8L + index, into, offset, length);
        }

        @Override
        public void setFlags(long index, byte[] from, int offset, int length) {
            Indexes.checkRange("flag", index, length, 3000000000L);
            Indexes.checkRange("flag", offset, length, from.length);
            ArrayCopy.set(this, 8L + index, from, offset, length);
        }

        @Override
        public void getNoises(long index, byte[] into, int offset, int length) {
            Indexes.checkRange("noise", index, length, 2147549184L);
            Indexes.checkRange("noise", offset, length, into.length);
            ArrayCopy.get(this, 3000000008L + index, into, offset, length);
        }

        @Override
        public void setNoises(long index, byte[] from, int offset, int length) {
            Indexes.checkRange("noise", index, length, 2147549184L);
            Indexes.checkRange("noise", offset, length, from.length);
            ArrayCopy.set(this, 3000000008L + index, from, offset, length);
        }

        @Override
        public double getPriceAt(int index) {
            return getDouble(5147549192L + 8L * Indexes.check("price", index, 400000000));
        }

        @Override
        public void setPriceAt(long index, double price) {
            setDouble(5147549192L + 8L * Indexes.check("price", index, 400000000), price);
        }

        @Override
        public void getPrices(double[] into) {
            Indexes.checkLength("price", into.length, 400000000);
            ArrayCopy.get(this, 5147549192L, into);
        }

        @Override
        public void setPrices(double[] from) {
            Indexes.checkLength("price", from.length, 400000000);
            ArrayCopy.set(this, 5147549192L, from);
        }

        @Override
        public byte getCellAt(long row, long column) {
            return getByte(8347549192L + Indexes.check("cell", row, 50000, column, 50000));
        }

        @Override
        public void setCellAt(long row, long column, byte cell) {
            setByte(8347549192L + Indexes.check("cell", row, 50000, column, 50000), cell);
        }

        @Override
        public int getSmallAt(long index) { return getInt(10847549192L + 4L * Indexes.check("small", index, 4)); }

        @Override
        public void setSmallAt(long index, int small) {
            setInt(10847549192L + 4L * Indexes.check("small", index, 4), small);
        }

        @Override
        public void getSmalls(int[] into) {
            Indexes.checkLength("small", into.length, 4);
            ArrayCopy.get(this, 10847549192L, into);
        }

        /** {@return what {@link HugeShared#snapshot} returns, of this struct} */
        public HugeShared.Snapshot snapshot() {
            return new HugeShared.Snapshot(getCount(), ArrayCopy.get(this, 10847549192L, new int[4]));
        }

        /**
         * Does what {@link HugeShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Huge source) {
            if (source instanceof HugeShared || source instanceof HugeShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 10847549208L);
            } else {
                if (source instanceof HugeShared.Snapshot) {
                    throw new UnsupportedOperationException("flag is too large for a snapshot");
                }
                setCount(source.getCount());
                for (long i = 0; i < 3000000000L; i++) {
                    setByte(8L + 1L * i, source.getFlagAt(i));
                }
                byte[] noiseCopy = new byte[8192];
                for (long index = 0; index < 2147549184L; index += noiseCopy.length) {
                    int length = (int) Math.min(noiseCopy.length, 2147549184L - index);
                    source.getNoises(index, noiseCopy, 0, length);
                    ArrayCopy.set(this, 3000000008L + index, noiseCopy, 0, length);
                }
                for (int i = 0; i < 400000000; i++) {
                    setDouble(5147549192L + 8L * i, source.getPriceAt(i));
                }
                for (long i = 0; i < 50000; i++) {
                    for (long j = 0; j < 50000; j++) {
                        setByte(8347549192L + 1L * (i * 50000 + j), source.getCellAt(i, j));
                    }
                }
                for (long i = 0; i < 4; i++) {
                    setInt(10847549192L + 4L * i, source.getSmallAt(i));
                }
            }
        }

        @Override
        public String toString() {
            try {
                return "Huge[count=" + getCount()
                        + ", flag=" + Arrays.toString(ArrayCopy.get(this, 8L, new byte[16])) + " of 3000000000 elements"
                        + ", noise=" + Arrays.toString(ArrayCopy.get(this, 3000000008L, new byte[16])) + " of 2147549184 elements"
                        + ", price=" + Arrays.toString(ArrayCopy.get(this, 5147549192L, new double[16])) + " of 400000000 elements"
                        + ", cell=" + Arrays.toString(ArrayCopy.get(this, 8347549192L, new byte[16])) + " of 2500000000 elements"
                        + ", small=" + Arrays.toString(ArrayCopy.get(this, 10847549192L, new int[4]))
                        + "]";
            } catch (IllegalStateException closed) {
                return "Huge" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Huge} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param count the value of {@code count}
     * @param small the values of {@code small}
     */
    public record Snapshot(long count, int[] small) implements Huge {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param count the value of {@code count}
         * @param small the values of {@code small}
         */
        public Snapshot {
            Indexes.checkLength("small", small.length, 4);
            small = small.clone();
        }

        /** {@return a copy of the values of {@code small}} */
        @Override public int[] small() { return small.clone(); }

        @Override public long getCount() { return count; }

        @Override
        public void setCount(long count) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public byte getFlagAt(long index) {
            throw new UnsupportedOperationException("flag is too large for a snapshot");
        }

        @Override
        public void setFlagAt(long index, byte flag) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getFlags(long index, byte[] into, int offset, int length) {
            throw new UnsupportedOperationException("flag is too large for a snapshot");
        }

        @Override
        public void setFlags(long index, byte[] from, int offset, int length) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getNoises(long index, byte[] into, int offset, int length) {
            throw new UnsupportedOperationException("noise is too large for a snapshot");
        }

        @Override
        public void setNoises(long index, byte[] from, int offset, int length) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public double getPriceAt(int index) {
            throw new UnsupportedOperationException("price is too large for a snapshot");
        }

        @Override
        public void setPriceAt(long index, double price) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getPrices(double[] into) {
            throw new UnsupportedOperationException("price is too large for a snapshot");
        }

        @Override
        public void setPrices(double[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public byte getCellAt(long row, long column) {
            throw new UnsupportedOperationException("cell is too large for a snapshot");
        }

        @Override
        public void setCellAt(long row, long column, byte cell) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public int getSmallAt(long index) { return this.small[(int) Indexes.check("small", index, 4)]; }

        @Override
        public void setSmallAt(long index, int small) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getSmalls(int[] into) {
            Indexes.checkLength("small", into.length, 4);
            System.arraycopy(this.small, 0, into, 0, into.length);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof HugeShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.count, this.small},
                    new Object[] {((HugeShared.Snapshot) other).count, ((HugeShared.Snapshot) other).small});
        }

        @Override public int hashCode() { return Arrays.deepHashCode(new Object[] {count, small}); }

        @Override
        public String toString() {
            return "Snapshot[count=" + count
                    + ", small=" + Arrays.toString(small)
                    + "]";
        }
    }
}
