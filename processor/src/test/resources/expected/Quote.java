package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.FixedText;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Quote} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     1  int8          kind
 *      1     4  string/UTF-8  symbol
 *      5     4                (padding)
 *      9     8  float64       price
 *     17     4  int32         settle
 *     21     1  bool8         island
 *     22                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Quote", size = 22, alignment = 1,
        descriptor = "0 int8 1 kind\n1 string/UTF-8 4 symbol\n9 float64 8 price\n17 int32 4 settle\n21 bool8 1 island\n",
        accessors = {"price", "kind", "symbol", "settle", "island"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class QuoteShared extends SharedRegion implements Quote {
    private static final int CODE_VERSION = CodeVersion.require(QuoteShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "Quote";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 22;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 1;
    /** The distance of {@code price} from the start of the struct in bytes. */
    public static final long PRICE_OFFSET = 9;
    /** The distance of {@code kind} from the start of the struct in bytes. */
    public static final long KIND_OFFSET = 0;
    /** The distance of {@code symbol} from the start of the struct in bytes. */
    public static final long SYMBOL_OFFSET = 1;
    /** The length of {@code symbol} in bytes, with the terminating NUL. */
    public static final long SYMBOL_SIZE = 4;

    private static final FixedText SYMBOL_TEXT = FixedText.of(
            "symbol", 4, StandardCharsets.UTF_8, Overflow.ERROR);

    /** The distance of {@code settle} from the start of the struct in bytes. */
    public static final long SETTLE_OFFSET = 17;
    /** The distance of {@code island} from the start of the struct in bytes. */
    public static final long ISLAND_OFFSET = 21;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Quote", NAME, SIZEOF, 0xa8642b6f16bcb857L,
            "0 int8 1 kind\n1 string/UTF-8 4 symbol\n9 float64 8 price\n17 int32 4 settle\n21 bool8 1 island\n");

    private static final Function<AttachedRegion, QuoteShared> NEW = QuoteShared::new;

    private QuoteShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static QuoteShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static QuoteShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static QuoteShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static QuoteShared acquire(AcquireOptions options, Consumer<? super Quote> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static QuoteShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static QuoteShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static QuoteShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static QuoteShared create(AcquireOptions options, Consumer<? super Quote> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static QuoteShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static QuoteShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static QuoteShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static QuoteShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static QuoteShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static QuoteShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static QuoteShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static QuoteShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static QuoteShared map(Path path, MapOptions options, Consumer<? super Quote> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code price}, a plain access. */
    @Override public double price() { return getDouble(9L); }

    /** Writes {@code price}, a plain access. */
    @Override public void price(double price) { setDouble(9L, price); }

    /** Reads {@code kind}, a plain access. */
    @Override public byte kind() { return getByte(0L); }

    /**
     * Writes {@code symbol}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 3 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void symbol(String symbol) { SYMBOL_TEXT.set(this, 1L, symbol); }

    /** Reads {@code settle}, a plain access. */
    @Override public int settle() { return getInt(17L); }

    /** Writes {@code settle}, a plain access. */
    @Override public void settle(int settle) { setInt(17L, settle); }

    /** Reads {@code island}, a plain access. */
    @Override public boolean island() { return getBoolean(21L); }

    /** Writes {@code island}, a plain access. */
    @Override public void island(boolean island) { setBoolean(21L, island); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public QuoteShared.Snapshot snapshot() { return Views.point(new QuoteShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Quote source) { Views.point(new QuoteShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new QuoteShared.View(), this, 0).toString(); }

    /**
     * A {@link Quote} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link QuoteShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Quote {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(22L); }

        @Override public double price() { return getDouble(9L); }

        @Override public void price(double price) { setDouble(9L, price); }

        @Override public byte kind() { return getByte(0L); }

        @Override public void symbol(String symbol) { SYMBOL_TEXT.set(this, 1L, symbol); }

        @Override public int settle() { return getInt(17L); }

        @Override public void settle(int settle) { setInt(17L, settle); }

        @Override public boolean island() { return getBoolean(21L); }

        @Override public void island(boolean island) { setBoolean(21L, island); }

        /** {@return what {@link QuoteShared#snapshot} returns, of this struct} */
        public QuoteShared.Snapshot snapshot() { return new QuoteShared.Snapshot(price(), kind(), settle(), island()); }

        /**
         * Does what {@link QuoteShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Quote source) {
            if (source instanceof QuoteShared || source instanceof QuoteShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 9, 13);
            } else if (source instanceof QuoteShared.Snapshot || Views.isPrivate(this)) {
                price(source.price());
                settle(source.settle());
                island(source.island());
            } else {
                QuoteShared.View staged = Views.stage(new QuoteShared.View(), this, 22);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Quote[price=" + price() + ", kind=" + kind() + ", settle=" + settle()
                        + ", island=" + island() + "]";
            } catch (IllegalStateException closed) {
                return "Quote" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Quote} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param price the value of {@code price}
     * @param kind the value of {@code kind}
     * @param settle the value of {@code settle}
     * @param island the value of {@code island}
     */
    public record Snapshot(double price, byte kind, int settle, boolean island) implements Quote {
        @Override
        public void price(double price) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void symbol(String symbol) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public void settle(int settle) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void island(boolean island) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}
