package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.DurationAs;
import io.sharedstruct.MapOptions;
import io.sharedstruct.runtime.ArrayCopy;
import io.sharedstruct.runtime.Atomics;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.EnumCodes;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.Ordered;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.Words;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.value.ByteOrders;
import io.sharedstruct.runtime.value.Indexes;
import io.sharedstruct.runtime.value.Ranges;
import java.lang.Float;
import java.lang.IllegalStateException;
import java.lang.InterruptedException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Thread;
import java.lang.UnsupportedOperationException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * A {@link Modes} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type                    field
 *      0     4  int32                   count
 *      4     4                          (padding)
 *      8     8  int64/be                total
 *     16     2  char16/le               letter
 *     18     1  bool8                   ready
 *     19     1                          (padding)
 *     20     4  float32                 price
 *     24     4  uint32                  sum
 *     28     4  bool32                  open
 *     32     4  enum32                  state
 *     36     4                          (padding)
 *     40     8  int64/DurationAs.Nanos  delay
 *     48    16  int32[4]                level
 *     64    24  enum32[2][3]            cells
 *     88     6  int16[3]                step
 *     94     2                          (padding)
 *     96                                (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine,
 * unless the table says {@code le} or {@code be}. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Modes", size = 96, alignment = 8,
        descriptor = "format 2\nenum NEW=0,RUNNABLE=1,BLOCKED=2,WAITING=3,TIMED_WAITING=4,TERMINATED=5\nlayout\n"
                + "0 int32 4 count\n8 int64/be 8 total\n16 char16/le 2 letter\n18 bool8 1 ready\n20 float32 4 price\n"
                + "24 uint32 4 sum\n28 bool32 4 open\n32 enum32#1 4 state\n40 int64/DurationAs.Nanos 8 delay\n"
                + "48 int32[4] 16 level\n64 enum32#1[2][3] 24 cells\n88 int16[3] 6 step\n",
        types = "java.lang/Thread.State",
        accessors = {"getCount", "setCount", "getVolatileCount", "setVolatileCount", "getAcquireCount",
                        "setReleaseCount", "getOpaqueCount", "setOpaqueCount", "compareAndSetCount",
                        "compareAndExchangeCount", "getAndSetCount", "getAndAddCount", "getAndBitwiseOrCount",
                        "getAndBitwiseAndCount", "getAndBitwiseXorCount", "awaitCount", "wakeCount", "getTotal",
                        "getAndAddTotal", "compareAndSetTotal", "getAcquireLetter", "setReleaseLetter",
                        "getVolatileReady", "setVolatileReady", "getVolatilePrice", "compareAndSetPrice",
                        "getSum", "getAndAddSum", "compareAndSetSum", "getAndBitwiseAndSum", "isOpen",
                        "compareAndSetOpen", "getAcquireState", "setReleaseState", "getAndSetState", "getDelay",
                        "getVolatileDelay", "setVolatileDelay", "getLevelAt", "getVolatileLevel",
                        "setReleaseLevel", "compareAndSetLevel", "getAndAddLevel", "awaitLevel", "wakeLevel",
                        "getVolatileCells", "getAndSetCells", "getOpaqueStep", "setOpaqueStep"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class ModesShared extends SharedRegion implements Modes {
    private static final int CODE_VERSION = CodeVersion.require(ModesShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 96;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code count} from the start of the struct in bytes. */
    public static final long COUNT_OFFSET = 0;
    /** The distance of {@code total} from the start of the struct in bytes. */
    public static final long TOTAL_OFFSET = 8;
    /** The distance of {@code letter} from the start of the struct in bytes. */
    public static final long LETTER_OFFSET = 16;
    /** The distance of {@code ready} from the start of the struct in bytes. */
    public static final long READY_OFFSET = 18;
    /** The distance of {@code price} from the start of the struct in bytes. */
    public static final long PRICE_OFFSET = 20;
    /** The distance of {@code sum} from the start of the struct in bytes. */
    public static final long SUM_OFFSET = 24;
    /** The distance of {@code open} from the start of the struct in bytes. */
    public static final long OPEN_OFFSET = 28;
    /** The distance of {@code state} from the start of the struct in bytes. */
    public static final long STATE_OFFSET = 32;

    private static final EnumCodes<Thread.State> STATE_CODES = new EnumCodes<Thread.State>("state", Thread.State.class) {
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

    /** The distance of {@code delay} from the start of the struct in bytes. */
    public static final long DELAY_OFFSET = 40;
    /** The distance of {@code level} from the start of the struct in bytes. */
    public static final long LEVEL_OFFSET = 48;
    /** The number of elements of {@code level}. */
    public static final int LEVEL_LENGTH = 4;
    /** The distance of {@code cells} from the start of the struct in bytes. */
    public static final long CELLS_OFFSET = 64;
    /** The number of rows of {@code cells}. */
    public static final int CELLS_ROWS = 2;
    /** The number of elements in a row of {@code cells}. */
    public static final int CELLS_COLUMNS = 3;

    private static final EnumCodes<Thread.State> CELLS_CODES = new EnumCodes<Thread.State>("cells", Thread.State.class) {
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

    /** The distance of {@code step} from the start of the struct in bytes. */
    public static final long STEP_OFFSET = 88;
    /** The number of elements of {@code step}. */
    public static final int STEP_LENGTH = 3;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Modes", null, SIZEOF, 0xba2b738c7638d9a5L,
            "format 2\nenum NEW=0,RUNNABLE=1,BLOCKED=2,WAITING=3,TIMED_WAITING=4,TERMINATED=5\nlayout\n"
            + "0 int32 4 count\n8 int64/be 8 total\n16 char16/le 2 letter\n18 bool8 1 ready\n20 float32 4 price\n"
            + "24 uint32 4 sum\n28 bool32 4 open\n32 enum32#1 4 state\n40 int64/DurationAs.Nanos 8 delay\n"
            + "48 int32[4] 16 level\n64 enum32#1[2][3] 24 cells\n88 int16[3] 6 step\n");

    private static final Function<AttachedRegion, ModesShared> NEW = ModesShared::new;

    private ModesShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ModesShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static ModesShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static ModesShared acquire(AcquireOptions options, Consumer<? super Modes> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ModesShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static ModesShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static ModesShared create(AcquireOptions options, Consumer<? super Modes> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ModesShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static ModesShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static ModesShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static ModesShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static ModesShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static ModesShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static ModesShared map(Path path, MapOptions options, Consumer<? super Modes> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code count}, a plain access. */
    @Override public int getCount() { return getInt(0L); }

    /** Writes {@code count}, a plain access. */
    @Override public void setCount(int count) { setInt(0L, count); }

    /** Reads {@code count} with the ordering of a volatile field. */
    @Override
    public int getVolatileCount() {
        // volatile: all agree on the order of this and all other volatile accesses
        return Ordered.getIntVolatile(this, 0L);
    }

    /** Writes {@code count} with the ordering of a volatile field. */
    @Override
    public void setVolatileCount(int count) {
        // volatile: all agree on the order of this and all other volatile accesses
        Ordered.setIntVolatile(this, 0L, count);
    }

    /** Reads {@code count}, and then sees all that was written before the release that it reads. */
    @Override
    public int getAcquireCount() {
        // acquire: what was written before the release that this reads is seen from here on
        return Ordered.getIntAcquire(this, 0L);
    }

    /** Writes {@code count}, for those who read it with acquire to see all that was written before. */
    @Override
    public void setReleaseCount(int count) {
        // release: what was written before is seen by who reads this with acquire
        Ordered.setIntRelease(this, 0L, count);
    }

    /** Reads {@code count} each time and whole, in no order with other fields. */
    @Override
    public int getOpaqueCount() {
        // opaque: read each time, never from a register, in no order with others
        return Ordered.getIntOpaque(this, 0L);
    }

    /** Writes {@code count} each time and whole, in no order with other fields. */
    @Override
    public void setOpaqueCount(int count) {
        // opaque: written each time, in no order with others
        Ordered.setIntOpaque(this, 0L, count);
    }

    /** Writes {@code count} if it has the expected value, in one step. */
    @Override
    public boolean compareAndSetCount(int expected, int count) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.compareAndSetInt(this, 0L, expected, count);
    }

    /** Writes {@code count} if it has the expected value, in one step, and returns what it had. */
    @Override
    public int compareAndExchangeCount(int expected, int count) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.compareAndExchangeInt(this, 0L, expected, count);
    }

    /** Writes {@code count} and returns what it had, in one step. */
    @Override
    public int getAndSetCount(int count) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.getAndSetInt(this, 0L, count);
    }

    /** Adds to {@code count} and returns what it had, in one step. */
    @Override
    public int getAndAddCount(int delta) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.getAndAddInt(this, 0L, delta);
    }

    /** Sets bits of {@code count} and returns what it had, in one step. */
    @Override
    public int getAndBitwiseOrCount(int mask) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.getAndBitwiseOrInt(this, 0L, mask);
    }

    /** Clears all but some bits of {@code count} and returns what it had, in one step. */
    @Override
    public int getAndBitwiseAndCount(int mask) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.getAndBitwiseAndInt(this, 0L, mask);
    }

    /** Flips bits of {@code count} and returns what it had, in one step. */
    @Override
    public int getAndBitwiseXorCount(int mask) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.getAndBitwiseXorInt(this, 0L, mask);
    }

    /**
     * Waits while {@code count} has the expected value; returns whether it has another one now.
     * @throws InterruptedException if the thread is interrupted
     */
    @Override
    public boolean awaitCount(int expected, Duration timeout) throws InterruptedException {
        // futex: sleeps in the kernel, unless the value is another one already
        return Words.await(this, 0L, expected, timeout);
    }

    /** Wakes all who wait for {@code count}. */
    @Override
    public void wakeCount() {
        // futex: what was written before is seen by who wakes up
        Words.wake(this, 0L);
    }

    @Override public long getTotal() { return ByteOrders.big(getLong(8L)); }

    @Override
    public long getAndAddTotal(long delta) {
        // atomic: nothing comes between read and write; ordered as volatile
        return ByteOrders.big(Atomics.getAndAddLong(this, 8L, ByteOrder.BIG_ENDIAN, delta));
    }

    /** Writes {@code total} if it has the expected value, in one step. */
    @Override
    public boolean compareAndSetTotal(long expected, long total) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.compareAndSetLong(this, 8L, ByteOrders.big(expected), ByteOrders.big(total));
    }

    /** Reads {@code letter}, and then sees all that was written before the release that it reads. */
    @Override
    public char getAcquireLetter() {
        // acquire: what was written before the release that this reads is seen from here on
        return ByteOrders.little((char) Ordered.getShortAcquire(this, 16L));
    }

    /** Writes {@code letter}, for those who read it with acquire to see all that was written before. */
    @Override
    public void setReleaseLetter(char letter) {
        // release: what was written before is seen by who reads this with acquire
        Ordered.setShortRelease(this, 16L, (short) ByteOrders.little(letter));
    }

    /** Reads {@code ready} with the ordering of a volatile field. */
    @Override
    public boolean getVolatileReady() {
        // volatile: all agree on the order of this and all other volatile accesses
        return Ordered.getByteVolatile(this, 18L) != 0;
    }

    /** Writes {@code ready} with the ordering of a volatile field. */
    @Override
    public void setVolatileReady(boolean ready) {
        // volatile: all agree on the order of this and all other volatile accesses
        Ordered.setByteVolatile(this, 18L, (byte) (ready ? 1 : 0));
    }

    /** Reads {@code price} with the ordering of a volatile field. */
    @Override
    public float getVolatilePrice() {
        // volatile: all agree on the order of this and all other volatile accesses
        return Float.intBitsToFloat(Ordered.getIntVolatile(this, 20L));
    }

    /**
     * Writes {@code price} if it has the expected value, in one step. The two are compared as they are stored, bit by bit.
     */
    @Override
    public boolean compareAndSetPrice(float expected, float price) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.compareAndSetInt(this, 20L, Float.floatToRawIntBits(expected), Float.floatToRawIntBits(price));
    }

    /** Reads {@code sum}, a plain access. */
    @Override public long getSum() { return getInt(24L) & 0xFFFFFFFFL; }

    /** Adds to {@code sum} and returns what it had, in one step. */
    @Override
    public long getAndAddSum(long delta) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.getAndAddInt(this, 24L, (int) delta) & 0xFFFFFFFFL;
    }

    /**
     * Writes {@code sum} if it has the expected value, in one step.
     * @throws IllegalArgumentException if a value is not in 0..4294967295; nothing is written then
     */
    @Override
    public boolean compareAndSetSum(long expected, long sum) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.compareAndSetInt(this, 24L, (int) Ranges.check("sum", expected, 0, 4294967295L), (int) Ranges.check("sum", sum, 0, 4294967295L));
    }

    /** Clears all but some bits of {@code sum} and returns what it had, in one step. */
    @Override
    public long getAndBitwiseAndSum(long mask) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.getAndBitwiseAndInt(this, 24L, (int) mask) & 0xFFFFFFFFL;
    }

    /** Reads {@code open}, a plain access. */
    @Override public boolean isOpen() { return getInt(28L) != 0; }

    /**
     * Writes {@code open} if it has the expected value, in one step. The two are compared as they are stored, bit by bit.
     */
    @Override
    public boolean compareAndSetOpen(boolean expected, boolean open) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.compareAndSetInt(this, 28L, expected ? 1 : 0, open ? 1 : 0);
    }

    /**
     * Reads {@code state}, and then sees all that was written before the release that it reads.
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     */
    @Override
    public Thread.State getAcquireState() {
        // acquire: what was written before the release that this reads is seen from here on
        return STATE_CODES.decode(Ordered.getIntAcquire(this, 32L), this, 32L);
    }

    /**
     * Writes {@code state}, for those who read it with acquire to see all that was written before.
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override
    public void setReleaseState(Thread.State state) {
        // release: what was written before is seen by who reads this with acquire
        Ordered.setIntRelease(this, 32L, STATE_CODES.encode(state));
    }

    /**
     * Writes {@code state} and returns what it had, in one step.
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override
    public Thread.State getAndSetState(Thread.State state) {
        // atomic: nothing comes between read and write; ordered as volatile
        return STATE_CODES.decode(Atomics.getAndSetInt(this, 32L, STATE_CODES.encode(state)), this, 32L);
    }

    /**
     * Reads {@code delay}, a plain access.
     * @throws RuntimeException whatever {@code DurationAs.Nanos} throws for what lies there
     */
    @Override public Duration getDelay() { return DurationAs.Nanos.decode(getLong(40L)); }

    /**
     * Reads {@code delay} with the ordering of a volatile field.
     * @throws RuntimeException whatever {@code DurationAs.Nanos} throws for what lies there
     */
    @Override
    public Duration getVolatileDelay() {
        // volatile: all agree on the order of this and all other volatile accesses
        return DurationAs.Nanos.decode(Ordered.getLongVolatile(this, 40L));
    }

    /**
     * Writes {@code delay} with the ordering of a volatile field.
     * @throws RuntimeException if {@code DurationAs.Nanos} refuses the value; nothing is written then
     */
    @Override
    public void setVolatileDelay(Duration delay) {
        // volatile: all agree on the order of this and all other volatile accesses
        Ordered.setLongVolatile(this, 40L, DurationAs.Nanos.encode(delay));
    }

    /**
     * Reads an element of {@code level}, a plain access.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public int getLevelAt(int index) { return getInt(48L + 4L * Indexes.check("level", index, 4)); }

    /**
     * Reads an element of {@code level} with the ordering of a volatile field.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public int getVolatileLevel(int index) {
        // volatile: all agree on the order of this and all other volatile accesses
        return Ordered.getIntVolatile(this, 48L + 4L * Indexes.check("level", index, 4));
    }

    /**
     * Writes an element of {@code level}, for those who read it with acquire to see all that was written before.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setReleaseLevel(int index, int level) {
        // release: what was written before is seen by who reads this with acquire
        Ordered.setIntRelease(this, 48L + 4L * Indexes.check("level", index, 4), level);
    }

    /**
     * Writes an element of {@code level} if it has the expected value, in one step.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public boolean compareAndSetLevel(int index, int expected, int level) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.compareAndSetInt(this, 48L + 4L * Indexes.check("level", index, 4), expected, level);
    }

    /**
     * Adds to an element of {@code level} and returns what it had, in one step.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public int getAndAddLevel(int index, int delta) {
        // atomic: nothing comes between read and write; ordered as volatile
        return Atomics.getAndAddInt(this, 48L + 4L * Indexes.check("level", index, 4), delta);
    }

    /**
     * Waits while an element of {@code level} has the expected value; returns whether it has another one now.
     * @param index from 0 to 3
     * @throws InterruptedException if the thread is interrupted
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public boolean awaitLevel(int index, int expected, Duration timeout) throws InterruptedException {
        // futex: sleeps in the kernel, unless the value is another one already
        return Words.await(this, 48L + 4L * Indexes.check("level", index, 4), expected, timeout);
    }

    /**
     * Wakes all who wait for an element of {@code level}.
     * @param index from 0 to 3
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void wakeLevel(int index) {
        // futex: what was written before is seen by who wakes up
        Words.wake(this, 48L + 4L * Indexes.check("level", index, 4));
    }

    /**
     * Reads an element of {@code cells} with the ordering of a volatile field.
     * @param row from 0 to 1
     * @param column from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     */
    @Override
    public Thread.State getVolatileCells(int row, int column) {
        long offset = 64L + 4L * Indexes.check("cells", row, 2, column, 3);
        // volatile: all agree on the order of this and all other volatile accesses
        return CELLS_CODES.decode(Ordered.getIntVolatile(this, offset), this, offset);
    }

    /**
     * Writes an element of {@code cells} and returns what it had, in one step.
     * @param row from 0 to 1
     * @param column from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override
    public Thread.State getAndSetCells(int row, int column, Thread.State cells) {
        long offset = 64L + 4L * Indexes.check("cells", row, 2, column, 3);
        // atomic: nothing comes between read and write; ordered as volatile
        return CELLS_CODES.decode(Atomics.getAndSetInt(this, offset, CELLS_CODES.encode(cells)), this, offset);
    }

    /**
     * Reads an element of {@code step} each time and whole, in no order with other fields.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public short getOpaqueStep(int index) {
        // opaque: read each time, never from a register, in no order with others
        return Ordered.getShortOpaque(this, 88L + 2L * Indexes.check("step", index, 3));
    }

    /**
     * Writes an element of {@code step} each time and whole, in no order with other fields.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override
    public void setOpaqueStep(int index, short step) {
        // opaque: written each time, in no order with others
        Ordered.setShortOpaque(this, 88L + 2L * Indexes.check("step", index, 3), step);
    }

    /**
     * {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says}
     * @throws RuntimeException whatever {@code DurationAs.Nanos} throws for what lies there
     */
    public ModesShared.Snapshot snapshot() { return Views.point(new ModesShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Modes source) { Views.point(new ModesShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new ModesShared.View(), this, 0).toString(); }

    /**
     * A {@link Modes} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link ModesShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Modes {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(96L); }

        @Override public int getCount() { return getInt(0L); }

        @Override public void setCount(int count) { setInt(0L, count); }

        @Override
        public int getVolatileCount() {
            // volatile: all agree on the order of this and all other volatile accesses
            return Ordered.getIntVolatile(this, 0L);
        }

        @Override
        public void setVolatileCount(int count) {
            // volatile: all agree on the order of this and all other volatile accesses
            Ordered.setIntVolatile(this, 0L, count);
        }

        @Override
        public int getAcquireCount() {
            // acquire: what was written before the release that this reads is seen from here on
            return Ordered.getIntAcquire(this, 0L);
        }

        @Override
        public void setReleaseCount(int count) {
            // release: what was written before is seen by who reads this with acquire
            Ordered.setIntRelease(this, 0L, count);
        }

        @Override
        public int getOpaqueCount() {
            // opaque: read each time, never from a register, in no order with others
            return Ordered.getIntOpaque(this, 0L);
        }

        @Override
        public void setOpaqueCount(int count) {
            // opaque: written each time, in no order with others
            Ordered.setIntOpaque(this, 0L, count);
        }

        @Override
        public boolean compareAndSetCount(int expected, int count) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.compareAndSetInt(this, 0L, expected, count);
        }

        @Override
        public int compareAndExchangeCount(int expected, int count) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.compareAndExchangeInt(this, 0L, expected, count);
        }

        @Override
        public int getAndSetCount(int count) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.getAndSetInt(this, 0L, count);
        }

        @Override
        public int getAndAddCount(int delta) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.getAndAddInt(this, 0L, delta);
        }

        @Override
        public int getAndBitwiseOrCount(int mask) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.getAndBitwiseOrInt(this, 0L, mask);
        }

        @Override
        public int getAndBitwiseAndCount(int mask) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.getAndBitwiseAndInt(this, 0L, mask);
        }

        @Override
        public int getAndBitwiseXorCount(int mask) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.getAndBitwiseXorInt(this, 0L, mask);
        }

        @Override
        public boolean awaitCount(int expected, Duration timeout) throws InterruptedException {
            // futex: sleeps in the kernel, unless the value is another one already
            return Words.await(this, 0L, expected, timeout);
        }

        @Override
        public void wakeCount() {
            // futex: what was written before is seen by who wakes up
            Words.wake(this, 0L);
        }

        @Override public long getTotal() { return ByteOrders.big(getLong(8L)); }

        @Override
        public long getAndAddTotal(long delta) {
            // atomic: nothing comes between read and write; ordered as volatile
            return ByteOrders.big(Atomics.getAndAddLong(this, 8L, ByteOrder.BIG_ENDIAN, delta));
        }

        @Override
        public boolean compareAndSetTotal(long expected, long total) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.compareAndSetLong(this, 8L, ByteOrders.big(expected), ByteOrders.big(total));
        }

        @Override
        public char getAcquireLetter() {
            // acquire: what was written before the release that this reads is seen from here on
            return ByteOrders.little((char) Ordered.getShortAcquire(this, 16L));
        }

        @Override
        public void setReleaseLetter(char letter) {
            // release: what was written before is seen by who reads this with acquire
            Ordered.setShortRelease(this, 16L, (short) ByteOrders.little(letter));
        }

        @Override
        public boolean getVolatileReady() {
            // volatile: all agree on the order of this and all other volatile accesses
            return Ordered.getByteVolatile(this, 18L) != 0;
        }

        @Override
        public void setVolatileReady(boolean ready) {
            // volatile: all agree on the order of this and all other volatile accesses
            Ordered.setByteVolatile(this, 18L, (byte) (ready ? 1 : 0));
        }

        @Override
        public float getVolatilePrice() {
            // volatile: all agree on the order of this and all other volatile accesses
            return Float.intBitsToFloat(Ordered.getIntVolatile(this, 20L));
        }

        @Override
        public boolean compareAndSetPrice(float expected, float price) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.compareAndSetInt(this, 20L, Float.floatToRawIntBits(expected), Float.floatToRawIntBits(price));
        }

        @Override public long getSum() { return getInt(24L) & 0xFFFFFFFFL; }

        @Override
        public long getAndAddSum(long delta) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.getAndAddInt(this, 24L, (int) delta) & 0xFFFFFFFFL;
        }

        @Override
        public boolean compareAndSetSum(long expected, long sum) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.compareAndSetInt(this, 24L, (int) Ranges.check("sum", expected, 0, 4294967295L), (int) Ranges.check("sum", sum, 0, 4294967295L));
        }

        @Override
        public long getAndBitwiseAndSum(long mask) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.getAndBitwiseAndInt(this, 24L, (int) mask) & 0xFFFFFFFFL;
        }

        @Override public boolean isOpen() { return getInt(28L) != 0; }

        @Override
        public boolean compareAndSetOpen(boolean expected, boolean open) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.compareAndSetInt(this, 28L, expected ? 1 : 0, open ? 1 : 0);
        }

        @Override
        public Thread.State getAcquireState() {
            // acquire: what was written before the release that this reads is seen from here on
            return STATE_CODES.decode(Ordered.getIntAcquire(this, 32L), this, 32L);
        }

        @Override
        public void setReleaseState(Thread.State state) {
            // release: what was written before is seen by who reads this with acquire
            Ordered.setIntRelease(this, 32L, STATE_CODES.encode(state));
        }

        @Override
        public Thread.State getAndSetState(Thread.State state) {
            // atomic: nothing comes between read and write; ordered as volatile
            return STATE_CODES.decode(Atomics.getAndSetInt(this, 32L, STATE_CODES.encode(state)), this, 32L);
        }

        @Override public Duration getDelay() { return DurationAs.Nanos.decode(getLong(40L)); }

        @Override
        public Duration getVolatileDelay() {
            // volatile: all agree on the order of this and all other volatile accesses
            return DurationAs.Nanos.decode(Ordered.getLongVolatile(this, 40L));
        }

        @Override
        public void setVolatileDelay(Duration delay) {
            // volatile: all agree on the order of this and all other volatile accesses
            Ordered.setLongVolatile(this, 40L, DurationAs.Nanos.encode(delay));
        }

        @Override public int getLevelAt(int index) { return getInt(48L + 4L * Indexes.check("level", index, 4)); }

        @Override
        public int getVolatileLevel(int index) {
            // volatile: all agree on the order of this and all other volatile accesses
            return Ordered.getIntVolatile(this, 48L + 4L * Indexes.check("level", index, 4));
        }

        @Override
        public void setReleaseLevel(int index, int level) {
            // release: what was written before is seen by who reads this with acquire
            Ordered.setIntRelease(this, 48L + 4L * Indexes.check("level", index, 4), level);
        }

        @Override
        public boolean compareAndSetLevel(int index, int expected, int level) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.compareAndSetInt(this, 48L + 4L * Indexes.check("level", index, 4), expected, level);
        }

        @Override
        public int getAndAddLevel(int index, int delta) {
            // atomic: nothing comes between read and write; ordered as volatile
            return Atomics.getAndAddInt(this, 48L + 4L * Indexes.check("level", index, 4), delta);
        }

        @Override
        public boolean awaitLevel(int index, int expected, Duration timeout) throws InterruptedException {
            // futex: sleeps in the kernel, unless the value is another one already
            return Words.await(this, 48L + 4L * Indexes.check("level", index, 4), expected, timeout);
        }

        @Override
        public void wakeLevel(int index) {
            // futex: what was written before is seen by who wakes up
            Words.wake(this, 48L + 4L * Indexes.check("level", index, 4));
        }

        @Override
        public Thread.State getVolatileCells(int row, int column) {
            long offset = 64L + 4L * Indexes.check("cells", row, 2, column, 3);
            // volatile: all agree on the order of this and all other volatile accesses
            return CELLS_CODES.decode(Ordered.getIntVolatile(this, offset), this, offset);
        }

        @Override
        public Thread.State getAndSetCells(int row, int column, Thread.State cells) {
            long offset = 64L + 4L * Indexes.check("cells", row, 2, column, 3);
            // atomic: nothing comes between read and write; ordered as volatile
            return CELLS_CODES.decode(Atomics.getAndSetInt(this, offset, CELLS_CODES.encode(cells)), this, offset);
        }

        @Override
        public short getOpaqueStep(int index) {
            // opaque: read each time, never from a register, in no order with others
            return Ordered.getShortOpaque(this, 88L + 2L * Indexes.check("step", index, 3));
        }

        @Override
        public void setOpaqueStep(int index, short step) {
            // opaque: written each time, in no order with others
            Ordered.setShortOpaque(this, 88L + 2L * Indexes.check("step", index, 3), step);
        }

        /** {@return what {@link ModesShared#snapshot} returns, of this struct} */
        public ModesShared.Snapshot snapshot() {
            return new ModesShared.Snapshot(getCount(), getTotal(), getAcquireLetter(),
                    getVolatileReady(), getVolatilePrice(), getSum(), isOpen(),
                    Ordered.getIntAcquire(this, 32L), getDelay(), ArrayCopy.get(this, 48L, new int[4]),
                    IntStream.range(0, 6)
                            .map(i -> getInt(64L + 4L * i))
                            .toArray(), ArrayCopy.get(this, 88L, new short[3]));
        }

        /**
         * Does what {@link ModesShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Modes source) {
            if (source instanceof ModesShared || source instanceof ModesShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 4);
                Views.copy(bytes, this, 8, 11);
                Views.copy(bytes, this, 20, 16);
                Views.copy(bytes, this, 40, 54);
            } else if (Views.isPrivate(this)) {
                setCount(source.getCount());
                setLong(8L, ByteOrders.big(source.getTotal()));
                setChar(16L, ByteOrders.little(source.getAcquireLetter()));
                setBoolean(18L, source.getVolatileReady());
                setFloat(20L, source.getVolatilePrice());
                setInt(24L, (int) Ranges.check("sum", source.getSum(), 0, 4294967295L));
                setInt(28L, source.isOpen() ? 1 : 0);
                if (source instanceof ModesShared.Snapshot snapshot) {
                    setInt(32L, snapshot.stateCode());
                } else {
                    setInt(32L, STATE_CODES.encode(source.getAcquireState()));
                }
                setLong(40L, DurationAs.Nanos.encode(source.getDelay()));
                for (int i = 0; i < 4; i++) {
                    setInt(48L + 4L * i, source.getLevelAt(i));
                }
                if (source instanceof ModesShared.Snapshot snapshot) {
                    int[] cellsCopy = snapshot.cellsCodes();
                    for (int i = 0; i < cellsCopy.length; i++) {
                        setInt(64L + 4L * i, cellsCopy[i]);
                    }
                } else {
                    for (int i = 0; i < 2; i++) {
                        for (int j = 0; j < 3; j++) {
                            setInt(64L + 4L * (i * 3 + j), CELLS_CODES.encode(source.getVolatileCells(i, j)));
                        }
                    }
                }
                for (int i = 0; i < 3; i++) {
                    setShort(88L + 2L * i, source.getOpaqueStep(i));
                }
            } else {
                ModesShared.View staged = Views.stage(new ModesShared.View(), this, 96);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Modes[count=" + getCount() + ", total=" + getTotal() + ", letter=" + getAcquireLetter()
                        + ", ready=" + getVolatileReady() + ", price=" + getVolatilePrice() + ", sum=" + getSum()
                        + ", open=" + isOpen() + ", state=" + STATE_CODES.show(getInt(32L))
                        + ", delay=" + getDelay()
                        + ", level=" + Arrays.toString(ArrayCopy.get(this, 48L, new int[4]))
                        + ", cells=" + Arrays.toString(CELLS_CODES.showAll(IntStream.range(0, 6)
                                .map(i -> getInt(64L + 4L * i))
                                .toArray()))
                                + ", step=" + Arrays.toString(ArrayCopy.get(this, 88L, new short[3]))
                                + "]";
            } catch (IllegalStateException closed) {
                return "Modes" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Modes} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param count the value of {@code count}
     * @param total the value of {@code total}
     * @param letter the value of {@code letter}
     * @param ready the value of {@code ready}
     * @param price the value of {@code price}
     * @param sum the value of {@code sum}
     * @param open the value of {@code open}
     * @param stateCode the stored integer of {@code state}
     * @param delay the value of {@code delay}
     * @param level the values of {@code level}
     * @param cellsCodes the stored integers of {@code cells}
     * @param step the values of {@code step}
     */
    public record Snapshot(int count, long total, char letter, boolean ready, float price, long sum,
            boolean open, int stateCode, Duration delay, int[] level, int[] cellsCodes, short[] step) implements Modes {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param count the value of {@code count}
         * @param total the value of {@code total}
         * @param letter the value of {@code letter}
         * @param ready the value of {@code ready}
         * @param price the value of {@code price}
         * @param sum the value of {@code sum}
         * @param open the value of {@code open}
         * @param stateCode the stored integer of {@code state}
         * @param delay the value of {@code delay}
         * @param level the values of {@code level}
         * @param cellsCodes the stored integers of {@code cells}
         * @param step the values of {@code step}
         */
        public Snapshot {
            Indexes.checkLength("level", level.length, 4);
            level = level.clone();
            Indexes.checkLength("cells", cellsCodes.length, 6);
            cellsCodes = cellsCodes.clone();
            Indexes.checkLength("step", step.length, 3);
            step = step.clone();
        }

        /**
         * The same with the constants of enums.
         *
         * @param count the value of {@code count}
         * @param total the value of {@code total}
         * @param letter the value of {@code letter}
         * @param ready the value of {@code ready}
         * @param price the value of {@code price}
         * @param sum the value of {@code sum}
         * @param open the value of {@code open}
         * @param state the value of {@code state}
         * @param delay the value of {@code delay}
         * @param level the values of {@code level}
         * @param cells the values of {@code cells}
         * @param step the values of {@code step}
         */
        public Snapshot(int count, long total, char letter, boolean ready, float price, long sum,
                boolean open, Thread.State state, Duration delay, int[] level, Thread.State[] cells, short[] step) {
            this(count, total, letter, ready, price, sum, open, STATE_CODES.encode(state), delay, level,
                    CELLS_CODES.encodeAll(cells), step);
        }

        /**
         * The value of {@code state}.
         *
         * @return the value
         * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
         */
        public Thread.State state() { return STATE_CODES.decode(stateCode); }

        /** {@return a copy of the values of {@code level}} */
        @Override public int[] level() { return level.clone(); }

        /** {@return a copy of the values of {@code cells}} */
        @Override public int[] cellsCodes() { return cellsCodes.clone(); }

        /**
         * The values of {@code cells}.
         *
         * @return the values
         * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
         */
        public Thread.State[] cells() { return CELLS_CODES.decodeAll(cellsCodes, 3, new Thread.State[6]); }

        /** {@return a copy of the values of {@code step}} */
        @Override public short[] step() { return step.clone(); }

        @Override public int getCount() { return count; }

        @Override
        public void setCount(int count) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getVolatileCount() { return count; }

        @Override
        public void setVolatileCount(int count) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getAcquireCount() { return count; }

        @Override
        public void setReleaseCount(int count) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getOpaqueCount() { return count; }

        @Override
        public void setOpaqueCount(int count) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public boolean compareAndSetCount(int expected, int count) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public int compareAndExchangeCount(int expected, int count) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public int getAndSetCount(int count) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public int getAndAddCount(int delta) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public int getAndBitwiseOrCount(int mask) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public int getAndBitwiseAndCount(int mask) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public int getAndBitwiseXorCount(int mask) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public boolean awaitCount(int expected, Duration timeout) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public void wakeCount() { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public long getTotal() { return total; }

        @Override
        public long getAndAddTotal(long delta) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public boolean compareAndSetTotal(long expected, long total) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public char getAcquireLetter() { return letter; }

        @Override
        public void setReleaseLetter(char letter) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public boolean getVolatileReady() { return ready; }

        @Override
        public void setVolatileReady(boolean ready) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public float getVolatilePrice() { return price; }

        @Override
        public boolean compareAndSetPrice(float expected, float price) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public long getSum() { return sum; }

        @Override
        public long getAndAddSum(long delta) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public boolean compareAndSetSum(long expected, long sum) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public long getAndBitwiseAndSum(long mask) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public boolean isOpen() { return open; }

        @Override
        public boolean compareAndSetOpen(boolean expected, boolean open) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public Thread.State getAcquireState() { return STATE_CODES.decode(stateCode); }

        @Override
        public void setReleaseState(Thread.State state) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Thread.State getAndSetState(Thread.State state) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public Duration getDelay() { return delay; }

        @Override public Duration getVolatileDelay() { return delay; }

        @Override
        public void setVolatileDelay(Duration delay) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public int getLevelAt(int index) { return this.level[Indexes.check("level", index, 4)]; }

        @Override public int getVolatileLevel(int index) { return this.level[Indexes.check("level", index, 4)]; }

        @Override
        public void setReleaseLevel(int index, int level) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public boolean compareAndSetLevel(int index, int expected, int level) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public int getAndAddLevel(int index, int delta) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public boolean awaitLevel(int index, int expected, Duration timeout) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void wakeLevel(int index) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public Thread.State getVolatileCells(int row, int column) {
            return CELLS_CODES.decode(this.cellsCodes, Indexes.check("cells", row, 2, column, 3), 3);
        }

        @Override
        public Thread.State getAndSetCells(int row, int column, Thread.State cells) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public short getOpaqueStep(int index) { return this.step[Indexes.check("step", index, 3)]; }

        @Override
        public void setOpaqueStep(int index, short step) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ModesShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.count, this.total, this.letter,
                    this.ready, this.price, this.sum, this.open, this.stateCode, this.delay, this.level,
                    this.cellsCodes, this.step}, new Object[] {((ModesShared.Snapshot) other).count,
                    ((ModesShared.Snapshot) other).total, ((ModesShared.Snapshot) other).letter,
                    ((ModesShared.Snapshot) other).ready, ((ModesShared.Snapshot) other).price,
                    ((ModesShared.Snapshot) other).sum, ((ModesShared.Snapshot) other).open,
                    ((ModesShared.Snapshot) other).stateCode, ((ModesShared.Snapshot) other).delay,
                    ((ModesShared.Snapshot) other).level, ((ModesShared.Snapshot) other).cellsCodes,
                    ((ModesShared.Snapshot) other).step});
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {count, total, letter, ready, price, sum,
                    open, stateCode, delay, level, cellsCodes, step});
        }

        @Override
        public String toString() {
            return "Snapshot[count=" + count
                    + ", total=" + total
                    + ", letter=" + letter
                    + ", ready=" + ready
                    + ", price=" + price
                    + ", sum=" + sum
                    + ", open=" + open
                    + ", state=" + STATE_CODES.show(stateCode)
                    + ", delay=" + delay
                    + ", level=" + Arrays.toString(level)
                    + ", cells=" + Arrays.toString(CELLS_CODES.showAll(cellsCodes))
                    + ", step=" + Arrays.toString(step)
                    + "]";
        }
    }
}
