package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.TextForm;
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
import io.sharedstruct.runtime.value.Indexes;
import java.lang.CharSequence;
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.StringBuilder;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link FluentTexts} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type                        field
 *      0    16  string/UTF-8/prefixed16/be  text
 *     16    16  string/UTF-8/prefixed32/le  into
 *     32    16  string/US-ASCII[2]          name
 *     48                                    (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.FluentTexts", size = 48, alignment = 4,
        descriptor = "0 string/UTF-8/prefixed16/be 16 text\n16 string/UTF-8/prefixed32/le 16 into\n"
                + "32 string/US-ASCII[2] 16 name\n",
        accessors = {"setText", "text", "getText", "into", "getInto", "name", "getNameAt", "setNameAt"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class FluentTextsShared extends SharedRegion implements FluentTexts {
    private static final int CODE_VERSION = CodeVersion.require(FluentTextsShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 48;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code text} from the start of the struct in bytes. */
    public static final long TEXT_OFFSET = 0;
    /** The length of {@code text} in bytes, with its prefix. */
    public static final long TEXT_SIZE = 16;

    private static final FixedText TEXT_TEXT = FixedText.of(
            "text", 16, StandardCharsets.UTF_8, TextForm.PREFIXED_16, Overflow.ERROR)
            .prefixIn(ByteOrder.BIG_ENDIAN);

    /** The distance of {@code into} from the start of the struct in bytes. */
    public static final long INTO_OFFSET = 16;
    /** The length of {@code into} in bytes, with its prefix. */
    public static final long INTO_SIZE = 16;

    private static final FixedText INTO_TEXT = FixedText.of(
            "into", 16, StandardCharsets.UTF_8, TextForm.PREFIXED_32, Overflow.ERROR)
            .prefixIn(ByteOrder.LITTLE_ENDIAN);

    /** The distance of {@code name} from the start of the struct in bytes. */
    public static final long NAME_OFFSET = 32;
    /** The number of elements of {@code name}. */
    public static final int NAME_LENGTH = 2;
    /** The length of an element of {@code name} in bytes, with the terminating NUL. */
    public static final long NAME_SIZE = 8;

    private static final FixedText NAME_TEXT = FixedText.of(
            "name", 8, StandardCharsets.US_ASCII, Overflow.ERROR);

    private static final RegionLayout LAYOUT = new RegionLayout(
            "FluentTexts", null, SIZEOF, 0xc3274b19d7445fb9L,
            "0 string/UTF-8/prefixed16/be 16 text\n16 string/UTF-8/prefixed32/le 16 into\n"
            + "32 string/US-ASCII[2] 16 name\n");

    private static final Function<AttachedRegion, FluentTextsShared> NEW = FluentTextsShared::new;

    private FluentTextsShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static FluentTextsShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static FluentTextsShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static FluentTextsShared acquire(AcquireOptions options, Consumer<? super FluentTexts> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static FluentTextsShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static FluentTextsShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static FluentTextsShared create(AcquireOptions options, Consumer<? super FluentTexts> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static FluentTextsShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static FluentTextsShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static FluentTextsShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static FluentTextsShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static FluentTextsShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static FluentTextsShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static FluentTextsShared map(Path path, MapOptions options, Consumer<? super FluentTexts> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /**
     * Writes {@code text} as its bytes, without a NUL or prefix.
     * @throws IllegalArgumentException if the text needs more than 14 bytes or ends within
     *     a code unit; nothing is written then
     */
    @Override public void setText(byte[] from) { TEXT_TEXT.set(this, 0L, from, 0, from.length); }

    /** Reads {@code text}, a plain access. */
    @Override public String text() { return TEXT_TEXT.get(this, 0L); }

    /**
     * Writes {@code text}.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 14 bytes or can't be
     *     encoded; nothing is written then
     */
    @Override public void text(CharSequence text) { TEXT_TEXT.set(this, 0L, text); }

    /** Appends {@code text}. */
    @Override public void getText(StringBuilder into) { TEXT_TEXT.get(this, 0L, into); }

    /**
     * Copies the bytes of {@code text}, without a NUL or prefix.
     * @return how many bytes the text has
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     */
    @Override public int getText(byte[] into) { return TEXT_TEXT.get(this, 0L, into, 0, into.length); }

    /** Reads {@code into}, a plain access. */
    @Override public String into() { return INTO_TEXT.get(this, 16L); }

    /**
     * Writes {@code into}.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 12 bytes or can't be
     *     encoded; nothing is written then
     */
    @Override public void into(CharSequence into) { INTO_TEXT.set(this, 16L, into); }

    /** Appends {@code into}. */
    @Override public void getInto(StringBuilder into) { INTO_TEXT.get(this, 16L, into); }

    /**
     * Reads an element of {@code name}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public String name(int index) { return NAME_TEXT.get(this, 32L + 8L * Indexes.check("name", index, 2)); }

    /**
     * Writes an element of {@code name}.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 7 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override
    public void name(int index, CharSequence name) {
        NAME_TEXT.set(this, 32L + 8L * Indexes.check("name", index, 2), name);
    }

    /**
     * Appends an element of {@code name}.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public void getNameAt(int index, StringBuilder into) {
        NAME_TEXT.get(this, 32L + 8L * Indexes.check("name", index, 2), into);
    }

    /**
     * Copies the bytes of an element of {@code name}, without a NUL or prefix.
     * @param index from 0 to 1
     * @return how many bytes the text has
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     */
    @Override
    public int getNameAt(int index, byte[] into) {
        return NAME_TEXT.get(this, 32L + 8L * Indexes.check("name", index, 2), into, 0, into.length);
    }

    /**
     * Writes an element of {@code name} as its bytes, without a NUL or prefix.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IllegalArgumentException if the text needs more than 7 bytes, has a NUL or ends within
     *     a code unit; nothing is written then
     */
    @Override
    public void setNameAt(int index, byte[] from) {
        NAME_TEXT.set(this, 32L + 8L * Indexes.check("name", index, 2), from, 0, from.length);
    }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public FluentTextsShared.Snapshot snapshot() {
        return Views.point(new FluentTextsShared.View(), this, 0).snapshot();
    }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(FluentTexts source) { Views.point(new FluentTextsShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new FluentTextsShared.View(), this, 0).toString(); }

    /**
     * A {@link FluentTexts} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link FluentTextsShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements FluentTexts {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(48L); }

        @Override public void setText(byte[] from) { TEXT_TEXT.set(this, 0L, from, 0, from.length); }

        @Override public String text() { return TEXT_TEXT.get(this, 0L); }

        @Override public void text(CharSequence text) { TEXT_TEXT.set(this, 0L, text); }

        @Override public void getText(StringBuilder into) { TEXT_TEXT.get(this, 0L, into); }

        @Override public int getText(byte[] into) { return TEXT_TEXT.get(this, 0L, into, 0, into.length); }

        @Override public String into() { return INTO_TEXT.get(this, 16L); }

        @Override public void into(CharSequence into) { INTO_TEXT.set(this, 16L, into); }

        @Override public void getInto(StringBuilder into) { INTO_TEXT.get(this, 16L, into); }

        @Override
        public String name(int index) { return NAME_TEXT.get(this, 32L + 8L * Indexes.check("name", index, 2)); }

        @Override
        public void name(int index, CharSequence name) {
            NAME_TEXT.set(this, 32L + 8L * Indexes.check("name", index, 2), name);
        }

        @Override
        public void getNameAt(int index, StringBuilder into) {
            NAME_TEXT.get(this, 32L + 8L * Indexes.check("name", index, 2), into);
        }

        @Override
        public int getNameAt(int index, byte[] into) {
            return NAME_TEXT.get(this, 32L + 8L * Indexes.check("name", index, 2), into, 0, into.length);
        }

        @Override
        public void setNameAt(int index, byte[] from) {
            NAME_TEXT.set(this, 32L + 8L * Indexes.check("name", index, 2), from, 0, from.length);
        }

        /** {@return what {@link FluentTextsShared#snapshot} returns, of this struct} */
        public FluentTextsShared.Snapshot snapshot() {
            return new FluentTextsShared.Snapshot(text(), into(), NAME_TEXT.get(this, 32L, new String[2]));
        }

        /**
         * Does what {@link FluentTextsShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(FluentTexts source) {
            if (source instanceof FluentTextsShared || source instanceof FluentTextsShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 48);
            } else if (Views.isPrivate(this)) {
                TEXT_TEXT.set(this, 0L, source.text());
                INTO_TEXT.set(this, 16L, source.into());
                for (int i = 0; i < 2; i++) {
                    NAME_TEXT.set(this, 32L + 8L * i, source.name(i));
                }
            } else {
                FluentTextsShared.View staged = Views.stage(new FluentTextsShared.View(), this, 48);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "FluentTexts[text=" + text() + ", into=" + into()
                        + ", name=" + Arrays.toString(NAME_TEXT.get(this, 32L, new String[2]))
                        + "]";
            } catch (IllegalStateException closed) {
                return "FluentTexts" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link FluentTexts} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param text the value of {@code text}
     * @param into the value of {@code into}
     * @param name the values of {@code name}
     */
    public record Snapshot(String text, String into, String[] name) implements FluentTexts {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param text the value of {@code text}
         * @param into the value of {@code into}
         * @param name the values of {@code name}
         */
        public Snapshot {
            Indexes.checkLength("name", name.length, 2);
            name = name.clone();
        }

        /** {@return a copy of the values of {@code name}} */
        @Override public String[] name() { return name.clone(); }

        @Override
        public void setText(byte[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void text(CharSequence text) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public void getText(StringBuilder into) { into.append(this.text); }

        @Override public int getText(byte[] into) { return TEXT_TEXT.encode(this.text, into, 0, into.length); }

        @Override
        public void into(CharSequence into) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public void getInto(StringBuilder into) { into.append(this.into); }

        @Override public String name(int index) { return this.name[Indexes.check("name", index, 2)]; }

        @Override
        public void name(int index, CharSequence name) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getNameAt(int index, StringBuilder into) {
            into.append(this.name[Indexes.check("name", index, 2)]);
        }

        @Override
        public int getNameAt(int index, byte[] into) {
            return NAME_TEXT.encode(this.name[Indexes.check("name", index, 2)], into, 0, into.length);
        }

        @Override
        public void setNameAt(int index, byte[] from) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof FluentTextsShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.text, this.into, this.name},
                    new Object[] {((FluentTextsShared.Snapshot) other).text, ((FluentTextsShared.Snapshot) other).into,
                    ((FluentTextsShared.Snapshot) other).name});
        }

        @Override public int hashCode() { return Arrays.deepHashCode(new Object[] {text, into, name}); }

        @Override
        public String toString() {
            return "Snapshot[text=" + text
                    + ", into=" + into
                    + ", name=" + Arrays.toString(name)
                    + "]";
        }
    }
}
