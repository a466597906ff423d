package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedReadWriteLock;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.EnumCodes;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.Sequences;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.Words;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import java.lang.IllegalStateException;
import java.lang.InterruptedException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Account} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type      field
 *      0     4  enum32    state
 *      4     4  lock      lock
 *      8     8  int64     balance
 *     16    48            (padding)
 *     64    64  rwlock    readers
 *    128     8  sequence  sequence
 *    136     4  lock      second
 *    140    52            (padding)
 *    192                  (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Account", size = 192, alignment = 64,
        descriptor = "format 2\nenum CLOSED=0,OPEN=1\nlayout\n0 enum32#1 4 state\n4 lock 4 lock\n8 int64 8 balance\n"
                + "64 rwlock 64 readers\n128 sequence 8 sequence\n136 lock 4 second\n", types = "demo/Account.State",
        later = 5, accessors = {"getState", "setState", "getLock", "getBalance", "setBalance", "getReaders",
                        "getSequence", "getSecond"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
public final class AccountShared extends SharedRegion implements Account {
    private static final int CODE_VERSION = CodeVersion.require(AccountShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "account";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 192;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 64;
    /** The distance of {@code state} from the start of the struct in bytes. */
    public static final long STATE_OFFSET = 0;

    private static final EnumCodes<Account.State> STATE_CODES = new EnumCodes<Account.State>("state", Account.State.class) {
        @Override
        protected Account.State constant(int code) {
            return switch (code) {
                case 0 -> Account.State.CLOSED;
                case 1 -> Account.State.OPEN;
                default -> null;
            };
        }

        @Override
        protected int code(Account.State constant) {
            return switch (constant) {
                case CLOSED -> 0;
                case OPEN -> 1;
                default -> throw unknown(constant);
            };
        }
    };

    /** The distance of {@code lock} from the start of the struct in bytes. */
    public static final long LOCK_OFFSET = 4;
    /** The distance of {@code balance} from the start of the struct in bytes. */
    public static final long BALANCE_OFFSET = 8;
    /** The distance of {@code readers} from the start of the struct in bytes. */
    public static final long READERS_OFFSET = 64;
    /** The distance of {@code sequence} from the start of the struct in bytes. */
    public static final long SEQUENCE_OFFSET = 128;
    /** The distance of {@code second} from the start of the struct in bytes. */
    public static final long SECOND_OFFSET = 136;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Account", NAME, SIZEOF, 0x325790c9586577a9L,
            "format 2\nenum CLOSED=0,OPEN=1\nlayout\n0 enum32#1 4 state\n4 lock 4 lock\n8 int64 8 balance\n"
            + "64 rwlock 64 readers\n128 sequence 8 sequence\n136 lock 4 second\n", "second");

    private static final Function<AttachedRegion, AccountShared> NEW = AccountShared::new;

    private AccountShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static AccountShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static AccountShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static AccountShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static AccountShared acquire(AcquireOptions options, Consumer<? super Account> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static AccountShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static AccountShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static AccountShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static AccountShared create(AcquireOptions options, Consumer<? super Account> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static AccountShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static AccountShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static AccountShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static AccountShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static AccountShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static AccountShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static AccountShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static AccountShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static AccountShared map(Path path, MapOptions options, Consumer<? super Account> initializer) {
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
     * {@inheritDoc}
     * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
     */
    @Override public Account.State getState() { return STATE_CODES.decode(getInt(0L), this, 0L); }

    /**
     * {@inheritDoc}
     * @throws NullPointerException if a value is null; nothing is written then
     */
    @Override public void setState(Account.State state) { setInt(0L, STATE_CODES.encode(state)); }

    @Override public SharedLock getLock() { return Words.lock(this, 4L); }

    @Override public long getBalance() { return getLong(8L); }

    @Override public void setBalance(long balance) { setLong(8L, balance); }

    @Override public SharedReadWriteLock getReaders() { return Words.readWriteLock(this, 64L); }

    @Override public Sequence getSequence() { return Words.sequence(this, 128L); }

    @Override public SharedLock getSecond() { return Words.lock(this, 136L); }

    /** {@return a copy on the heap of what has a getter, all of it as one update left it, as {@link Sequences} says} */
    public AccountShared.Snapshot snapshot() { return Views.point(new AccountShared.View(), this, 0).snapshot(); }

    /**
     * Writes values of which {@link #snapshot} and {@link #read} find all or none; see {@link Sequences#update}.
     * @param writer writes them, and must not keep what it is given
     */
    public void update(Consumer<? super Account> writer) { Sequences.update(this, 128L, true, this, writer); }

    /**
     * Does what {@link #update} does, and even if a writer died before it was done; see {@link Sequences#takeOver}.
     * @param writer writes all values anew, and must not keep what it is given
     */
    public void takeOver(Consumer<? super Account> writer) { Sequences.takeOver(this, 128L, true, this, writer); }

    /**
     * {@return what a function makes of values that belong together; see {@link Sequences#read}}
     * @param <R> the type of the result
     * @param reader reads them, and must not keep what it is given
     */
    public <R> R read(Function<? super Account, ? extends R> reader) {
        return Sequences.read(this, 128L, 192, new AccountShared.View(), reader);
    }

    /**
     * {@return the holder, with a copy of values that belong together; see {@link Sequences#snapshot}}
     * @param holder what {@code newHolder} has made; nothing else is allocated
     */
    public AccountShared.View snapshot(AccountShared.View holder) {
        return Sequences.snapshot(this, 128L, 192, holder);
    }

    @Override
    public boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException {
        return Words.awaitUpdate(this, 128L, seen, timeout);
    }

    /**
     * {@return private bytes for {@link #snapshot(AccountShared.View)}, with the accessors of the struct, for one thread}
     */
    public static AccountShared.View newHolder() { return Sequences.holder(new AccountShared.View(), LAYOUT); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Account source) { Views.point(new AccountShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new AccountShared.View(), this, 0).toString(); }

    /**
     * A {@link Account} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link AccountShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Account {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(192L); }

        @Override public Account.State getState() { return STATE_CODES.decode(getInt(0L), this, 0L); }

        @Override public void setState(Account.State state) { setInt(0L, STATE_CODES.encode(state)); }

        @Override public SharedLock getLock() { return Words.lock(this, 4L); }

        @Override public long getBalance() { return getLong(8L); }

        @Override public void setBalance(long balance) { setLong(8L, balance); }

        @Override public SharedReadWriteLock getReaders() { return Words.readWriteLock(this, 64L); }

        @Override public Sequence getSequence() { return Words.sequence(this, 128L); }

        @Override public SharedLock getSecond() { return Words.lock(this, 136L); }

        /** {@return what {@link AccountShared#snapshot} returns, of this struct} */
        public AccountShared.Snapshot snapshot() {
            if (Views.isPrivate(this)) {
                return new AccountShared.Snapshot(getInt(0L), getBalance());
            }
            return Sequences.read(this, 128L, 192, new AccountShared.View(), view -> view.snapshot());
        }

        /**
         * Does what {@link AccountShared#update} does, with this struct.
         * @param writer the writer
         */
        public void update(Consumer<? super Account> writer) { Sequences.update(this, 128L, true, this, writer); }

        /**
         * Does what {@link AccountShared#takeOver} does, with this struct.
         * @param writer the writer
         */
        public void takeOver(Consumer<? super Account> writer) { Sequences.takeOver(this, 128L, true, this, writer); }

        /**
         * {@return what {@link AccountShared#read} returns, of this struct}
         * @param <R> the type of the result
         * @param reader the reader
         */
        public <R> R read(Function<? super Account, ? extends R> reader) {
            return Sequences.read(this, 128L, 192, new AccountShared.View(), reader);
        }

        /**
         * {@return what {@link AccountShared#snapshot} returns, of this struct}
         * @param holder the holder
         */
        public AccountShared.View snapshot(AccountShared.View holder) {
            return Sequences.snapshot(this, 128L, 192, holder);
        }

        @Override
        public boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException {
            return Words.awaitUpdate(this, 128L, seen, timeout);
        }

        /**
         * Does what {@link AccountShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Account source) {
            if (source instanceof AccountShared || source instanceof AccountShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 4);
                Views.copy(bytes, this, 8, 8);
            } else if (source instanceof AccountShared.Snapshot || Views.isPrivate(this)) {
                if (source instanceof AccountShared.Snapshot snapshot) {
                    setInt(0L, snapshot.stateCode());
                } else {
                    setState(source.getState());
                }
                setBalance(source.getBalance());
            } else {
                AccountShared.View staged = Views.stage(new AccountShared.View(), this, 192);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Account[state=" + STATE_CODES.show(getInt(0L)) + ", balance=" + getBalance() + "]";
            } catch (IllegalStateException closed) {
                return "Account" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Account} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param stateCode the stored integer of {@code state}
     * @param balance the value of {@code balance}
     */
    public record Snapshot(int stateCode, long balance) implements Account {
        /**
         * The same with the constants of enums.
         *
         * @param state the value of {@code state}
         * @param balance the value of {@code balance}
         */
        public Snapshot(Account.State state, long balance) { this(STATE_CODES.encode(state), balance); }

        /**
         * The value of {@code state}.
         *
         * @return the value
         * @throws io.sharedstruct.UnknownEnumValueException if no constant has the value that lies there
         */
        public Account.State state() { return STATE_CODES.decode(stateCode); }

        @Override public Account.State getState() { return STATE_CODES.decode(stateCode); }

        @Override
        public void setState(Account.State state) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public SharedLock getLock() { throw new UnsupportedOperationException("a snapshot has no lock"); }

        @Override public long getBalance() { return balance; }

        @Override
        public void setBalance(long balance) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public SharedReadWriteLock getReaders() { throw new UnsupportedOperationException("a snapshot has no lock"); }

        @Override
        public Sequence getSequence() { throw new UnsupportedOperationException("a snapshot has no sequence"); }

        @Override public SharedLock getSecond() { throw new UnsupportedOperationException("a snapshot has no lock"); }

        @Override
        public boolean awaitUpdate(int seen, Duration timeout) {
            throw new UnsupportedOperationException("a snapshot has no sequence");
        }

        @Override
        public String toString() {
            return "Snapshot[state=" + STATE_CODES.show(stateCode)
                    + ", balance=" + balance
                    + "]";
        }
    }
}
