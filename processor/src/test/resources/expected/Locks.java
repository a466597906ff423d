package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.SharedLock;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.Words;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.value.Indexes;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * A {@link Locks.Desk} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type       field
 *      0     8  sequence   quote.sequence
 *      8     8  float64    quote.price
 *     16    48             (padding)
 *     64    64  rwlock     gate.gate
 *    128     8             (padding)
 *    136    32  struct[2]  row
 *    168    24             (padding)
 *    192     4  lock       own
 *    196    60             (padding)
 *    256                   (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Locks.Desk", cName = "desk", size = 256, alignment = 64,
        descriptor = "format 2\nstruct\n0 sequence 8 sequence\n8 float64 8 price\nstruct\n0 rwlock 64 gate\nlayout\n"
                + "0 struct#1 16 quote\n64 struct#2 68 gate\n136 struct#1[2] 32 row\n192 lock 4 own\n",
        types = {"demo/Locks.R 16 8", "demo/Locks.Gate 68 64"},
        accessors = {"getQuote", "setQuote", "getGate", "getRowAt", "setRowAt", "getOwn"},
        nested = {Locks_RShared.class, Locks_GateShared.class}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Locks_DeskShared extends SharedRegion implements Locks.Desk {
    private static final int CODE_VERSION = CodeVersion.require(Locks_DeskShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 256;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 64;
    /** The distance of {@code quote} from the start of the struct in bytes. */
    public static final long QUOTE_OFFSET = 0;
    /** The distance of {@code gate} from the start of the struct in bytes. */
    public static final long GATE_OFFSET = 64;
    /** The distance of {@code row} from the start of the struct in bytes. */
    public static final long ROW_OFFSET = 136;
    /** The number of elements of {@code row}. */
    public static final int ROW_LENGTH = 2;
    /** The distance of {@code own} from the start of the struct in bytes. */
    public static final long OWN_OFFSET = 192;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Desk", null, SIZEOF, 0x7097b3699f4bc639L,
            "format 2\nstruct\n0 sequence 8 sequence\n8 float64 8 price\nstruct\n0 rwlock 64 gate\nlayout\n"
            + "0 struct#1 16 quote\n64 struct#2 68 gate\n136 struct#1[2] 32 row\n192 lock 4 own\n")
            .nesting(Locks_DeskShared.class);

    private static final Function<AttachedRegion, Locks_DeskShared> NEW = Locks_DeskShared::new;

    private Locks_DeskShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_DeskShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Locks_DeskShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Locks_DeskShared acquire(AcquireOptions options, Consumer<? super Locks.Desk> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_DeskShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Locks_DeskShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Locks_DeskShared create(AcquireOptions options, Consumer<? super Locks.Desk> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_DeskShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Locks_DeskShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_DeskShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Locks_DeskShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Locks_DeskShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Locks_DeskShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Locks_DeskShared map(Path path, MapOptions options, Consumer<? super Locks.Desk> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code quote}, a plain access. */
    @Override public Locks_RShared.View getQuote() { return Views.point(new Locks_RShared.View(), this, 0L); }

    /**
     * Points a view at {@code quote}.
     *
     * @param view the view
     * @return the view
     */
    public Locks_RShared.View viewQuote(Locks_RShared.View view) { return Views.point(view, this, 0L); }

    /**
     * Writes {@code quote}, a plain access.
     * @throws NullPointerException if the struct to copy is null
     * @throws RuntimeException if it has a value that can't be written; nothing is written then
     */
    @Override public void setQuote(Locks.R quote) { Views.point(new Locks_RShared.View(), this, 0L).copyFrom(quote); }

    /** Reads {@code gate}, a plain access. */
    @Override public Locks_GateShared.View getGate() { return Views.point(new Locks_GateShared.View(), this, 64L); }

    /**
     * Points a view at {@code gate}.
     *
     * @param view the view
     * @return the view
     */
    public Locks_GateShared.View viewGate(Locks_GateShared.View view) { return Views.point(view, this, 64L); }

    /**
     * Reads an element of {@code row}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public Locks_RShared.View getRowAt(int index) {
        return Views.point(new Locks_RShared.View(), this, 136L + 16L * Indexes.check("row", index, 2));
    }

    /**
     * Points a view at an element of {@code row}.
     *
     * @param index from 0 to 1
     * @param view the view
     * @return the view
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public Locks_RShared.View viewRowAt(int index, Locks_RShared.View view) {
        return Views.point(view, this, 136L + 16L * Indexes.check("row", index, 2));
    }

    /**
     * Writes an element of {@code row}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if the struct to copy is null
     * @throws RuntimeException if it has a value that can't be written; nothing is written then
     */
    @Override
    public void setRowAt(int index, Locks.R row_) {
        Views.point(new Locks_RShared.View(), this, 136L + 16L * Indexes.check("row", index, 2)).copyFrom(row_);
    }

    /** {@return the lock {@code own}, one for all that share the region; its bytes are not read yet} */
    @Override public SharedLock getOwn() { return Words.lock(this, 192L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Locks_DeskShared.Snapshot snapshot() { return Views.point(new Locks_DeskShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Locks.Desk source) { Views.point(new Locks_DeskShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new Locks_DeskShared.View(), this, 0).toString(); }

    /**
     * A {@link Locks.Desk} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Locks_DeskShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Locks.Desk {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(256L); }

        @Override public Locks_RShared.View getQuote() { return Views.point(new Locks_RShared.View(), this, 0L); }

        /**
         * {@return what {@link Locks_DeskShared#viewQuote} returns, of this struct}
         * @param view the view
         */
        public Locks_RShared.View viewQuote(Locks_RShared.View view) { return Views.point(view, this, 0L); }

        @Override
        public void setQuote(Locks.R quote) { Views.point(new Locks_RShared.View(), this, 0L).copyFrom(quote); }

        @Override public Locks_GateShared.View getGate() { return Views.point(new Locks_GateShared.View(), this, 64L); }

        /**
         * {@return what {@link Locks_DeskShared#viewGate} returns, of this struct}
         * @param view the view
         */
        public Locks_GateShared.View viewGate(Locks_GateShared.View view) { return Views.point(view, this, 64L); }

        @Override
        public Locks_RShared.View getRowAt(int index) {
            return Views.point(new Locks_RShared.View(), this, 136L + 16L * Indexes.check("row", index, 2));
        }

        /**
         * {@return what {@link Locks_DeskShared#viewRowAt} returns, of this struct}
         * @param index the index
         * @param view the view
         */
        public Locks_RShared.View viewRowAt(int index, Locks_RShared.View view) {
            return Views.point(view, this, 136L + 16L * Indexes.check("row", index, 2));
        }

        @Override
        public void setRowAt(int index, Locks.R row_) {
            Views.point(new Locks_RShared.View(), this, 136L + 16L * Indexes.check("row", index, 2)).copyFrom(row_);
        }

        @Override public SharedLock getOwn() { return Words.lock(this, 192L); }

        /** {@return what {@link Locks_DeskShared#snapshot} returns, of this struct} */
        public Locks_DeskShared.Snapshot snapshot() {
            return new Locks_DeskShared.Snapshot(getQuote().snapshot(), getGate().snapshot(), IntStream.range(0, 2)
                            .mapToObj(i -> Views.point(new Locks_RShared.View(), this, 136L + 16L * i).snapshot())
                            .toArray(Locks_RShared.Snapshot[]::new));
        }

        /**
         * Does what {@link Locks_DeskShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Locks.Desk source) {
            if (source instanceof Locks_DeskShared || source instanceof Locks_DeskShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.point(new Locks_RShared.View(), this, 0L).copyFrom(Views.point(new Locks_RShared.View(), bytes, 0L));
                Views.point(new Locks_GateShared.View(), this, 64L).copyFrom(Views.point(new Locks_GateShared.View(), bytes, 64L));
                for (long i = 0; i < 2; i++) {
                    Views.point(new Locks_RShared.View(), this, 136L + 16L * i).copyFrom(Views.point(new Locks_RShared.View(), bytes, 136L + 16L * i));
                }
            } else if (Views.isPrivate(this)) {
                Views.point(new Locks_RShared.View(), this, 0L).copyFrom(source.getQuote());
                Views.point(new Locks_GateShared.View(), this, 64L).copyFrom(source.getGate());
                for (int i = 0; i < 2; i++) {
                    Views.point(new Locks_RShared.View(), this, 136L + 16L * i).copyFrom(source.getRowAt(i));
                }
            } else {
                Locks_DeskShared.View staged = Views.stage(new Locks_DeskShared.View(), this, 256);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Desk[quote=" + getQuote() + ", gate=" + getGate()
                        + ", row=" + Arrays.toString(IntStream.range(0, 2)
                                .mapToObj(i -> Views.point(new Locks_RShared.View(), this, 136L + 16L * i))
                                .toArray()) + "]";
            } catch (IllegalStateException closed) {
                return "Desk" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Locks.Desk} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param quote the value of {@code quote}
     * @param gate the value of {@code gate}
     * @param row the values of {@code row}
     */
    public record Snapshot(Locks_RShared.Snapshot quote, Locks_GateShared.Snapshot gate,
            Locks_RShared.Snapshot[] row) implements Locks.Desk {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param quote the value of {@code quote}
         * @param gate the value of {@code gate}
         * @param row the values of {@code row}
         */
        public Snapshot {
            Indexes.checkLength("row", row.length, 2);
            row = row.clone();
        }

        /** {@return a copy of the values of {@code row}} */
        @Override public Locks_RShared.Snapshot[] row() { return row.clone(); }

        @Override public Locks_RShared.Snapshot getQuote() { return quote; }

        @Override
        public void setQuote(Locks.R quote) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Locks_GateShared.Snapshot getGate() { return gate; }

        @Override public Locks_RShared.Snapshot getRowAt(int index) { return this.row[Indexes.check("row", index, 2)]; }

        @Override
        public void setRowAt(int index, Locks.R row_) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public SharedLock getOwn() { throw new UnsupportedOperationException("a snapshot has no lock"); }

        @Override
        public boolean equals(Object other) {
            return other instanceof Locks_DeskShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.quote, this.gate, this.row},
                    new Object[] {((Locks_DeskShared.Snapshot) other).quote, ((Locks_DeskShared.Snapshot) other).gate,
                    ((Locks_DeskShared.Snapshot) other).row});
        }

        @Override public int hashCode() { return Arrays.deepHashCode(new Object[] {quote, gate, row}); }

        @Override
        public String toString() {
            return "Snapshot[quote=" + quote
                    + ", gate=" + gate
                    + ", row=" + Arrays.toString(row)
                    + "]";
        }
    }
}

package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.SharedReadWriteLock;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.Words;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Locks.Gate} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type    field
 *      0    64  rwlock  gate
 *     64     4          (reserved)
 *     68                (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Locks.Gate", size = 68, alignment = 64, descriptor = "0 rwlock 64 gate\n",
        accessors = "gate"
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Locks_GateShared extends SharedRegion implements Locks.Gate {
    private static final int CODE_VERSION = CodeVersion.require(Locks_GateShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 68;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 64;
    /** The distance of {@code gate} from the start of the struct in bytes. */
    public static final long GATE_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Gate", null, SIZEOF, 0x9910f6512e17606fL,
            "0 rwlock 64 gate\n");

    private static final Function<AttachedRegion, Locks_GateShared> NEW = Locks_GateShared::new;

    private Locks_GateShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_GateShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Locks_GateShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Locks_GateShared acquire(AcquireOptions options, Consumer<? super Locks.Gate> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_GateShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Locks_GateShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Locks_GateShared create(AcquireOptions options, Consumer<? super Locks.Gate> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_GateShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Locks_GateShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_GateShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Locks_GateShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Locks_GateShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Locks_GateShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Locks_GateShared map(Path path, MapOptions options, Consumer<? super Locks.Gate> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** {@return the lock {@code gate}, one for all that share the region; its bytes are not read yet} */
    @Override public SharedReadWriteLock gate() { return Words.readWriteLock(this, 0L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Locks_GateShared.Snapshot snapshot() { return Views.point(new Locks_GateShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Locks.Gate source) { Views.point(new Locks_GateShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new Locks_GateShared.View(), this, 0).toString(); }

    /**
     * A {@link Locks.Gate} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Locks_GateShared}, and until then throws {@link java.lang.IllegalStateException}.
     */
    public static final class View extends StructView implements Locks.Gate {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(68L); }

        @Override public SharedReadWriteLock gate() { return Words.readWriteLock(this, 0L); }

        /** {@return what {@link Locks_GateShared#snapshot} returns, of this struct} */
        public Locks_GateShared.Snapshot snapshot() { return new Locks_GateShared.Snapshot(); }

        /**
         * Does what {@link Locks_GateShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Locks.Gate source) {}

        @Override public String toString() { return "Gate[]"; }
    }

    /**
     * An immutable copy of a {@link Locks.Gate} on the heap. Its setters throw {@link UnsupportedOperationException}.
     */
    public record Snapshot() implements Locks.Gate {
        @Override
        public SharedReadWriteLock gate() { throw new UnsupportedOperationException("a snapshot has no lock"); }
    }
}

package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.FixedText;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.Sequences;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructSnapshot;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.Words;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.value.Indexes;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * A {@link Locks.Mixed} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset   size  type          field
 *      0      8  string/UTF-8  text
 *      0      2  int16         number
 *      8      4  lock          lock
 *     12      4                (padding)
 *     16     48  struct[3]     quote
 *     64  32000  struct[2000]  trade
 *  32064      8  sequence      sequence
 *  32072                       (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Locks.Mixed", size = 32072, alignment = 8,
        descriptor = "format 2\nstruct\n0 sequence 8 sequence\n8 float64 8 price\nlayout\n0 string/UTF-8 8 text\n"
                + "0 int16 2 number\n8 lock 4 lock\n16 struct#1[3] 48 quote\n64 struct#1[2000] 32000 trade\n"
                + "32064 sequence 8 sequence\n", types = "demo/Locks.R 16 8", unions = {"2 value", "3 value"},
        accessors = {"getText", "setText", "getNumber", "setNumber", "getLock", "getQuoteAt",
                        "setQuoteAt", "getTradeAt", "getSequence"}, nested = Locks_RShared.class
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Locks_MixedShared extends SharedRegion implements Locks.Mixed {
    private static final int CODE_VERSION = CodeVersion.require(Locks_MixedShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 32072;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code text} from the start of the struct in bytes. */
    public static final long TEXT_OFFSET = 0;
    /** The length of {@code text} in bytes, with the terminating NUL. */
    public static final long TEXT_SIZE = 8;

    private static final FixedText TEXT_TEXT = FixedText.of(
            "text", 8, StandardCharsets.UTF_8, Overflow.ERROR);

    /** The distance of {@code number} from the start of the struct in bytes. */
    public static final long NUMBER_OFFSET = 0;
    /** The distance of {@code lock} from the start of the struct in bytes. */
    public static final long LOCK_OFFSET = 8;
    /** The distance of {@code quote} from the start of the struct in bytes. */
    public static final long QUOTE_OFFSET = 16;
    /** The number of elements of {@code quote}. */
    public static final int QUOTE_LENGTH = 3;
    /** The distance of {@code trade} from the start of the struct in bytes. */
    public static final long TRADE_OFFSET = 64;
    /** The number of elements of {@code trade}. */
    public static final int TRADE_LENGTH = 2000;
    /** The distance of {@code sequence} from the start of the struct in bytes. */
    public static final long SEQUENCE_OFFSET = 32064;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Mixed", null, SIZEOF, 0x3948acff64b75f09L,
            "format 2\nstruct\n0 sequence 8 sequence\n8 float64 8 price\nlayout\n0 string/UTF-8 8 text\n"
            + "0 int16 2 number\n8 lock 4 lock\n16 struct#1[3] 48 quote\n64 struct#1[2000] 32000 trade\n"
            + "32064 sequence 8 sequence\n")
            .nesting(Locks_MixedShared.class);

    private static final Function<AttachedRegion, Locks_MixedShared> NEW = Locks_MixedShared::new;

    private Locks_MixedShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_MixedShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Locks_MixedShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Locks_MixedShared acquire(AcquireOptions options, Consumer<? super Locks.Mixed> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_MixedShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Locks_MixedShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Locks_MixedShared create(AcquireOptions options, Consumer<? super Locks.Mixed> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_MixedShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Locks_MixedShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_MixedShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Locks_MixedShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Locks_MixedShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Locks_MixedShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Locks_MixedShared map(Path path, MapOptions options, Consumer<? super Locks.Mixed> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code text}, a plain access. */
    @Override public String getText() { return TEXT_TEXT.get(this, 0L); }

    /**
     * Writes {@code text}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 7 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setText(String text) { TEXT_TEXT.set(this, 0L, text); }

    /** Reads {@code number}, a plain access. */
    @Override public short getNumber() { return getShort(0L); }

    /** Writes {@code number}, a plain access. */
    @Override public void setNumber(short number) { setShort(0L, number); }

    /** {@return the lock {@code lock}, one for all that share the region; its bytes are not read yet} */
    @Override public SharedLock getLock() { return Words.lock(this, 8L); }

    /**
     * Reads an element of {@code quote}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public Locks_RShared.View getQuoteAt(int index) {
        return Views.point(new Locks_RShared.View(), this, 16L + 16L * Indexes.check("quote", index, 3));
    }

    /**
     * Points a view at an element of {@code quote}.
     *
     * @param index from 0 to 2
     * @param view the view
     * @return the view
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public Locks_RShared.View viewQuoteAt(int index, Locks_RShared.View view) {
        return Views.point(view, this, 16L + 16L * Indexes.check("quote", index, 3));
    }

    /**
     * Writes an element of {@code quote}, a plain access.
     * @param index from 0 to 2
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if the struct to copy is null
     * @throws RuntimeException if it has a value that can't be written; nothing is written then
     */
    @Override
    public void setQuoteAt(int index, Locks.R quote) {
        Views.point(new Locks_RShared.View(), this, 16L + 16L * Indexes.check("quote", index, 3)).copyFrom(quote);
    }

    /**
     * Reads an element of {@code trade}, a plain access.
     * @param index from 0 to 1999
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public Locks_RShared.View getTradeAt(int index) {
        return Views.point(new Locks_RShared.View(), this, 64L + 16L * Indexes.check("trade", index, 2000));
    }

    /**
     * Points a view at an element of {@code trade}.
     *
     * @param index from 0 to 1999
     * @param view the view
     * @return the view
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public Locks_RShared.View viewTradeAt(int index, Locks_RShared.View view) {
        return Views.point(view, this, 64L + 16L * Indexes.check("trade", index, 2000));
    }

    /** {@return the sequence {@code sequence}, which counts what {@link #update} does} */
    @Override public Sequence getSequence() { return Words.sequence(this, 32064L); }

    /** {@return a copy on the heap of what has a getter, all of it as one update left it, as {@link Sequences} says} */
    public Locks_MixedShared.Snapshot snapshot() {
        return Views.point(new Locks_MixedShared.View(), this, 0).snapshot();
    }

    /**
     * Writes values of which {@link #snapshot} and {@link #read} find all or none; see {@link Sequences#update}.
     * @param writer writes them, and must not keep what it is given
     */
    public void update(Consumer<? super Locks.Mixed> writer) { Sequences.update(this, 32064L, false, this, writer); }

    /**
     * Does what {@link #update} does, and even if a writer died before it was done; see {@link Sequences#takeOver}.
     * @param writer writes all values anew, and must not keep what it is given
     */
    public void takeOver(Consumer<? super Locks.Mixed> writer) {
        Sequences.takeOver(this, 32064L, false, this, writer);
    }

    /**
     * {@return what a function makes of values that belong together; see {@link Sequences#read}}
     * @param <R> the type of the result
     * @param reader reads them, and must not keep what it is given
     */
    public <R> R read(Function<? super Locks.Mixed, ? extends R> reader) {
        return Sequences.read(this, 32064L, 32072, new Locks_MixedShared.View(), reader);
    }

    /**
     * {@return the holder, with a copy of values that belong together; see {@link Sequences#snapshot}}
     * @param holder what {@code newHolder} has made; nothing else is allocated
     */
    public Locks_MixedShared.View snapshot(Locks_MixedShared.View holder) {
        return Sequences.snapshot(this, 32064L, 32072, holder);
    }

    /**
     * {@return private bytes for {@link #snapshot(Locks_MixedShared.View)}, with the accessors of the struct, for one thread}
     */
    public static Locks_MixedShared.View newHolder() { return Sequences.holder(new Locks_MixedShared.View(), LAYOUT); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Locks.Mixed source) { Views.point(new Locks_MixedShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new Locks_MixedShared.View(), this, 0).toString(); }

    /**
     * A {@link Locks.Mixed} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Locks_MixedShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Locks.Mixed {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(32072L); }

        @Override public String getText() { return TEXT_TEXT.get(this, 0L); }

        @Override public void setText(String text) { TEXT_TEXT.set(this, 0L, text); }

        @Override public short getNumber() { return getShort(0L); }

        @Override public void setNumber(short number) { setShort(0L, number); }

        @Override public SharedLock getLock() { return Words.lock(this, 8L); }

        @Override
        public Locks_RShared.View getQuoteAt(int index) {
            return Views.point(new Locks_RShared.View(), this, 16L + 16L * Indexes.check("quote", index, 3));
        }

        /**
         * {@return what {@link Locks_MixedShared#viewQuoteAt} returns, of this struct}
         * @param index the index
         * @param view the view
         */
        public Locks_RShared.View viewQuoteAt(int index, Locks_RShared.View view) {
            return Views.point(view, this, 16L + 16L * Indexes.check("quote", index, 3));
        }

        @Override
        public void setQuoteAt(int index, Locks.R quote) {
            Views.point(new Locks_RShared.View(), this, 16L + 16L * Indexes.check("quote", index, 3)).copyFrom(quote);
        }

        @Override
        public Locks_RShared.View getTradeAt(int index) {
            return Views.point(new Locks_RShared.View(), this, 64L + 16L * Indexes.check("trade", index, 2000));
        }

        /**
         * {@return what {@link Locks_MixedShared#viewTradeAt} returns, of this struct}
         * @param index the index
         * @param view the view
         */
        public Locks_RShared.View viewTradeAt(int index, Locks_RShared.View view) {
            return Views.point(view, this, 64L + 16L * Indexes.check("trade", index, 2000));
        }

        @Override public Sequence getSequence() { return Words.sequence(this, 32064L); }

        /** {@return what {@link Locks_MixedShared#snapshot} returns, of this struct} */
        public Locks_MixedShared.Snapshot snapshot() {
            if (Views.isPrivate(this)) {
                return new Locks_MixedShared.Snapshot(this);
            }
            return Sequences.read(this, 32064L, 32072, new Locks_MixedShared.View(), view -> view.snapshot());
        }

        /**
         * Does what {@link Locks_MixedShared#update} does, with this struct.
         * @param writer the writer
         */
        public void update(Consumer<? super Locks.Mixed> writer) {
            Sequences.update(this, 32064L, false, this, writer);
        }

        /**
         * Does what {@link Locks_MixedShared#takeOver} does, with this struct.
         * @param writer the writer
         */
        public void takeOver(Consumer<? super Locks.Mixed> writer) {
            Sequences.takeOver(this, 32064L, false, this, writer);
        }

        /**
         * {@return what {@link Locks_MixedShared#read} returns, of this struct}
         * @param <R> the type of the result
         * @param reader the reader
         */
        public <R> R read(Function<? super Locks.Mixed, ? extends R> reader) {
            return Sequences.read(this, 32064L, 32072, new Locks_MixedShared.View(), reader);
        }

        /**
         * {@return what {@link Locks_MixedShared#snapshot} returns, of this struct}
         * @param holder the holder
         */
        public Locks_MixedShared.View snapshot(Locks_MixedShared.View holder) {
            return Sequences.snapshot(this, 32064L, 32072, holder);
        }

        /**
         * Does what {@link Locks_MixedShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Locks.Mixed source) {
            if (source instanceof Locks_MixedShared || source instanceof Locks_MixedShared.View || source instanceof Locks_MixedShared.Snapshot) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 8);
                for (long i = 0; i < 3; i++) {
                    Views.point(new Locks_RShared.View(), this, 16L + 16L * i).copyFrom(Views.point(new Locks_RShared.View(), bytes, 16L + 16L * i));
                }
                for (long i = 0; i < 2000; i++) {
                    Views.point(new Locks_RShared.View(), this, 64L + 16L * i).copyFrom(Views.point(new Locks_RShared.View(), bytes, 64L + 16L * i));
                }
            } else if (Views.isPrivate(this)) {
                setText(source.getText());
                setNumber(source.getNumber());
                for (int i = 0; i < 3; i++) {
                    Views.point(new Locks_RShared.View(), this, 16L + 16L * i).copyFrom(source.getQuoteAt(i));
                }
                for (int i = 0; i < 2000; i++) {
                    Views.point(new Locks_RShared.View(), this, 64L + 16L * i).copyFrom(source.getTradeAt(i));
                }
            } else {
                Locks_MixedShared.View staged = Views.stage(new Locks_MixedShared.View(), this, 32072);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Mixed[text=" + getText() + ", number=" + getNumber()
                        + ", quote=" + Arrays.toString(IntStream.range(0, 3)
                                .mapToObj(i -> Views.point(new Locks_RShared.View(), this, 16L + 16L * i))
                                .toArray())
                                + ", trade=" + Arrays.toString(IntStream.range(0, 16)
                                .mapToObj(i -> Views.point(new Locks_RShared.View(), this, 64L + 16L * i))
                                .toArray()) + " of 2000 elements" + "]";
            } catch (IllegalStateException closed) {
                return "Mixed" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Locks.Mixed}, which {@link #snapshot} makes. Its setters throw
     * {@link UnsupportedOperationException}. It is no record, because it has more values than a
     * constructor can take, or a union whose bytes no single value would keep: it holds the bytes.
     * Two are equal if the bytes of all properties with a getter are.
     */
    public static final class Snapshot extends StructSnapshot implements Locks.Mixed {
        private Snapshot(StructBytes struct) {
            super(struct, 32072L, StructSnapshot.with(64L, 16L, 2000L, new long[] {8L, 8L}, 0L, 8L,
                    24L, 8L, 40L, 8L, 56L, 8L));
        }

        @Override public String getText() { return TEXT_TEXT.get(this, 0L); }

        @Override
        public void setText(String text) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public short getNumber() { return getShort(0L); }

        @Override
        public void setNumber(short number) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public SharedLock getLock() { throw new UnsupportedOperationException("a snapshot has no lock"); }

        @Override
        public Locks_RShared.Snapshot getQuoteAt(int index) {
            return Views.point(new Locks_RShared.View(), this, 16L + 16L * Indexes.check("quote", index, 3)).snapshot();
        }

        @Override
        public void setQuoteAt(int index, Locks.R quote) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public Locks_RShared.Snapshot getTradeAt(int index) {
            return Views.point(new Locks_RShared.View(), this, 64L + 16L * Indexes.check("trade", index, 2000)).snapshot();
        }

        @Override
        public Sequence getSequence() { throw new UnsupportedOperationException("a snapshot has no sequence"); }

        public String text() { return TEXT_TEXT.get(this, 0L); }

        public short number() { return getShort(0L); }

        public Locks_RShared.Snapshot[] quote() {
            return IntStream.range(0, 3)
                            .mapToObj(i -> Views.point(new Locks_RShared.View(), this, 16L + 16L * i).snapshot())
                            .toArray(Locks_RShared.Snapshot[]::new);
        }

        public Locks_RShared.Snapshot[] trade() {
            return IntStream.range(0, 2000)
                            .mapToObj(i -> Views.point(new Locks_RShared.View(), this, 64L + 16L * i).snapshot())
                            .toArray(Locks_RShared.Snapshot[]::new);
        }

        @Override
        public String toString() {
            try {
                return "Snapshot[text=" + getText() + ", number=" + getNumber()
                        + ", quote=" + Arrays.toString(IntStream.range(0, 3)
                                .mapToObj(i -> Views.point(new Locks_RShared.View(), this, 16L + 16L * i))
                                .toArray())
                                + ", trade=" + Arrays.toString(IntStream.range(0, 16)
                                .mapToObj(i -> Views.point(new Locks_RShared.View(), this, 64L + 16L * i))
                                .toArray()) + " of 2000 elements" + "]";
            } catch (IllegalStateException closed) {
                return "Snapshot" + Views.unreadable(this, closed);
            }
        }
    }
}

package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Sequence;
import io.sharedstruct.runtime.AttachedRegion;
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
import java.lang.Deprecated;
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
 * A {@link Locks.R} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type      field
 *      0     8  sequence  sequence
 *      8     8  float64   price
 *     16                  (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Locks.R", size = 16, alignment = 8,
        descriptor = "0 sequence 8 sequence\n8 float64 8 price\n", accessors = {"price", "sequence"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Locks_RShared extends SharedRegion implements Locks.R {
    private static final int CODE_VERSION = CodeVersion.require(Locks_RShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 16;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code price} from the start of the struct in bytes. */
    public static final long PRICE_OFFSET = 8;
    /** The distance of {@code sequence} from the start of the struct in bytes. */
    public static final long SEQUENCE_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "R", null, SIZEOF, 0x32f08e5b49d3cedcL,
            "0 sequence 8 sequence\n8 float64 8 price\n");

    private static final Function<AttachedRegion, Locks_RShared> NEW = Locks_RShared::new;

    private Locks_RShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_RShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static Locks_RShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Locks_RShared acquire(AcquireOptions options, Consumer<? super Locks.R> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_RShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static Locks_RShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Locks_RShared create(AcquireOptions options, Consumer<? super Locks.R> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_RShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static Locks_RShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Locks_RShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static Locks_RShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Locks_RShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Locks_RShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Locks_RShared map(Path path, MapOptions options, Consumer<? super Locks.R> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code price}, a plain access. */
    @Override public double price() { return getDouble(8L); }

    /** Writes {@code price}, a plain access. */
    @Override public void price(double price) { setDouble(8L, price); }

    /** {@return the sequence {@code sequence}, which counts what {@link #update} does} */
    @Override public Sequence sequence() { return Words.sequence(this, 0L); }

    /** {@return a copy on the heap of what has a getter, all of it as one update left it, as {@link Sequences} says} */
    public Locks_RShared.Snapshot snapshot() { return Views.point(new Locks_RShared.View(), this, 0).snapshot(); }

    /**
     * Writes values of which {@link #snapshot} and {@link #read} find all or none; see {@link Sequences#update}.
     * @param writer writes them, and must not keep what it is given
     */
    public void update(Consumer<? super Locks.R> writer) { Sequences.update(this, 0L, true, this, writer); }

    /**
     * Does what {@link #update} does, and even if a writer died before it was done; see {@link Sequences#takeOver}.
     * @param writer writes all values anew, and must not keep what it is given
     */
    public void takeOver(Consumer<? super Locks.R> writer) { Sequences.takeOver(this, 0L, true, this, writer); }

    /**
     * {@return what a function makes of values that belong together; see {@link Sequences#read}}
     * @param <R_> the type of the result
     * @param reader reads them, and must not keep what it is given
     */
    public <R_> R_ read(Function<? super Locks.R, ? extends R_> reader) {
        return Sequences.read(this, 0L, 16, new Locks_RShared.View(), reader);
    }

    /**
     * {@return the holder, with a copy of values that belong together; see {@link Sequences#snapshot}}
     * @param holder what {@code newHolder} has made; nothing else is allocated
     */
    public Locks_RShared.View snapshot(Locks_RShared.View holder) { return Sequences.snapshot(this, 0L, 16, holder); }

    /** Waits for an update; see {@link Words#awaitUpdate}. */
    @Override
    @Deprecated
    public boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException {
        return Words.awaitUpdate(this, 0L, seen, timeout);
    }

    /**
     * {@return private bytes for {@link #snapshot(Locks_RShared.View)}, with the accessors of the struct, for one thread}
     */
    public static Locks_RShared.View newHolder() { return Sequences.holder(new Locks_RShared.View(), LAYOUT); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Locks.R source) { Views.point(new Locks_RShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new Locks_RShared.View(), this, 0).toString(); }

    /**
     * A {@link Locks.R} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Locks_RShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Locks.R {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(16L); }

        @Override public double price() { return getDouble(8L); }

        @Override public void price(double price) { setDouble(8L, price); }

        @Override public Sequence sequence() { return Words.sequence(this, 0L); }

        /** {@return what {@link Locks_RShared#snapshot} returns, of this struct} */
        public Locks_RShared.Snapshot snapshot() {
            if (Views.isPrivate(this)) {
                return new Locks_RShared.Snapshot(price());
            }
            return Sequences.read(this, 0L, 16, new Locks_RShared.View(), view -> view.snapshot());
        }

        /**
         * Does what {@link Locks_RShared#update} does, with this struct.
         * @param writer the writer
         */
        public void update(Consumer<? super Locks.R> writer) { Sequences.update(this, 0L, true, this, writer); }

        /**
         * Does what {@link Locks_RShared#takeOver} does, with this struct.
         * @param writer the writer
         */
        public void takeOver(Consumer<? super Locks.R> writer) { Sequences.takeOver(this, 0L, true, this, writer); }

        /**
         * {@return what {@link Locks_RShared#read} returns, of this struct}
         * @param <R_> the type of the result
         * @param reader the reader
         */
        public <R_> R_ read(Function<? super Locks.R, ? extends R_> reader) {
            return Sequences.read(this, 0L, 16, new Locks_RShared.View(), reader);
        }

        /**
         * {@return what {@link Locks_RShared#snapshot} returns, of this struct}
         * @param holder the holder
         */
        public Locks_RShared.View snapshot(Locks_RShared.View holder) {
            return Sequences.snapshot(this, 0L, 16, holder);
        }

        @Override
        @Deprecated
        public boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException {
            return Words.awaitUpdate(this, 0L, seen, timeout);
        }

        /**
         * Does what {@link Locks_RShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Locks.R source) {
            if (source instanceof Locks_RShared || source instanceof Locks_RShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 8, 8);
            } else if (source instanceof Locks_RShared.Snapshot || Views.isPrivate(this)) {
                price(source.price());
            } else {
                Locks_RShared.View staged = Views.stage(new Locks_RShared.View(), this, 16);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "R[price=" + price() + "]";
            } catch (IllegalStateException closed) {
                return "R" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Locks.R} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param price the value of {@code price}
     */
    public record Snapshot(double price) implements Locks.R {
        @Override
        public void price(double price) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public Sequence sequence() { throw new UnsupportedOperationException("a snapshot has no sequence"); }

        @Override
        @Deprecated
        public boolean awaitUpdate(int seen, Duration timeout) {
            throw new UnsupportedOperationException("a snapshot has no sequence");
        }
    }
}
