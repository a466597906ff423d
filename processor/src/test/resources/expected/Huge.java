package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.MapOptions;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.ArrayCopy;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.CompiledStruct;
import io.sharedstruct.runtime.Indexes;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
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
 * <p>Values are in the byte order of the machine. An access to a single field is plain: it orders
 * nothing, and a value that takes more than one access, as a text does, may be seen half-written. An
 * object may be used by many threads; what they read and write together they must coordinate.
 */
@CompiledStruct(
        format = 2,
        struct = "demo.Huge",
        size = 10847549208L,
        alignment = 8,
        descriptor = "0 int64 8 count\n8 int8[3000000000] 3000000000 flag\n3000000008 int8[65536][32769] 2147549184 noise\n"
                + "5147549192 float64[400000000] 3200000000 price\n8347549192 int8[50000][50000] 2500000000 cell\n"
                + "10847549192 int32[4] 16 small\n",
        accessors = {"getCount", "setCount", "getFlagAt", "setFlagAt", "getFlags", "setFlags",
                        "getNoises", "setNoises", "getPriceAt", "setPriceAt", "getPrices",
                        "setPrices", "getCellAt", "setCellAt", "getSmallAt", "setSmallAt",
                        "getSmalls"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
final class HugeShared extends SharedRegion implements Huge {
    /**
     * The declared name of the region.
     */
    public static final String NAME = "Huge";

    /**
     * The size of the struct in bytes.
     */
    public static final long SIZEOF = 10847549208L;

    /**
     * The alignment of the struct in bytes.
     */
    public static final long ALIGNOF = 8;

    /**
     * The distance of {@code count} from the start of the struct in bytes.
     */
    public static final long COUNT_OFFSET = 0;

    /**
     * The distance of {@code flag} from the start of the struct in bytes.
     */
    public static final long FLAG_OFFSET = 8;

    /**
     * The number of elements of {@code flag}.
     */
    public static final long FLAG_LENGTH = 3000000000L;

    /**
     * The distance of {@code noise} from the start of the struct in bytes.
     */
    public static final long NOISE_OFFSET = 3000000008L;

    /**
     * The number of rows of {@code noise}.
     */
    public static final int NOISE_ROWS = 65536;

    /**
     * The number of elements in a row of {@code noise}.
     */
    public static final int NOISE_COLUMNS = 32769;

    /**
     * The distance of {@code price} from the start of the struct in bytes.
     */
    public static final long PRICE_OFFSET = 5147549192L;

    /**
     * The number of elements of {@code price}.
     */
    public static final int PRICE_LENGTH = 400000000;

    /**
     * The distance of {@code cell} from the start of the struct in bytes.
     */
    public static final long CELL_OFFSET = 8347549192L;

    /**
     * The number of rows of {@code cell}.
     */
    public static final int CELL_ROWS = 50000;

    /**
     * The number of elements in a row of {@code cell}.
     */
    public static final int CELL_COLUMNS = 50000;

    /**
     * The distance of {@code small} from the start of the struct in bytes.
     */
    public static final long SMALL_OFFSET = 10847549192L;

    /**
     * The number of elements of {@code small}.
     */
    public static final int SMALL_LENGTH = 4;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Huge", NAME, SIZEOF, 0x5faec1fecb3d3627L,
            "0 int64 8 count\n"
                    + "8 int8[3000000000] 3000000000 flag\n"
                    + "3000000008 int8[65536][32769] 2147549184 noise\n"
                    + "5147549192 float64[400000000] 3200000000 price\n"
                    + "8347549192 int8[50000][50000] 2500000000 cell\n"
                    + "10847549192 int32[4] 16 small\n");

    private HugeShared(AttachedRegion attached) {
        super(attached);
    }

    /**
     * Opens the region that is called {@link #NAME}, or creates it if there is none.
     *
     * @return the struct in that region, to be closed
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared acquire() {
        return acquire(AcquireOptions.defaults());
    }

    /**
     * Opens the region of the given name, or creates it if there is none.
     *
     * @param name the name of the region
     * @return the struct in that region, to be closed
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared acquire(String name) {
        return acquire(AcquireOptions.named(name));
    }

    /**
     * Opens the region that the options describe, or creates it if there is none.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, HugeShared::new);
    }

    /**
     * Opens the region that the options describe, or creates it if there is none.
     *
     * @param options the name, if it isn't the declared one, and more
     * @param initializer writes the first values if the region is new, before anyone else can see it;
     *     it must not keep what it is given
     * @return the struct in that region, to be closed
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared acquire(AcquireOptions options, Consumer<? super Huge> initializer) {
        return Regions.acquire(LAYOUT, options, HugeShared::new, initializer);
    }

    /**
     * Creates the region that is called {@link #NAME}.
     *
     * @return the struct in that region, to be closed
     * @throws RegionExistsException if there is one that is in use or persistent
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared create() {
        return create(AcquireOptions.defaults());
    }

    /**
     * Creates the region of the given name.
     *
     * @param name the name of the region
     * @return the struct in that region, to be closed
     * @throws RegionExistsException if there is one that is in use or persistent
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared create(String name) {
        return create(AcquireOptions.named(name));
    }

    /**
     * Creates the region that the options describe.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws RegionExistsException if there is one that is in use or persistent
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared create(AcquireOptions options) {
        return Regions.create(LAYOUT, options, HugeShared::new);
    }

    /**
     * Creates the region that the options describe.
     *
     * @param options the name, if it isn't the declared one, and more
     * @param initializer writes the first values if the region is new, before anyone else can see it;
     *     it must not keep what it is given
     * @return the struct in that region, to be closed
     * @throws RegionExistsException if there is one that is in use or persistent
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared create(AcquireOptions options, Consumer<? super Huge> initializer) {
        return Regions.create(LAYOUT, options, HugeShared::new, initializer);
    }

    /**
     * Opens the region that is called {@link #NAME}.
     *
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared open() {
        return open(AcquireOptions.defaults());
    }

    /**
     * Opens the region of the given name.
     *
     * @param name the name of the region
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared open(String name) {
        return open(AcquireOptions.named(name));
    }

    /**
     * Opens the region that the options describe.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared open(AcquireOptions options) {
        return Regions.open(LAYOUT, options, HugeShared::new);
    }

    /**
     * Opens the region that is called {@link #NAME} for reading only.
     *
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared openReadOnly() {
        return openReadOnly(AcquireOptions.defaults());
    }

    /**
     * Opens the region of the given name for reading only.
     *
     * @param name the name of the region
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared openReadOnly(String name) {
        return openReadOnly(AcquireOptions.named(name));
    }

    /**
     * Opens the region that the options describe for reading only.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static HugeShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, HugeShared::new);
    }

    /**
     * Maps the struct at the beginning of a file, or creates a file that is nothing but the struct, filled
     * with zeroes. The file stays when it is closed. Files aren't locked, and don't say how their fields
     * lie: that it is the right file is for the caller to know. Whoever shortens it while it is mapped
     * ends the processes that reach for what is gone (mmap(2), SIGBUS).
     *
     * @param path the file
     * @return the struct in that file, to be closed
     * @throws SharedMemoryException if the file is too short for the struct, isn't a regular one,
     *     or the operating system doesn't allow it
     */
    public static HugeShared map(Path path) {
        return map(path, MapOptions.defaults());
    }

    /**
     * Maps the struct in a file as the options say; otherwise as {@link #map(Path)}. A file that exists
     * is never resized.
     *
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     * @return the struct in that file, to be closed
     * @throws RegionExistsException if there is one, with {@code MapMode.CREATE}
     * @throws RegionNotFoundException if there is none, and the options don't create it
     * @throws SharedMemoryException if the file is too short for the struct, isn't a regular one,
     *     or the operating system doesn't allow it
     * @throws IllegalArgumentException if the offset is no multiple of {@link #ALIGNOF}
     */
    public static HugeShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, HugeShared::new);
    }

    /**
     * Maps the struct in a file as the options say; otherwise as {@link #map(Path)}. A file that exists
     * is never resized.
     *
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     * @param initializer writes the first values of a new file, which has its name only afterwards;
     *     it must not keep what it is given. If others create the file meanwhile, theirs counts
     * @return the struct in that file, to be closed
     * @throws RegionExistsException if there is one, with {@code MapMode.CREATE}
     * @throws RegionNotFoundException if there is none, and the options don't create it
     * @throws SharedMemoryException if the file is too short for the struct, isn't a regular one,
     *     or the operating system doesn't allow it
     * @throws IllegalArgumentException if the offset is no multiple of {@link #ALIGNOF}
     */
    public static HugeShared map(Path path, MapOptions options,
            Consumer<? super Huge> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, HugeShared::new, initializer);
    }

    /**
     * Removes the name {@link #NAME}. Who is attached keeps working; who comes later doesn't find the region.
     *
     * @return whether there was a region of that name
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static boolean unlink() {
        return unlink(NAME);
    }

    /**
     * Removes a name. Who is attached keeps working; who comes later doesn't find the region.
     *
     * @param name the name of the region
     * @return whether there was a region of that name
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static boolean unlink(String name) {
        return Regions.unlink(name);
    }

    /**
     * Reads {@code count}, a plain access.
     *
     * @return the value
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public long getCount() {
        return getLong(COUNT_OFFSET);
    }

    /**
     * Writes {@code count}, a plain access.
     *
     * @param count the value
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setCount(long count) {
        setLong(COUNT_OFFSET, count);
    }

    /**
     * Reads an element of {@code flag}, a plain access.
     *
     * @param index from 0 to 2999999999
     * @return the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public byte getFlagAt(long index) {
        return getByte(FLAG_OFFSET + Indexes.check("flag", index, FLAG_LENGTH));
    }

    /**
     * Writes an element of {@code flag}, a plain access.
     *
     * @param index from 0 to 2999999999
     * @param flag the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setFlagAt(long index, byte flag) {
        setByte(FLAG_OFFSET + Indexes.check("flag", index, FLAG_LENGTH), flag);
    }

    /**
     * Reads some elements of {@code flag}; a writer may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param into the Java array to fill
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getFlags(long index, byte[] into, int offset, int length) {
        Indexes.checkRange("flag", index, length, FLAG_LENGTH);
        Indexes.checkRange("flag", offset, length, into.length);
        ArrayCopy.get(this, FLAG_OFFSET + index, into, offset, length);
    }

    /**
     * Writes some elements of {@code flag}; a reader may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param from the values
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setFlags(long index, byte[] from, int offset, int length) {
        Indexes.checkRange("flag", index, length, FLAG_LENGTH);
        Indexes.checkRange("flag", offset, length, from.length);
        ArrayCopy.set(this, FLAG_OFFSET + index, from, offset, length);
    }

    /**
     * Reads some elements of {@code noise}; a writer may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param into the Java array to fill
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getNoises(long index, byte[] into, int offset, int length) {
        Indexes.checkRange("noise", index, length, (long) NOISE_ROWS * NOISE_COLUMNS);
        Indexes.checkRange("noise", offset, length, into.length);
        ArrayCopy.get(this, NOISE_OFFSET + index, into, offset, length);
    }

    /**
     * Writes some elements of {@code noise}; a reader may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param from the values
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setNoises(long index, byte[] from, int offset, int length) {
        Indexes.checkRange("noise", index, length, (long) NOISE_ROWS * NOISE_COLUMNS);
        Indexes.checkRange("noise", offset, length, from.length);
        ArrayCopy.set(this, NOISE_OFFSET + index, from, offset, length);
    }

    /**
     * Reads an element of {@code price}, a plain access.
     *
     * @param index from 0 to 399999999
     * @return the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public double getPriceAt(int index) {
        return getDouble(PRICE_OFFSET + 8L * Indexes.check("price", index, PRICE_LENGTH));
    }

    /**
     * Writes an element of {@code price}, a plain access.
     *
     * @param index from 0 to 399999999
     * @param price the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setPriceAt(long index, double price) {
        setDouble(PRICE_OFFSET + 8L * Indexes.check("price", index, PRICE_LENGTH), price);
    }

    /**
     * Reads all elements of {@code price}; a writer may come in between.
     *
     * @param into the Java array to fill
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getPrices(double[] into) {
        Indexes.checkLength("price", into.length, PRICE_LENGTH);
        ArrayCopy.get(this, PRICE_OFFSET, into);
    }

    /**
     * Writes all elements of {@code price}; a reader may come in between.
     *
     * @param from the values
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setPrices(double[] from) {
        Indexes.checkLength("price", from.length, PRICE_LENGTH);
        ArrayCopy.set(this, PRICE_OFFSET, from);
    }

    /**
     * Reads an element of {@code cell}, a plain access.
     *
     * @param row from 0 to 49999
     * @param column from 0 to 49999
     * @return the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public byte getCellAt(long row, long column) {
        return getByte(CELL_OFFSET + Indexes.check("cell", row, CELL_ROWS, column, CELL_COLUMNS));
    }

    /**
     * Writes an element of {@code cell}, a plain access.
     *
     * @param row from 0 to 49999
     * @param column from 0 to 49999
     * @param cell the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setCellAt(long row, long column, byte cell) {
        setByte(CELL_OFFSET + Indexes.check("cell", row, CELL_ROWS, column, CELL_COLUMNS), cell);
    }

    /**
     * Reads an element of {@code small}, a plain access.
     *
     * @param index from 0 to 3
     * @return the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public int getSmallAt(long index) {
        return getInt(SMALL_OFFSET + 4L * Indexes.check("small", index, SMALL_LENGTH));
    }

    /**
     * Writes an element of {@code small}, a plain access.
     *
     * @param index from 0 to 3
     * @param small the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setSmallAt(long index, int small) {
        setInt(SMALL_OFFSET + 4L * Indexes.check("small", index, SMALL_LENGTH), small);
    }

    /**
     * Reads all elements of {@code small}; a writer may come in between.
     *
     * @param into the Java array to fill
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getSmalls(int[] into) {
        Indexes.checkLength("small", into.length, SMALL_LENGTH);
        ArrayCopy.get(this, SMALL_OFFSET, into);
    }

    /**
     * Copies what has a getter, field by field, to the heap: a writer may come in between.
     *
     * @return the copy
     * @throws IllegalStateException if the region is closed
     */
    public Snapshot snapshot() {
        return Views.point(new HugeShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter: from a struct in a region, or a snapshot that holds bytes, the bytes as
     * they are, so that nothing is lost; from another implementation the values. A reader may come in between, but
     * finds each aligned value as it was or as it becomes.
     *
     * @param source where the values come from
     * @throws IllegalStateException if the region, or that of the source, is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    public void copyFrom(Huge source) {
        Views.point(new HugeShared.View(), this, 0).copyFrom(source);
    }

    /**
     * What has a getter, field by field, or {@code Huge[closed]}.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return Views.point(new HugeShared.View(), this, 0).toString();
    }

    /**
     * A {@link Huge} inside another struct, or in an array of them.
     * It reads and writes the bytes of the region that it is pointed at.
     */
    public static final class View extends StructView implements Huge {
        /**
         * A view to be pointed at one struct after another, which allocates nothing.
         * Until it is, its accessors throw {@link IllegalStateException}.
         */
        public View() {
        }

        /**
         * Reads {@code count}, a plain access.
         *
         * @return the value
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public long getCount() {
            return getLong(COUNT_OFFSET);
        }

        /**
         * Writes {@code count}, a plain access.
         *
         * @param count the value
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setCount(long count) {
            setLong(COUNT_OFFSET, count);
        }

        /**
         * Reads an element of {@code flag}, a plain access.
         *
         * @param index from 0 to 2999999999
         * @return the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public byte getFlagAt(long index) {
            return getByte(FLAG_OFFSET + Indexes.check("flag", index, FLAG_LENGTH));
        }

        /**
         * Writes an element of {@code flag}, a plain access.
         *
         * @param index from 0 to 2999999999
         * @param flag the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setFlagAt(long index, byte flag) {
            setByte(FLAG_OFFSET + Indexes.check("flag", index, FLAG_LENGTH), flag);
        }

        /**
         * Reads some elements of {@code flag}; a writer may come in between.
         *
         * @param index the first element, row by row if there are rows
         * @param into the Java array to fill
         * @param offset the first index in the Java array
         * @param length how many elements
         * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getFlags(long index, byte[] into, int offset, int length) {
            Indexes.checkRange("flag", index, length, FLAG_LENGTH);
            Indexes.checkRange("flag", offset, length, into.length);
            ArrayCopy.get(this, FLAG_OFFSET + index, into, offset, length);
        }

        /**
         * Writes some elements of {@code flag}; a reader may come in between.
         *
         * @param index the first element, row by row if there are rows
         * @param from the values
         * @param offset the first index in the Java array
         * @param length how many elements
         * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setFlags(long index, byte[] from, int offset, int length) {
            Indexes.checkRange("flag", index, length, FLAG_LENGTH);
            Indexes.checkRange("flag", offset, length, from.length);
            ArrayCopy.set(this, FLAG_OFFSET + index, from, offset, length);
        }

        /**
         * Reads some elements of {@code noise}; a writer may come in between.
         *
         * @param index the first element, row by row if there are rows
         * @param into the Java array to fill
         * @param offset the first index in the Java array
         * @param length how many elements
         * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getNoises(long index, byte[] into, int offset, int length) {
            Indexes.checkRange("noise", index, length, (long) NOISE_ROWS * NOISE_COLUMNS);
            Indexes.checkRange("noise", offset, length, into.length);
            ArrayCopy.get(this, NOISE_OFFSET + index, into, offset, length);
        }

        /**
         * Writes some elements of {@code noise}; a reader may come in between.
         *
         * @param index the first element, row by row if there are rows
         * @param from the values
         * @param offset the first index in the Java array
         * @param length how many elements
         * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setNoises(long index, byte[] from, int offset, int length) {
            Indexes.checkRange("noise", index, length, (long) NOISE_ROWS * NOISE_COLUMNS);
            Indexes.checkRange("noise", offset, length, from.length);
            ArrayCopy.set(this, NOISE_OFFSET + index, from, offset, length);
        }

        /**
         * Reads an element of {@code price}, a plain access.
         *
         * @param index from 0 to 399999999
         * @return the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public double getPriceAt(int index) {
            return getDouble(PRICE_OFFSET + 8L * Indexes.check("price", index, PRICE_LENGTH));
        }

        /**
         * Writes an element of {@code price}, a plain access.
         *
         * @param index from 0 to 399999999
         * @param price the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setPriceAt(long index, double price) {
            setDouble(PRICE_OFFSET + 8L * Indexes.check("price", index, PRICE_LENGTH), price);
        }

        /**
         * Reads all elements of {@code price}; a writer may come in between.
         *
         * @param into the Java array to fill
         * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getPrices(double[] into) {
            Indexes.checkLength("price", into.length, PRICE_LENGTH);
            ArrayCopy.get(this, PRICE_OFFSET, into);
        }

        /**
         * Writes all elements of {@code price}; a reader may come in between.
         *
         * @param from the values
         * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setPrices(double[] from) {
            Indexes.checkLength("price", from.length, PRICE_LENGTH);
            ArrayCopy.set(this, PRICE_OFFSET, from);
        }

        /**
         * Reads an element of {@code cell}, a plain access.
         *
         * @param row from 0 to 49999
         * @param column from 0 to 49999
         * @return the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public byte getCellAt(long row, long column) {
            return getByte(CELL_OFFSET + Indexes.check("cell", row, CELL_ROWS, column, CELL_COLUMNS));
        }

        /**
         * Writes an element of {@code cell}, a plain access.
         *
         * @param row from 0 to 49999
         * @param column from 0 to 49999
         * @param cell the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setCellAt(long row, long column, byte cell) {
            setByte(CELL_OFFSET + Indexes.check("cell", row, CELL_ROWS, column, CELL_COLUMNS), cell);
        }

        /**
         * Reads an element of {@code small}, a plain access.
         *
         * @param index from 0 to 3
         * @return the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public int getSmallAt(long index) {
            return getInt(SMALL_OFFSET + 4L * Indexes.check("small", index, SMALL_LENGTH));
        }

        /**
         * Writes an element of {@code small}, a plain access.
         *
         * @param index from 0 to 3
         * @param small the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setSmallAt(long index, int small) {
            setInt(SMALL_OFFSET + 4L * Indexes.check("small", index, SMALL_LENGTH), small);
        }

        /**
         * Reads all elements of {@code small}; a writer may come in between.
         *
         * @param into the Java array to fill
         * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getSmalls(int[] into) {
            Indexes.checkLength("small", into.length, SMALL_LENGTH);
            ArrayCopy.get(this, SMALL_OFFSET, into);
        }

        /**
         * Copies what has a getter, field by field, to the heap: a writer may come in between.
         *
         * @return the copy
         * @throws IllegalStateException if the region is closed
         */
        public HugeShared.Snapshot snapshot() {
            return new HugeShared.Snapshot(getCount(),
                    ArrayCopy.get(this, 10847549192L, new int[4]));
        }

        /**
         * Copies what has a getter and a setter: from a struct in a region, or a snapshot that holds bytes, the bytes as
         * they are, so that nothing is lost; from another implementation the values. A reader may come in between, but
         * finds each aligned value as it was or as it becomes.
         *
         * @param source where the values come from
         * @throws IllegalStateException if the region, or that of the source, is closed
         * @throws UnsupportedOperationException if the region is open read-only
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
                    setByte(8 + 1L * i, source.getFlagAt(i));
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

        /**
         * What has a getter, field by field, or {@code Huge[closed]}.
         *
         * @return a text for people
         */
        @Override
        public String toString() {
            try {
                return "Huge[count=" + getCount()
                        + ", flag=" + "[3000000000 elements]"
                        + ", noise=" + "[2147549184 elements]"
                        + ", price=" + "[400000000 elements]"
                        + ", cell=" + "[2500000000 elements]"
                        + ", small=" + Arrays.toString(ArrayCopy.get(this, SMALL_OFFSET, new int[SMALL_LENGTH]))
                        + "]";
            } catch (IllegalStateException closed) {
                return "Huge[closed]";
            }
        }
    }

    /**
     * An immutable copy of a {@link Huge} on the heap.
     * Its setters throw {@link UnsupportedOperationException}.
     *
     * @param count the value of {@code count}
     * @param small the values of {@code small}
     */
    public record Snapshot(long count, int[] small) implements Huge {
        public Snapshot {
            Indexes.checkLength("small", small.length, SMALL_LENGTH);
            small = small.clone();
        }

        @Override
        public int[] small() {
            return small.clone();
        }

        @Override
        public long getCount() {
            return count;
        }

        @Override
        public void setCount(long count) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

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
        public void setPrices(double[] from) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public byte getCellAt(long row, long column) {
            throw new UnsupportedOperationException("cell is too large for a snapshot");
        }

        @Override
        public void setCellAt(long row, long column, byte cell) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public int getSmallAt(long index) {
            return this.small[(int) Indexes.check("small", index, SMALL_LENGTH)];
        }

        @Override
        public void setSmallAt(long index, int small) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getSmalls(int[] into) {
            Indexes.checkLength("small", into.length, SMALL_LENGTH);
            System.arraycopy(this.small, 0, into, 0, into.length);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof HugeShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.count, this.small},
                    new Object[] {((HugeShared.Snapshot) other).count,
                    ((HugeShared.Snapshot) other).small});
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {count, small});
        }

        @Override
        public String toString() {
            return "Snapshot[count=" + count
                    + ", small=" + Arrays.toString(small)
                    + "]";
        }
    }
}
