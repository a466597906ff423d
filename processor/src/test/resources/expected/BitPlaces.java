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
import io.sharedstruct.runtime.value.Ranges;
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
 * A {@link BitPlaces.Apart} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type        field
 *      0     4  int32       tag
 *      4    12              (padding)
 *     16     4  uint32:3@0  first
 *     16     4  bool32:1@3  open
 *     20    44              (padding)
 *     64     1  uint8:4@0   alone
 *     64     1  uint8:2@4   beside
 *     65    63              (padding)
 *    128     1  int8        end
 *    129    63              (padding)
 *    192                    (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.BitPlaces.Apart", size = 192, alignment = 64,
        descriptor = "0 int32 4 tag\n16 uint32:3@0 4 first\n16 bool32:1@3 4 open\n64 uint8:4@0 1 alone\n"
                + "64 uint8:2@4 1 beside\n128 int8 1 end\n", unions = {"1 #first", "2 #first", "3 #alone", "4 #alone"},
        accessors = {"getTag", "setTag", "getFirst", "setFirst", "isOpen", "setOpen", "getAlone",
                        "setAlone", "getBeside", "setBeside", "getEnd", "setEnd"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class BitPlaces_ApartShared extends SharedRegion implements BitPlaces.Apart {
    private static final int CODE_VERSION = CodeVersion.require(BitPlaces_ApartShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 192;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 64;
    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 0;
    /** The distance of {@code first} from the start of the struct in bytes. */
    public static final long FIRST_OFFSET = 16;
    /** The least significant bit of {@code first} in its unit. */
    public static final int FIRST_SHIFT = 0;
    /** The bits of {@code first} in its unit. */
    public static final int FIRST_MASK = 0x7;
    /** The distance of {@code open} from the start of the struct in bytes. */
    public static final long OPEN_OFFSET = 16;
    /** The least significant bit of {@code open} in its unit. */
    public static final int OPEN_SHIFT = 3;
    /** The bits of {@code open} in its unit. */
    public static final int OPEN_MASK = 0x8;
    /** The distance of {@code alone} from the start of the struct in bytes. */
    public static final long ALONE_OFFSET = 64;
    /** The least significant bit of {@code alone} in its unit. */
    public static final int ALONE_SHIFT = 0;
    /** The bits of {@code alone} in its unit. */
    public static final int ALONE_MASK = 0xF;
    /** The distance of {@code beside} from the start of the struct in bytes. */
    public static final long BESIDE_OFFSET = 64;
    /** The least significant bit of {@code beside} in its unit. */
    public static final int BESIDE_SHIFT = 4;
    /** The bits of {@code beside} in its unit. */
    public static final int BESIDE_MASK = 0x30;
    /** The distance of {@code end} from the start of the struct in bytes. */
    public static final long END_OFFSET = 128;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Apart", null, SIZEOF, 0xd4d55b5b19670fe1L,
            "0 int32 4 tag\n16 uint32:3@0 4 first\n16 bool32:1@3 4 open\n64 uint8:4@0 1 alone\n"
            + "64 uint8:2@4 1 beside\n128 int8 1 end\n");

    private static final Function<AttachedRegion, BitPlaces_ApartShared> NEW = BitPlaces_ApartShared::new;

    private BitPlaces_ApartShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_ApartShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static BitPlaces_ApartShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitPlaces_ApartShared acquire(AcquireOptions options, Consumer<? super BitPlaces.Apart> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_ApartShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static BitPlaces_ApartShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitPlaces_ApartShared create(AcquireOptions options, Consumer<? super BitPlaces.Apart> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_ApartShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static BitPlaces_ApartShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_ApartShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static BitPlaces_ApartShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static BitPlaces_ApartShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static BitPlaces_ApartShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static BitPlaces_ApartShared map(Path path, MapOptions options,
            Consumer<? super BitPlaces.Apart> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code tag}, a plain access. */
    @Override public int getTag() { return getInt(0L); }

    /** Writes {@code tag}, a plain access. */
    @Override public void setTag(int tag) { setInt(0L, tag); }

    /** Reads {@code first}, a plain access. */
    @Override public int getFirst() { return (getInt(16L) & 0x7) >>> 0; }

    /**
     * Writes {@code first}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..7; nothing is written then
     */
    @Override
    public void setFirst(int first) { setInt(16L, getInt(16L) & ~0x7 | Ranges.check("first", first, 0, 7) << 0 & 0x7); }

    /** Reads {@code open}, a plain access. */
    @Override public boolean isOpen() { return (getInt(16L) & 0x8) != 0; }

    /**
     * Writes {@code open}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     */
    @Override public void setOpen(boolean open) { setInt(16L, getInt(16L) & ~0x8 | (open ? 1 : 0) << 3 & 0x8); }

    /** Reads {@code alone}, a plain access. */
    @Override public int getAlone() { return (getByte(64L) & 0xF) >>> 0; }

    /**
     * Writes {@code alone}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..15; nothing is written then
     */
    @Override
    public void setAlone(int alone) {
        setByte(64L, (byte) (getByte(64L) & ~0xF | Ranges.check("alone", alone, 0, 15) << 0 & 0xF));
    }

    /** Reads {@code beside}, a plain access. */
    @Override public int getBeside() { return (getByte(64L) & 0x30) >>> 4; }

    /**
     * Writes {@code beside}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..3; nothing is written then
     */
    @Override
    public void setBeside(int beside) {
        setByte(64L, (byte) (getByte(64L) & ~0x30 | Ranges.check("beside", beside, 0, 3) << 4 & 0x30));
    }

    /** Reads {@code end}, a plain access. */
    @Override public byte getEnd() { return getByte(128L); }

    /** Writes {@code end}, a plain access. */
    @Override public void setEnd(byte end) { setByte(128L, end); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public BitPlaces_ApartShared.Snapshot snapshot() {
        return Views.point(new BitPlaces_ApartShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(BitPlaces.Apart source) {
        Views.point(new BitPlaces_ApartShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new BitPlaces_ApartShared.View(), this, 0).toString(); }

    /**
     * A {@link BitPlaces.Apart} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link BitPlaces_ApartShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements BitPlaces.Apart {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(192L); }

        @Override public int getTag() { return getInt(0L); }

        @Override public void setTag(int tag) { setInt(0L, tag); }

        @Override public int getFirst() { return (getInt(16L) & 0x7) >>> 0; }

        @Override
        public void setFirst(int first) {
            setInt(16L, getInt(16L) & ~0x7 | Ranges.check("first", first, 0, 7) << 0 & 0x7);
        }

        @Override public boolean isOpen() { return (getInt(16L) & 0x8) != 0; }

        @Override public void setOpen(boolean open) { setInt(16L, getInt(16L) & ~0x8 | (open ? 1 : 0) << 3 & 0x8); }

        @Override public int getAlone() { return (getByte(64L) & 0xF) >>> 0; }

        @Override
        public void setAlone(int alone) {
            setByte(64L, (byte) (getByte(64L) & ~0xF | Ranges.check("alone", alone, 0, 15) << 0 & 0xF));
        }

        @Override public int getBeside() { return (getByte(64L) & 0x30) >>> 4; }

        @Override
        public void setBeside(int beside) {
            setByte(64L, (byte) (getByte(64L) & ~0x30 | Ranges.check("beside", beside, 0, 3) << 4 & 0x30));
        }

        @Override public byte getEnd() { return getByte(128L); }

        @Override public void setEnd(byte end) { setByte(128L, end); }

        /** {@return what {@link BitPlaces_ApartShared#snapshot} returns, of this struct} */
        public BitPlaces_ApartShared.Snapshot snapshot() {
            return new BitPlaces_ApartShared.Snapshot(getTag(), getFirst(), isOpen(), getAlone(),
                    getBeside(), getEnd());
        }

        /**
         * Does what {@link BitPlaces_ApartShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(BitPlaces.Apart source) {
            if (source instanceof BitPlaces_ApartShared || source instanceof BitPlaces_ApartShared.View) {
                int tagCopy = source.getTag();
                byte endCopy = source.getEnd();
                setInt(0L, tagCopy);
                setByte(128L, endCopy);
                setFirst(source.getFirst());
                setOpen(source.isOpen());
                setAlone(source.getAlone());
                setBeside(source.getBeside());
            } else if (Views.isPrivate(this)) {
                setTag(source.getTag());
                setFirst(source.getFirst());
                setOpen(source.isOpen());
                setAlone(source.getAlone());
                setBeside(source.getBeside());
                setEnd(source.getEnd());
            } else {
                BitPlaces_ApartShared.View staged = Views.stage(new BitPlaces_ApartShared.View(), this, 192);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Apart[tag=" + getTag() + ", first=" + getFirst() + ", open=" + isOpen()
                        + ", alone=" + getAlone() + ", beside=" + getBeside() + ", end=" + getEnd() + "]";
            } catch (IllegalStateException closed) {
                return "Apart" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link BitPlaces.Apart} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param tag the value of {@code tag}
     * @param first the value of {@code first}
     * @param open the value of {@code open}
     * @param alone the value of {@code alone}
     * @param beside the value of {@code beside}
     * @param end the value of {@code end}
     */
    public record Snapshot(int tag, int first, boolean open, int alone, int beside,
            byte end) implements BitPlaces.Apart {
        @Override public int getTag() { return tag; }

        @Override public void setTag(int tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getFirst() { return first; }

        @Override
        public void setFirst(int first) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public boolean isOpen() { return open; }

        @Override
        public void setOpen(boolean open) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getAlone() { return alone; }

        @Override
        public void setAlone(int alone) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getBeside() { return beside; }

        @Override
        public void setBeside(int beside) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public byte getEnd() { return end; }

        @Override public void setEnd(byte end) { throw new UnsupportedOperationException("a snapshot is immutable"); }
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
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link BitPlaces.Box} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type         field
 *      0     1  int8         tag
 *      1     4  uint32:3@0   flags.mode
 *      1     4  uint32:20@3  flags.count
 *      1     4  bool32:1@23  flags.open
 *      5    12               (reserved)
 *     17                     (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.BitPlaces.Box", size = 17, alignment = 1,
        descriptor = "format 2\nstruct\n0 uint32:3@0 4 mode\n0 uint32:20@3 4 count\n0 bool32:1@23 4 open\nlayout\n"
                + "0 int8 1 tag\n1 struct#1 16 flags\n", types = "demo/BitPlaces.Flags 16 16",
        unions = {"0 #mode", "1 #mode", "2 #mode"}, later = 2, accessors = {"getTag", "setTag", "getFlags"},
        nested = BitPlaces_FlagsShared.class
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class BitPlaces_BoxShared extends SharedRegion implements BitPlaces.Box {
    private static final int CODE_VERSION = CodeVersion.require(BitPlaces_BoxShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 17;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 1;
    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 0;
    /** The distance of {@code flags} from the start of the struct in bytes. */
    public static final long FLAGS_OFFSET = 1;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Box", null, SIZEOF, 0x4036b5308a4f2068L,
            "format 2\nstruct\n0 uint32:3@0 4 mode\n0 uint32:20@3 4 count\n0 bool32:1@23 4 open\nlayout\n"
            + "0 int8 1 tag\n1 struct#1 16 flags\n", "flags.open")
            .nesting(BitPlaces_BoxShared.class);

    private static final Function<AttachedRegion, BitPlaces_BoxShared> NEW = BitPlaces_BoxShared::new;

    private BitPlaces_BoxShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_BoxShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static BitPlaces_BoxShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitPlaces_BoxShared acquire(AcquireOptions options, Consumer<? super BitPlaces.Box> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_BoxShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static BitPlaces_BoxShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitPlaces_BoxShared create(AcquireOptions options, Consumer<? super BitPlaces.Box> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_BoxShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static BitPlaces_BoxShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_BoxShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static BitPlaces_BoxShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static BitPlaces_BoxShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static BitPlaces_BoxShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static BitPlaces_BoxShared map(Path path, MapOptions options, Consumer<? super BitPlaces.Box> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code tag}, a plain access. */
    @Override public byte getTag() { return getByte(0L); }

    /** Writes {@code tag}, a plain access. */
    @Override public void setTag(byte tag) { setByte(0L, tag); }

    /** Reads {@code flags}, a plain access. */
    @Override
    public BitPlaces_FlagsShared.View getFlags() { return Views.point(new BitPlaces_FlagsShared.View(), this, 1L); }

    /**
     * Points a view at {@code flags}.
     *
     * @param view the view
     * @return the view
     */
    public BitPlaces_FlagsShared.View viewFlags(BitPlaces_FlagsShared.View view) { return Views.point(view, this, 1L); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public BitPlaces_BoxShared.Snapshot snapshot() {
        return Views.point(new BitPlaces_BoxShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(BitPlaces.Box source) {
        Views.point(new BitPlaces_BoxShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new BitPlaces_BoxShared.View(), this, 0).toString(); }

    /**
     * A {@link BitPlaces.Box} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link BitPlaces_BoxShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements BitPlaces.Box {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(17L); }

        @Override public byte getTag() { return getByte(0L); }

        @Override public void setTag(byte tag) { setByte(0L, tag); }

        @Override
        public BitPlaces_FlagsShared.View getFlags() { return Views.point(new BitPlaces_FlagsShared.View(), this, 1L); }

        /**
         * {@return what {@link BitPlaces_BoxShared#viewFlags} returns, of this struct}
         * @param view the view
         */
        public BitPlaces_FlagsShared.View viewFlags(BitPlaces_FlagsShared.View view) {
            return Views.point(view, this, 1L);
        }

        /** {@return what {@link BitPlaces_BoxShared#snapshot} returns, of this struct} */
        public BitPlaces_BoxShared.Snapshot snapshot() {
            return new BitPlaces_BoxShared.Snapshot(getTag(), getFlags().snapshot());
        }

        /**
         * Does what {@link BitPlaces_BoxShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(BitPlaces.Box source) {
            if (source instanceof BitPlaces_BoxShared || source instanceof BitPlaces_BoxShared.View) {
                StructBytes bytes = (StructBytes) source;
                byte tagCopy = source.getTag();
                setByte(0L, tagCopy);
                Views.point(new BitPlaces_FlagsShared.View(), this, 1L).copyFrom(Views.point(new BitPlaces_FlagsShared.View(), bytes, 1L));
            } else if (Views.isPrivate(this)) {
                setTag(source.getTag());
                Views.point(new BitPlaces_FlagsShared.View(), this, 1L).copyFrom(source.getFlags());
            } else {
                BitPlaces_BoxShared.View staged = Views.stage(new BitPlaces_BoxShared.View(), this, 17);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Box[tag=" + getTag() + ", flags=" + getFlags() + "]";
            } catch (IllegalStateException closed) {
                return "Box" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link BitPlaces.Box} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param tag the value of {@code tag}
     * @param flags the value of {@code flags}
     */
    public record Snapshot(byte tag, BitPlaces_FlagsShared.Snapshot flags) implements BitPlaces.Box {
        @Override public byte getTag() { return tag; }

        @Override public void setTag(byte tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public BitPlaces_FlagsShared.Snapshot getFlags() { return flags; }
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
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.value.Ranges;
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
 * A {@link BitPlaces.Flags} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type         field
 *      0     4  uint32:3@0   mode
 *      0     4  uint32:20@3  count
 *      0     4  bool32:1@23  open
 *      4    12               (padding)
 *     16                     (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.BitPlaces.Flags", size = 16, alignment = 16,
        descriptor = "0 uint32:3@0 4 mode\n0 uint32:20@3 4 count\n0 bool32:1@23 4 open\n",
        unions = {"0 #mode", "1 #mode", "2 #mode"}, later = 2,
        accessors = {"getMode", "setMode", "getCount", "setCount", "isOpen", "setOpen"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class BitPlaces_FlagsShared extends SharedRegion implements BitPlaces.Flags {
    private static final int CODE_VERSION = CodeVersion.require(BitPlaces_FlagsShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 16;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 16;
    /** The distance of {@code mode} from the start of the struct in bytes. */
    public static final long MODE_OFFSET = 0;
    /** The least significant bit of {@code mode} in its unit. */
    public static final int MODE_SHIFT = 0;
    /** The bits of {@code mode} in its unit. */
    public static final int MODE_MASK = 0x7;
    /** The distance of {@code count} from the start of the struct in bytes. */
    public static final long COUNT_OFFSET = 0;
    /** The least significant bit of {@code count} in its unit. */
    public static final int COUNT_SHIFT = 3;
    /** The bits of {@code count} in its unit. */
    public static final int COUNT_MASK = 0x7FFFF8;
    /** The distance of {@code open} from the start of the struct in bytes. */
    public static final long OPEN_OFFSET = 0;
    /** The least significant bit of {@code open} in its unit. */
    public static final int OPEN_SHIFT = 23;
    /** The bits of {@code open} in its unit. */
    public static final int OPEN_MASK = 0x800000;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Flags", null, SIZEOF, 0x0095aa7528d71ae8L,
            "0 uint32:3@0 4 mode\n0 uint32:20@3 4 count\n0 bool32:1@23 4 open\n", "open");

    private static final Function<AttachedRegion, BitPlaces_FlagsShared> NEW = BitPlaces_FlagsShared::new;

    private BitPlaces_FlagsShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_FlagsShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static BitPlaces_FlagsShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitPlaces_FlagsShared acquire(AcquireOptions options, Consumer<? super BitPlaces.Flags> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_FlagsShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static BitPlaces_FlagsShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitPlaces_FlagsShared create(AcquireOptions options, Consumer<? super BitPlaces.Flags> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_FlagsShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static BitPlaces_FlagsShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_FlagsShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static BitPlaces_FlagsShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static BitPlaces_FlagsShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static BitPlaces_FlagsShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static BitPlaces_FlagsShared map(Path path, MapOptions options,
            Consumer<? super BitPlaces.Flags> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code mode}, a plain access. */
    @Override public int getMode() { return (getInt(0L) & 0x7) >>> 0; }

    /**
     * Writes {@code mode}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..7; nothing is written then
     */
    @Override
    public void setMode(int mode) { setInt(0L, getInt(0L) & ~0x7 | Ranges.check("mode", mode, 0, 7) << 0 & 0x7); }

    /** Reads {@code count}, a plain access. */
    @Override public int getCount() { return (getInt(0L) & 0x7FFFF8) >>> 3; }

    /**
     * Writes {@code count}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..1048575; nothing is written then
     */
    @Override
    public void setCount(int count) {
        setInt(0L, getInt(0L) & ~0x7FFFF8 | Ranges.check("count", count, 0, 1048575) << 3 & 0x7FFFF8);
    }

    /** Reads {@code open}, a plain access. */
    @Override public boolean isOpen() { return (getInt(0L) & 0x800000) != 0; }

    /**
     * Writes {@code open}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     */
    @Override
    public void setOpen(boolean open) { setInt(0L, getInt(0L) & ~0x800000 | (open ? 1 : 0) << 23 & 0x800000); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public BitPlaces_FlagsShared.Snapshot snapshot() {
        return Views.point(new BitPlaces_FlagsShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(BitPlaces.Flags source) {
        Views.point(new BitPlaces_FlagsShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new BitPlaces_FlagsShared.View(), this, 0).toString(); }

    /**
     * A {@link BitPlaces.Flags} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link BitPlaces_FlagsShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements BitPlaces.Flags {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(16L); }

        @Override public int getMode() { return (getInt(0L) & 0x7) >>> 0; }

        @Override
        public void setMode(int mode) { setInt(0L, getInt(0L) & ~0x7 | Ranges.check("mode", mode, 0, 7) << 0 & 0x7); }

        @Override public int getCount() { return (getInt(0L) & 0x7FFFF8) >>> 3; }

        @Override
        public void setCount(int count) {
            setInt(0L, getInt(0L) & ~0x7FFFF8 | Ranges.check("count", count, 0, 1048575) << 3 & 0x7FFFF8);
        }

        @Override public boolean isOpen() { return (getInt(0L) & 0x800000) != 0; }

        @Override
        public void setOpen(boolean open) { setInt(0L, getInt(0L) & ~0x800000 | (open ? 1 : 0) << 23 & 0x800000); }

        /** {@return what {@link BitPlaces_FlagsShared#snapshot} returns, of this struct} */
        public BitPlaces_FlagsShared.Snapshot snapshot() {
            return new BitPlaces_FlagsShared.Snapshot(getMode(), getCount(), isOpen());
        }

        /**
         * Does what {@link BitPlaces_FlagsShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(BitPlaces.Flags source) {
            if (source instanceof BitPlaces_FlagsShared || source instanceof BitPlaces_FlagsShared.View) {
                StructBytes bytes = (StructBytes) source;
                setMode(source.getMode());
                setCount(source.getCount());
                setOpen(source.isOpen());
            } else if (Views.isPrivate(this)) {
                setMode(source.getMode());
                setCount(source.getCount());
                setOpen(source.isOpen());
            } else {
                BitPlaces_FlagsShared.View staged = Views.stage(new BitPlaces_FlagsShared.View(), this, 16);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Flags[mode=" + getMode() + ", count=" + getCount() + ", open=" + isOpen() + "]";
            } catch (IllegalStateException closed) {
                return "Flags" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link BitPlaces.Flags} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param mode the value of {@code mode}
     * @param count the value of {@code count}
     * @param open the value of {@code open}
     */
    public record Snapshot(int mode, int count, boolean open) implements BitPlaces.Flags {
        @Override public int getMode() { return mode; }

        @Override public void setMode(int mode) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getCount() { return count; }

        @Override
        public void setCount(int count) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public boolean isOpen() { return open; }

        @Override
        public void setOpen(boolean open) { throw new UnsupportedOperationException("a snapshot is immutable"); }
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
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.value.Indexes;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * A {@link BitPlaces.Holder} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type         field
 *      0     1  int8         tag
 *      1    15               (padding)
 *     16     4  uint32:3@0   flags.mode
 *     16     4  uint32:20@3  flags.count
 *     16     4  bool32:1@23  flags.open
 *     20    12               (padding)
 *     32     6  struct[2]    tight
 *     38    10               (padding)
 *     48                     (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.BitPlaces.Holder", size = 48, alignment = 16,
        descriptor = "format 2\nstruct\n0 uint32:3@0 4 mode\n0 uint32:20@3 4 count\n0 bool32:1@23 4 open\nstruct\n"
                + "0 int8 1 tag\n1 uint16:5@0 2 low\n1 int16:11@5 2 high\nlayout\n0 int8 1 tag\n16 struct#1 16 flags\n"
                + "32 struct#2[2] 6 tight\n", types = {"demo/BitPlaces.Flags 16 16", "demo/BitPlaces.Tight 3 1"},
        unions = {"0 #mode", "1 #mode", "2 #mode", "4 #low", "5 #low"}, later = 2,
        accessors = {"getTag", "setTag", "getFlags", "getTightAt"},
        nested = {BitPlaces_FlagsShared.class, BitPlaces_TightShared.class}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class BitPlaces_HolderShared extends SharedRegion implements BitPlaces.Holder {
    private static final int CODE_VERSION = CodeVersion.require(BitPlaces_HolderShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 48;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 16;
    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 0;
    /** The distance of {@code flags} from the start of the struct in bytes. */
    public static final long FLAGS_OFFSET = 16;
    /** The distance of {@code tight} from the start of the struct in bytes. */
    public static final long TIGHT_OFFSET = 32;
    /** The number of elements of {@code tight}. */
    public static final int TIGHT_LENGTH = 2;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Holder", null, SIZEOF, 0xf543fb34b1398c72L,
            "format 2\nstruct\n0 uint32:3@0 4 mode\n0 uint32:20@3 4 count\n0 bool32:1@23 4 open\nstruct\n"
            + "0 int8 1 tag\n1 uint16:5@0 2 low\n1 int16:11@5 2 high\nlayout\n0 int8 1 tag\n16 struct#1 16 flags\n"
            + "32 struct#2[2] 6 tight\n", "flags.open")
            .nesting(BitPlaces_HolderShared.class);

    private static final Function<AttachedRegion, BitPlaces_HolderShared> NEW = BitPlaces_HolderShared::new;

    private BitPlaces_HolderShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_HolderShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static BitPlaces_HolderShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitPlaces_HolderShared acquire(AcquireOptions options,
            Consumer<? super BitPlaces.Holder> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_HolderShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static BitPlaces_HolderShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitPlaces_HolderShared create(AcquireOptions options,
            Consumer<? super BitPlaces.Holder> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_HolderShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static BitPlaces_HolderShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_HolderShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static BitPlaces_HolderShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static BitPlaces_HolderShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static BitPlaces_HolderShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static BitPlaces_HolderShared map(Path path, MapOptions options,
            Consumer<? super BitPlaces.Holder> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code tag}, a plain access. */
    @Override public byte getTag() { return getByte(0L); }

    /** Writes {@code tag}, a plain access. */
    @Override public void setTag(byte tag) { setByte(0L, tag); }

    /** Reads {@code flags}, a plain access. */
    @Override
    public BitPlaces_FlagsShared.View getFlags() { return Views.point(new BitPlaces_FlagsShared.View(), this, 16L); }

    /**
     * Points a view at {@code flags}.
     *
     * @param view the view
     * @return the view
     */
    public BitPlaces_FlagsShared.View viewFlags(BitPlaces_FlagsShared.View view) {
        return Views.point(view, this, 16L);
    }

    /**
     * Reads an element of {@code tight}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public BitPlaces_TightShared.View getTightAt(int index) {
        return Views.point(new BitPlaces_TightShared.View(), this, 32L + 3L * Indexes.check("tight", index, 2));
    }

    /**
     * Points a view at an element of {@code tight}.
     *
     * @param index from 0 to 1
     * @param view the view
     * @return the view
     * @throws IndexOutOfBoundsException if there is no such element
     */
    public BitPlaces_TightShared.View viewTightAt(int index, BitPlaces_TightShared.View view) {
        return Views.point(view, this, 32L + 3L * Indexes.check("tight", index, 2));
    }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public BitPlaces_HolderShared.Snapshot snapshot() {
        return Views.point(new BitPlaces_HolderShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(BitPlaces.Holder source) {
        Views.point(new BitPlaces_HolderShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new BitPlaces_HolderShared.View(), this, 0).toString(); }

    /**
     * A {@link BitPlaces.Holder} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link BitPlaces_HolderShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements BitPlaces.Holder {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(48L); }

        @Override public byte getTag() { return getByte(0L); }

        @Override public void setTag(byte tag) { setByte(0L, tag); }

        @Override
        public BitPlaces_FlagsShared.View getFlags() {
            return Views.point(new BitPlaces_FlagsShared.View(), this, 16L);
        }

        /**
         * {@return what {@link BitPlaces_HolderShared#viewFlags} returns, of this struct}
         * @param view the view
         */
        public BitPlaces_FlagsShared.View viewFlags(BitPlaces_FlagsShared.View view) {
            return Views.point(view, this, 16L);
        }

        @Override
        public BitPlaces_TightShared.View getTightAt(int index) {
            return Views.point(new BitPlaces_TightShared.View(), this, 32L + 3L * Indexes.check("tight", index, 2));
        }

        /**
         * {@return what {@link BitPlaces_HolderShared#viewTightAt} returns, of this struct}
         * @param index the index
         * @param view the view
         */
        public BitPlaces_TightShared.View viewTightAt(int index, BitPlaces_TightShared.View view) {
            return Views.point(view, this, 32L + 3L * Indexes.check("tight", index, 2));
        }

        /** {@return what {@link BitPlaces_HolderShared#snapshot} returns, of this struct} */
        public BitPlaces_HolderShared.Snapshot snapshot() {
            return new BitPlaces_HolderShared.Snapshot(getTag(), getFlags().snapshot(), IntStream.range(0, 2)
                            .mapToObj(i -> Views.point(new BitPlaces_TightShared.View(), this, 32L + 3L * i).snapshot())
                            .toArray(BitPlaces_TightShared.Snapshot[]::new));
        }

        /**
         * Does what {@link BitPlaces_HolderShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(BitPlaces.Holder source) {
            if (source instanceof BitPlaces_HolderShared || source instanceof BitPlaces_HolderShared.View) {
                StructBytes bytes = (StructBytes) source;
                byte tagCopy = source.getTag();
                setByte(0L, tagCopy);
                Views.point(new BitPlaces_FlagsShared.View(), this, 16L).copyFrom(Views.point(new BitPlaces_FlagsShared.View(), bytes, 16L));
                for (long i = 0; i < 2; i++) {
                    Views.point(new BitPlaces_TightShared.View(), this, 32L + 3L * i).copyFrom(Views.point(new BitPlaces_TightShared.View(), bytes, 32L + 3L * i));
                }
            } else if (Views.isPrivate(this)) {
                setTag(source.getTag());
                Views.point(new BitPlaces_FlagsShared.View(), this, 16L).copyFrom(source.getFlags());
                for (int i = 0; i < 2; i++) {
                    Views.point(new BitPlaces_TightShared.View(), this, 32L + 3L * i).copyFrom(source.getTightAt(i));
                }
            } else {
                BitPlaces_HolderShared.View staged = Views.stage(new BitPlaces_HolderShared.View(), this, 48);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Holder[tag=" + getTag() + ", flags=" + getFlags()
                        + ", tight=" + Arrays.toString(IntStream.range(0, 2)
                                .mapToObj(i -> Views.point(new BitPlaces_TightShared.View(), this, 32L + 3L * i))
                                .toArray()) + "]";
            } catch (IllegalStateException closed) {
                return "Holder" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link BitPlaces.Holder} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param tag the value of {@code tag}
     * @param flags the value of {@code flags}
     * @param tight the values of {@code tight}
     */
    public record Snapshot(byte tag, BitPlaces_FlagsShared.Snapshot flags,
            BitPlaces_TightShared.Snapshot[] tight) implements BitPlaces.Holder {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param tag the value of {@code tag}
         * @param flags the value of {@code flags}
         * @param tight the values of {@code tight}
         */
        public Snapshot {
            Indexes.checkLength("tight", tight.length, 2);
            tight = tight.clone();
        }

        /** {@return a copy of the values of {@code tight}} */
        @Override public BitPlaces_TightShared.Snapshot[] tight() { return tight.clone(); }

        @Override public byte getTag() { return tag; }

        @Override public void setTag(byte tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public BitPlaces_FlagsShared.Snapshot getFlags() { return flags; }

        @Override
        public BitPlaces_TightShared.Snapshot getTightAt(int index) {
            return this.tight[Indexes.check("tight", index, 2)];
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof BitPlaces_HolderShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.tag, this.flags, this.tight},
                    new Object[] {((BitPlaces_HolderShared.Snapshot) other).tag,
                    ((BitPlaces_HolderShared.Snapshot) other).flags, ((BitPlaces_HolderShared.Snapshot) other).tight});
        }

        @Override public int hashCode() { return Arrays.deepHashCode(new Object[] {tag, flags, tight}); }

        @Override
        public String toString() {
            return "Snapshot[tag=" + tag
                    + ", flags=" + flags
                    + ", tight=" + Arrays.toString(tight)
                    + "]";
        }
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
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.value.Ranges;
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
 * A {@link BitPlaces.Tight} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type        field
 *      0     1  int8        tag
 *      1     2  uint16:5@0  low
 *      1     2  int16:11@5  high
 *      3                    (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.BitPlaces.Tight", size = 3, alignment = 1,
        descriptor = "0 int8 1 tag\n1 uint16:5@0 2 low\n1 int16:11@5 2 high\n", unions = {"1 #low", "2 #low"},
        accessors = {"getTag", "setTag", "getLow", "setLow", "getHigh", "setHigh"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class BitPlaces_TightShared extends SharedRegion implements BitPlaces.Tight {
    private static final int CODE_VERSION = CodeVersion.require(BitPlaces_TightShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 3;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 1;
    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 0;
    /** The distance of {@code low} from the start of the struct in bytes. */
    public static final long LOW_OFFSET = 1;
    /** The least significant bit of {@code low} in its unit. */
    public static final int LOW_SHIFT = 0;
    /** The bits of {@code low} in its unit. */
    public static final int LOW_MASK = 0x1F;
    /** The distance of {@code high} from the start of the struct in bytes. */
    public static final long HIGH_OFFSET = 1;
    /** The least significant bit of {@code high} in its unit. */
    public static final int HIGH_SHIFT = 5;
    /** The bits of {@code high} in its unit. */
    public static final int HIGH_MASK = 0xFFE0;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Tight", null, SIZEOF, 0x4e6562948ecfd115L,
            "0 int8 1 tag\n1 uint16:5@0 2 low\n1 int16:11@5 2 high\n");

    private static final Function<AttachedRegion, BitPlaces_TightShared> NEW = BitPlaces_TightShared::new;

    private BitPlaces_TightShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_TightShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static BitPlaces_TightShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, NEW);
    }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitPlaces_TightShared acquire(AcquireOptions options, Consumer<? super BitPlaces.Tight> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_TightShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static BitPlaces_TightShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static BitPlaces_TightShared create(AcquireOptions options, Consumer<? super BitPlaces.Tight> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_TightShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static BitPlaces_TightShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static BitPlaces_TightShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static BitPlaces_TightShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static BitPlaces_TightShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static BitPlaces_TightShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static BitPlaces_TightShared map(Path path, MapOptions options,
            Consumer<? super BitPlaces.Tight> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code tag}, a plain access. */
    @Override public byte getTag() { return getByte(0L); }

    /** Writes {@code tag}, a plain access. */
    @Override public void setTag(byte tag) { setByte(0L, tag); }

    /** Reads {@code low}, a plain access. */
    @Override public int getLow() { return (getShort(1L) & 0x1F) >>> 0; }

    /**
     * Writes {@code low}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in 0..31; nothing is written then
     */
    @Override
    public void setLow(int low) {
        setShort(1L, (short) (getShort(1L) & ~0x1F | Ranges.check("low", low, 0, 31) << 0 & 0x1F));
    }

    /** Reads {@code high}, a plain access. */
    @Override public int getHigh() { return getShort(1L) << 16 >> 21; }

    /**
     * Writes {@code high}, by reading its unit and writing it back. That isn't atomic: a write of another
     * thread or process to another bit field of the unit may be lost.
     * @throws IllegalArgumentException if the value is not in -1024..1023; nothing is written then
     */
    @Override
    public void setHigh(int high) {
        setShort(1L, (short) (getShort(1L) & ~0xFFE0 | Ranges.check("high", high, -1024, 1023) << 5 & 0xFFE0));
    }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public BitPlaces_TightShared.Snapshot snapshot() {
        return Views.point(new BitPlaces_TightShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(BitPlaces.Tight source) {
        Views.point(new BitPlaces_TightShared.View(), this, 0).copyFrom(source);
    }

    @Override public String toString() { return Views.point(new BitPlaces_TightShared.View(), this, 0).toString(); }

    /**
     * A {@link BitPlaces.Tight} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link BitPlaces_TightShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements BitPlaces.Tight {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(3L); }

        @Override public byte getTag() { return getByte(0L); }

        @Override public void setTag(byte tag) { setByte(0L, tag); }

        @Override public int getLow() { return (getShort(1L) & 0x1F) >>> 0; }

        @Override
        public void setLow(int low) {
            setShort(1L, (short) (getShort(1L) & ~0x1F | Ranges.check("low", low, 0, 31) << 0 & 0x1F));
        }

        @Override public int getHigh() { return getShort(1L) << 16 >> 21; }

        @Override
        public void setHigh(int high) {
            setShort(1L, (short) (getShort(1L) & ~0xFFE0 | Ranges.check("high", high, -1024, 1023) << 5 & 0xFFE0));
        }

        /** {@return what {@link BitPlaces_TightShared#snapshot} returns, of this struct} */
        public BitPlaces_TightShared.Snapshot snapshot() {
            return new BitPlaces_TightShared.Snapshot(getTag(), getLow(), getHigh());
        }

        /**
         * Does what {@link BitPlaces_TightShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(BitPlaces.Tight source) {
            if (source instanceof BitPlaces_TightShared || source instanceof BitPlaces_TightShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 3);
            } else if (Views.isPrivate(this)) {
                setTag(source.getTag());
                setLow(source.getLow());
                setHigh(source.getHigh());
            } else {
                BitPlaces_TightShared.View staged = Views.stage(new BitPlaces_TightShared.View(), this, 3);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Tight[tag=" + getTag() + ", low=" + getLow() + ", high=" + getHigh() + "]";
            } catch (IllegalStateException closed) {
                return "Tight" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link BitPlaces.Tight} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param tag the value of {@code tag}
     * @param low the value of {@code low}
     * @param high the value of {@code high}
     */
    public record Snapshot(byte tag, int low, int high) implements BitPlaces.Tight {
        @Override public byte getTag() { return tag; }

        @Override public void setTag(byte tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getLow() { return low; }

        @Override public void setLow(int low) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getHigh() { return high; }

        @Override public void setHigh(int high) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}
