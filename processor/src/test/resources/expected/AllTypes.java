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
 * A {@link AllTypes} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type               field
 *      0     1  bool8              open
 *      1     1                     (padding)
 *      2     2  char16             letter
 *      4     1  int8               tiny
 *      5     1                     (padding)
 *      6     2  int16              small
 *      8     4  int32              number
 *     12     4  float32            ratio
 *     16     8  float64            exact
 *     24     1  int8               flag
 *     25     7                     (padding)
 *     32     8  int64              URL
 *     40     8  string/ISO-8859-1  latin
 *     48     5  string/US-ASCII    ascii
 *     53     3                     (padding)
 *     56    40                     (reserved)
 *     96                           (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.AllTypes", size = 96, alignment = 8,
        descriptor = "0 bool8 1 open\n2 char16 2 letter\n4 int8 1 tiny\n6 int16 2 small\n8 int32 4 number\n"
                + "12 float32 4 ratio\n16 float64 8 exact\n24 int8 1 flag\n32 int64 8 URL\n"
                + "40 string/ISO-8859-1 8 latin\n48 string/US-ASCII 5 ascii\n",
        accessors = {"isOpen", "setOpen", "getLetter", "setLetter", "getTiny", "setTiny", "getSmall",
                        "setSmall", "getNumber", "setNumber", "getRatio", "setRatio", "getExact", "setExact",
                        "getFlag", "setFlag", "getURL", "setURL", "getLatin", "setLatin", "getAscii",
                        "setAscii"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class AllTypesShared extends SharedRegion implements AllTypes {
    private static final int CODE_VERSION = CodeVersion.require(AllTypesShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 96;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 8;
    /** The distance of {@code open} from the start of the struct in bytes. */
    public static final long OPEN_OFFSET = 0;
    /** The distance of {@code letter} from the start of the struct in bytes. */
    public static final long LETTER_OFFSET = 2;
    /** The distance of {@code tiny} from the start of the struct in bytes. */
    public static final long TINY_OFFSET = 4;
    /** The distance of {@code small} from the start of the struct in bytes. */
    public static final long SMALL_OFFSET = 6;
    /** The distance of {@code number} from the start of the struct in bytes. */
    public static final long NUMBER_OFFSET = 8;
    /** The distance of {@code ratio} from the start of the struct in bytes. */
    public static final long RATIO_OFFSET = 12;
    /** The distance of {@code exact} from the start of the struct in bytes. */
    public static final long EXACT_OFFSET = 16;
    /** The distance of {@code flag} from the start of the struct in bytes. */
    public static final long FLAG_OFFSET = 24;
    /** The distance of {@code URL} from the start of the struct in bytes. */
    public static final long URL_OFFSET = 32;
    /** The distance of {@code latin} from the start of the struct in bytes. */
    public static final long LATIN_OFFSET = 40;
    /** The length of {@code latin} in bytes, with the terminating NUL. */
    public static final long LATIN_SIZE = 8;

    private static final FixedText LATIN_TEXT = FixedText.of(
            "latin", 8, StandardCharsets.ISO_8859_1, Overflow.TRUNCATE);

    /** The distance of {@code ascii} from the start of the struct in bytes. */
    public static final long ASCII_OFFSET = 48;
    /** The length of {@code ascii} in bytes, with the terminating NUL. */
    public static final long ASCII_SIZE = 5;

    private static final FixedText ASCII_TEXT = FixedText.of(
            "ascii", 5, StandardCharsets.US_ASCII, Overflow.ERROR);

    private static final RegionLayout LAYOUT = new RegionLayout(
            "AllTypes", null, SIZEOF, 0x3738fd0348f16f24L,
            "0 bool8 1 open\n2 char16 2 letter\n4 int8 1 tiny\n6 int16 2 small\n8 int32 4 number\n"
            + "12 float32 4 ratio\n16 float64 8 exact\n24 int8 1 flag\n32 int64 8 URL\n"
            + "40 string/ISO-8859-1 8 latin\n48 string/US-ASCII 5 ascii\n");

    private static final Function<AttachedRegion, AllTypesShared> NEW = AllTypesShared::new;

    private AllTypesShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static AllTypesShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static AllTypesShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static AllTypesShared acquire(AcquireOptions options, Consumer<? super AllTypes> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static AllTypesShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static AllTypesShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static AllTypesShared create(AcquireOptions options, Consumer<? super AllTypes> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static AllTypesShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static AllTypesShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static AllTypesShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static AllTypesShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static AllTypesShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static AllTypesShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static AllTypesShared map(Path path, MapOptions options, Consumer<? super AllTypes> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code open}, a plain access. */
    @Override public boolean isOpen() { return getBoolean(0L); }

    /** Writes {@code open}, a plain access. */
    @Override public void setOpen(boolean open) { setBoolean(0L, open); }

    /** Reads {@code letter}, a plain access. */
    @Override public char getLetter() { return getChar(2L); }

    /** Writes {@code letter}, a plain access. */
    @Override public void setLetter(char letter) { setChar(2L, letter); }

    /** Reads {@code tiny}, a plain access. */
    @Override public byte getTiny() { return getByte(4L); }

    /** Writes {@code tiny}, a plain access. */
    @Override public void setTiny(byte tiny) { setByte(4L, tiny); }

    /** Reads {@code small}, a plain access. */
    @Override public short getSmall() { return getShort(6L); }

    /** Writes {@code small}, a plain access. */
    @Override public void setSmall(short small) { setShort(6L, small); }

    /** Reads {@code number}, a plain access. */
    @Override public int getNumber() { return getInt(8L); }

    /** Writes {@code number}, a plain access. */
    @Override public void setNumber(int number) { setInt(8L, number); }

    /** Reads {@code ratio}, a plain access. */
    @Override public float getRatio() { return getFloat(12L); }

    /** Writes {@code ratio}, a plain access. */
    @Override public void setRatio(float ratio) { setFloat(12L, ratio); }

    /** Reads {@code exact}, a plain access. */
    @Override public double getExact() { return getDouble(16L); }

    /** Writes {@code exact}, a plain access. */
    @Override public void setExact(double exact) { setDouble(16L, exact); }

    /** Reads {@code flag}, a plain access. */
    @Override public byte getFlag() { return getByte(24L); }

    /** Writes {@code flag}, a plain access. */
    @Override public void setFlag(byte flag) { setByte(24L, flag); }

    /** Reads {@code URL}, a plain access. */
    @Override public long getURL() { return getLong(32L); }

    /** Writes {@code URL}, a plain access. */
    @Override public void setURL(long URL) { setLong(32L, URL); }

    /** Reads {@code latin}, a plain access. */
    @Override public String getLatin() { return LATIN_TEXT.get(this, 40L); }

    /**
     * Writes {@code latin}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setLatin(String latin) { LATIN_TEXT.set(this, 40L, latin); }

    /** Reads {@code ascii}, a plain access. */
    @Override public String getAscii() { return ASCII_TEXT.get(this, 48L); }

    /**
     * Writes {@code ascii}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 4 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setAscii(String ascii) { ASCII_TEXT.set(this, 48L, ascii); }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public AllTypesShared.Snapshot snapshot() { return Views.point(new AllTypesShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(AllTypes source) { Views.point(new AllTypesShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new AllTypesShared.View(), this, 0).toString(); }

    /**
     * A {@link AllTypes} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link AllTypesShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements AllTypes {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(96L); }

        @Override public boolean isOpen() { return getBoolean(0L); }

        @Override public void setOpen(boolean open) { setBoolean(0L, open); }

        @Override public char getLetter() { return getChar(2L); }

        @Override public void setLetter(char letter) { setChar(2L, letter); }

        @Override public byte getTiny() { return getByte(4L); }

        @Override public void setTiny(byte tiny) { setByte(4L, tiny); }

        @Override public short getSmall() { return getShort(6L); }

        @Override public void setSmall(short small) { setShort(6L, small); }

        @Override public int getNumber() { return getInt(8L); }

        @Override public void setNumber(int number) { setInt(8L, number); }

        @Override public float getRatio() { return getFloat(12L); }

        @Override public void setRatio(float ratio) { setFloat(12L, ratio); }

        @Override public double getExact() { return getDouble(16L); }

        @Override public void setExact(double exact) { setDouble(16L, exact); }

        @Override public byte getFlag() { return getByte(24L); }

        @Override public void setFlag(byte flag) { setByte(24L, flag); }

        @Override public long getURL() { return getLong(32L); }

        @Override public void setURL(long URL) { setLong(32L, URL); }

        @Override public String getLatin() { return LATIN_TEXT.get(this, 40L); }

        @Override public void setLatin(String latin) { LATIN_TEXT.set(this, 40L, latin); }

        @Override public String getAscii() { return ASCII_TEXT.get(this, 48L); }

        @Override public void setAscii(String ascii) { ASCII_TEXT.set(this, 48L, ascii); }

        /** {@return what {@link AllTypesShared#snapshot} returns, of this struct} */
        public AllTypesShared.Snapshot snapshot() {
            return new AllTypesShared.Snapshot(isOpen(), getLetter(), getTiny(), getSmall(), getNumber(),
                    getRatio(), getExact(), getFlag(), getURL(), getLatin(), getAscii());
        }

        /**
         * Does what {@link AllTypesShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(AllTypes source) {
            if (source instanceof AllTypesShared || source instanceof AllTypesShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 1);
                Views.copy(bytes, this, 2, 3);
                Views.copy(bytes, this, 6, 19);
                Views.copy(bytes, this, 32, 21);
            } else if (Views.isPrivate(this)) {
                setOpen(source.isOpen());
                setLetter(source.getLetter());
                setTiny(source.getTiny());
                setSmall(source.getSmall());
                setNumber(source.getNumber());
                setRatio(source.getRatio());
                setExact(source.getExact());
                setFlag(source.getFlag());
                setURL(source.getURL());
                setLatin(source.getLatin());
                setAscii(source.getAscii());
            } else {
                AllTypesShared.View staged = Views.stage(new AllTypesShared.View(), this, 96);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "AllTypes[open=" + isOpen() + ", letter=" + getLetter() + ", tiny=" + getTiny()
                        + ", small=" + getSmall() + ", number=" + getNumber() + ", ratio=" + getRatio()
                        + ", exact=" + getExact() + ", flag=" + getFlag() + ", URL=" + getURL()
                        + ", latin=" + getLatin() + ", ascii=" + getAscii() + "]";
            } catch (IllegalStateException closed) {
                return "AllTypes" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link AllTypes} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param open the value of {@code open}
     * @param letter the value of {@code letter}
     * @param tiny the value of {@code tiny}
     * @param small the value of {@code small}
     * @param number the value of {@code number}
     * @param ratio the value of {@code ratio}
     * @param exact the value of {@code exact}
     * @param flag the value of {@code flag}
     * @param URL the value of {@code URL}
     * @param latin the value of {@code latin}
     * @param ascii the value of {@code ascii}
     */
    public record Snapshot(boolean open, char letter, byte tiny, short small, int number, float ratio,
            double exact, byte flag, long URL, String latin, String ascii) implements AllTypes {
        @Override public boolean isOpen() { return open; }

        @Override
        public void setOpen(boolean open) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public char getLetter() { return letter; }

        @Override
        public void setLetter(char letter) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public byte getTiny() { return tiny; }

        @Override public void setTiny(byte tiny) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public short getSmall() { return small; }

        @Override
        public void setSmall(short small) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getNumber() { return number; }

        @Override
        public void setNumber(int number) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public float getRatio() { return ratio; }

        @Override
        public void setRatio(float ratio) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public double getExact() { return exact; }

        @Override
        public void setExact(double exact) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public byte getFlag() { return flag; }

        @Override public void setFlag(byte flag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public long getURL() { return URL; }

        @Override public void setURL(long URL) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getLatin() { return latin; }

        @Override
        public void setLatin(String latin) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getAscii() { return ascii; }

        @Override
        public void setAscii(String ascii) { throw new UnsupportedOperationException("a snapshot is immutable"); }
    }
}
