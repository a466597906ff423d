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
import io.sharedstruct.runtime.value.Ranges;
import java.lang.IllegalStateException;
import java.lang.Long;
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
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * A {@link Integers} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     1  uint8         tiny
 *      1     1  uint8         level
 *      2     2  uint16        port
 *      4     2  uint16        wide
 *      6     2                (padding)
 *      8     4  uint32        count
 *     12     4                (padding)
 *     16     8  uint64        id
 *     24     1  bool8         one
 *     25     1                (padding)
 *     26     2  bool16        two
 *     28     4  bool32        four
 *     32     8  bool64        eight
 *     40     3  uint8[3]      step
 *     43     1                (padding)
 *     44    16  uint32[2][2]  cell
 *     60     2  uint8[2]      shade
 *     62     2                (padding)
 *     64    16  uint64[2]     key
 *     80     8  bool32[1][2]  done
 *     88                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Integers", size = 88, alignment = 8,
        descriptor = "0 uint8 1 tiny\n1 uint8 1 level\n2 uint16 2 port\n4 uint16 2 wide\n8 uint32 4 count\n16 uint64 8 id\n"
                + "24 bool8 1 one\n26 bool16 2 two\n28 bool32 4 four\n32 bool64 8 eight\n40 uint8[3] 3 step\n"
                + "44 uint32[2][2] 16 cell\n60 uint8[2] 2 shade\n64 uint64[2] 16 key\n80 bool32[1][2] 8 done\n",
        accessors = {"getTiny", "setTiny", "getLevel", "setLevel", "getPort", "setPort", "getWide",
                        "setWide", "getCount", "setCount", "getId", "setId", "isOne", "setOne", "isTwo",
                        "setTwo", "isFour", "setFour", "isEight", "setEight", "getStepAt", "setStepAt",
                        "getSteps", "setSteps", "getCellAt", "setCellAt", "getCells", "setCells", "getShades",
                        "setShades", "getKeyAt", "getKeys", "setKeys", "isDoneAt", "setDoneAt", "getDones",
                        "setDones"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class IntegersShared extends SharedRegion implements Integers {
    private static final int CODE_VERSION = CodeVersion.require(IntegersShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "Integers";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 88;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code tiny} from the start of the struct in bytes. */
    public static final long TINY_OFFSET = 0;
    /** The distance of {@code level} from the start of the struct in bytes. */
    public static final long LEVEL_OFFSET = 1;
    /** The distance of {@code port} from the start of the struct in bytes. */
    public static final long PORT_OFFSET = 2;
    /** The distance of {@code wide} from the start of the struct in bytes. */
    public static final long WIDE_OFFSET = 4;
    /** The distance of {@code count} from the start of the struct in bytes. */
    public static final long COUNT_OFFSET = 8;
    /** The distance of {@code id} from the start of the struct in bytes. */
    public static final long ID_OFFSET = 16;
    /** The distance of {@code one} from the start of the struct in bytes. */
    public static final long ONE_OFFSET = 24;
    /** The distance of {@code two} from the start of the struct in bytes. */
    public static final long TWO_OFFSET = 26;
    /** The distance of {@code four} from the start of the struct in bytes. */
    public static final long FOUR_OFFSET = 28;
    /** The distance of {@code eight} from the start of the struct in bytes. */
    public static final long EIGHT_OFFSET = 32;
    /** The distance of {@code step} from the start of the struct in bytes. */
    public static final long STEP_OFFSET = 40;
    /** The number of elements of {@code step}. */
    public static final int STEP_LENGTH = 3;
    /** The distance of {@code cell} from the start of the struct in bytes. */
    public static final long CELL_OFFSET = 44;
    /** The number of rows of {@code cell}. */
    public static final int CELL_ROWS = 2;
    /** The number of elements in a row of {@code cell}. */
    public static final int CELL_COLUMNS = 2;
    /** The distance of {@code shade} from the start of the struct in bytes. */
    public static final long SHADE_OFFSET = 60;
    /** The number of elements of {@code shade}. */
    public static final int SHADE_LENGTH = 2;
    /** The distance of {@code key} from the start of the struct in bytes. */
    public static final long KEY_OFFSET = 64;
    /** The number of elements of {@code key}. */
    public static final int KEY_LENGTH = 2;
    /** The distance of {@code done} from the start of the struct in bytes. */
    public static final long DONE_OFFSET = 80;
    /** The number of rows of {@code done}. */
    public static final int DONE_ROWS = 1;
    /** The number of elements in a row of {@code done}. */
    public static final int DONE_COLUMNS = 2;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Integers", NAME, SIZEOF, 0x0801133b040e9f4dL,
            "0 uint8 1 tiny\n1 uint8 1 level\n2 uint16 2 port\n4 uint16 2 wide\n8 uint32 4 count\n16 uint64 8 id\n"
            + "24 bool8 1 one\n26 bool16 2 two\n28 bool32 4 four\n32 bool64 8 eight\n40 uint8[3] 3 step\n"
            + "44 uint32[2][2] 16 cell\n60 uint8[2] 2 shade\n64 uint64[2] 16 key\n80 bool32[1][2] 8 done\n");

    private static final Function<AttachedRegion, IntegersShared> NEW = IntegersShared::new;

    private IntegersShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static IntegersShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static IntegersShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static IntegersShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static IntegersShared acquire(AcquireOptions options, Consumer<? super Integers> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static IntegersShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static IntegersShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static IntegersShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static IntegersShared create(AcquireOptions options, Consumer<? super Integers> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static IntegersShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static IntegersShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static IntegersShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static IntegersShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static IntegersShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static IntegersShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static IntegersShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static IntegersShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static IntegersShared map(Path path, MapOptions options, Consumer<? super Integers> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code tiny}, a plain access. */
    @Override public short getTiny() { return (short) (getByte(0L) & 0xFF); }

    /**
     * Writes {@code tiny}, a plain access.
     * @throws IllegalArgumentException if a value is not in 0..255; nothing is written then
     */
    @Override public void setTiny(short tiny) { setByte(0L, (byte) Ranges.check("tiny", tiny, 0, 255)); }

    /** Reads {@code level}, a plain access. */
    @Override public int getLevel() { return getByte(1L) & 0xFF; }

    /**
     * Writes {@code level}, a plain access.
     * @throws IllegalArgumentException if a value is not in 0..255; nothing is written then
     */
    @Override public void setLevel(int level) { setByte(1L, (byte) Ranges.check("level", level, 0, 255)); }

    /** Reads {@code port}, a plain access. */
    @Override public int getPort() { return getShort(2L) & 0xFFFF; }

    /**
     * Writes {@code port}, a plain access.
     * @throws IllegalArgumentException if a value is not in 0..65535; nothing is written then
     */
    @Override public void setPort(int port) { setShort(2L, (short) Ranges.check("port", port, 0, 65535)); }

    /** Reads {@code wide}, a plain access. */
    @Override public long getWide() { return getShort(4L) & 0xFFFFL; }

    /**
     * Writes {@code wide}, a plain access.
     * @throws IllegalArgumentException if a value is not in 0..65535; nothing is written then
     */
    @Override public void setWide(long wide) { setShort(4L, (short) Ranges.check("wide", wide, 0, 65535)); }

    /** Reads {@code count}, a plain access. */
    @Override public long getCount() { return getInt(8L) & 0xFFFFFFFFL; }

    /**
     * Writes {@code count}, a plain access.
     * @throws IllegalArgumentException if a value is not in 0..4294967295; nothing is written then
     */
    @Override public void setCount(long count) { setInt(8L, (int) Ranges.check("count", count, 0, 4294967295L)); }

    /** Reads {@code id}, a plain access. */
    @Override public long getId() { return getLong(16L); }

    /** Writes {@code id}, a plain access. */
    @Override public void setId(long id) { setLong(16L, id); }

    /** Reads {@code one}, a plain access. */
    @Override public boolean isOne() { return getBoolean(24L); }

    /** Writes {@code one}, a plain access. */
    @Override public void setOne(boolean one) { setBoolean(24L, one); }

    /** Reads {@code two}, a plain access. */
    @Override public boolean isTwo() { return getShort(26L) != 0; }

    /** Writes {@code two}, a plain access. */
    @Override public void setTwo(boolean two) { setShort(26L, (short) (two ? 1 : 0)); }

    /** Reads {@code four}, a plain access. */
    @Override public boolean isFour() { return getInt(28L) != 0; }

    /** Writes {@code four}, a plain access. */
    @Override public void setFour(boolean four) { setInt(28L, four ? 1 : 0); }

    /** Reads {@code eight}, a plain access. */
    @Override public boolean isEight() { return getLong(32L) != 0; }

    /** Writes {@code eight}, a plain access. */
    @Override public void setEight(boolean eight) { setLong(32L, eight ? 1L : 0L); }

    /**
     * Reads an element of {@code step}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public int getStepAt(int index) { return getByte(40L + Indexes.check("step", index, 3)) & 0xFF; }

    /**
     * Writes an element of {@code step}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IllegalArgumentException if a value is not in 0..255; nothing is written then
     */
    @Override
    public void setStepAt(int index, int step) {
        setByte(40L + Indexes.check("step", index, 3), (byte) Ranges.check("step", step, 0, 255));
    }

    /**
     * Reads all elements of {@code step}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getSteps(int[] into) {
        Indexes.checkLength("step", into.length, 3);
        for (int i = 0; i < into.length; i++) {
            into[i] = getByte(40L + i) & 0xFF;
        }
    }

    /**
     * Writes all elements of {@code step}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws IllegalArgumentException if a value is not in 0..255; nothing is written then
     */
    @Override
    public void setSteps(int[] from) {
        Indexes.checkLength("step", from.length, 3);
        for (int value : from) {
            Ranges.check("step", value, 0, 255);
        }
        for (int i = 0; i < from.length; i++) {
            setByte(40L + i, (byte) Ranges.check("step", from[i], 0, 255));
        }
    }

    /**
     * Reads an element of {@code cell}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public long getCellAt(int row, int column) {
        return getInt(44L + 4L * Indexes.check("cell", row, 2, column, 2)) & 0xFFFFFFFFL;
    }

    /**
     * Writes an element of {@code cell}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IllegalArgumentException if a value is not in 0..4294967295; nothing is written then
     */
    @Override
    public void setCellAt(int row, int column, long cell) {
        setInt(44L + 4L * Indexes.check("cell", row, 2, column, 2), (int) Ranges.check("cell", cell, 0, 4294967295L));
    }

    /**
     * Reads all elements of {@code cell}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getCells(long[] into) {
        Indexes.checkLength("cell", into.length, 4);
        for (int i = 0; i < into.length; i++) {
            into[i] = getInt(44L + 4L * i) & 0xFFFFFFFFL;
        }
    }

    /**
     * Writes all elements of {@code cell}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws IllegalArgumentException if a value is not in 0..4294967295; nothing is written then
     */
    @Override
    public void setCells(long[] from) {
        Indexes.checkLength("cell", from.length, 4);
        for (long value : from) {
            Ranges.check("cell", value, 0, 4294967295L);
        }
        for (int i = 0; i < from.length; i++) {
            setInt(44L + 4L * i, (int) Ranges.check("cell", from[i], 0, 4294967295L));
        }
    }

    /**
     * Reads all elements of {@code shade}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getShades(short[] into) {
        Indexes.checkLength("shade", into.length, 2);
        for (int i = 0; i < into.length; i++) {
            into[i] = (short) (getByte(60L + i) & 0xFF);
        }
    }

    /**
     * Writes all elements of {@code shade}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws IllegalArgumentException if a value is not in 0..255; nothing is written then
     */
    @Override
    public void setShades(short[] from) {
        Indexes.checkLength("shade", from.length, 2);
        for (short value : from) {
            Ranges.check("shade", value, 0, 255);
        }
        for (int i = 0; i < from.length; i++) {
            setByte(60L + i, (byte) Ranges.check("shade", from[i], 0, 255));
        }
    }

    /**
     * Reads an element of {@code key}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public long getKeyAt(int index) { return getLong(64L + 8L * Indexes.check("key", index, 2)); }

    /**
     * Reads all elements of {@code key}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getKeys(long[] into) {
        Indexes.checkLength("key", into.length, 2);
        ArrayCopy.get(this, 64L, into);
    }

    /**
     * Writes all elements of {@code key}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void setKeys(long[] from) {
        Indexes.checkLength("key", from.length, 2);
        ArrayCopy.set(this, 64L, from);
    }

    /**
     * Reads an element of {@code done}, a plain access.
     * @param row from 0 to 0
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public boolean isDoneAt(int row, int column) {
        return getInt(80L + 4L * Indexes.check("done", row, 1, column, 2)) != 0;
    }

    /**
     * Writes an element of {@code done}, a plain access.
     * @param row from 0 to 0
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setDoneAt(int row, int column, boolean done) {
        setInt(80L + 4L * Indexes.check("done", row, 1, column, 2), done ? 1 : 0);
    }

    /**
     * Reads all elements of {@code done}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getDones(boolean[] into) {
        Indexes.checkLength("done", into.length, 2);
        for (int i = 0; i < into.length; i++) {
            into[i] = getInt(80L + 4L * i) != 0;
        }
    }

    /**
     * Writes all elements of {@code done}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void setDones(boolean[] from) {
        Indexes.checkLength("done", from.length, 2);
        for (int i = 0; i < from.length; i++) {
            setInt(80L + 4L * i, from[i] ? 1 : 0);
        }
    }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public IntegersShared.Snapshot snapshot() { return Views.point(new IntegersShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Integers source) { Views.point(new IntegersShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new IntegersShared.View(), this, 0).toString(); }

    /**
     * A {@link Integers} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link IntegersShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Integers {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(88L); }

        @Override public short getTiny() { return (short) (getByte(0L) & 0xFF); }

        @Override public void setTiny(short tiny) { setByte(0L, (byte) Ranges.check("tiny", tiny, 0, 255)); }

        @Override public int getLevel() { return getByte(1L) & 0xFF; }

        @Override public void setLevel(int level) { setByte(1L, (byte) Ranges.check("level", level, 0, 255)); }

        @Override public int getPort() { return getShort(2L) & 0xFFFF; }

        @Override public void setPort(int port) { setShort(2L, (short) Ranges.check("port", port, 0, 65535)); }

        @Override public long getWide() { return getShort(4L) & 0xFFFFL; }

        @Override public void setWide(long wide) { setShort(4L, (short) Ranges.check("wide", wide, 0, 65535)); }

        @Override public long getCount() { return getInt(8L) & 0xFFFFFFFFL; }

        @Override public void setCount(long count) { setInt(8L, (int) Ranges.check("count", count, 0, 4294967295L)); }

        @Override public long getId() { return getLong(16L); }

        @Override public void setId(long id) { setLong(16L, id); }

        @Override public boolean isOne() { return getBoolean(24L); }

        @Override public void setOne(boolean one) { setBoolean(24L, one); }

        @Override public boolean isTwo() { return getShort(26L) != 0; }

        @Override public void setTwo(boolean two) { setShort(26L, (short) (two ? 1 : 0)); }

        @Override public boolean isFour() { return getInt(28L) != 0; }

        @Override public void setFour(boolean four) { setInt(28L, four ? 1 : 0); }

        @Override public boolean isEight() { return getLong(32L) != 0; }

        @Override public void setEight(boolean eight) { setLong(32L, eight ? 1L : 0L); }

        @Override public int getStepAt(int index) { return getByte(40L + Indexes.check("step", index, 3)) & 0xFF; }

        @Override
        public void setStepAt(int index, int step) {
            setByte(40L + Indexes.check("step", index, 3), (byte) Ranges.check("step", step, 0, 255));
        }

        @Override
        public void getSteps(int[] into) {
            Indexes.checkLength("step", into.length, 3);
            for (int i = 0; i < into.length; i++) {
                into[i] = getByte(40L + i) & 0xFF;
            }
        }

        @Override
        public void setSteps(int[] from) {
            Indexes.checkLength("step", from.length, 3);
            for (int value : from) {
                Ranges.check("step", value, 0, 255);
            }
            for (int i = 0; i < from.length; i++) {
                setByte(40L + i, (byte) Ranges.check("step", from[i], 0, 255));
            }
        }

        @Override
        public long getCellAt(int row, int column) {
            return getInt(44L + 4L * Indexes.check("cell", row, 2, column, 2)) & 0xFFFFFFFFL;
        }

        @Override
        public void setCellAt(int row, int column, long cell) {
            setInt(44L + 4L * Indexes.check("cell", row, 2, column, 2), (int) Ranges.check("cell", cell, 0, 4294967295L));
        }

        @Override
        public void getCells(long[] into) {
            Indexes.checkLength("cell", into.length, 4);
            for (int i = 0; i < into.length; i++) {
                into[i] = getInt(44L + 4L * i) & 0xFFFFFFFFL;
            }
        }

        @Override
        public void setCells(long[] from) {
            Indexes.checkLength("cell", from.length, 4);
            for (long value : from) {
                Ranges.check("cell", value, 0, 4294967295L);
            }
            for (int i = 0; i < from.length; i++) {
                setInt(44L + 4L * i, (int) Ranges.check("cell", from[i], 0, 4294967295L));
            }
        }

        @Override
        public void getShades(short[] into) {
            Indexes.checkLength("shade", into.length, 2);
            for (int i = 0; i < into.length; i++) {
                into[i] = (short) (getByte(60L + i) & 0xFF);
            }
        }

        @Override
        public void setShades(short[] from) {
            Indexes.checkLength("shade", from.length, 2);
            for (short value : from) {
                Ranges.check("shade", value, 0, 255);
            }
            for (int i = 0; i < from.length; i++) {
                setByte(60L + i, (byte) Ranges.check("shade", from[i], 0, 255));
            }
        }

        @Override public long getKeyAt(int index) { return getLong(64L + 8L * Indexes.check("key", index, 2)); }

        @Override
        public void getKeys(long[] into) {
            Indexes.checkLength("key", into.length, 2);
            ArrayCopy.get(this, 64L, into);
        }

        @Override
        public void setKeys(long[] from) {
            Indexes.checkLength("key", from.length, 2);
            ArrayCopy.set(this, 64L, from);
        }

        @Override
        public boolean isDoneAt(int row, int column) {
            return getInt(80L + 4L * Indexes.check("done", row, 1, column, 2)) != 0;
        }

        @Override
        public void setDoneAt(int row, int column, boolean done) {
            setInt(80L + 4L * Indexes.check("done", row, 1, column, 2), done ? 1 : 0);
        }

        @Override
        public void getDones(boolean[] into) {
            Indexes.checkLength("done", into.length, 2);
            for (int i = 0; i < into.length; i++) {
                into[i] = getInt(80L + 4L * i) != 0;
            }
        }

        @Override
        public void setDones(boolean[] from) {
            Indexes.checkLength("done", from.length, 2);
            for (int i = 0; i < from.length; i++) {
                setInt(80L + 4L * i, from[i] ? 1 : 0);
            }
        }

        /** {@return what {@link IntegersShared#snapshot} returns, of this struct} */
        public IntegersShared.Snapshot snapshot() {
            return new IntegersShared.Snapshot(getTiny(), getLevel(), getPort(), getWide(), getCount(),
                    getId(), isOne(), isTwo(), isFour(), isEight(), IntStream.range(0, 3)
                            .map(i -> getByte(40L + i) & 0xFF)
                            .toArray(), IntStream.range(0, 4)
                            .mapToLong(i -> getInt(44L + 4L * i) & 0xFFFFFFFFL)
                            .toArray(), ArrayCopy.shorts(2, i -> (short) (getByte(60L + i) & 0xFF)),
                            ArrayCopy.get(this, 64L, new long[2]),
                            ArrayCopy.booleans(2, i -> getInt(80L + 4L * i) != 0));
        }

        /**
         * Does what {@link IntegersShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Integers source) {
            if (source instanceof IntegersShared || source instanceof IntegersShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 6);
                Views.copy(bytes, this, 8, 4);
                Views.copy(bytes, this, 16, 9);
                Views.copy(bytes, this, 26, 17);
                Views.copy(bytes, this, 44, 18);
                Views.copy(bytes, this, 64, 24);
            } else if (Views.isPrivate(this)) {
                setTiny(source.getTiny());
                setLevel(source.getLevel());
                setPort(source.getPort());
                setWide(source.getWide());
                setCount(source.getCount());
                setId(source.getId());
                setOne(source.isOne());
                setTwo(source.isTwo());
                setFour(source.isFour());
                setEight(source.isEight());
                for (int i = 0; i < 3; i++) {
                    setByte(40L + 1L * i, (byte) Ranges.check("step", source.getStepAt(i), 0, 255));
                }
                for (int i = 0; i < 2; i++) {
                    for (int j = 0; j < 2; j++) {
                        setInt(44L + 4L * (i * 2 + j), (int) Ranges.check("cell", source.getCellAt(i, j), 0, 4294967295L));
                    }
                }
                short[] shadeCopy = new short[2];
                source.getShades(shadeCopy);
                for (short value : shadeCopy) {
                    Ranges.check("shade", value, 0, 255);
                }
                for (int i = 0; i < shadeCopy.length; i++) {
                    setByte(60L + i, (byte) Ranges.check("shade", shadeCopy[i], 0, 255));
                }
                for (int i = 0; i < 2; i++) {
                    setLong(64L + 8L * i, source.getKeyAt(i));
                }
                for (int i = 0; i < 1; i++) {
                    for (int j = 0; j < 2; j++) {
                        setInt(80L + 4L * (i * 2 + j), source.isDoneAt(i, j) ? 1 : 0);
                    }
                }
            } else {
                IntegersShared.View staged = Views.stage(new IntegersShared.View(), this, 88);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Integers[tiny=" + getTiny() + ", level=" + getLevel() + ", port=" + getPort()
                        + ", wide=" + getWide() + ", count=" + getCount()
                        + ", id=" + Long.toUnsignedString(getId()) + ", one=" + isOne()
                        + ", two=" + isTwo() + ", four=" + isFour() + ", eight=" + isEight()
                        + ", step=" + Arrays.toString(IntStream.range(0, 3)
                                .map(i -> getByte(40L + i) & 0xFF)
                                .toArray())
                                + ", cell=" + Arrays.toString(IntStream.range(0, 4)
                                .mapToLong(i -> getInt(44L + 4L * i) & 0xFFFFFFFFL)
                                .toArray())
                                + ", shade=" + Arrays.toString(ArrayCopy.shorts(2, i -> (short) (getByte(60L + i) & 0xFF)))
                                + ", key=" + Arrays.toString(Arrays.stream(ArrayCopy.get(this, 64L, new long[2])).mapToObj(Long::toUnsignedString).toArray())
                                + ", done=" + Arrays.toString(ArrayCopy.booleans(2, i -> getInt(80L + 4L * i) != 0))
                                + "]";
            } catch (IllegalStateException closed) {
                return "Integers" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Integers} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param tiny the value of {@code tiny}
     * @param level the value of {@code level}
     * @param port the value of {@code port}
     * @param wide the value of {@code wide}
     * @param count the value of {@code count}
     * @param id the value of {@code id}
     * @param one the value of {@code one}
     * @param two the value of {@code two}
     * @param four the value of {@code four}
     * @param eight the value of {@code eight}
     * @param step the values of {@code step}
     * @param cell the values of {@code cell}
     * @param shade the values of {@code shade}
     * @param key the values of {@code key}
     * @param done the values of {@code done}
     */
    public record Snapshot(short tiny, int level, int port, long wide, long count, long id, boolean one,
            boolean two, boolean four, boolean eight, int[] step, long[] cell, short[] shade, long[] key,
            boolean[] done) implements Integers {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param tiny the value of {@code tiny}
         * @param level the value of {@code level}
         * @param port the value of {@code port}
         * @param wide the value of {@code wide}
         * @param count the value of {@code count}
         * @param id the value of {@code id}
         * @param one the value of {@code one}
         * @param two the value of {@code two}
         * @param four the value of {@code four}
         * @param eight the value of {@code eight}
         * @param step the values of {@code step}
         * @param cell the values of {@code cell}
         * @param shade the values of {@code shade}
         * @param key the values of {@code key}
         * @param done the values of {@code done}
         */
        public Snapshot {
            Indexes.checkLength("step", step.length, 3);
            step = step.clone();
            Indexes.checkLength("cell", cell.length, 4);
            cell = cell.clone();
            Indexes.checkLength("shade", shade.length, 2);
            shade = shade.clone();
            Indexes.checkLength("key", key.length, 2);
            key = key.clone();
            Indexes.checkLength("done", done.length, 2);
            done = done.clone();
        }

        /** {@return a copy of the values of {@code step}} */
        @Override public int[] step() { return step.clone(); }

        /** {@return a copy of the values of {@code cell}} */
        @Override public long[] cell() { return cell.clone(); }

        /** {@return a copy of the values of {@code shade}} */
        @Override public short[] shade() { return shade.clone(); }

        /** {@return a copy of the values of {@code key}} */
        @Override public long[] key() { return key.clone(); }

        /** {@return a copy of the values of {@code done}} */
        @Override public boolean[] done() { return done.clone(); }

        @Override public short getTiny() { return tiny; }

        @Override
        public void setTiny(short tiny) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getLevel() { return level; }

        @Override
        public void setLevel(int level) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getPort() { return port; }

        @Override public void setPort(int port) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public long getWide() { return wide; }

        @Override public void setWide(long wide) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public long getCount() { return count; }

        @Override
        public void setCount(long count) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public long getId() { return id; }

        @Override public void setId(long id) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public boolean isOne() { return one; }

        @Override
        public void setOne(boolean one) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public boolean isTwo() { return two; }

        @Override
        public void setTwo(boolean two) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public boolean isFour() { return four; }

        @Override
        public void setFour(boolean four) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public boolean isEight() { return eight; }

        @Override
        public void setEight(boolean eight) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getStepAt(int index) { return this.step[Indexes.check("step", index, 3)]; }

        @Override
        public void setStepAt(int index, int step) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getSteps(int[] into) {
            Indexes.checkLength("step", into.length, 3);
            System.arraycopy(this.step, 0, into, 0, into.length);
        }

        @Override
        public void setSteps(int[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public long getCellAt(int row, int column) { return this.cell[Indexes.check("cell", row, 2, column, 2)]; }

        @Override
        public void setCellAt(int row, int column, long cell) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getCells(long[] into) {
            Indexes.checkLength("cell", into.length, 4);
            System.arraycopy(this.cell, 0, into, 0, into.length);
        }

        @Override
        public void setCells(long[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void getShades(short[] into) {
            Indexes.checkLength("shade", into.length, 2);
            System.arraycopy(this.shade, 0, into, 0, into.length);
        }

        @Override
        public void setShades(short[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public long getKeyAt(int index) { return this.key[Indexes.check("key", index, 2)]; }

        @Override
        public void getKeys(long[] into) {
            Indexes.checkLength("key", into.length, 2);
            System.arraycopy(this.key, 0, into, 0, into.length);
        }

        @Override
        public void setKeys(long[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public boolean isDoneAt(int row, int column) { return this.done[Indexes.check("done", row, 1, column, 2)]; }

        @Override
        public void setDoneAt(int row, int column, boolean done) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getDones(boolean[] into) {
            Indexes.checkLength("done", into.length, 2);
            System.arraycopy(this.done, 0, into, 0, into.length);
        }

        @Override
        public void setDones(boolean[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public boolean equals(Object other) {
            return other instanceof IntegersShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.tiny, this.level, this.port, this.wide,
                    this.count, this.id, this.one, this.two, this.four, this.eight, this.step, this.cell,
                    this.shade, this.key, this.done}, new Object[] {((IntegersShared.Snapshot) other).tiny,
                    ((IntegersShared.Snapshot) other).level, ((IntegersShared.Snapshot) other).port,
                    ((IntegersShared.Snapshot) other).wide, ((IntegersShared.Snapshot) other).count,
                    ((IntegersShared.Snapshot) other).id, ((IntegersShared.Snapshot) other).one,
                    ((IntegersShared.Snapshot) other).two, ((IntegersShared.Snapshot) other).four,
                    ((IntegersShared.Snapshot) other).eight, ((IntegersShared.Snapshot) other).step,
                    ((IntegersShared.Snapshot) other).cell, ((IntegersShared.Snapshot) other).shade,
                    ((IntegersShared.Snapshot) other).key, ((IntegersShared.Snapshot) other).done});
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {tiny, level, port, wide, count, id, one, two,
                    four, eight, step, cell, shade, key, done});
        }

        @Override
        public String toString() {
            return "Snapshot[tiny=" + tiny
                    + ", level=" + level
                    + ", port=" + port
                    + ", wide=" + wide
                    + ", count=" + count
                    + ", id=" + Long.toUnsignedString(id)
                    + ", one=" + one
                    + ", two=" + two
                    + ", four=" + four
                    + ", eight=" + eight
                    + ", step=" + Arrays.toString(step)
                    + ", cell=" + Arrays.toString(cell)
                    + ", shade=" + Arrays.toString(shade)
                    + ", key=" + Arrays.toString(Arrays.stream(key).mapToObj(Long::toUnsignedString).toArray())
                    + ", done=" + Arrays.toString(done)
                    + "]";
        }
    }
}
