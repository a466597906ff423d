package demo;

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
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Outer.Inner} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type   field
 *      0     4  int32  x
 *      4               (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Outer.Inner", size = 4, alignment = 4, descriptor = "0 int32 4 x\n",
        accessors = "getX"
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
public final class Outer_InnerShared extends SharedRegion implements Outer.Inner {
    private static final int CODE_VERSION = CodeVersion.require(Outer_InnerShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "Inner";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 4;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Inner", NAME, SIZEOF, 0xdc1ce2997afb4652L,
            "0 int32 4 x\n");

    private static final Function<AttachedRegion, Outer_InnerShared> NEW = Outer_InnerShared::new;

    private Outer_InnerShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static Outer_InnerShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Outer_InnerShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Outer_InnerShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Outer_InnerShared acquire(AcquireOptions options, Consumer<? super Outer.Inner> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static Outer_InnerShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Outer_InnerShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Outer_InnerShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Outer_InnerShared create(AcquireOptions options, Consumer<? super Outer.Inner> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static Outer_InnerShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Outer_InnerShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Outer_InnerShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static Outer_InnerShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Outer_InnerShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Outer_InnerShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Outer_InnerShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Outer_InnerShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Outer_InnerShared map(Path path, MapOptions options, Consumer<? super Outer.Inner> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    @Override public int getX() { return getInt(0L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Outer_InnerShared.Snapshot snapshot() {
        return Views.point(new Outer_InnerShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Outer.Inner source) { Views.point(new Outer_InnerShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new Outer_InnerShared.View(), this, 0).toString(); }

    /**
     * A {@link Outer.Inner} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Outer_InnerShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Outer.Inner {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(4L); }

        @Override public int getX() { return getInt(0L); }

        /** {@return what {@link Outer_InnerShared#snapshot} returns, of this struct} */
        public Outer_InnerShared.Snapshot snapshot() { return new Outer_InnerShared.Snapshot(getX()); }

        /**
         * Does what {@link Outer_InnerShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Outer.Inner source) {}

        @Override
        public String toString() {
            try {
                return "Inner[x=" + getX() + "]";
            } catch (IllegalStateException closed) {
                return "Inner" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Outer.Inner} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param x the value of {@code x}
     */
    public record Snapshot(int x) implements Outer.Inner {
        @Override public int getX() { return x; }
    }
}
