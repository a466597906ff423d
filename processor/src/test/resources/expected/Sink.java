import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.FixedText;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
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
 * A {@link Sink} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     4  int32         x
 *      4     1  string/UTF-8  text
 *      5     3                (padding)
 *      8                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "Sink", size = 8, alignment = 4, descriptor = "0 int32 4 x\n4 string/UTF-8 1 text\n",
        accessors = {"setX", "setText"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class SinkShared extends SharedRegion implements Sink {
    private static final int CODE_VERSION = CodeVersion.require(SinkShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "Sink";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 8;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 0;
    /** The distance of {@code text} from the start of the struct in bytes. */
    public static final long TEXT_OFFSET = 4;
    /** The length of {@code text} in bytes, with the terminating NUL. */
    public static final long TEXT_SIZE = 1;

    private static final FixedText TEXT_TEXT = FixedText.of(
            "text", 1, StandardCharsets.UTF_8, Overflow.ERROR);

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Sink", NAME, SIZEOF, 0x96031c27497edd13L,
            "0 int32 4 x\n4 string/UTF-8 1 text\n");

    private static final Function<AttachedRegion, SinkShared> NEW = SinkShared::new;

    private SinkShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static SinkShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static SinkShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static SinkShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static SinkShared acquire(AcquireOptions options, Consumer<? super Sink> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static SinkShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static SinkShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static SinkShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static SinkShared create(AcquireOptions options, Consumer<? super Sink> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static SinkShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static SinkShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static SinkShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static SinkShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static SinkShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static SinkShared openReadOnly(AcquireOptions options) { return Regions.openReadOnly(LAYOUT, options, NEW); }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static SinkShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static SinkShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static SinkShared map(Path path, MapOptions options, Consumer<? super Sink> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Writes {@code x}, a plain access. */
    @Override public void setX(int x) { setInt(0L, x); }

    /**
     * Writes {@code text}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 0 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setText(String text) { TEXT_TEXT.set(this, 4L, text); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public SinkShared.Snapshot snapshot() { return Views.point(new SinkShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Sink source) { Views.point(new SinkShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new SinkShared.View(), this, 0).toString(); }

    /**
     * A {@link Sink} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link SinkShared}, and until then throws {@link java.lang.IllegalStateException}.
     */
    public static final class View extends StructView implements Sink {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(8L); }

        @Override public void setX(int x) { setInt(0L, x); }

        @Override public void setText(String text) { TEXT_TEXT.set(this, 4L, text); }

        /** {@return what {@link SinkShared#snapshot} returns, of this struct} */
        public SinkShared.Snapshot snapshot() { return new SinkShared.Snapshot(); }

        /**
         * Does what {@link SinkShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Sink source) {}

        @Override public String toString() { return "Sink[]"; }
    }

    /** An immutable copy of a {@link Sink} on the heap. Its setters throw {@link UnsupportedOperationException}. */
    public record Snapshot() implements Sink {
        @Override public void setX(int x) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void setText(String text) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}
