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
 * A {@link MyData} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type          field
 *      0     4  int32         x
 *      4   256  string/UTF-8  text
 *    260                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.MyData", size = 260, alignment = 4,
        descriptor = "0 int32 4 x\n4 string/UTF-8 256 text\n", accessors = {"getX", "setX", "getText", "setText"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
public final class MyDataShared extends SharedRegion implements MyData {
    private static final int CODE_VERSION = CodeVersion.require(MyDataShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "MyData";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 260;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code x} from the start of the struct in bytes. */
    public static final long X_OFFSET = 0;
    /** The distance of {@code text} from the start of the struct in bytes. */
    public static final long TEXT_OFFSET = 4;
    /** The length of {@code text} in bytes, with the terminating NUL. */
    public static final long TEXT_SIZE = 256;

    private static final FixedText TEXT_TEXT = FixedText.of(
            "text", 256, StandardCharsets.UTF_8, Overflow.ERROR);

    private static final RegionLayout LAYOUT = new RegionLayout(
            "MyData", NAME, SIZEOF, 0x6fa82c87e81e65b0L,
            "0 int32 4 x\n4 string/UTF-8 256 text\n");

    private static final Function<AttachedRegion, MyDataShared> NEW = MyDataShared::new;

    private MyDataShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static MyDataShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static MyDataShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static MyDataShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static MyDataShared acquire(AcquireOptions options, Consumer<? super MyData> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static MyDataShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static MyDataShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static MyDataShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static MyDataShared create(AcquireOptions options, Consumer<? super MyData> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static MyDataShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static MyDataShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static MyDataShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static MyDataShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static MyDataShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static MyDataShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static MyDataShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static MyDataShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static MyDataShared map(Path path, MapOptions options, Consumer<? super MyData> initializer) {
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

    @Override public void setX(int x) { setInt(0L, x); }

    @Override public String getText() { return TEXT_TEXT.get(this, 4L); }

    /**
     * {@inheritDoc}
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 255 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setText(String text) { TEXT_TEXT.set(this, 4L, text); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public MyDataShared.Snapshot snapshot() { return Views.point(new MyDataShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(MyData source) { Views.point(new MyDataShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new MyDataShared.View(), this, 0).toString(); }

    /**
     * A {@link MyData} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link MyDataShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements MyData {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(260L); }

        @Override public int getX() { return getInt(0L); }

        @Override public void setX(int x) { setInt(0L, x); }

        @Override public String getText() { return TEXT_TEXT.get(this, 4L); }

        @Override public void setText(String text) { TEXT_TEXT.set(this, 4L, text); }

        /** {@return what {@link MyDataShared#snapshot} returns, of this struct} */
        public MyDataShared.Snapshot snapshot() { return new MyDataShared.Snapshot(getX(), getText()); }

        /**
         * Does what {@link MyDataShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(MyData source) {
            if (source instanceof MyDataShared || source instanceof MyDataShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 260);
            } else if (Views.isPrivate(this)) {
                setX(source.getX());
                setText(source.getText());
            } else {
                MyDataShared.View staged = Views.stage(new MyDataShared.View(), this, 260);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "MyData[x=" + getX() + ", text=" + getText() + "]";
            } catch (IllegalStateException closed) {
                return "MyData" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link MyData} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param x the value of {@code x}
     * @param text the value of {@code text}
     */
    public record Snapshot(int x, String text) implements MyData {
        @Override public int getX() { return x; }

        @Override public void setX(int x) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getText() { return text; }

        @Override
        public void setText(String text) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}
