import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.CompiledStruct;
import io.sharedstruct.runtime.FixedText;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
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
 * <p>Values are in the byte order of the machine. An access to a single field is plain: it orders
 * nothing, and a value that takes more than one access, as a text does, may be seen half-written. An
 * object may be used by many threads; what they read and write together they must coordinate.
 *
 * <p>Accessors throw {@link java.lang.IllegalStateException} once the region is closed, and those that write
 * {@link UnsupportedOperationException} if it is open read-only, besides what they declare.
 */
@CompiledStruct(
        format = 2, struct = "Sink", size = 8, alignment = 4, descriptor = "0 int32 4 x\n4 string/UTF-8 1 text\n",
        accessors = {"setX", "setText"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class SinkShared extends SharedRegion implements Sink {
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
            "0 int32 4 x\n"
                    + "4 string/UTF-8 1 text\n");

    private SinkShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static SinkShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static SinkShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * Opens the region that the options describe, or creates it if there is none.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.LayoutMismatchException if the region was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static SinkShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, SinkShared::new);
    }

    /**
     * Opens the region as {@link #acquire(AcquireOptions)} does, and has a new one initialised.
     *
     * @param options the name and more
     * @param initializer writes the first values if the region is new, before anyone else can see it;
     *     it must not keep what it is given
     * @return the struct
     */
    public static SinkShared acquire(AcquireOptions options, Consumer<? super Sink> initializer) {
        return Regions.acquire(LAYOUT, options, SinkShared::new, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static SinkShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static SinkShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * Creates the region that the options describe.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.RegionExistsException if there is one that is in use or persistent
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static SinkShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, SinkShared::new); }

    /**
     * Creates the region as {@link #create(AcquireOptions)} does, and has a new one initialised.
     *
     * @param options the name and more
     * @param initializer writes the first values if the region is new, before anyone else can see it;
     *     it must not keep what it is given
     * @return the struct
     */
    public static SinkShared create(AcquireOptions options, Consumer<? super Sink> initializer) {
        return Regions.create(LAYOUT, options, SinkShared::new, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static SinkShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static SinkShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * Opens the region that the options describe.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.LayoutMismatchException if the region was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static SinkShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, SinkShared::new); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static SinkShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static SinkShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * Opens the region that the options describe for reading only.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.LayoutMismatchException if the region was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static SinkShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, SinkShared::new);
    }

    /**
     * Maps the struct at the beginning of a file as {@link #map(Path, MapOptions)} does; a file that doesn't exist is
     * created, and is nothing but the struct, filled with zeroes.
     *
     * @param path the file
     * @return the struct
     */
    public static SinkShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * Maps the struct in a file, which stays when it is closed. Files aren't locked, aren't resized once they
     * exist, and don't say how their fields lie: that it is the right file is for the caller to know. Whoever
     * shortens it while it is mapped ends the processes that reach for what is gone (mmap(2), SIGBUS).
     *
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     * @return the struct in that file, to be closed
     * @throws io.sharedstruct.RegionExistsException if there is one, with {@code MapMode.CREATE}
     * @throws io.sharedstruct.RegionNotFoundException if there is none, and the options don't create it
     * @throws io.sharedstruct.SharedMemoryException if the file is too short for the struct, isn't a regular one,
     *     or the operating system doesn't allow it
     * @throws IllegalArgumentException if the offset is no multiple of {@link #ALIGNOF}
     */
    public static SinkShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, SinkShared::new);
    }

    /**
     * Maps the struct in a file as {@link #map(Path, MapOptions)} does, and has a new one initialised.
     *
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, which has its name only afterwards;
     *     it must not keep what it is given. If others create the file meanwhile, theirs counts
     * @return the struct
     */
    public static SinkShared map(Path path, MapOptions options, Consumer<? super Sink> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, SinkShared::new, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * Removes a name. Who is attached keeps working; who comes later doesn't find the region.
     *
     * @param name the name of the region
     * @return whether there was a region of that name
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Writes {@code x}, a plain access. */
    @Override
    public void setX(int x) { setInt(0L, x); }

    /**
     * Writes {@code text}, a plain access.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 0 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override
    public void setText(String text) { TEXT_TEXT.set(this, 4L, text); }

    /**
     * Copies what has a getter, field by field, to the heap: a writer may come in between.
     *
     * @return the copy
     * @throws IllegalStateException if the region is closed
     */
    public Snapshot snapshot() { return Views.point(new View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter: from a struct in a region, or a snapshot that holds bytes, the bytes as
     * they are, so that nothing is lost; from another implementation the values. A reader may come in between, but
     * finds each aligned value as it was or as it becomes.
     *
     * @param source where the values come from
     * @throws IllegalStateException if the region, or that of the source, is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    public void copyFrom(Sink source) { Views.point(new View(), this, 0).copyFrom(source); }

    /**
     * What has a getter, field by field, or {@code Sink[closed]}.
     *
     * @return a text for people
     */
    @Override
    public String toString() { return Views.point(new View(), this, 0).toString(); }

    /**
     * A {@link Sink} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link SinkShared}, and until then throws {@link java.lang.IllegalStateException}.
     */
    public static final class View extends StructView implements Sink {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() {}

        @Override
        public void setX(int x) { setInt(0L, x); }

        @Override
        public void setText(String text) { TEXT_TEXT.set(this, 4L, text); }

        /** {@return what {@link SinkShared#snapshot} returns, of this struct} */
        public Snapshot snapshot() { return new Snapshot(); }

        /**
         * Does what {@link SinkShared#copyFrom} does, with this struct.
         *
         * @param source the source
         */
        public void copyFrom(Sink source) {}

        @Override
        public String toString() { return "Sink[]"; }
    }

    /**
     * An immutable copy of a {@link Sink} on the heap.
     * Its setters throw {@link UnsupportedOperationException}.
     */
    public record Snapshot() implements Sink {
        @Override
        public void setX(int x) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void setText(String text) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}
