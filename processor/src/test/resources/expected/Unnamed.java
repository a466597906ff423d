import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.CompiledStruct;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A {@link Unnamed} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type   field
 *      0     4  int32  yield
 *      4               (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. An access to a single field is plain: it orders
 * nothing, and a value that takes more than one access, as a text does, may be seen half-written. An
 * object may be used by many threads; what they read and write together they must coordinate.
 *
 * <p>Accessors throw {@link IllegalStateException} once the region is closed, and those that write
 * {@link UnsupportedOperationException} if it is open read-only, besides what they declare.
 */
@CompiledStruct(
        format = 2, struct = "Unnamed", size = 4, alignment = 4, descriptor = "0 int32 4 yield\n", accessors = "yield"
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class UnnamedShared extends SharedRegion implements Unnamed {
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 4;

    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;

    /** The distance of {@code yield} from the start of the struct in bytes. */
    public static final long YIELD_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Unnamed", null, SIZEOF, 0x57e643ee30a215c1L,
            "0 int32 4 yield\n");

    private UnnamedShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static UnnamedShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * Opens the region that the options describe, or creates it if there is none.
     *
     * @param options the name and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.LayoutMismatchException if the region was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static UnnamedShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, UnnamedShared::new);
    }

    /**
     * Opens the region as {@link #acquire(AcquireOptions)} does, and has a new one initialised.
     *
     * @param options the name and more
     * @param initializer writes the first values if the region is new, before anyone else can see it;
     *     it must not keep what it is given
     * @return the struct
     */
    public static UnnamedShared acquire(AcquireOptions options, Consumer<? super Unnamed> initializer) {
        return Regions.acquire(LAYOUT, options, UnnamedShared::new, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static UnnamedShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * Creates the region that the options describe.
     *
     * @param options the name and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.RegionExistsException if there is one that is in use or persistent
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static UnnamedShared create(AcquireOptions options) {
        return Regions.create(LAYOUT, options, UnnamedShared::new);
    }

    /**
     * Creates the region as {@link #create(AcquireOptions)} does, and has a new one initialised.
     *
     * @param options the name and more
     * @param initializer writes the first values if the region is new, before anyone else can see it;
     *     it must not keep what it is given
     * @return the struct
     */
    public static UnnamedShared create(AcquireOptions options, Consumer<? super Unnamed> initializer) {
        return Regions.create(LAYOUT, options, UnnamedShared::new, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static UnnamedShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * Opens the region that the options describe.
     *
     * @param options the name and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.LayoutMismatchException if the region was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static UnnamedShared open(AcquireOptions options) {
        return Regions.open(LAYOUT, options, UnnamedShared::new);
    }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static UnnamedShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * Opens the region that the options describe for reading only.
     *
     * @param options the name and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.LayoutMismatchException if the region was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static UnnamedShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, UnnamedShared::new);
    }

    /**
     * Maps the struct at the beginning of a file as {@link #map(Path, MapOptions)} does; a file that doesn't exist is
     * created, and is nothing but the struct, filled with zeroes.
     *
     * @param path the file
     * @return the struct
     */
    public static UnnamedShared map(Path path) { return map(path, MapOptions.defaults()); }

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
    public static UnnamedShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, UnnamedShared::new);
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
    public static UnnamedShared map(Path path, MapOptions options, Consumer<? super Unnamed> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, UnnamedShared::new, initializer);
    }

    /**
     * Removes a name. Who is attached keeps working; who comes later doesn't find the region.
     *
     * @param name the name of the region
     * @return whether there was a region of that name
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code yield}, a plain access. */
    @Override
    public int yield() { return getInt(0L); }

    /** Writes {@code yield}, a plain access. */
    @Override
    public void yield(int yield) { setInt(0L, yield); }

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
    public void copyFrom(Unnamed source) { Views.point(new View(), this, 0).copyFrom(source); }

    /**
     * What has a getter, field by field, or {@code Unnamed[closed]}.
     *
     * @return a text for people
     */
    @Override
    public String toString() { return Views.point(new View(), this, 0).toString(); }

    /**
     * A {@link Unnamed} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link UnnamedShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Unnamed {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() {}

        @Override
        public int yield() { return getInt(0L); }

        @Override
        public void yield(int yield) { setInt(0L, yield); }

        /** {@return what {@link UnnamedShared#snapshot} returns, of this struct} */
        public Snapshot snapshot() { return new Snapshot(this.yield()); }

        /**
         * Does what {@link UnnamedShared#copyFrom} does, with this struct.
         *
         * @param source the source
         */
        public void copyFrom(Unnamed source) {
            if (source instanceof UnnamedShared || source instanceof View) {
                int yieldCopy = source.yield();
                setInt(0L, yieldCopy);
            } else if (source instanceof Snapshot || Views.isPrivate(this)) {
                this.yield(source.yield());
            } else {
                View staged = Views.stage(new View(), this, 4);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Unnamed[yield=" + this.yield()
                        + "]";
            } catch (IllegalStateException closed) {
                return "Unnamed[closed]";
            }
        }
    }

    /**
     * An immutable copy of a {@link Unnamed} on the heap.
     * Its setters throw {@link UnsupportedOperationException}.
     *
     * @param yield the value of {@code yield}
     */
    public record Snapshot(int yield) implements Unnamed {
        @Override
        public void yield(int yield) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}
