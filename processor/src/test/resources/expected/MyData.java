package demo;

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
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
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
 * <p>Values are in the byte order of the machine. An access to a single field is plain: it orders
 * nothing, and a value that takes more than one access, as a text does, may be seen half-written. An
 * object may be used by many threads; what they read and write together they must coordinate.
 *
 * <p>Accessors throw {@link IllegalStateException} once the region is closed, and those that write
 * {@link UnsupportedOperationException} if it is open read-only, besides what they declare.
 */
@CompiledStruct(
        format = 2, struct = "demo.MyData", size = 260, alignment = 4,
        descriptor = "0 int32 4 x\n4 string/UTF-8 256 text\n", accessors = {"getX", "setX", "getText", "setText"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
public final class MyDataShared extends SharedRegion implements MyData {
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
            "0 int32 4 x\n"
                    + "4 string/UTF-8 256 text\n");

    private MyDataShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static MyDataShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static MyDataShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * Opens the region that the options describe, or creates it if there is none.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.LayoutMismatchException if the region was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static MyDataShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, MyDataShared::new);
    }

    /**
     * Opens the region as {@link #acquire(AcquireOptions)} does, and has a new one initialised.
     *
     * @param options the name and more
     * @param initializer writes the first values if the region is new, before anyone else can see it;
     *     it must not keep what it is given
     * @return the struct
     */
    public static MyDataShared acquire(AcquireOptions options, Consumer<? super MyData> initializer) {
        return Regions.acquire(LAYOUT, options, MyDataShared::new, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static MyDataShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static MyDataShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * Creates the region that the options describe.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.RegionExistsException if there is one that is in use or persistent
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static MyDataShared create(AcquireOptions options) {
        return Regions.create(LAYOUT, options, MyDataShared::new);
    }

    /**
     * Creates the region as {@link #create(AcquireOptions)} does, and has a new one initialised.
     *
     * @param options the name and more
     * @param initializer writes the first values if the region is new, before anyone else can see it;
     *     it must not keep what it is given
     * @return the struct
     */
    public static MyDataShared create(AcquireOptions options, Consumer<? super MyData> initializer) {
        return Regions.create(LAYOUT, options, MyDataShared::new, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static MyDataShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static MyDataShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * Opens the region that the options describe.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.LayoutMismatchException if the region was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static MyDataShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, MyDataShared::new); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static MyDataShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     *
     * @param name the name of the region
     */
    public static MyDataShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * Opens the region that the options describe for reading only.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.LayoutMismatchException if the region was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static MyDataShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, MyDataShared::new);
    }

    /**
     * Maps the struct at the beginning of a file as {@link #map(Path, MapOptions)} does; a file that doesn't exist is
     * created, and is nothing but the struct, filled with zeroes.
     *
     * @param path the file
     * @return the struct
     */
    public static MyDataShared map(Path path) { return map(path, MapOptions.defaults()); }

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
    public static MyDataShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, MyDataShared::new);
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
    public static MyDataShared map(Path path, MapOptions options, Consumer<? super MyData> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, MyDataShared::new, initializer);
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

    /** {@inheritDoc} */
    @Override
    public int getX() { return getInt(0L); }

    /** {@inheritDoc} */
    @Override
    public void setX(int x) { setInt(0L, x); }

    /** {@inheritDoc} */
    @Override
    public String getText() { return TEXT_TEXT.get(this, 4L); }

    /**
     * {@inheritDoc}
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 255 bytes, holds U+0000 or can't be
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
    public MyDataShared.Snapshot snapshot() { return Views.point(new MyDataShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter: from a struct in a region, or a snapshot that holds bytes, the bytes as
     * they are, so that nothing is lost; from another implementation the values. A reader may come in between, but
     * finds each aligned value as it was or as it becomes.
     *
     * @param source where the values come from
     * @throws IllegalStateException if the region, or that of the source, is closed
     * @throws UnsupportedOperationException if the region is open read-only
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(MyData source) { Views.point(new MyDataShared.View(), this, 0).copyFrom(source); }

    /**
     * What has a getter, field by field, or {@code MyData[closed]}.
     *
     * @return a text for people
     */
    @Override
    public String toString() { return Views.point(new MyDataShared.View(), this, 0).toString(); }

    /**
     * A {@link MyData} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link MyDataShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements MyData {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() {}

        @Override
        public int getX() { return getInt(0L); }

        @Override
        public void setX(int x) { setInt(0L, x); }

        @Override
        public String getText() { return TEXT_TEXT.get(this, 4L); }

        @Override
        public void setText(String text) { TEXT_TEXT.set(this, 4L, text); }

        /** {@return what {@link MyDataShared#snapshot} returns, of this struct} */
        public MyDataShared.Snapshot snapshot() { return new MyDataShared.Snapshot(getX(), getText()); }

        /**
         * Does what {@link MyDataShared#copyFrom} does, with this struct.
         *
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
                return "MyData[x=" + getX()
                        + ", text=" + getText()
                        + "]";
            } catch (IllegalStateException closed) {
                return "MyData[closed]";
            }
        }
    }

    /**
     * An immutable copy of a {@link MyData} on the heap.
     * Its setters throw {@link UnsupportedOperationException}.
     *
     * @param x the value of {@code x}
     * @param text the value of {@code text}
     */
    public record Snapshot(int x, String text) implements MyData {
        @Override
        public int getX() { return x; }

        @Override
        public void setX(int x) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public String getText() { return text; }

        @Override
        public void setText(String text) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}
