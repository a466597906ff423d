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
 * A {@link Foreigners.Hidden} in named shared memory.
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
        format = 2, struct = "demo.Foreigners.Hidden", size = 4, alignment = 4, descriptor = "0 int32 4 x\n",
        accessors = "getX"
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Foreigners_HiddenShared extends SharedRegion implements Foreigners.Hidden {
    private static final int CODE_VERSION = CodeVersion.require(Foreigners_HiddenShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = ".hidden";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 4;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Hidden", NAME, SIZEOF, 0xdc1ce2997afb4652L,
            "0 int32 4 x\n");

    private static final Function<AttachedRegion, Foreigners_HiddenShared> NEW = Foreigners_HiddenShared::new;

    private Foreigners_HiddenShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static Foreigners_HiddenShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_HiddenShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_HiddenShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Foreigners_HiddenShared acquire(AcquireOptions options,
            Consumer<? super Foreigners.Hidden> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static Foreigners_HiddenShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_HiddenShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_HiddenShared create(AcquireOptions options) {
        return Regions.create(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Foreigners_HiddenShared create(AcquireOptions options,
            Consumer<? super Foreigners.Hidden> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static Foreigners_HiddenShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_HiddenShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_HiddenShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static Foreigners_HiddenShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_HiddenShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_HiddenShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Foreigners_HiddenShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Foreigners_HiddenShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Foreigners_HiddenShared map(Path path, MapOptions options,
            Consumer<? super Foreigners.Hidden> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code x}, a plain access. */
    @Override public int getX() { return getInt(0L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Foreigners_HiddenShared.Snapshot snapshot() {
        return Views.point(new Foreigners_HiddenShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Foreigners.Hidden source) {
        Views.point(new Foreigners_HiddenShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new Foreigners_HiddenShared.View(), this, 0).toString(); }

    /**
     * A {@link Foreigners.Hidden} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Foreigners_HiddenShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Foreigners.Hidden {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(4L); }

        @Override public int getX() { return getInt(0L); }

        /** {@return what {@link Foreigners_HiddenShared#snapshot} returns, of this struct} */
        public Foreigners_HiddenShared.Snapshot snapshot() { return new Foreigners_HiddenShared.Snapshot(getX()); }

        /**
         * Does what {@link Foreigners_HiddenShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Foreigners.Hidden source) {}

        @Override
        public String toString() {
            try {
                return "Hidden[x=" + getX() + "]";
            } catch (IllegalStateException closed) {
                return "Hidden" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Foreigners.Hidden} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param x the value of {@code x}
     */
    public record Snapshot(int x) implements Foreigners.Hidden {
        @Override public int getX() { return x; }
    }
}

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
 * A {@link Foreigners.Odd} in named shared memory.
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
        format = 2, struct = "demo.Foreigners.Odd", size = 4, alignment = 4, descriptor = "0 int32 4 x\n",
        accessors = "getX"
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Foreigners_OddShared extends SharedRegion implements Foreigners.Odd {
    private static final int CODE_VERSION = CodeVersion.require(Foreigners_OddShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "a \"b\" {c}! \\ ??= gr\u00f6\u00dfe\u202e\n"
            + "9";

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 4;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Odd", NAME, SIZEOF, 0xdc1ce2997afb4652L,
            "0 int32 4 x\n");

    private static final Function<AttachedRegion, Foreigners_OddShared> NEW = Foreigners_OddShared::new;

    private Foreigners_OddShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static Foreigners_OddShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_OddShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_OddShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Foreigners_OddShared acquire(AcquireOptions options, Consumer<? super Foreigners.Odd> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static Foreigners_OddShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_OddShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_OddShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Foreigners_OddShared create(AcquireOptions options, Consumer<? super Foreigners.Odd> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static Foreigners_OddShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_OddShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_OddShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static Foreigners_OddShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_OddShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_OddShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Foreigners_OddShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Foreigners_OddShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Foreigners_OddShared map(Path path, MapOptions options,
            Consumer<? super Foreigners.Odd> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code x}, a plain access. */
    @Override public int getX() { return getInt(0L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Foreigners_OddShared.Snapshot snapshot() {
        return Views.point(new Foreigners_OddShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Foreigners.Odd source) {
        Views.point(new Foreigners_OddShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new Foreigners_OddShared.View(), this, 0).toString(); }

    /**
     * A {@link Foreigners.Odd} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Foreigners_OddShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Foreigners.Odd {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(4L); }

        @Override public int getX() { return getInt(0L); }

        /** {@return what {@link Foreigners_OddShared#snapshot} returns, of this struct} */
        public Foreigners_OddShared.Snapshot snapshot() { return new Foreigners_OddShared.Snapshot(getX()); }

        /**
         * Does what {@link Foreigners_OddShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Foreigners.Odd source) {}

        @Override
        public String toString() {
            try {
                return "Odd[x=" + getX() + "]";
            } catch (IllegalStateException closed) {
                return "Odd" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Foreigners.Odd} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param x the value of {@code x}
     */
    public record Snapshot(int x) implements Foreigners.Odd {
        @Override public int getX() { return x; }
    }
}

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
 * A {@link Foreigners.Race} in named shared memory.
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
        format = 2, struct = "demo.Foreigners.Race", size = 4, alignment = 4, descriptor = "0 int32 4 x\n",
        accessors = "getX"
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Foreigners_RaceShared extends SharedRegion implements Foreigners.Race {
    private static final int CODE_VERSION = CodeVersion.require(Foreigners_RaceShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "$pcars2$";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 4;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Race", NAME, SIZEOF, 0xdc1ce2997afb4652L,
            "0 int32 4 x\n");

    private static final Function<AttachedRegion, Foreigners_RaceShared> NEW = Foreigners_RaceShared::new;

    private Foreigners_RaceShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static Foreigners_RaceShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_RaceShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_RaceShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Foreigners_RaceShared acquire(AcquireOptions options, Consumer<? super Foreigners.Race> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static Foreigners_RaceShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_RaceShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_RaceShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Foreigners_RaceShared create(AcquireOptions options, Consumer<? super Foreigners.Race> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static Foreigners_RaceShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_RaceShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_RaceShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static Foreigners_RaceShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_RaceShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_RaceShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Foreigners_RaceShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Foreigners_RaceShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Foreigners_RaceShared map(Path path, MapOptions options,
            Consumer<? super Foreigners.Race> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code x}, a plain access. */
    @Override public int getX() { return getInt(0L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Foreigners_RaceShared.Snapshot snapshot() {
        return Views.point(new Foreigners_RaceShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Foreigners.Race source) {
        Views.point(new Foreigners_RaceShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new Foreigners_RaceShared.View(), this, 0).toString(); }

    /**
     * A {@link Foreigners.Race} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Foreigners_RaceShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Foreigners.Race {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(4L); }

        @Override public int getX() { return getInt(0L); }

        /** {@return what {@link Foreigners_RaceShared#snapshot} returns, of this struct} */
        public Foreigners_RaceShared.Snapshot snapshot() { return new Foreigners_RaceShared.Snapshot(getX()); }

        /**
         * Does what {@link Foreigners_RaceShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Foreigners.Race source) {}

        @Override
        public String toString() {
            try {
                return "Race[x=" + getX() + "]";
            } catch (IllegalStateException closed) {
                return "Race" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Foreigners.Race} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param x the value of {@code x}
     */
    public record Snapshot(int x) implements Foreigners.Race {
        @Override public int getX() { return x; }
    }
}

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
 * A {@link Foreigners.Sensors} in named shared memory.
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
        format = 2, struct = "demo.Foreigners.Sensors", size = 4, alignment = 4, descriptor = "0 int32 4 x\n",
        accessors = "getX"
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class Foreigners_SensorsShared extends SharedRegion implements Foreigners.Sensors {
    private static final int CODE_VERSION = CodeVersion.require(Foreigners_SensorsShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "Global\\HWiNFO_SENS_SM2";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 4;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Sensors", NAME, SIZEOF, 0xdc1ce2997afb4652L,
            "0 int32 4 x\n");

    private static final Function<AttachedRegion, Foreigners_SensorsShared> NEW = Foreigners_SensorsShared::new;

    private Foreigners_SensorsShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static Foreigners_SensorsShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_SensorsShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_SensorsShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Foreigners_SensorsShared acquire(AcquireOptions options,
            Consumer<? super Foreigners.Sensors> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static Foreigners_SensorsShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_SensorsShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_SensorsShared create(AcquireOptions options) {
        return Regions.create(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static Foreigners_SensorsShared create(AcquireOptions options,
            Consumer<? super Foreigners.Sensors> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static Foreigners_SensorsShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_SensorsShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_SensorsShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static Foreigners_SensorsShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static Foreigners_SensorsShared openReadOnly(String name) {
        return openReadOnly(AcquireOptions.named(name));
    }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static Foreigners_SensorsShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static Foreigners_SensorsShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static Foreigners_SensorsShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static Foreigners_SensorsShared map(Path path, MapOptions options,
            Consumer<? super Foreigners.Sensors> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code x}, a plain access. */
    @Override public int getX() { return getInt(0L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public Foreigners_SensorsShared.Snapshot snapshot() {
        return Views.point(new Foreigners_SensorsShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     */
    public void copyFrom(Foreigners.Sensors source) {
        Views.point(new Foreigners_SensorsShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new Foreigners_SensorsShared.View(), this, 0).toString(); }

    /**
     * A {@link Foreigners.Sensors} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link Foreigners_SensorsShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Foreigners.Sensors {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(4L); }

        @Override public int getX() { return getInt(0L); }

        /** {@return what {@link Foreigners_SensorsShared#snapshot} returns, of this struct} */
        public Foreigners_SensorsShared.Snapshot snapshot() { return new Foreigners_SensorsShared.Snapshot(getX()); }

        /**
         * Does what {@link Foreigners_SensorsShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Foreigners.Sensors source) {}

        @Override
        public String toString() {
            try {
                return "Sensors[x=" + getX() + "]";
            } catch (IllegalStateException closed) {
                return "Sensors" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Foreigners.Sensors} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param x the value of {@code x}
     */
    public record Snapshot(int x) implements Foreigners.Sensors {
        @Override public int getX() { return x; }
    }
}
