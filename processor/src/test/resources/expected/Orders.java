package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.FixedText;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.OrderedCopy;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.value.ByteOrders;
import io.sharedstruct.runtime.value.Indexes;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.System;
import java.lang.UnsupportedOperationException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Orders.Packet} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type              field
 *      0     2  int16/be          port
 *      2     2  char16/be         sign
 *      4     4  int32/be          address
 *      8     8  int64/be          time
 *     16     4  float32/be        ratio
 *     20     1  int8              tag
 *     21     3  string/UTF-8      name
 *     24     8  float64/be        mean
 *     32     4  int32             own
 *     36     4  int32/le          little
 *     40     4  int32             plain.x
 *     44     4  int32/be          plain.y
 *     48    12  int32/be[3]       level
 *     60     4                    (padding)
 *     64    32  float64/le[2][2]  cell
 *     96                          (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine,
 * unless the table says {@code le} or {@code be}. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Orders.Packet", size = 96, alignment = 8,
        descriptor = "format 2\nstruct\n0 int32 4 x\n4 int32/be 4 y\nlayout\n0 int16/be 2 port\n2 char16/be 2 sign\n"
                + "4 int32/be 4 address\n8 int64/be 8 time\n16 float32/be 4 ratio\n20 int8 1 tag\n"
                + "21 string/UTF-8 3 name\n24 float64/be 8 mean\n32 int32 4 own\n36 int32/le 4 little\n"
                + "40 struct#1 8 plain\n48 int32/be[3] 12 level\n64 float64/le[2][2] 32 cell\n",
        types = "demo/Orders.Plain 8 4",
        accessors = {"getPort", "setPort", "getSign", "setSign", "getAddress", "setAddress", "getTime",
                        "setTime", "getRatio", "setRatio", "getTag", "setTag", "getName", "setName", "getMean",
                        "setMean", "getOwn", "setOwn", "getLittle", "setLittle", "getPlain", "getLevelAt",
                        "setLevelAt", "getLevels", "setLevels", "getCellAt", "setCellAt", "getCells",
                        "setCells"}, nested = Orders_PlainShared.class
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Orders_PacketShared extends SharedRegion implements Orders.Packet {
    private static final int CODE_VERSION = CodeVersion.require(Orders_PacketShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 96;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code port} from the start of the struct in bytes. */
    public static final long PORT_OFFSET = 0;
    /** The distance of {@code sign} from the start of the struct in bytes. */
    public static final long SIGN_OFFSET = 2;
    /** The distance of {@code address} from the start of the struct in bytes. */
    public static final long ADDRESS_OFFSET = 4;
    /** The distance of {@code time} from the start of the struct in bytes. */
    public static final long TIME_OFFSET = 8;
    /** The distance of {@code ratio} from the start of the struct in bytes. */
    public static final long RATIO_OFFSET = 16;
    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 20;
    /** The distance of {@code name} from the start of the struct in bytes. */
    public static final long NAME_OFFSET = 21;
    /** The length of {@code name} in bytes, with the terminating NUL. */
    public static final long NAME_SIZE = 3;

    private static final FixedText NAME_TEXT = FixedText.of(
            "name", 3, StandardCharsets.UTF_8, Overflow.ERROR);

    /** The distance of {@code mean} from the start of the struct in bytes. */
    public static final long MEAN_OFFSET = 24;
    /** The distance of {@code own} from the start of the struct in bytes. */
    public static final long OWN_OFFSET = 32;
    /** The distance of {@code little} from the start of the struct in bytes. */
    public static final long LITTLE_OFFSET = 36;
    /** The distance of {@code plain} from the start of the struct in bytes. */
    public static final long PLAIN_OFFSET = 40;
    /** The distance of {@code level} from the start of the struct in bytes. */
    public static final long LEVEL_OFFSET = 48;
    /** The number of elements of {@code level}. */
    public static final int LEVEL_LENGTH = 3;
    /** The distance of {@code cell} from the start of the struct in bytes. */
    public static final long CELL_OFFSET = 64;
    /** The number of rows of {@code cell}. */
    public static final int CELL_ROWS = 2;
    /** The number of elements in a row of {@code cell}. */
    public static final int CELL_COLUMNS = 2;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Packet", null, SIZEOF, 0xebd155e97c7206b7L,
            "format 2\nstruct\n0 int32 4 x\n4 int32/be 4 y\nlayout\n0 int16/be 2 port\n2 char16/be 2 sign\n"
            + "4 int32/be 4 address\n8 int64/be 8 time\n16 float32/be 4 ratio\n20 int8 1 tag\n"
            + "21 string/UTF-8 3 name\n24 float64/be 8 mean\n32 int32 4 own\n36 int32/le 4 little\n"
            + "40 struct#1 8 plain\n48 int32/be[3] 12 level\n64 float64/le[2][2] 32 cell\n")
            .nesting(Orders_PacketShared.class);

    private static final Function<AttachedRegion, Orders_PacketShared> NEW = Orders_PacketShared::new;

    private Orders_PacketShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Orders_PacketShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Orders_PacketShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Orders_PacketShared acquire(AcquireOptions options, Consumer<? super Orders.Packet> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Orders_PacketShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Orders_PacketShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Orders_PacketShared create(AcquireOptions options, Consumer<? super Orders.Packet> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Orders_PacketShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Orders_PacketShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Orders_PacketShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Orders_PacketShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Orders_PacketShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Orders_PacketShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Orders_PacketShared map(Path path, MapOptions options, Consumer<? super Orders.Packet> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code port}, a plain access. */
    @Override public short getPort() { return ByteOrders.big(getShort(0L)); }

    /** Writes {@code port}, a plain access. */
    @Override public void setPort(short port) { setShort(0L, ByteOrders.big(port)); }

    /** Reads {@code sign}, a plain access. */
    @Override public char getSign() { return ByteOrders.big(getChar(2L)); }

    /** Writes {@code sign}, a plain access. */
    @Override public void setSign(char sign) { setChar(2L, ByteOrders.big(sign)); }

    /** Reads {@code address}, a plain access. */
    @Override public int getAddress() { return ByteOrders.big(getInt(4L)); }

    /** Writes {@code address}, a plain access. */
    @Override public void setAddress(int address) { setInt(4L, ByteOrders.big(address)); }

    /** Reads {@code time}, a plain access. */
    @Override public long getTime() { return ByteOrders.big(getLong(8L)); }

    /** Writes {@code time}, a plain access. */
    @Override public void setTime(long time) { setLong(8L, ByteOrders.big(time)); }

    /** Reads {@code ratio}, a plain access. */
    @Override public float getRatio() { return ByteOrders.bigFloat(getInt(16L)); }

    /** Writes {@code ratio}, a plain access. */
    @Override public void setRatio(float ratio) { setInt(16L, ByteOrders.bigBits(ratio)); }

    /** Reads {@code tag}, a plain access. */
    @Override public byte getTag() { return getByte(20L); }

    /** Writes {@code tag}, a plain access. */
    @Override public void setTag(byte tag) { setByte(20L, tag); }

    /** Reads {@code name}, a plain access. */
    @Override public String getName() { return NAME_TEXT.get(this, 21L); }

    /**
     * Writes {@code name}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 2 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setName(String name) { NAME_TEXT.set(this, 21L, name); }

    /** Reads {@code mean}, a plain access. */
    @Override public double getMean() { return ByteOrders.bigDouble(getLong(24L)); }

    /** Writes {@code mean}, a plain access. */
    @Override public void setMean(double mean) { setLong(24L, ByteOrders.bigBits(mean)); }

    /** Reads {@code own}, a plain access. */
    @Override public int getOwn() { return getInt(32L); }

    /** Writes {@code own}, a plain access. */
    @Override public void setOwn(int own) { setInt(32L, own); }

    /** Reads {@code little}, a plain access. */
    @Override public int getLittle() { return ByteOrders.little(getInt(36L)); }

    /** Writes {@code little}, a plain access. */
    @Override public void setLittle(int little) { setInt(36L, ByteOrders.little(little)); }

    /** Reads {@code plain}, a plain access. */
    @Override
    public Orders_PlainShared.View getPlain() { return Views.point(new Orders_PlainShared.View(), this, 40L); }

    /**
     * Points a view at {@code plain}.
     *
     * @param view the view
     * @return the view
     */
    public Orders_PlainShared.View viewPlain(Orders_PlainShared.View view) { return Views.point(view, this, 40L); }

    /**
     * Reads an element of {@code level}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public int getLevelAt(int index) { return ByteOrders.big(getInt(48L + 4L * Indexes.check("level", index, 3))); }

    /**
     * Writes an element of {@code level}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setLevelAt(int index, int level) {
        setInt(48L + 4L * Indexes.check("level", index, 3), ByteOrders.big(level));
    }

    /**
     * Reads all elements of {@code level}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getLevels(int[] into) {
        Indexes.checkLength("level", into.length, 3);
        OrderedCopy.get(this, 48L, ByteOrder.BIG_ENDIAN, into);
    }

    /**
     * Writes all elements of {@code level}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void setLevels(int[] from) {
        Indexes.checkLength("level", from.length, 3);
        OrderedCopy.set(this, 48L, ByteOrder.BIG_ENDIAN, from);
    }

    /**
     * Reads an element of {@code cell}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public double getCellAt(int row, int column) {
        return ByteOrders.littleDouble(getLong(64L + 8L * Indexes.check("cell", row, 2, column, 2)));
    }

    /**
     * Writes an element of {@code cell}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setCellAt(int row, int column, double cell) {
        setLong(64L + 8L * Indexes.check("cell", row, 2, column, 2), ByteOrders.littleBits(cell));
    }

    /**
     * Reads all elements of {@code cell}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getCells(double[] into) {
        Indexes.checkLength("cell", into.length, 4);
        OrderedCopy.get(this, 64L, ByteOrder.LITTLE_ENDIAN, into);
    }

    /**
     * Writes all elements of {@code cell}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void setCells(double[] from) {
        Indexes.checkLength("cell", from.length, 4);
        OrderedCopy.set(this, 64L, ByteOrder.LITTLE_ENDIAN, from);
    }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Orders_PacketShared.Snapshot snapshot() {
        return Views.point(new Orders_PacketShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Orders.Packet source) {
        Views.point(new Orders_PacketShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new Orders_PacketShared.View(), this, 0).toString(); }

    /**
     * A {@link Orders.Packet} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Orders_PacketShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Orders.Packet {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(96L); }

        @Override public short getPort() { return ByteOrders.big(getShort(0L)); }

        @Override public void setPort(short port) { setShort(0L, ByteOrders.big(port)); }

        @Override public char getSign() { return ByteOrders.big(getChar(2L)); }

        @Override public void setSign(char sign) { setChar(2L, ByteOrders.big(sign)); }

        @Override public int getAddress() { return ByteOrders.big(getInt(4L)); }

        @Override public void setAddress(int address) { setInt(4L, ByteOrders.big(address)); }

        @Override public long getTime() { return ByteOrders.big(getLong(8L)); }

        @Override public void setTime(long time) { setLong(8L, ByteOrders.big(time)); }

        @Override public float getRatio() { return ByteOrders.bigFloat(getInt(16L)); }

        @Override public void setRatio(float ratio) { setInt(16L, ByteOrders.bigBits(ratio)); }

        @Override public byte getTag() { return getByte(20L); }

        @Override public void setTag(byte tag) { setByte(20L, tag); }

        @Override public String getName() { return NAME_TEXT.get(this, 21L); }

        @Override public void setName(String name) { NAME_TEXT.set(this, 21L, name); }

        @Override public double getMean() { return ByteOrders.bigDouble(getLong(24L)); }

        @Override public void setMean(double mean) { setLong(24L, ByteOrders.bigBits(mean)); }

        @Override public int getOwn() { return getInt(32L); }

        @Override public void setOwn(int own) { setInt(32L, own); }

        @Override public int getLittle() { return ByteOrders.little(getInt(36L)); }

        @Override public void setLittle(int little) { setInt(36L, ByteOrders.little(little)); }

        @Override
        public Orders_PlainShared.View getPlain() { return Views.point(new Orders_PlainShared.View(), this, 40L); }

        /**
         * {@return what {@link Orders_PacketShared#viewPlain} returns, of this struct}
         * @param view the view
         */
        public Orders_PlainShared.View viewPlain(Orders_PlainShared.View view) { return Views.point(view, this, 40L); }

        @Override
        public int getLevelAt(int index) { return ByteOrders.big(getInt(48L + 4L * Indexes.check("level", index, 3))); }

        @Override
        public void setLevelAt(int index, int level) {
            setInt(48L + 4L * Indexes.check("level", index, 3), ByteOrders.big(level));
        }

        @Override
        public void getLevels(int[] into) {
            Indexes.checkLength("level", into.length, 3);
            OrderedCopy.get(this, 48L, ByteOrder.BIG_ENDIAN, into);
        }

        @Override
        public void setLevels(int[] from) {
            Indexes.checkLength("level", from.length, 3);
            OrderedCopy.set(this, 48L, ByteOrder.BIG_ENDIAN, from);
        }

        @Override
        public double getCellAt(int row, int column) {
            return ByteOrders.littleDouble(getLong(64L + 8L * Indexes.check("cell", row, 2, column, 2)));
        }

        @Override
        public void setCellAt(int row, int column, double cell) {
            setLong(64L + 8L * Indexes.check("cell", row, 2, column, 2), ByteOrders.littleBits(cell));
        }

        @Override
        public void getCells(double[] into) {
            Indexes.checkLength("cell", into.length, 4);
            OrderedCopy.get(this, 64L, ByteOrder.LITTLE_ENDIAN, into);
        }

        @Override
        public void setCells(double[] from) {
            Indexes.checkLength("cell", from.length, 4);
            OrderedCopy.set(this, 64L, ByteOrder.LITTLE_ENDIAN, from);
        }

        /** {@return what {@link Orders_PacketShared#snapshot} returns, of this struct} */
        public Orders_PacketShared.Snapshot snapshot() {
            return new Orders_PacketShared.Snapshot(getPort(), getSign(), getAddress(), getTime(),
                    getRatio(), getTag(), getName(), getMean(), getOwn(), getLittle(), getPlain().snapshot(),
                    OrderedCopy.get(this, 48L, ByteOrder.BIG_ENDIAN, new int[3]),
                    OrderedCopy.get(this, 64L, ByteOrder.LITTLE_ENDIAN, new double[4]));
        }

        /**
         * Does what {@link Orders_PacketShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Orders.Packet source) {
            if (source instanceof Orders_PacketShared || source instanceof Orders_PacketShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 40);
                Views.copy(bytes, this, 48, 12);
                Views.copy(bytes, this, 64, 32);
                Views.point(new Orders_PlainShared.View(), this, 40L).copyFrom(Views.point(new Orders_PlainShared.View(), bytes, 40L));
            } else if (Views.isPrivate(this)) {
                setPort(source.getPort());
                setSign(source.getSign());
                setAddress(source.getAddress());
                setTime(source.getTime());
                setRatio(source.getRatio());
                setTag(source.getTag());
                setName(source.getName());
                setMean(source.getMean());
                setOwn(source.getOwn());
                setLittle(source.getLittle());
                Views.point(new Orders_PlainShared.View(), this, 40L).copyFrom(source.getPlain());
                for (int i = 0; i < 3; i++) {
                    setInt(48L + 4L * i, ByteOrders.big(source.getLevelAt(i)));
                }
                for (int i = 0; i < 2; i++) {
                    for (int j = 0; j < 2; j++) {
                        setLong(64L + 8L * (i * 2 + j), ByteOrders.littleBits(source.getCellAt(i, j)));
                    }
                }
            } else {
                Orders_PacketShared.View staged = Views.stage(new Orders_PacketShared.View(), this, 96);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Packet[port=" + getPort() + ", sign=" + getSign() + ", address=" + getAddress()
                        + ", time=" + getTime() + ", ratio=" + getRatio() + ", tag=" + getTag()
                        + ", name=" + getName() + ", mean=" + getMean() + ", own=" + getOwn()
                        + ", little=" + getLittle() + ", plain=" + getPlain()
                        + ", level=" + Arrays.toString(OrderedCopy.get(this, 48L, ByteOrder.BIG_ENDIAN, new int[3]))
                        + ", cell=" + Arrays.toString(OrderedCopy.get(this, 64L, ByteOrder.LITTLE_ENDIAN, new double[4]))
                        + "]";
            } catch (IllegalStateException closed) {
                return "Packet" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Orders.Packet} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param port the value of {@code port}
     * @param sign the value of {@code sign}
     * @param address the value of {@code address}
     * @param time the value of {@code time}
     * @param ratio the value of {@code ratio}
     * @param tag the value of {@code tag}
     * @param name the value of {@code name}
     * @param mean the value of {@code mean}
     * @param own the value of {@code own}
     * @param little the value of {@code little}
     * @param plain the value of {@code plain}
     * @param level the values of {@code level}
     * @param cell the values of {@code cell}
     */
    public record Snapshot(short port, char sign, int address, long time, float ratio, byte tag,
            String name, double mean, int own, int little, Orders_PlainShared.Snapshot plain,
            int[] level, double[] cell) implements Orders.Packet {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param port the value of {@code port}
         * @param sign the value of {@code sign}
         * @param address the value of {@code address}
         * @param time the value of {@code time}
         * @param ratio the value of {@code ratio}
         * @param tag the value of {@code tag}
         * @param name the value of {@code name}
         * @param mean the value of {@code mean}
         * @param own the value of {@code own}
         * @param little the value of {@code little}
         * @param plain the value of {@code plain}
         * @param level the values of {@code level}
         * @param cell the values of {@code cell}
         */
        public Snapshot {
            Indexes.checkLength("level", level.length, 3);
            level = level.clone();
            Indexes.checkLength("cell", cell.length, 4);
            cell = cell.clone();
        }

        /** {@return a copy of the values of {@code level}} */
        @Override public int[] level() { return level.clone(); }

        /** {@return a copy of the values of {@code cell}} */
        @Override public double[] cell() { return cell.clone(); }

        @Override public short getPort() { return port; }

        @Override
        public void setPort(short port) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public char getSign() { return sign; }

        @Override public void setSign(char sign) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getAddress() { return address; }

        @Override
        public void setAddress(int address) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public long getTime() { return time; }

        @Override public void setTime(long time) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public float getRatio() { return ratio; }

        @Override
        public void setRatio(float ratio) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public byte getTag() { return tag; }

        @Override public void setTag(byte tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getName() { return name; }

        @Override
        public void setName(String name) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public double getMean() { return mean; }

        @Override
        public void setMean(double mean) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getOwn() { return own; }

        @Override public void setOwn(int own) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getLittle() { return little; }

        @Override
        public void setLittle(int little) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Orders_PlainShared.Snapshot getPlain() { return plain; }

        @Override public int getLevelAt(int index) { return this.level[Indexes.check("level", index, 3)]; }

        @Override
        public void setLevelAt(int index, int level) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getLevels(int[] into) {
            Indexes.checkLength("level", into.length, 3);
            System.arraycopy(this.level, 0, into, 0, into.length);
        }

        @Override
        public void setLevels(int[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public double getCellAt(int row, int column) { return this.cell[Indexes.check("cell", row, 2, column, 2)]; }

        @Override
        public void setCellAt(int row, int column, double cell) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getCells(double[] into) {
            Indexes.checkLength("cell", into.length, 4);
            System.arraycopy(this.cell, 0, into, 0, into.length);
        }

        @Override
        public void setCells(double[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public boolean equals(Object other) {
            return other instanceof Orders_PacketShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.port, this.sign, this.address, this.time,
                    this.ratio, this.tag, this.name, this.mean, this.own, this.little, this.plain, this.level,
                    this.cell}, new Object[] {((Orders_PacketShared.Snapshot) other).port,
                    ((Orders_PacketShared.Snapshot) other).sign, ((Orders_PacketShared.Snapshot) other).address,
                    ((Orders_PacketShared.Snapshot) other).time, ((Orders_PacketShared.Snapshot) other).ratio,
                    ((Orders_PacketShared.Snapshot) other).tag, ((Orders_PacketShared.Snapshot) other).name,
                    ((Orders_PacketShared.Snapshot) other).mean, ((Orders_PacketShared.Snapshot) other).own,
                    ((Orders_PacketShared.Snapshot) other).little, ((Orders_PacketShared.Snapshot) other).plain,
                    ((Orders_PacketShared.Snapshot) other).level, ((Orders_PacketShared.Snapshot) other).cell});
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {port, sign, address, time, ratio, tag, name,
                    mean, own, little, plain, level, cell});
        }

        @Override
        public String toString() {
            return "Snapshot[port=" + port
                    + ", sign=" + sign
                    + ", address=" + address
                    + ", time=" + time
                    + ", ratio=" + ratio
                    + ", tag=" + tag
                    + ", name=" + name
                    + ", mean=" + mean
                    + ", own=" + own
                    + ", little=" + little
                    + ", plain=" + plain
                    + ", level=" + Arrays.toString(level)
                    + ", cell=" + Arrays.toString(cell)
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
import io.sharedstruct.runtime.value.ByteOrders;
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
 * A {@link Orders.Plain} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type      field
 *      0     4  int32     x
 *      4     4  int32/be  y
 *      8                  (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine,
 * unless the table says {@code le} or {@code be}. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Orders.Plain", size = 8, alignment = 4, descriptor = "0 int32 4 x\n4 int32/be 4 y\n",
        accessors = {"getX", "setX", "getY", "setY"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Orders_PlainShared extends SharedRegion implements Orders.Plain {
    private static final int CODE_VERSION = CodeVersion.require(Orders_PlainShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 8;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 0;
    /** The distance of {@code y} from the start of the struct in bytes. */
    public static final long Y_OFFSET = 4;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Plain", null, SIZEOF, 0x85397b4123366797L,
            "0 int32 4 x\n4 int32/be 4 y\n");

    private static final Function<AttachedRegion, Orders_PlainShared> NEW = Orders_PlainShared::new;

    private Orders_PlainShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Orders_PlainShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Orders_PlainShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Orders_PlainShared acquire(AcquireOptions options, Consumer<? super Orders.Plain> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Orders_PlainShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Orders_PlainShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Orders_PlainShared create(AcquireOptions options, Consumer<? super Orders.Plain> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Orders_PlainShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Orders_PlainShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Orders_PlainShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Orders_PlainShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Orders_PlainShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Orders_PlainShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Orders_PlainShared map(Path path, MapOptions options, Consumer<? super Orders.Plain> initializer) {
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
    @Override public int getY() { return ByteOrders.big(getInt(4L)); }

    /** Writes {@code y}, a plain access. */
    @Override public void setY(int y) { setInt(4L, ByteOrders.big(y)); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Orders_PlainShared.Snapshot snapshot() {
        return Views.point(new Orders_PlainShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Orders.Plain source) { Views.point(new Orders_PlainShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new Orders_PlainShared.View(), this, 0).toString(); }

    /**
     * A {@link Orders.Plain} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Orders_PlainShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Orders.Plain {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(8L); }

        @Override public int getX() { return getInt(0L); }

        @Override public void setX(int x) { setInt(0L, x); }

        @Override public int getY() { return ByteOrders.big(getInt(4L)); }

        @Override public void setY(int y) { setInt(4L, ByteOrders.big(y)); }

        /** {@return what {@link Orders_PlainShared#snapshot} returns, of this struct} */
        public Orders_PlainShared.Snapshot snapshot() { return new Orders_PlainShared.Snapshot(getX(), getY()); }

        /**
         * Does what {@link Orders_PlainShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Orders.Plain source) {
            if (source instanceof Orders_PlainShared || source instanceof Orders_PlainShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 8);
            } else if (source instanceof Orders_PlainShared.Snapshot || Views.isPrivate(this)) {
                setX(source.getX());
                setY(source.getY());
            } else {
                Orders_PlainShared.View staged = Views.stage(new Orders_PlainShared.View(), this, 8);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Plain[x=" + getX() + ", y=" + getY() + "]";
            } catch (IllegalStateException closed) {
                return "Plain" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Orders.Plain} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param x the value of {@code x}
     * @param y the value of {@code y}
     */
    public record Snapshot(int x, int y) implements Orders.Plain {
        @Override public int getX() { return x; }

        @Override public void setX(int x) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getY() { return y; }

        @Override public void setY(int y) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}
