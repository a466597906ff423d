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
 * A {@link Derived} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     8                (padding)
 *      8     4  int32         shared
 *     12     4                (padding)
 *     16     8  int64         own
 *     24     8                (padding)
 *     32    16  string/UTF-8  text
 *     48                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Derived", size = 48, alignment = 8,
        descriptor = "8 int32 4 shared\n16 int64 8 own\n32 string/UTF-8 16 text\n",
        accessors = {"getText", "setText", "getShared", "getOwn", "setOwn"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal", "serial"})
final class DerivedShared extends SharedRegion implements Derived {
    private static final int CODE_VERSION = CodeVersion.require(DerivedShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 48;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code text} from the start of the struct in bytes. */
    public static final long TEXT_OFFSET = 32;
    /** The length of {@code text} in bytes, with the terminating NUL. */
    public static final long TEXT_SIZE = 16;

    private static final FixedText TEXT_TEXT = FixedText.of(
            "text", 16, StandardCharsets.UTF_8, Overflow.ERROR);

    /** The distance of {@code shared} from the start of the struct in bytes. */
    public static final long SHARED_OFFSET = 8;
    /** The distance of {@code own} from the start of the struct in bytes. */
    public static final long OWN_OFFSET = 16;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Derived", null, SIZEOF, 0x9d4fe5518dea52d7L,
            "8 int32 4 shared\n16 int64 8 own\n32 string/UTF-8 16 text\n");

    private static final Function<AttachedRegion, DerivedShared> NEW = DerivedShared::new;

    private DerivedShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static DerivedShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static DerivedShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static DerivedShared acquire(AcquireOptions options, Consumer<? super Derived> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static DerivedShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static DerivedShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static DerivedShared create(AcquireOptions options, Consumer<? super Derived> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static DerivedShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static DerivedShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static DerivedShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static DerivedShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static DerivedShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static DerivedShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static DerivedShared map(Path path, MapOptions options, Consumer<? super Derived> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code text}, a plain access. */
    @Override public String getText() { return TEXT_TEXT.get(this, 32L); }

    /**
     * Writes {@code text}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 15 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setText(String text) { TEXT_TEXT.set(this, 32L, text); }

    /** Reads {@code shared}, a plain access. */
    @Override public int getShared() { return getInt(8L); }

    /** Reads {@code own}, a plain access. */
    @Override public long getOwn() { return getLong(16L); }

    /** Writes {@code own}, a plain access. */
    @Override public void setOwn(long own) { setLong(16L, own); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public DerivedShared.Snapshot snapshot() { return Views.point(new DerivedShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Derived source) { Views.point(new DerivedShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new DerivedShared.View(), this, 0).toString(); }

    /**
     * A {@link Derived} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link DerivedShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Derived {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(48L); }

        @Override public String getText() { return TEXT_TEXT.get(this, 32L); }

        @Override public void setText(String text) { TEXT_TEXT.set(this, 32L, text); }

        @Override public int getShared() { return getInt(8L); }

        @Override public long getOwn() { return getLong(16L); }

        @Override public void setOwn(long own) { setLong(16L, own); }

        /** {@return what {@link DerivedShared#snapshot} returns, of this struct} */
        public DerivedShared.Snapshot snapshot() {
            return new DerivedShared.Snapshot(getText(), getShared(), getOwn());
        }

        /**
         * Does what {@link DerivedShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Derived source) {
            if (source instanceof DerivedShared || source instanceof DerivedShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 16, 8);
                Views.copy(bytes, this, 32, 16);
            } else if (Views.isPrivate(this)) {
                setText(source.getText());
                setOwn(source.getOwn());
            } else {
                DerivedShared.View staged = Views.stage(new DerivedShared.View(), this, 48);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Derived[text=" + getText() + ", shared=" + getShared() + ", own=" + getOwn() + "]";
            } catch (IllegalStateException closed) {
                return "Derived" + Views.unreadable(this, closed);
            }
        }

        @Override
        public void close() {
            // The region is closed through the struct that owns it.
        }
    }

    /**
     * An immutable copy of a {@link Derived} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param text the value of {@code text}
     * @param shared the value of {@code shared}
     * @param own_ the value of {@code own}
     */
    public record Snapshot(String text, int shared, long own_) implements Derived {
        @Override public String getText() { return text; }

        @Override
        public void setText(String text) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getShared() { return shared; }

        @Override public long getOwn() { return own_; }

        @Override public void setOwn(long own) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void close() {
            // There is nothing to detach from.
        }
    }
}
