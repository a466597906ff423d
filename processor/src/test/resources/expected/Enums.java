package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.EnumCodes;
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
import io.sharedstruct.runtime.value.Indexes;
import io.sharedstruct.runtime.value.Ranges;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Thread;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * A {@link Enums} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     4  enum32        state
 *      4     1  enum8         side
 *      5     1                (padding)
 *      6     2  enum16        level
 *      8     3  enum8[3]      phase
 *     11     1                (padding)
 *     12     8  enum16[2][2]  grid
 *     20     8  enum32[2]     old
 *     28     2  enum16/be     big
 *     30     2                (padding)
 *     32                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine,
 * unless the table says {@code le} or {@code be}. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Enums", size = 32, alignment = 4,
        descriptor = "format 2\nenum NEW=0,OPEN=1,CLOSED=2\nenum UNSET=0,BUY=66,SELL=83,NONE=255\n"
                + "enum UNKNOWN=-32768,LOW=-1,NORMAL=0,HIGH=32767\n"
                + "enum NEW=0,RUNNABLE=1,BLOCKED=2,WAITING=3,TIMED_WAITING=4,TERMINATED=5\nlayout\n0 enum32#1 4 state\n"
                + "4 enum8#2 1 side\n6 enum16#3 2 level\n8 enum8#1[3] 3 phase\n12 enum16#3[2][2] 8 grid\n"
                + "20 enum32#4[2] 8 old\n28 enum16/be#1 2 big\n",
        types = {"demo/Enums.State", "demo/Enums.Side", "demo/Enums.Level", "java.lang/Thread.State"},
        accessors = {"getState", "setState", "getSide", "setSide", "getLevel", "setLevel", "getPhaseAt",
                        "setPhaseAt", "getPhases", "setPhases", "getGridAt", "setGridAt", "getOlds", "setOlds",
                        "getBig", "setBig"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class EnumsShared extends SharedRegion implements Enums {
    private static final int CODE_VERSION = CodeVersion.require(EnumsShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "Enums";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 32;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code state} from the start of the struct in bytes. */
    public static final long STATE_OFFSET = 0;

    private static final EnumCodes<Enums.State> STATE_CODES = new EnumCodes<Enums.State>("state", Enums.State.class) {
        @Override
        protected Enums.State constant(int code) {
            return switch (code) {
                case 0 -> Enums.State.NEW;
                case 1 -> Enums.State.OPEN;
                case 2 -> Enums.State.CLOSED;
                default -> null;
            };
        }

        @Override
        protected int code(Enums.State constant) {
            return switch (constant) {
                case NEW -> 0;
                case OPEN -> 1;
                case CLOSED -> 2;
                default -> throw unknown(constant);
            };
        }
    };

    /** The distance of {@code side} from the start of the struct in bytes. */
    public static final long SIDE_OFFSET = 4;

    private static final EnumCodes<Enums.Side> SIDE_CODES = new EnumCodes<Enums.Side>("side", Enums.Side.class) {
        @Override
        protected Enums.Side constant(int code) {
            return switch (code) {
                case 0 -> Enums.Side.UNSET;
                case 66 -> Enums.Side.BUY;
                case 83 -> Enums.Side.SELL;
                case 255 -> Enums.Side.NONE;
                default -> null;
            };
        }

        @Override
        protected int code(Enums.Side constant) {
            return switch (constant) {
                case UNSET -> 0;
                case BUY -> 66;
                case SELL -> 83;
                case NONE -> 255;
                default -> throw unknown(constant);
            };
        }
    };

    /** The distance of {@code level} from the start of the struct in bytes. */
    public static final long LEVEL_OFFSET = 6;

    private static final EnumCodes<Enums.Level> LEVEL_CODES = new EnumCodes<Enums.Level>("level", Enums.Level.class) {
        @Override
        protected Enums.Level constant(int code) {
            return switch (code) {
                case -1 -> Enums.Level.LOW;
                case 0 -> Enums.Level.NORMAL;
                case 32767 -> Enums.Level.HIGH;
                default -> Enums.Level.UNKNOWN;
            };
        }

        @Override
        protected int code(Enums.Level constant) {
            return switch (constant) {
                case LOW -> -1;
                case NORMAL -> 0;
                case HIGH -> 32767;
                case UNKNOWN -> -32768;
                default -> throw unknown(constant);
            };
        }
    };

    /** The distance of {@code phase} from the start of the struct in bytes. */
    public static final long PHASE_OFFSET = 8;
    /** The number of elements of {@code phase}. */
    public static final int PHASE_LENGTH = 3;

    private static final EnumCodes<Enums.State> PHASE_CODES = new EnumCodes<Enums.State>("phase", Enums.State.class) {
        @Override
        protected Enums.State constant(int code) {
            return switch (code) {
                case 0 -> Enums.State.NEW;
                case 1 -> Enums.State.OPEN;
                case 2 -> Enums.State.CLOSED;
                default -> null;
            };
        }

        @Override
        protected int code(Enums.State constant) {
            return switch (constant) {
                case NEW -> 0;
                case OPEN -> 1;
                case CLOSED -> 2;
                default -> throw unknown(constant);
            };
        }
    };

    /** The distance of {@code grid} from the start of the struct in bytes. */
    public static final long GRID_OFFSET = 12;
    /** The number of rows of {@code grid}. */
    public static final int GRID_ROWS = 2;
    /** The number of elements in a row of {@code grid}. */
    public static final int GRID_COLUMNS = 2;

    private static final EnumCodes<Enums.Level> GRID_CODES = new EnumCodes<Enums.Level>("grid", Enums.Level.class) {
        @Override
        protected Enums.Level constant(int code) {
            return switch (code) {
                case -1 -> Enums.Level.LOW;
                case 0 -> Enums.Level.NORMAL;
                case 32767 -> Enums.Level.HIGH;
                default -> Enums.Level.UNKNOWN;
            };
        }

        @Override
        protected int code(Enums.Level constant) {
            return switch (constant) {
                case LOW -> -1;
                case NORMAL -> 0;
                case HIGH -> 32767;
                case UNKNOWN -> -32768;
                default -> throw unknown(constant);
            };
        }
    };

    /** The distance of {@code old} from the start of the struct in bytes. */
    public static final long OLD_OFFSET = 20;
    /** The number of elements of {@code old}. */
    public static final int OLD_LENGTH = 2;

    private static final EnumCodes<Thread.State> OLD_CODES = new EnumCodes<Thread.State>("old", Thread.State.class) {
        @Override
        protected Thread.State constant(int code) {
            return switch (code) {
                case 0 -> Thread.State.NEW;
                case 1 -> Thread.State.RUNNABLE;
                case 2 -> Thread.State.BLOCKED;
                case 3 -> Thread.State.WAITING;
                case 4 -> Thread.State.TIMED_WAITING;
                case 5 -> Thread.State.TERMINATED;
                default -> null;
            };
        }

        @Override
        protected int code(Thread.State constant) {
            return switch (constant) {
                case NEW -> 0;
                case RUNNABLE -> 1;
                case BLOCKED -> 2;
                case WAITING -> 3;
                case TIMED_WAITING -> 4;
                case TERMINATED -> 5;
                default -> throw unknown(constant);
            };
        }
    };

    /** The distance of {@code big} from the start of the struct in bytes. */
    public static final long BIG_OFFSET = 28;

    private static final EnumCodes<Enums.State> BIG_CODES = new EnumCodes<Enums.State>("big", Enums.State.class) {
        @Override
        protected Enums.State constant(int code) {
            return switch (code) {
                case 0 -> Enums.State.NEW;
                case 1 -> Enums.State.OPEN;
                case 2 -> Enums.State.CLOSED;
                default -> null;
            };
        }

        @Override
        protected int code(Enums.State constant) {
            return switch (constant) {
                case NEW -> 0;
                case OPEN -> 1;
                case CLOSED -> 2;
                default -> throw unknown(constant);
            };
        }
    };

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Enums", NAME, SIZEOF, 0xa8fe1ba80fa19ab7L,
            "format 2\nenum NEW=0,OPEN=1,CLOSED=2\nenum UNSET=0,BUY=66,SELL=83,NONE=255\n"
            + "enum UNKNOWN=-32768,LOW=-1,NORMAL=0,HIGH=32767\n"
            + "enum NEW=0,RUNNABLE=1,BLOCKED=2,WAITING=3,TIMED_WAITING=4,TERMINATED=5\nlayout\n0 enum32#1 4 state\n"
            + "4 enum8#2 1 side\n6 enum16#3 2 level\n8 enum8#1[3] 3 phase\n12 enum16#3[2][2] 8 grid\n"
            + "20 enum32#4[2] 8 old\n28 enum16/be#1 2 big\n");

    private static final Function<AttachedRegion, EnumsShared> NEW = EnumsShared::new;

    private EnumsShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static EnumsShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static EnumsShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static EnumsShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static EnumsShared acquire(AcquireOptions options, Consumer<? super Enums> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static EnumsShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static EnumsShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static EnumsShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static EnumsShared create(AcquireOptions options, Consumer<? super Enums> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static EnumsShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static EnumsShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static EnumsShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static EnumsShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static EnumsShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static EnumsShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static EnumsShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static EnumsShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static EnumsShared map(Path path, MapOptions options, Consumer<? super Enums> initializer) {
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
     * Reads {@code state}, a plain access.
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     */
    @Override public Enums.State getState() { return STATE_CODES.decode(getInt(0L), this, 0L); }

    /**
     * Writes {@code state}, a plain access.
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override public void setState(Enums.State state) { setInt(0L, STATE_CODES.encode(state)); }

    /**
     * Reads {@code side}, a plain access.
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     */
    @Override public Enums.Side getSide() { return SIDE_CODES.decode(getByte(4L) & 0xFF, this, 4L); }

    /**
     * Writes {@code side}, a plain access.
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override public void setSide(Enums.Side side) { setByte(4L, (byte) SIDE_CODES.encode(side)); }

    /** Reads {@code level}, a plain access. */
    @Override public Enums.Level getLevel() { return LEVEL_CODES.decode(getShort(6L), this, 6L); }

    /**
     * Writes {@code level}, a plain access.
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override public void setLevel(Enums.Level level) { setShort(6L, (short) LEVEL_CODES.encode(level)); }

    /**
     * Reads an element of {@code phase}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     */
    @Override
    public Enums.State getPhaseAt(int index) {
        long offset = 8L + Indexes.check("phase", index, 3);
        return PHASE_CODES.decode(getByte(offset) & 0xFF, this, offset);
    }

    /**
     * Writes an element of {@code phase}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override
    public void setPhaseAt(int index, Enums.State phase) {
        setByte(8L + Indexes.check("phase", index, 3), (byte) PHASE_CODES.encode(phase));
    }

    /**
     * Reads all elements of {@code phase}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     */
    @Override
    public void getPhases(Enums.State[] into) {
        Indexes.checkLength("phase", into.length, 3);
        for (int i = 0; i < into.length; i++) {
            into[i] = PHASE_CODES.decode(getByte(8L + i) & 0xFF, this, 8L + i);
        }
    }

    /**
     * Writes all elements of {@code phase}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override
    public void setPhases(Enums.State[] from) {
        Indexes.checkLength("phase", from.length, 3);
        for (Enums.State value : from) {
            PHASE_CODES.encode(value);
        }
        for (int i = 0; i < from.length; i++) {
            setByte(8L + i, (byte) PHASE_CODES.encode(from[i]));
        }
    }

    /**
     * Reads an element of {@code grid}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public Enums.Level getGridAt(int row, int column) {
        long offset = 12L + 2L * Indexes.check("grid", row, 2, column, 2);
        return GRID_CODES.decode(getShort(offset), this, offset);
    }

    /**
     * Writes an element of {@code grid}, a plain access.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override
    public void setGridAt(int row, int column, Enums.Level grid) {
        setShort(12L + 2L * Indexes.check("grid", row, 2, column, 2), (short) GRID_CODES.encode(grid));
    }

    /**
     * Reads all elements of {@code old}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     */
    @Override
    public void getOlds(Thread.State[] into) {
        Indexes.checkLength("old", into.length, 2);
        for (int i = 0; i < into.length; i++) {
            into[i] = OLD_CODES.decode(getInt(20L + 4L * i), this, 20L + 4L * i);
        }
    }

    /**
     * Writes all elements of {@code old}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override
    public void setOlds(Thread.State[] from) {
        Indexes.checkLength("old", from.length, 2);
        for (Thread.State value : from) {
            OLD_CODES.encode(value);
        }
        for (int i = 0; i < from.length; i++) {
            setInt(20L + 4L * i, OLD_CODES.encode(from[i]));
        }
    }

    /**
     * Reads {@code big}, a plain access.
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     */
    @Override
    public Enums.State getBig() { return BIG_CODES.decode(ByteOrders.big(getShort(28L)) & 0xFFFF, this, 28L); }

    /**
     * Writes {@code big}, a plain access.
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override public void setBig(Enums.State big) { setShort(28L, ByteOrders.big((short) BIG_CODES.encode(big))); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public EnumsShared.Snapshot snapshot() { return Views.point(new EnumsShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Enums source) { Views.point(new EnumsShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new EnumsShared.View(), this, 0).toString(); }

    /**
     * A {@link Enums} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link EnumsShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Enums {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(32L); }

        @Override public Enums.State getState() { return STATE_CODES.decode(getInt(0L), this, 0L); }

        @Override public void setState(Enums.State state) { setInt(0L, STATE_CODES.encode(state)); }

        @Override public Enums.Side getSide() { return SIDE_CODES.decode(getByte(4L) & 0xFF, this, 4L); }

        @Override public void setSide(Enums.Side side) { setByte(4L, (byte) SIDE_CODES.encode(side)); }

        @Override public Enums.Level getLevel() { return LEVEL_CODES.decode(getShort(6L), this, 6L); }

        @Override public void setLevel(Enums.Level level) { setShort(6L, (short) LEVEL_CODES.encode(level)); }

        @Override
        public Enums.State getPhaseAt(int index) {
            long offset = 8L + Indexes.check("phase", index, 3);
            return PHASE_CODES.decode(getByte(offset) & 0xFF, this, offset);
        }

        @Override
        public void setPhaseAt(int index, Enums.State phase) {
            setByte(8L + Indexes.check("phase", index, 3), (byte) PHASE_CODES.encode(phase));
        }

        @Override
        public void getPhases(Enums.State[] into) {
            Indexes.checkLength("phase", into.length, 3);
            for (int i = 0; i < into.length; i++) {
                into[i] = PHASE_CODES.decode(getByte(8L + i) & 0xFF, this, 8L + i);
            }
        }

        @Override
        public void setPhases(Enums.State[] from) {
            Indexes.checkLength("phase", from.length, 3);
            for (Enums.State value : from) {
                PHASE_CODES.encode(value);
            }
            for (int i = 0; i < from.length; i++) {
                setByte(8L + i, (byte) PHASE_CODES.encode(from[i]));
            }
        }

        @Override
        public Enums.Level getGridAt(int row, int column) {
            long offset = 12L + 2L * Indexes.check("grid", row, 2, column, 2);
            return GRID_CODES.decode(getShort(offset), this, offset);
        }

        @Override
        public void setGridAt(int row, int column, Enums.Level grid) {
            setShort(12L + 2L * Indexes.check("grid", row, 2, column, 2), (short) GRID_CODES.encode(grid));
        }

        @Override
        public void getOlds(Thread.State[] into) {
            Indexes.checkLength("old", into.length, 2);
            for (int i = 0; i < into.length; i++) {
                into[i] = OLD_CODES.decode(getInt(20L + 4L * i), this, 20L + 4L * i);
            }
        }

        @Override
        public void setOlds(Thread.State[] from) {
            Indexes.checkLength("old", from.length, 2);
            for (Thread.State value : from) {
                OLD_CODES.encode(value);
            }
            for (int i = 0; i < from.length; i++) {
                setInt(20L + 4L * i, OLD_CODES.encode(from[i]));
            }
        }

        @Override
        public Enums.State getBig() { return BIG_CODES.decode(ByteOrders.big(getShort(28L)) & 0xFFFF, this, 28L); }

        @Override public void setBig(Enums.State big) { setShort(28L, ByteOrders.big((short) BIG_CODES.encode(big))); }

        /** {@return what {@link EnumsShared#snapshot} returns, of this struct} */
        public EnumsShared.Snapshot snapshot() {
            return new EnumsShared.Snapshot(getInt(0L), getByte(4L) & 0xFF, getShort(6L), IntStream.range(0, 3)
                            .map(i -> getByte(8L + i) & 0xFF)
                            .toArray(), IntStream.range(0, 4)
                            .map(i -> getShort(12L + 2L * i))
                            .toArray(), IntStream.range(0, 2)
                            .map(i -> getInt(20L + 4L * i))
                            .toArray(), ByteOrders.big(getShort(28L)) & 0xFFFF);
        }

        /**
         * Does what {@link EnumsShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Enums source) {
            if (source instanceof EnumsShared || source instanceof EnumsShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 5);
                Views.copy(bytes, this, 6, 5);
                Views.copy(bytes, this, 12, 18);
            } else if (source instanceof EnumsShared.Snapshot || Views.isPrivate(this)) {
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    setInt(0L, snapshot.stateCode());
                } else {
                    setState(source.getState());
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    setByte(4L, (byte) snapshot.sideCode());
                } else {
                    setSide(source.getSide());
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    setShort(6L, (short) snapshot.levelCode());
                } else {
                    setLevel(source.getLevel());
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    int[] phaseCopy = snapshot.phaseCodes();
                    for (int i = 0; i < phaseCopy.length; i++) {
                        setByte(8L + i, (byte) phaseCopy[i]);
                    }
                } else {
                    for (int i = 0; i < 3; i++) {
                        setByte(8L + 1L * i, (byte) PHASE_CODES.encode(source.getPhaseAt(i)));
                    }
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    int[] gridCopy = snapshot.gridCodes();
                    for (int i = 0; i < gridCopy.length; i++) {
                        setShort(12L + 2L * i, (short) gridCopy[i]);
                    }
                } else {
                    for (int i = 0; i < 2; i++) {
                        for (int j = 0; j < 2; j++) {
                            setShort(12L + 2L * (i * 2 + j), (short) GRID_CODES.encode(source.getGridAt(i, j)));
                        }
                    }
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    int[] oldCopy = snapshot.oldCodes();
                    for (int i = 0; i < oldCopy.length; i++) {
                        setInt(20L + 4L * i, oldCopy[i]);
                    }
                } else {
                    Thread.State[] oldCopy = new Thread.State[2];
                    source.getOlds(oldCopy);
                    for (Thread.State value : oldCopy) {
                        OLD_CODES.encode(value);
                    }
                    for (int i = 0; i < oldCopy.length; i++) {
                        setInt(20L + 4L * i, OLD_CODES.encode(oldCopy[i]));
                    }
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    setShort(28L, ByteOrders.big((short) snapshot.bigCode()));
                } else {
                    setBig(source.getBig());
                }
            } else {
                EnumsShared.View staged = Views.stage(new EnumsShared.View(), this, 32);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Enums[state=" + STATE_CODES.show(getInt(0L))
                        + ", side=" + SIDE_CODES.show(getByte(4L) & 0xFF)
                        + ", level=" + LEVEL_CODES.show(getShort(6L))
                        + ", phase=" + Arrays.toString(PHASE_CODES.showAll(IntStream.range(0, 3)
                                .map(i -> getByte(8L + i) & 0xFF)
                                .toArray()))
                                + ", grid=" + Arrays.toString(GRID_CODES.showAll(IntStream.range(0, 4)
                                .map(i -> getShort(12L + 2L * i))
                                .toArray()))
                                + ", old=" + Arrays.toString(OLD_CODES.showAll(IntStream.range(0, 2)
                                .map(i -> getInt(20L + 4L * i))
                                .toArray()))
                                + ", big=" + BIG_CODES.show(ByteOrders.big(getShort(28L)) & 0xFFFF)
                                + "]";
            } catch (IllegalStateException closed) {
                return "Enums" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Enums} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param stateCode the stored integer of {@code state}
     * @param sideCode the stored integer of {@code side}
     * @param levelCode the stored integer of {@code level}
     * @param phaseCodes the stored integers of {@code phase}
     * @param gridCodes the stored integers of {@code grid}
     * @param oldCodes the stored integers of {@code old}
     * @param bigCode the stored integer of {@code big}
     */
    public record Snapshot(int stateCode, int sideCode, int levelCode, int[] phaseCodes,
            int[] gridCodes, int[] oldCodes, int bigCode) implements Enums {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param stateCode the stored integer of {@code state}
         * @param sideCode the stored integer of {@code side}
         * @param levelCode the stored integer of {@code level}
         * @param phaseCodes the stored integers of {@code phase}
         * @param gridCodes the stored integers of {@code grid}
         * @param oldCodes the stored integers of {@code old}
         * @param bigCode the stored integer of {@code big}
         */
        public Snapshot {
            Ranges.check("side", sideCode, 0, 255);
            Ranges.check("level", levelCode, -32768, 32767);
            Indexes.checkLength("phase", phaseCodes.length, 3);
            phaseCodes = phaseCodes.clone();
            Ranges.checkAll("phase", phaseCodes, 0, 255);
            Indexes.checkLength("grid", gridCodes.length, 4);
            gridCodes = gridCodes.clone();
            Ranges.checkAll("grid", gridCodes, -32768, 32767);
            Indexes.checkLength("old", oldCodes.length, 2);
            oldCodes = oldCodes.clone();
            Ranges.check("big", bigCode, 0, 65535);
        }

        /**
         * The same with the constants of enums.
         *
         * @param state the value of {@code state}
         * @param side the value of {@code side}
         * @param level the value of {@code level}
         * @param phase the values of {@code phase}
         * @param grid the values of {@code grid}
         * @param old the values of {@code old}
         * @param big the value of {@code big}
         */
        public Snapshot(Enums.State state, Enums.Side side, Enums.Level level,
                Enums.State[] phase, Enums.Level[] grid, Thread.State[] old, Enums.State big) {
            this(STATE_CODES.encode(state), SIDE_CODES.encode(side), LEVEL_CODES.encode(level),
                    PHASE_CODES.encodeAll(phase), GRID_CODES.encodeAll(grid), OLD_CODES.encodeAll(old),
                    BIG_CODES.encode(big));
        }

        /**
         * The value of {@code state}.
         *
         * @return the value
         * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
         */
        public Enums.State state() { return STATE_CODES.decode(stateCode); }

        /**
         * The value of {@code side}.
         *
         * @return the value
         * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
         */
        public Enums.Side side() { return SIDE_CODES.decode(sideCode); }

        /**
         * The value of {@code level}.
         *
         * @return the value
         */
        public Enums.Level level() { return LEVEL_CODES.decode(levelCode); }

        /** {@return a copy of the values of {@code phase}} */
        @Override public int[] phaseCodes() { return phaseCodes.clone(); }

        /**
         * The values of {@code phase}.
         *
         * @return the values
         * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
         */
        public Enums.State[] phase() { return PHASE_CODES.decodeAll(phaseCodes, 0, new Enums.State[3]); }

        /** {@return a copy of the values of {@code grid}} */
        @Override public int[] gridCodes() { return gridCodes.clone(); }

        /**
         * The values of {@code grid}.
         *
         * @return the values
         */
        public Enums.Level[] grid() { return GRID_CODES.decodeAll(gridCodes, 2, new Enums.Level[4]); }

        /** {@return a copy of the values of {@code old}} */
        @Override public int[] oldCodes() { return oldCodes.clone(); }

        /**
         * The values of {@code old}.
         *
         * @return the values
         * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
         */
        public Thread.State[] old() { return OLD_CODES.decodeAll(oldCodes, 0, new Thread.State[2]); }

        /**
         * The value of {@code big}.
         *
         * @return the value
         * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
         */
        public Enums.State big() { return BIG_CODES.decode(bigCode); }

        @Override public Enums.State getState() { return STATE_CODES.decode(stateCode); }

        @Override
        public void setState(Enums.State state) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Enums.Side getSide() { return SIDE_CODES.decode(sideCode); }

        @Override
        public void setSide(Enums.Side side) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Enums.Level getLevel() { return LEVEL_CODES.decode(levelCode); }

        @Override
        public void setLevel(Enums.Level level) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public Enums.State getPhaseAt(int index) {
            return PHASE_CODES.decode(this.phaseCodes, Indexes.check("phase", index, 3), 0);
        }

        @Override
        public void setPhaseAt(int index, Enums.State phase) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getPhases(Enums.State[] into) {
            Indexes.checkLength("phase", into.length, 3);
            PHASE_CODES.decodeAll(this.phaseCodes, 0, into);
        }

        @Override
        public void setPhases(Enums.State[] from) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Enums.Level getGridAt(int row, int column) {
            return GRID_CODES.decode(this.gridCodes, Indexes.check("grid", row, 2, column, 2), 2);
        }

        @Override
        public void setGridAt(int row, int column, Enums.Level grid) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getOlds(Thread.State[] into) {
            Indexes.checkLength("old", into.length, 2);
            OLD_CODES.decodeAll(this.oldCodes, 0, into);
        }

        @Override
        public void setOlds(Thread.State[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Enums.State getBig() { return BIG_CODES.decode(bigCode); }

        @Override
        public void setBig(Enums.State big) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public boolean equals(Object other) {
            return other instanceof EnumsShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.stateCode, this.sideCode, this.levelCode,
                    this.phaseCodes, this.gridCodes, this.oldCodes, this.bigCode},
                    new Object[] {((EnumsShared.Snapshot) other).stateCode,
                    ((EnumsShared.Snapshot) other).sideCode, ((EnumsShared.Snapshot) other).levelCode,
                    ((EnumsShared.Snapshot) other).phaseCodes,
                    ((EnumsShared.Snapshot) other).gridCodes, ((EnumsShared.Snapshot) other).oldCodes,
                    ((EnumsShared.Snapshot) other).bigCode});
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {stateCode, sideCode, levelCode, phaseCodes,
                    gridCodes, oldCodes, bigCode});
        }

        @Override
        public String toString() {
            return "Snapshot[state=" + STATE_CODES.show(stateCode)
                    + ", side=" + SIDE_CODES.show(sideCode)
                    + ", level=" + LEVEL_CODES.show(levelCode)
                    + ", phase=" + Arrays.toString(PHASE_CODES.showAll(phaseCodes))
                    + ", grid=" + Arrays.toString(GRID_CODES.showAll(gridCodes))
                    + ", old=" + Arrays.toString(OLD_CODES.showAll(oldCodes))
                    + ", big=" + BIG_CODES.show(bigCode)
                    + "]";
        }
    }
}
