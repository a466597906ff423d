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
import io.sharedstruct.runtime.EnumCodes;
import io.sharedstruct.runtime.Indexes;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.Ranges;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
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
            "Enums", NAME, SIZEOF, 0x4f7a4970817a0dc8L,
            "0 enum32{NEW=0,OPEN=1,CLOSED=2} 4 state\n"
                    + "4 enum8{UNSET=0,BUY=66,SELL=83,NONE=255} 1 side\n"
                    + "6 enum16{UNKNOWN=-32768,LOW=-1,NORMAL=0,HIGH=32767} 2 level\n"
                    + "8 enum8{NEW=0,OPEN=1,CLOSED=2}[3] 3 phase\n"
                    + "12 enum16{UNKNOWN=-32768,LOW=-1,NORMAL=0,HIGH=32767}[2][2] 8 grid\n"
                    + "20 enum32{NEW=0,RUNNABLE=1,BLOCKED=2,WAITING=3,TIMED_WAITING=4,TERMINATED=5}[2] 8 old\n"
                    + "28 enum16/be{NEW=0,OPEN=1,CLOSED=2} 2 big\n");

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
        return STATE_CODES.decode(getInt(STATE_OFFSET), this, STATE_OFFSET);
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
        return SIDE_CODES.decode(getByte(SIDE_OFFSET) & 0xFF, this, SIDE_OFFSET);
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
        return LEVEL_CODES.decode(getShort(LEVEL_OFFSET), this, LEVEL_OFFSET);
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
        long offset = PHASE_OFFSET + Indexes.check("phase", index, PHASE_LENGTH);
        return PHASE_CODES.decode(getByte(offset) & 0xFF, this, offset);
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
            into[i] = PHASE_CODES.decode(getByte(PHASE_OFFSET + i) & 0xFF, this, PHASE_OFFSET + i);
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
        long offset = GRID_OFFSET + 2L * Indexes.check("grid", row, GRID_ROWS, column, GRID_COLUMNS);
        return GRID_CODES.decode(getShort(offset), this, offset);
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
            into[i] = OLD_CODES.decode(getInt(OLD_OFFSET + 4L * i), this, OLD_OFFSET + 4L * i);
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
        return BIG_CODES.decode(ByteOrders.big(getShort(BIG_OFFSET)) & 0xFFFF, this, BIG_OFFSET);
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
     * Copies what has a getter, field by field, to the heap: a writer may come in between.
     *
     * @return the copy
     * @throws IllegalStateException if the region is closed
     */
    public Snapshot snapshot() {
        return Views.point(new EnumsShared.View(), this, 0).snapshot();
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
    public void copyFrom(Enums source) {
        Views.point(new EnumsShared.View(), this, 0).copyFrom(source);
    }

    /**
     * What has a getter, field by field, or {@code Enums[closed]}.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return Views.point(new EnumsShared.View(), this, 0).toString();
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
            return STATE_CODES.decode(getInt(STATE_OFFSET), this, STATE_OFFSET);
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
            return SIDE_CODES.decode(getByte(SIDE_OFFSET) & 0xFF, this, SIDE_OFFSET);
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
            return LEVEL_CODES.decode(getShort(LEVEL_OFFSET), this, LEVEL_OFFSET);
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
            long offset = PHASE_OFFSET + Indexes.check("phase", index, PHASE_LENGTH);
            return PHASE_CODES.decode(getByte(offset) & 0xFF, this, offset);
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
                into[i] = PHASE_CODES.decode(getByte(PHASE_OFFSET + i) & 0xFF, this, PHASE_OFFSET + i);
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
            long offset = GRID_OFFSET + 2L * Indexes.check("grid", row, GRID_ROWS, column, GRID_COLUMNS);
            return GRID_CODES.decode(getShort(offset), this, offset);
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
                into[i] = OLD_CODES.decode(getInt(OLD_OFFSET + 4L * i), this, OLD_OFFSET + 4L * i);
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
            return BIG_CODES.decode(ByteOrders.big(getShort(BIG_OFFSET)) & 0xFFFF, this, BIG_OFFSET);
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
         * Copies what has a getter, field by field, to the heap: a writer may come in between.
         *
         * @return the copy
         * @throws IllegalStateException if the region is closed
         */
        public EnumsShared.Snapshot snapshot() {
            return new EnumsShared.Snapshot(getInt(0), getByte(4) & 0xFF, getShort(6),
                    IntStream.range(0, 3)
                            .map(i -> getByte(8 + i) & 0xFF)
                            .toArray(), IntStream.range(0, 4)
                            .map(i -> getShort(12 + 2L * i))
                            .toArray(), IntStream.range(0, 2)
                            .map(i -> getInt(20 + 4L * i))
                            .toArray(), ByteOrders.big(getShort(28)) & 0xFFFF);
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
        public void copyFrom(Enums source) {
            if (source instanceof EnumsShared || source instanceof EnumsShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 5);
                Views.copy(bytes, this, 6, 5);
                Views.copy(bytes, this, 12, 18);
            } else if (source instanceof EnumsShared.Snapshot || Views.isPrivate(this)) {
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    setInt(0, snapshot.stateCode());
                } else {
                    setState(source.getState());
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    setByte(4, (byte) snapshot.sideCode());
                } else {
                    setSide(source.getSide());
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    setShort(6, (short) snapshot.levelCode());
                } else {
                    setLevel(source.getLevel());
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    int[] phaseCopy = snapshot.phaseCodes();
                    for (int i = 0; i < phaseCopy.length; i++) {
                        setByte(8 + i, (byte) phaseCopy[i]);
                    }
                } else {
                    for (int i = 0; i < 3; i++) {
                        setByte(8 + 1L * i, (byte) PHASE_CODES.encode(source.getPhaseAt(i)));
                    }
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    int[] gridCopy = snapshot.gridCodes();
                    for (int i = 0; i < gridCopy.length; i++) {
                        setShort(12 + 2L * i, (short) gridCopy[i]);
                    }
                } else {
                    for (int i = 0; i < 2; i++) {
                        for (int j = 0; j < 2; j++) {
                            setShort(12 + 2L * (i * 2 + j), (short) GRID_CODES.encode(source.getGridAt(i, j)));
                        }
                    }
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    int[] oldCopy = snapshot.oldCodes();
                    for (int i = 0; i < oldCopy.length; i++) {
                        setInt(20 + 4L * i, oldCopy[i]);
                    }
                } else {
                    java.lang.Thread.State[] oldCopy = new java.lang.Thread.State[2];
                    source.getOlds(oldCopy);
                    for (java.lang.Thread.State value : oldCopy) {
                        OLD_CODES.encode(value);
                    }
                    for (int i = 0; i < oldCopy.length; i++) {
                        setInt(20 + 4L * i, OLD_CODES.encode(oldCopy[i]));
                    }
                }
                if (source instanceof EnumsShared.Snapshot snapshot) {
                    setShort(28, ByteOrders.big((short) snapshot.bigCode()));
                } else {
                    setBig(source.getBig());
                }
            } else {
                EnumsShared.View staged = Views.stage(new EnumsShared.View(), this, 32);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        /**
         * What has a getter, field by field, or {@code Enums[closed]}.
         *
         * @return a text for people
         */
        @Override
        public String toString() {
            try {
                return "Enums[state=" + STATE_CODES.show(getInt(0))
                        + ", side=" + SIDE_CODES.show(getByte(4) & 0xFF)
                        + ", level=" + LEVEL_CODES.show(getShort(6))
                        + ", phase=" + Arrays.toString(PHASE_CODES.showAll(IntStream.range(0, PHASE_LENGTH)
                                .map(i -> getByte(PHASE_OFFSET + i) & 0xFF)
                                .toArray()))
                        + ", grid=" + Arrays.toString(GRID_CODES.showAll(IntStream.range(0, GRID_ROWS * GRID_COLUMNS)
                                .map(i -> getShort(GRID_OFFSET + 2L * i))
                                .toArray()))
                        + ", old=" + Arrays.toString(OLD_CODES.showAll(IntStream.range(0, OLD_LENGTH)
                                .map(i -> getInt(OLD_OFFSET + 4L * i))
                                .toArray()))
                        + ", big=" + BIG_CODES.show(ByteOrders.big(getShort(28)) & 0xFFFF)
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
        public Snapshot {
            Ranges.check("side", sideCode, 0, 255);
            Ranges.check("level", levelCode, -32768, 32767);
            Indexes.checkLength("phase", phaseCodes.length, PHASE_LENGTH);
            phaseCodes = phaseCodes.clone();
            Ranges.checkAll("phase", phaseCodes, 0, 255);
            Indexes.checkLength("grid", gridCodes.length, GRID_ROWS * GRID_COLUMNS);
            gridCodes = gridCodes.clone();
            Ranges.checkAll("grid", gridCodes, -32768, 32767);
            Indexes.checkLength("old", oldCodes.length, OLD_LENGTH);
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
        public Snapshot(Enums.State state, Enums.Side side, Enums.Level level, Enums.State[] phase,
                Enums.Level[] grid, java.lang.Thread.State[] old, Enums.State big) {
            this(STATE_CODES.encode(state), SIDE_CODES.encode(side), LEVEL_CODES.encode(level),
                    PHASE_CODES.encodeAll(phase), GRID_CODES.encodeAll(grid),
                    OLD_CODES.encodeAll(old), BIG_CODES.encode(big));
        }

        /**
         * The value of {@code state}.
         *
         * @return the value
         * @throws UnknownEnumValueException if no constant has the value that lies there
         */
        public Enums.State state() {
            return STATE_CODES.decode(stateCode);
        }

        /**
         * The value of {@code side}.
         *
         * @return the value
         * @throws UnknownEnumValueException if no constant has the value that lies there
         */
        public Enums.Side side() {
            return SIDE_CODES.decode(sideCode);
        }

        /**
         * The value of {@code level}.
         *
         * @return the value
         */
        public Enums.Level level() {
            return LEVEL_CODES.decode(levelCode);
        }

        @Override
        public int[] phaseCodes() {
            return phaseCodes.clone();
        }

        /**
         * The values of {@code phase}.
         *
         * @return the values
         * @throws UnknownEnumValueException if no constant has the value that lies there
         */
        public Enums.State[] phase() {
            return PHASE_CODES.decodeAll(phaseCodes, 0, new Enums.State[3]);
        }

        @Override
        public int[] gridCodes() {
            return gridCodes.clone();
        }

        /**
         * The values of {@code grid}.
         *
         * @return the values
         */
        public Enums.Level[] grid() {
            return GRID_CODES.decodeAll(gridCodes, 2, new Enums.Level[4]);
        }

        @Override
        public int[] oldCodes() {
            return oldCodes.clone();
        }

        /**
         * The values of {@code old}.
         *
         * @return the values
         * @throws UnknownEnumValueException if no constant has the value that lies there
         */
        public java.lang.Thread.State[] old() {
            return OLD_CODES.decodeAll(oldCodes, 0, new java.lang.Thread.State[2]);
        }

        /**
         * The value of {@code big}.
         *
         * @return the value
         * @throws UnknownEnumValueException if no constant has the value that lies there
         */
        public Enums.State big() {
            return BIG_CODES.decode(bigCode);
        }

        @Override
        public Enums.State getState() {
            return STATE_CODES.decode(stateCode);
        }

        @Override
        public void setState(Enums.State state) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Enums.Side getSide() {
            return SIDE_CODES.decode(sideCode);
        }

        @Override
        public void setSide(Enums.Side side) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Enums.Level getLevel() {
            return LEVEL_CODES.decode(levelCode);
        }

        @Override
        public void setLevel(Enums.Level level) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Enums.State getPhaseAt(int index) {
            return PHASE_CODES.decode(this.phaseCodes, Indexes.check("phase", index, PHASE_LENGTH), 0);
        }

        @Override
        public void setPhaseAt(int index, Enums.State phase) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getPhases(Enums.State[] into) {
            Indexes.checkLength("phase", into.length, PHASE_LENGTH);
            PHASE_CODES.decodeAll(this.phaseCodes, 0, into);
        }

        @Override
        public void setPhases(Enums.State[] from) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Enums.Level getGridAt(int row, int column) {
            return GRID_CODES.decode(this.gridCodes, Indexes.check("grid", row, GRID_ROWS, column, GRID_COLUMNS), 2);
        }

        @Override
        public void setGridAt(int row, int column, Enums.Level grid) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getOlds(java.lang.Thread.State[] into) {
            Indexes.checkLength("old", into.length, OLD_LENGTH);
            OLD_CODES.decodeAll(this.oldCodes, 0, into);
        }

        @Override
        public void setOlds(java.lang.Thread.State[] from) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Enums.State getBig() {
            return BIG_CODES.decode(bigCode);
        }

        @Override
        public void setBig(Enums.State big) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof EnumsShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.stateCode, this.sideCode,
                    this.levelCode, this.phaseCodes, this.gridCodes, this.oldCodes, this.bigCode},
                    new Object[] {((EnumsShared.Snapshot) other).stateCode,
                    ((EnumsShared.Snapshot) other).sideCode,
                    ((EnumsShared.Snapshot) other).levelCode,
                    ((EnumsShared.Snapshot) other).phaseCodes,
                    ((EnumsShared.Snapshot) other).gridCodes,
                    ((EnumsShared.Snapshot) other).oldCodes,
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
