import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
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
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "Unnamed", size = 4, alignment = 4, descriptor = "0 int32 4 yield\n", accessors = "yield"
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class UnnamedShared extends SharedRegion implements Unnamed {
    private static final int CODE_VERSION = CodeVersion.require(UnnamedShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 4;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code yield} from the start of the struct in bytes. */
    public static final long YIELD_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Unnamed", null, SIZEOF, 0x57e643ee30a215c1L,
            "0 int32 4 yield\n");

    private static final Function<AttachedRegion, UnnamedShared> NEW = UnnamedShared::new;

    private UnnamedShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static UnnamedShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static UnnamedShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static UnnamedShared acquire(AcquireOptions options, Consumer<? super Unnamed> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static UnnamedShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static UnnamedShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static UnnamedShared create(AcquireOptions options, Consumer<? super Unnamed> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static UnnamedShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static UnnamedShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static UnnamedShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static UnnamedShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static UnnamedShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static UnnamedShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static UnnamedShared map(Path path, MapOptions options, Consumer<? super Unnamed> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code yield}, a plain access. */
    @Override public int yield() { return getInt(0L); }

    /** Writes {@code yield}, a plain access. */
    @Override public void yield(int yield) { setInt(0L, yield); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public UnnamedShared.Snapshot snapshot() { return Views.point(new UnnamedShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Unnamed source) { Views.point(new UnnamedShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new UnnamedShared.View(), this, 0).toString(); }

    /**
     * A {@link Unnamed} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link UnnamedShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Unnamed {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(4L); }

        @Override public int yield() { return getInt(0L); }

        @Override public void yield(int yield) { setInt(0L, yield); }

        /** {@return what {@link UnnamedShared#snapshot} returns, of this struct} */
        public UnnamedShared.Snapshot snapshot() { return new UnnamedShared.Snapshot(this.yield()); }

        /**
         * Does what {@link UnnamedShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Unnamed source) {
            if (source instanceof UnnamedShared || source instanceof UnnamedShared.View) {
                int yieldCopy = source.yield();
                setInt(0L, yieldCopy);
            } else if (source instanceof UnnamedShared.Snapshot || Views.isPrivate(this)) {
                this.yield(source.yield());
            } else {
                UnnamedShared.View staged = Views.stage(new UnnamedShared.View(), this, 4);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Unnamed[yield=" + this.yield() + "]";
            } catch (IllegalStateException closed) {
                return "Unnamed" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Unnamed} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param yield the value of {@code yield}
     */
    public record Snapshot(int yield) implements Unnamed {
        @Override public void yield(int yield) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}
