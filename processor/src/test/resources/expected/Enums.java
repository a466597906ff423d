package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.MapOptions;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.UnknownEnumValueException;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.ByteOrders;
import io.sharedstruct.runtime.CompiledStruct;
import io.sharedstruct.runtime.EnumCodes;
import io.sharedstruct.runtime.Indexes;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
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
 * unless the table says {@code le} or {@code be}. An access to a single field is plain: it orders
 * nothing, and a value that takes more than one access, as a text does, may be seen half-written. An
 * object may be used by many threads; what they read and write together they must coordinate.
 */
@CompiledStruct(
        format = 2,
        struct = "demo.Enums",
        size = 32,
        alignment = 4,
        descriptor = "format 2\nenum NEW=0,OPEN=1,CLOSED=2\nenum BUY=66,SELL=83,NONE=255\n"
                + "enum UNKNOWN=-32768,LOW=-1,NORMAL=0,HIGH=32767\n"
                + "enum NEW=0,RUNNABLE=1,BLOCKED=2,WAITING=3,TIMED_WAITING=4,TERMINATED=5\nlayout\n0 enum32#1 4 state\n"
                + "4 enum8#2 1 side\n6 enum16#3 2 level\n8 enum8#1[3] 3 phase\n12 enum16#3[2][2] 8 grid\n"
                + "20 enum32#4[2] 8 old\n28 enum16/be#1 2 big\n",
        types = {"demo/Enums.State", "demo/Enums.Side", "demo/Enums.Level",
                        "java.lang/Thread.State"},
        accessors = {"getState", "setState", "getSide", "setSide", "getLevel", "setLevel",
                        "getPhaseAt", "setPhaseAt", "getPhases", "setPhases", "getGridAt",
                        "setGridAt", "getOlds", "setOlds", "getBig", "setBig"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
final class EnumsShared extends SharedRegion implements Enums {
    /**
     * The declared name of the region.
     */
    public static final String NAME = "Enums";

    /**
     * The size of the struct in bytes.
     */
    public static final long SIZEOF = 32;

    /**
     * The alignment of the struct in bytes.
     */
    public static final long ALIGNOF = 4;

    /**
     * The distance of {@code state} from the start of the struct in bytes.
     */
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

    /**
     * The distance of {@code side} from the start of the struct in bytes.
     */
    public static final long SIDE_OFFSET = 4;

    private static final EnumCodes<Enums.Side> SIDE_CODES = new EnumCodes<Enums.Side>("side", Enums.Side.class) {
        @Override
        protected Enums.Side constant(int code) {
            return switch (code) {
                case 66 -> Enums.Side.BUY;
                case 83 -> Enums.Side.SELL;
                case 255 -> Enums.Side.NONE;
                default -> null;
            };
        }

        @Override
        protected int code(Enums.Side constant) {
            return switch (constant) {
                case BUY -> 66;
                case SELL -> 83;
                case NONE -> 255;
                default -> throw unknown(constant);
            };
        }
    };

    /**
     * The distance of {@code level} from the start of the struct in bytes.
     */
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

    /**
     * The distance of {@code phase} from the start of the struct in bytes.
     */
    public static final long PHASE_OFFSET = 8;

    /**
     * The number of elements of {@code phase}.
     */
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

    /**
     * The distance of {@code grid} from the start of the struct in bytes.
     */
    public static final long GRID_OFFSET = 12;

    /**
     * The number of rows of {@code grid}.
     */
    public static final int GRID_ROWS = 2;

    /**
     * The number of elements in a row of {@code grid}.
     */
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

    /**
     * The distance of {@code old} from the start of the struct in bytes.
     */
    public static final long OLD_OFFSET = 20;

    /**
     * The number of elements of {@code old}.
     */
    public static final int OLD_LENGTH = 2;

    private static final EnumCodes<java.lang.Thread.State> OLD_CODES = new EnumCodes<java.lang.Thread.State>("old", java.lang.Thread.State.class) {
        @Override
        protected java.lang.Thread.State constant(int code) {
            return switch (code) {
                case 0 -> java.lang.Thread.State.NEW;
                case 1 -> java.lang.Thread.State.RUNNABLE;
                case 2 -> java.lang.Thread.State.BLOCKED;
                case 3 -> java.lang.Thread.State.WAITING;
                case 4 -> java.lang.Thread.State.TIMED_WAITING;
                case 5 -> java.lang.Thread.State.TERMINATED;
                default -> null;
            };
        }

        @Override
        protected int code(java.lang.Thread.State constant) {
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

    /**
     * The distance of {@code big} from the start of the struct in bytes.
     */
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
            "Enums", NAME, SIZEOF, 0x9f12a08463eece1bL,
            "format 2\n"
                    + "enum NEW=0,OPEN=1,CLOSED=2\n"
                    + "enum BUY=66,SELL=83,NONE=255\n"
                    + "enum UNKNOWN=-32768,LOW=-1,NORMAL=0,HIGH=32767\n"
                    + "enum NEW=0,RUNNABLE=1,BLOCKED=2,WAITING=3,TIMED_WAITING=4,TERMINATED=5\n"
                    + "layout\n"
                    + "0 enum32#1 4 state\n"
                    + "4 enum8#2 1 side\n"
                    + "6 enum16#3 2 level\n"
                    + "8 enum8#1[3] 3 phase\n"
                    + "12 enum16#3[2][2] 8 grid\n"
                    + "20 enum32#4[2] 8 old\n"
                    + "28 enum16/be#1 2 big\n");

    private EnumsShared(AttachedRegion attached) {
        super(attached);
    }

    /**
     * Opens the region that is called {@link #NAME}, or creates it if there is none.
     *
     * @return the struct in that region, to be closed
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static EnumsShared acquire() {
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
    public static EnumsShared acquire(String name) {
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
    public static EnumsShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, EnumsShared::new);
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
    public static EnumsShared acquire(AcquireOptions options, Consumer<? super Enums> initializer) {
        return Regions.acquire(LAYOUT, options, EnumsShared::new, initializer);
    }

    /**
     * Creates the region that is called {@link #NAME}.
     *
     * @return the struct in that region, to be closed
     * @throws RegionExistsException if there is one that is in use or persistent
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static EnumsShared create() {
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
    public static EnumsShared create(String name) {
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
    public static EnumsShared create(AcquireOptions options) {
        return Regions.create(LAYOUT, options, EnumsShared::new);
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
    public static EnumsShared create(AcquireOptions options, Consumer<? super Enums> initializer) {
        return Regions.create(LAYOUT, options, EnumsShared::new, initializer);
    }

    /**
     * Opens the region that is called {@link #NAME}.
     *
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static EnumsShared open() {
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
    public static EnumsShared open(String name) {
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
    public static EnumsShared open(AcquireOptions options) {
        return Regions.open(LAYOUT, options, EnumsShared::new);
    }

    /**
     * Opens the region that is called {@link #NAME} for reading only.
     *
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static EnumsShared openReadOnly() {
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
    public static EnumsShared openReadOnly(String name) {
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
    public static EnumsShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, EnumsShared::new);
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
    public static EnumsShared map(Path path) {
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
    public static EnumsShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, EnumsShared::new);
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
    public static EnumsShared map(Path path, MapOptions options,
            Consumer<? super Enums> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, EnumsShared::new, initializer);
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
     * Reads {@code state}, a plain access.
     *
     * @return the value
     * @throws UnknownEnumValueException if no constant has the value that lies there
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public Enums.State getState() {
        return STATE_CODES.decode(getInt(STATE_OFFSET));
    }

    /**
     * Writes {@code state}, a plain access.
     *
     * @param state the value
     * @throws NullPointerException if a value is null; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setState(Enums.State state) {
        setInt(STATE_OFFSET, STATE_CODES.encode(state));
    }

    /**
     * Reads {@code side}, a plain access.
     *
     * @return the value
     * @throws UnknownEnumValueException if no constant has the value that lies there
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public Enums.Side getSide() {
        return SIDE_CODES.decode(getByte(SIDE_OFFSET) & 0xFF);
    }

    /**
     * Writes {@code side}, a plain access.
     *
     * @param side the value
     * @throws NullPointerException if a value is null; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setSide(Enums.Side side) {
        setByte(SIDE_OFFSET, (byte) SIDE_CODES.encode(side));
    }

    /**
     * Reads {@code level}, a plain access.
     *
     * @return the value
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public Enums.Level getLevel() {
        return LEVEL_CODES.decode(getShort(LEVEL_OFFSET));
    }

    /**
     * Writes {@code level}, a plain access.
     *
     * @param level the value
     * @throws NullPointerException if a value is null; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setLevel(Enums.Level level) {
        setShort(LEVEL_OFFSET, (short) LEVEL_CODES.encode(level));
    }

    /**
     * Reads an element of {@code phase}, a plain access.
     *
     * @param index from 0 to 2
     * @return the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws UnknownEnumValueException if no constant has the value that lies there
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public Enums.State getPhaseAt(int index) {
        return PHASE_CODES.decode(getByte(PHASE_OFFSET + Indexes.check("phase", index, PHASE_LENGTH)) & 0xFF);
    }

    /**
     * Writes an element of {@code phase}, a plain access.
     *
     * @param index from 0 to 2
     * @param phase the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if a value is null; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setPhaseAt(int index, Enums.State phase) {
        setByte(PHASE_OFFSET + Indexes.check("phase", index, PHASE_LENGTH), (byte) PHASE_CODES.encode(phase));
    }

    /**
     * Reads all elements of {@code phase}; a writer may come in between.
     *
     * @param into the Java array to fill
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws UnknownEnumValueException if no constant has the value that lies there
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getPhases(Enums.State[] into) {
        Indexes.checkLength("phase", into.length, PHASE_LENGTH);
        for (int i = 0; i < into.length; i++) {
            into[i] = PHASE_CODES.decode(getByte(PHASE_OFFSET + i) & 0xFF);
        }
    }

    /**
     * Writes all elements of {@code phase}; a reader may come in between.
     *
     * @param from the values
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws NullPointerException if a value is null; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setPhases(Enums.State[] from) {
        Indexes.checkLength("phase", from.length, PHASE_LENGTH);
        for (Enums.State value : from) {
            PHASE_CODES.encode(value);
        }
        for (int i = 0; i < from.length; i++) {
            setByte(PHASE_OFFSET + i, (byte) PHASE_CODES.encode(from[i]));
        }
    }

    /**
     * Reads an element of {@code grid}, a plain access.
     *
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @return the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public Enums.Level getGridAt(int row, int column) {
        return GRID_CODES.decode(getShort(GRID_OFFSET + 2L * Indexes.check("grid", row, GRID_ROWS, column, GRID_COLUMNS)));
    }

    /**
     * Writes an element of {@code grid}, a plain access.
     *
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @param grid the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if a value is null; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setGridAt(int row, int column, Enums.Level grid) {
        setShort(GRID_OFFSET + 2L * Indexes.check("grid", row, GRID_ROWS, column, GRID_COLUMNS), (short) GRID_CODES.encode(grid));
    }

    /**
     * Reads all elements of {@code old}; a writer may come in between.
     *
     * @param into the Java array to fill
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws UnknownEnumValueException if no constant has the value that lies there
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getOlds(java.lang.Thread.State[] into) {
        Indexes.checkLength("old", into.length, OLD_LENGTH);
        for (int i = 0; i < into.length; i++) {
            into[i] = OLD_CODES.decode(getInt(OLD_OFFSET + 4L * i));
        }
    }

    /**
     * Writes all elements of {@code old}; a reader may come in between.
     *
     * @param from the values
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws NullPointerException if a value is null; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setOlds(java.lang.Thread.State[] from) {
        Indexes.checkLength("old", from.length, OLD_LENGTH);
        for (java.lang.Thread.State value : from) {
            OLD_CODES.encode(value);
        }
        for (int i = 0; i < from.length; i++) {
            setInt(OLD_OFFSET + 4L * i, OLD_CODES.encode(from[i]));
        }
    }

    /**
     * Reads {@code big}, a plain access.
     *
     * @return the value
     * @throws UnknownEnumValueException if no constant has the value that lies there
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public Enums.State getBig() {
        return BIG_CODES.decode(ByteOrders.big(getShort(BIG_OFFSET)) & 0xFFFF);
    }

    /**
     * Writes {@code big}, a plain access.
     *
     * @param big the value
     * @throws NullPointerException if a value is null; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setBig(Enums.State big) {
        setShort(BIG_OFFSET, ByteOrders.big((short) BIG_CODES.encode(big)));
    }

    /**
     * Copies what has a getter to the heap, field by field: a writer may come in between.
     *
     * @return the copy
     * @throws UnknownEnumValueException if no constant has the value that lies there
     * @throws IllegalStateException if the region is closed
     */
    public Snapshot snapshot() {
        return new Snapshot(getState(), getSide(), getLevel(), IntStream.range(0, PHASE_LENGTH)
                        .mapToObj(i -> PHASE_CODES.decode(getByte(PHASE_OFFSET + i) & 0xFF))
                        .toArray(Enums.State[]::new), IntStream.range(0, GRID_ROWS * GRID_COLUMNS)
                        .mapToObj(i -> GRID_CODES.decode(getShort(GRID_OFFSET + 2L * i)))
                        .toArray(Enums.Level[]::new), IntStream.range(0, OLD_LENGTH)
                        .mapToObj(i -> OLD_CODES.decode(getInt(OLD_OFFSET + 4L * i)))
                        .toArray(java.lang.Thread.State[]::new), getBig());
    }

    /**
     * Writes what has a getter and a setter, field by field: a reader may come in between.
     *
     * @param source where the values come from
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    public void copyFrom(Enums source) {
        setState(source.getState());
        setSide(source.getSide());
        setLevel(source.getLevel());
        for (int i = 0; i < PHASE_LENGTH; i++) {
            setByte(PHASE_OFFSET + i, (byte) PHASE_CODES.encode(source.getPhaseAt(i)));
        }
        for (int i = 0; i < GRID_ROWS; i++) {
            for (int j = 0; j < GRID_COLUMNS; j++) {
                setShort(GRID_OFFSET + 2L * (i * GRID_COLUMNS + j), (short) GRID_CODES.encode(source.getGridAt(i, j)));
            }
        }
        java.lang.Thread.State[] oldCopy = new java.lang.Thread.State[OLD_LENGTH];
        source.getOlds(oldCopy);
        for (java.lang.Thread.State value : oldCopy) {
            OLD_CODES.encode(value);
        }
        for (int i = 0; i < oldCopy.length; i++) {
            setInt(OLD_OFFSET + 4L * i, OLD_CODES.encode(oldCopy[i]));
        }
        setBig(source.getBig());
    }

    /**
     * What has a getter, field by field, or {@code Enums[closed]}.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        try {
            return "Enums[state=" + STATE_CODES.show(getInt(STATE_OFFSET))
                    + ", side=" + SIDE_CODES.show(getByte(SIDE_OFFSET) & 0xFF)
                    + ", level=" + LEVEL_CODES.show(getShort(LEVEL_OFFSET))
                    + ", phase=" + Arrays.toString(IntStream.range(0, PHASE_LENGTH)
                            .mapToObj(i -> PHASE_CODES.show(getByte(PHASE_OFFSET + i) & 0xFF))
                            .toArray())
                    + ", grid=" + Arrays.toString(IntStream.range(0, GRID_ROWS * GRID_COLUMNS)
                            .mapToObj(i -> GRID_CODES.show(getShort(GRID_OFFSET + 2L * i)))
                            .toArray())
                    + ", old=" + Arrays.toString(IntStream.range(0, OLD_LENGTH)
                            .mapToObj(i -> OLD_CODES.show(getInt(OLD_OFFSET + 4L * i)))
                            .toArray())
                    + ", big=" + BIG_CODES.show(ByteOrders.big(getShort(BIG_OFFSET)) & 0xFFFF)
                    + "]";
        } catch (IllegalStateException closed) {
            return "Enums[closed]";
        }
    }

    /**
     * A {@link Enums} inside another struct, or in an array of them.
     * It reads and writes the bytes of the region that it is pointed at.
     */
    public static final class View extends StructView implements Enums {
        /**
         * A view to be pointed at one struct after another, which allocates nothing.
         * Until it is, its accessors throw {@link IllegalStateException}.
         */
        public View() {
        }

        /**
         * Reads {@code state}, a plain access.
         *
         * @return the value
         * @throws UnknownEnumValueException if no constant has the value that lies there
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public Enums.State getState() {
            return STATE_CODES.decode(getInt(STATE_OFFSET));
        }

        /**
         * Writes {@code state}, a plain access.
         *
         * @param state the value
         * @throws NullPointerException if a value is null; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setState(Enums.State state) {
            setInt(STATE_OFFSET, STATE_CODES.encode(state));
        }

        /**
         * Reads {@code side}, a plain access.
         *
         * @return the value
         * @throws UnknownEnumValueException if no constant has the value that lies there
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public Enums.Side getSide() {
            return SIDE_CODES.decode(getByte(SIDE_OFFSET) & 0xFF);
        }

        /**
         * Writes {@code side}, a plain access.
         *
         * @param side the value
         * @throws NullPointerException if a value is null; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setSide(Enums.Side side) {
            setByte(SIDE_OFFSET, (byte) SIDE_CODES.encode(side));
        }

        /**
         * Reads {@code level}, a plain access.
         *
         * @return the value
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public Enums.Level getLevel() {
            return LEVEL_CODES.decode(getShort(LEVEL_OFFSET));
        }

        /**
         * Writes {@code level}, a plain access.
         *
         * @param level the value
         * @throws NullPointerException if a value is null; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setLevel(Enums.Level level) {
            setShort(LEVEL_OFFSET, (short) LEVEL_CODES.encode(level));
        }

        /**
         * Reads an element of {@code phase}, a plain access.
         *
         * @param index from 0 to 2
         * @return the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws UnknownEnumValueException if no constant has the value that lies there
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public Enums.State getPhaseAt(int index) {
            return PHASE_CODES.decode(getByte(PHASE_OFFSET + Indexes.check("phase", index, PHASE_LENGTH)) & 0xFF);
        }

        /**
         * Writes an element of {@code phase}, a plain access.
         *
         * @param index from 0 to 2
         * @param phase the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
         * @throws NullPointerException if a value is null; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setPhaseAt(int index, Enums.State phase) {
            setByte(PHASE_OFFSET + Indexes.check("phase", index, PHASE_LENGTH), (byte) PHASE_CODES.encode(phase));
        }

        /**
         * Reads all elements of {@code phase}; a writer may come in between.
         *
         * @param into the Java array to fill
         * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
         * @throws UnknownEnumValueException if no constant has the value that lies there
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getPhases(Enums.State[] into) {
            Indexes.checkLength("phase", into.length, PHASE_LENGTH);
            for (int i = 0; i < into.length; i++) {
                into[i] = PHASE_CODES.decode(getByte(PHASE_OFFSET + i) & 0xFF);
            }
        }

        /**
         * Writes all elements of {@code phase}; a reader may come in between.
         *
         * @param from the values
         * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
         * @throws NullPointerException if a value is null; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setPhases(Enums.State[] from) {
            Indexes.checkLength("phase", from.length, PHASE_LENGTH);
            for (Enums.State value : from) {
                PHASE_CODES.encode(value);
            }
            for (int i = 0; i < from.length; i++) {
                setByte(PHASE_OFFSET + i, (byte) PHASE_CODES.encode(from[i]));
            }
        }

        /**
         * Reads an element of {@code grid}, a plain access.
         *
         * @param row from 0 to 1
         * @param column from 0 to 1
         * @return the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public Enums.Level getGridAt(int row, int column) {
            return GRID_CODES.decode(getShort(GRID_OFFSET + 2L * Indexes.check("grid", row, GRID_ROWS, column, GRID_COLUMNS)));
        }

        /**
         * Writes an element of {@code grid}, a plain access.
         *
         * @param row from 0 to 1
         * @param column from 0 to 1
         * @param grid the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
         * @throws NullPointerException if a value is null; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setGridAt(int row, int column, Enums.Level grid) {
            setShort(GRID_OFFSET + 2L * Indexes.check("grid", row, GRID_ROWS, column, GRID_COLUMNS), (short) GRID_CODES.encode(grid));
        }

        /**
         * Reads all elements of {@code old}; a writer may come in between.
         *
         * @param into the Java array to fill
         * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
         * @throws UnknownEnumValueException if no constant has the value that lies there
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getOlds(java.lang.Thread.State[] into) {
            Indexes.checkLength("old", into.length, OLD_LENGTH);
            for (int i = 0; i < into.length; i++) {
                into[i] = OLD_CODES.decode(getInt(OLD_OFFSET + 4L * i));
            }
        }

        /**
         * Writes all elements of {@code old}; a reader may come in between.
         *
         * @param from the values
         * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
         * @throws NullPointerException if a value is null; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setOlds(java.lang.Thread.State[] from) {
            Indexes.checkLength("old", from.length, OLD_LENGTH);
            for (java.lang.Thread.State value : from) {
                OLD_CODES.encode(value);
            }
            for (int i = 0; i < from.length; i++) {
                setInt(OLD_OFFSET + 4L * i, OLD_CODES.encode(from[i]));
            }
        }

        /**
         * Reads {@code big}, a plain access.
         *
         * @return the value
         * @throws UnknownEnumValueException if no constant has the value that lies there
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public Enums.State getBig() {
            return BIG_CODES.decode(ByteOrders.big(getShort(BIG_OFFSET)) & 0xFFFF);
        }

        /**
         * Writes {@code big}, a plain access.
         *
         * @param big the value
         * @throws NullPointerException if a value is null; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setBig(Enums.State big) {
            setShort(BIG_OFFSET, ByteOrders.big((short) BIG_CODES.encode(big)));
        }

        /**
         * Copies what has a getter to the heap, field by field: a writer may come in between.
         *
         * @return the copy
         * @throws UnknownEnumValueException if no constant has the value that lies there
         * @throws IllegalStateException if the region is closed
         */
        public EnumsShared.Snapshot snapshot() {
            return new EnumsShared.Snapshot(getState(), getSide(), getLevel(),
                    IntStream.range(0, PHASE_LENGTH)
                            .mapToObj(i -> PHASE_CODES.decode(getByte(PHASE_OFFSET + i) & 0xFF))
                            .toArray(Enums.State[]::new),
                            IntStream.range(0, GRID_ROWS * GRID_COLUMNS)
                            .mapToObj(i -> GRID_CODES.decode(getShort(GRID_OFFSET + 2L * i)))
                            .toArray(Enums.Level[]::new), IntStream.range(0, OLD_LENGTH)
                            .mapToObj(i -> OLD_CODES.decode(getInt(OLD_OFFSET + 4L * i)))
                            .toArray(java.lang.Thread.State[]::new), getBig());
        }

        /**
         * Writes what has a getter and a setter, field by field: a reader may come in between.
         *
         * @param source where the values come from
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        public void copyFrom(Enums source) {
            setState(source.getState());
            setSide(source.getSide());
            setLevel(source.getLevel());
            for (int i = 0; i < PHASE_LENGTH; i++) {
                setByte(PHASE_OFFSET + i, (byte) PHASE_CODES.encode(source.getPhaseAt(i)));
            }
            for (int i = 0; i < GRID_ROWS; i++) {
                for (int j = 0; j < GRID_COLUMNS; j++) {
                    setShort(GRID_OFFSET + 2L * (i * GRID_COLUMNS + j), (short) GRID_CODES.encode(source.getGridAt(i, j)));
                }
            }
            java.lang.Thread.State[] oldCopy = new java.lang.Thread.State[OLD_LENGTH];
            source.getOlds(oldCopy);
            for (java.lang.Thread.State value : oldCopy) {
                OLD_CODES.encode(value);
            }
            for (int i = 0; i < oldCopy.length; i++) {
                setInt(OLD_OFFSET + 4L * i, OLD_CODES.encode(oldCopy[i]));
            }
            setBig(source.getBig());
        }

        /**
         * What has a getter, field by field, or {@code Enums[closed]}.
         *
         * @return a text for people
         */
        @Override
        public String toString() {
            try {
                return "Enums[state=" + STATE_CODES.show(getInt(STATE_OFFSET))
                        + ", side=" + SIDE_CODES.show(getByte(SIDE_OFFSET) & 0xFF)
                        + ", level=" + LEVEL_CODES.show(getShort(LEVEL_OFFSET))
                        + ", phase=" + Arrays.toString(IntStream.range(0, PHASE_LENGTH)
                                .mapToObj(i -> PHASE_CODES.show(getByte(PHASE_OFFSET + i) & 0xFF))
                                .toArray())
                        + ", grid=" + Arrays.toString(IntStream.range(0, GRID_ROWS * GRID_COLUMNS)
                                .mapToObj(i -> GRID_CODES.show(getShort(GRID_OFFSET + 2L * i)))
                                .toArray())
                        + ", old=" + Arrays.toString(IntStream.range(0, OLD_LENGTH)
                                .mapToObj(i -> OLD_CODES.show(getInt(OLD_OFFSET + 4L * i)))
                                .toArray())
                        + ", big=" + BIG_CODES.show(ByteOrders.big(getShort(BIG_OFFSET)) & 0xFFFF)
                        + "]";
            } catch (IllegalStateException closed) {
                return "Enums[closed]";
            }
        }
    }

    /**
     * An immutable copy of a {@link Enums} on the heap.
     * Its setters throw {@link UnsupportedOperationException}.
     *
     * @param state the value of {@code state}
     * @param side the value of {@code side}
     * @param level the value of {@code level}
     * @param phase the values of {@code phase}
     * @param grid the values of {@code grid}
     * @param old the values of {@code old}
     * @param big the value of {@code big}
     */
    public record Snapshot(Enums.State state, Enums.Side side, Enums.Level level,
            Enums.State[] phase, Enums.Level[] grid, java.lang.Thread.State[] old,
            Enums.State big) implements Enums {
        public Snapshot {
            Indexes.checkLength("phase", phase.length, PHASE_LENGTH);
            phase = phase.clone();
            Indexes.checkLength("grid", grid.length, GRID_ROWS * GRID_COLUMNS);
            grid = grid.clone();
            Indexes.checkLength("old", old.length, OLD_LENGTH);
            old = old.clone();
        }

        @Override
        public Enums.State[] phase() {
            return phase.clone();
        }

        @Override
        public Enums.Level[] grid() {
            return grid.clone();
        }

        @Override
        public java.lang.Thread.State[] old() {
            return old.clone();
        }

        @Override
        public Enums.State getState() {
            return state;
        }

        @Override
        public void setState(Enums.State state) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Enums.Side getSide() {
            return side;
        }

        @Override
        public void setSide(Enums.Side side) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Enums.Level getLevel() {
            return level;
        }

        @Override
        public void setLevel(Enums.Level level) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Enums.State getPhaseAt(int index) {
            return this.phase[Indexes.check("phase", index, PHASE_LENGTH)];
        }

        @Override
        public void setPhaseAt(int index, Enums.State phase) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getPhases(Enums.State[] into) {
            Indexes.checkLength("phase", into.length, PHASE_LENGTH);
            System.arraycopy(this.phase, 0, into, 0, into.length);
        }

        @Override
        public void setPhases(Enums.State[] from) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Enums.Level getGridAt(int row, int column) {
            return this.grid[Indexes.check("grid", row, GRID_ROWS, column, GRID_COLUMNS)];
        }

        @Override
        public void setGridAt(int row, int column, Enums.Level grid) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getOlds(java.lang.Thread.State[] into) {
            Indexes.checkLength("old", into.length, OLD_LENGTH);
            System.arraycopy(this.old, 0, into, 0, into.length);
        }

        @Override
        public void setOlds(java.lang.Thread.State[] from) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Enums.State getBig() {
            return big;
        }

        @Override
        public void setBig(Enums.State big) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof EnumsShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.state, this.side, this.level,
                    this.phase, this.grid, this.old, this.big},
                    new Object[] {((EnumsShared.Snapshot) other).state,
                    ((EnumsShared.Snapshot) other).side, ((EnumsShared.Snapshot) other).level,
                    ((EnumsShared.Snapshot) other).phase, ((EnumsShared.Snapshot) other).grid,
                    ((EnumsShared.Snapshot) other).old, ((EnumsShared.Snapshot) other).big});
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {state, side, level, phase, grid, old, big});
        }

        @Override
        public String toString() {
            return "Snapshot[state=" + state
                    + ", side=" + side
                    + ", level=" + level
                    + ", phase=" + Arrays.toString(phase)
                    + ", grid=" + Arrays.toString(grid)
                    + ", old=" + Arrays.toString(old)
                    + ", big=" + big
                    + "]";
        }
    }
}
