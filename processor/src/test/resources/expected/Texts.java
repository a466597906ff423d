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
import java.lang.IllegalStateException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.UnsupportedOperationException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Texts} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type                          field
 *      0     1  int8                          kind
 *      1     1                                (padding)
 *      2    16  string/UTF-16LE               title
 *     18     2                                (padding)
 *     20    16  string/UTF-32LE               wide
 *     36     6  string/UTF-16BE/unterminated  code
 *     42     3  string/US-ASCII/unterminated  tag
 *     45     8  string/UTF-8/prefixed8        note
 *     53     1                                (padding)
 *     54    12  string/UTF-16LE/prefixed16    remark
 *     66     2                                (padding)
 *     68    16  string/UTF-32BE/prefixed32    last
 *     84    12  string/UTF-8/prefixed16[2]    name
 *     96                                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Texts", size = 96, alignment = 4,
        descriptor = "0 int8 1 kind\n2 string/UTF-16LE 16 title\n20 string/UTF-32LE 16 wide\n"
                + "36 string/UTF-16BE/unterminated 6 code\n42 string/US-ASCII/unterminated 3 tag\n"
                + "45 string/UTF-8/prefixed8 8 note\n54 string/UTF-16LE/prefixed16 12 remark\n"
                + "68 string/UTF-32BE/prefixed32 16 last\n84 string/UTF-8/prefixed16[2] 12 name\n",
        accessors = {"getKind", "getTitle", "setTitle", "getWide", "setWide", "getCode", "setCode",
                        "getTag", "setTag", "getNote", "setNote", "getRemark", "setRemark", "getLast",
                        "setLast", "getNameAt", "setNameAt"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class TextsShared extends SharedRegion implements Texts {
    private static final int CODE_VERSION = CodeVersion.require(TextsShared.class, 4, "RELEASE");

    /** The size of the struct in bytes. */
    public static final long SIZEOF = 96;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 4;
    /** The distance of {@code kind} from the start of the struct in bytes. */
    public static final long KIND_OFFSET = 0;
    /** The distance of {@code title} from the start of the struct in bytes. */
    public static final long TITLE_OFFSET = 2;
    /** The length of {@code title} in bytes, with the terminating NUL. */
    public static final long TITLE_SIZE = 16;

    private static final FixedText TITLE_TEXT = FixedText.of(
            "title", 16, StandardCharsets.UTF_16LE, Overflow.ERROR);

    /** The distance of {@code wide} from the start of the struct in bytes. */
    public static final long WIDE_OFFSET = 20;
    /** The length of {@code wide} in bytes, with the terminating NUL. */
    public static final long WIDE_SIZE = 16;

    private static final FixedText WIDE_TEXT = FixedText.of(
            "wide", 16, Charset.forName("UTF-32LE"), Overflow.TRUNCATE);

    /** The distance of {@code code} from the start of the struct in bytes. */
    public static final long CODE_OFFSET = 36;
    /** The length of {@code code} in bytes. */
    public static final long CODE_SIZE = 6;

    private static final FixedText CODE_TEXT = FixedText.of(
            "code", 6, StandardCharsets.UTF_16BE, TextForm.UNTERMINATED, Overflow.ERROR);

    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 42;
    /** The length of {@code tag} in bytes. */
    public static final long TAG_SIZE = 3;

    private static final FixedText TAG_TEXT = FixedText.of(
            "tag", 3, StandardCharsets.US_ASCII, TextForm.UNTERMINATED, Overflow.ERROR);

    /** The distance of {@code note} from the start of the struct in bytes. */
    public static final long NOTE_OFFSET = 45;
    /** The length of {@code note} in bytes, with its prefix. */
    public static final long NOTE_SIZE = 8;

    private static final FixedText NOTE_TEXT = FixedText.of(
            "note", 8, StandardCharsets.UTF_8, TextForm.PREFIXED_8, Overflow.ERROR);

    /** The distance of {@code remark} from the start of the struct in bytes. */
    public static final long REMARK_OFFSET = 54;
    /** The length of {@code remark} in bytes, with its prefix. */
    public static final long REMARK_SIZE = 12;

    private static final FixedText REMARK_TEXT = FixedText.of(
            "remark", 12, StandardCharsets.UTF_16LE, TextForm.PREFIXED_16, Overflow.TRUNCATE);

    /** The distance of {@code last} from the start of the struct in bytes. */
    public static final long LAST_OFFSET = 68;
    /** The length of {@code last} in bytes, with its prefix. */
    public static final long LAST_SIZE = 16;

    private static final FixedText LAST_TEXT = FixedText.of(
            "last", 16, Charset.forName("UTF-32BE"), TextForm.PREFIXED_32, Overflow.ERROR);

    /** The distance of {@code name} from the start of the struct in bytes. */
    public static final long NAME_OFFSET = 84;
    /** The number of elements of {@code name}. */
    public static final int NAME_LENGTH = 2;
    /** The length of an element of {@code name} in bytes, with its prefix. */
    public static final long NAME_SIZE = 6;

    private static final FixedText NAME_TEXT = FixedText.of(
            "name", 6, StandardCharsets.UTF_8, TextForm.PREFIXED_16, Overflow.ERROR);

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Texts", null, SIZEOF, 0x9472f67aa529aff6L,
            "0 int8 1 kind\n2 string/UTF-16LE 16 title\n20 string/UTF-32LE 16 wide\n"
            + "36 string/UTF-16BE/unterminated 6 code\n42 string/US-ASCII/unterminated 3 tag\n"
            + "45 string/UTF-8/prefixed8 8 note\n54 string/UTF-16LE/prefixed16 12 remark\n"
            + "68 string/UTF-32BE/prefixed32 16 last\n84 string/UTF-8/prefixed16[2] 12 name\n");

    private static final Function<AttachedRegion, TextsShared> NEW = TextsShared::new;

    private TextsShared(AttachedRegion attached) { super(attached); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static TextsShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name and more
     */
    public static TextsShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static TextsShared acquire(AcquireOptions options, Consumer<? super Texts> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static TextsShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name and more
     */
    public static TextsShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static TextsShared create(AcquireOptions options, Consumer<? super Texts> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static TextsShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name and more
     */
    public static TextsShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static TextsShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name and more
     */
    public static TextsShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static TextsShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static TextsShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static TextsShared map(Path path, MapOptions options, Consumer<? super Texts> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code kind}, a plain access. */
    @Override public byte getKind() { return getByte(0L); }

    /** Reads {@code title}, a plain access. */
    @Override public String getTitle() { return TITLE_TEXT.get(this, 2L); }

    /**
     * Writes {@code title}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 14 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setTitle(String title) { TITLE_TEXT.set(this, 2L, title); }

    /** Reads {@code wide}, a plain access. */
    @Override public String getWide() { return WIDE_TEXT.get(this, 20L); }

    /**
     * Writes {@code wide}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setWide(String wide) { WIDE_TEXT.set(this, 20L, wide); }

    /** Reads {@code code}, a plain access. */
    @Override public String getCode() { return CODE_TEXT.get(this, 36L); }

    /**
     * Writes {@code code}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 6 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setCode(String code) { CODE_TEXT.set(this, 36L, code); }

    /** Reads {@code tag}, a plain access. */
    @Override public String getTag() { return TAG_TEXT.get(this, 42L); }

    /**
     * Writes {@code tag}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 3 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setTag(String tag) { TAG_TEXT.set(this, 42L, tag); }

    /** Reads {@code note}, a plain access. */
    @Override public String getNote() { return NOTE_TEXT.get(this, 45L); }

    /**
     * Writes {@code note}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 7 bytes or can't be
     *     encoded; nothing is written then
     */
    @Override public void setNote(String note) { NOTE_TEXT.set(this, 45L, note); }

    /** Reads {@code remark}, a plain access. */
    @Override public String getRemark() { return REMARK_TEXT.get(this, 54L); }

    /**
     * Writes {@code remark}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text can't be
     *     encoded; nothing is written then
     */
    @Override public void setRemark(String remark) { REMARK_TEXT.set(this, 54L, remark); }

    /** Reads {@code last}, a plain access. */
    @Override public String getLast() { return LAST_TEXT.get(this, 68L); }

    /**
     * Writes {@code last}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 12 bytes or can't be
     *     encoded; nothing is written then
     */
    @Override public void setLast(String last) { LAST_TEXT.set(this, 68L, last); }

    /**
     * Reads an element of {@code name}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public String getNameAt(int index) { return NAME_TEXT.get(this, 84L + 6L * Indexes.check("name", index, 2)); }

    /**
     * Writes an element of {@code name}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 4 bytes or can't be
     *     encoded; nothing is written then
     */
    @Override
    public void setNameAt(int index, String name) {
        NAME_TEXT.set(this, 84L + 6L * Indexes.check("name", index, 2), name);
    }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public TextsShared.Snapshot snapshot() { return Views.point(new TextsShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Texts source) { Views.point(new TextsShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new TextsShared.View(), this, 0).toString(); }

    /**
     * A {@link Texts} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link TextsShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Texts {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(96L); }

        @Override public byte getKind() { return getByte(0L); }

        @Override public String getTitle() { return TITLE_TEXT.get(this, 2L); }

        @Override public void setTitle(String title) { TITLE_TEXT.set(this, 2L, title); }

        @Override public String getWide() { return WIDE_TEXT.get(this, 20L); }

        @Override public void setWide(String wide) { WIDE_TEXT.set(this, 20L, wide); }

        @Override public String getCode() { return CODE_TEXT.get(this, 36L); }

        @Override public void setCode(String code) { CODE_TEXT.set(this, 36L, code); }

        @Override public String getTag() { return TAG_TEXT.get(this, 42L); }

        @Override public void setTag(String tag) { TAG_TEXT.set(this, 42L, tag); }

        @Override public String getNote() { return NOTE_TEXT.get(this, 45L); }

        @Override public void setNote(String note) { NOTE_TEXT.set(this, 45L, note); }

        @Override public String getRemark() { return REMARK_TEXT.get(this, 54L); }

        @Override public void setRemark(String remark) { REMARK_TEXT.set(this, 54L, remark); }

        @Override public String getLast() { return LAST_TEXT.get(this, 68L); }

        @Override public void setLast(String last) { LAST_TEXT.set(this, 68L, last); }

        @Override
        public String getNameAt(int index) { return NAME_TEXT.get(this, 84L + 6L * Indexes.check("name", index, 2)); }

        @Override
        public void setNameAt(int index, String name) {
            NAME_TEXT.set(this, 84L + 6L * Indexes.check("name", index, 2), name);
        }

        /** {@return what {@link TextsShared#snapshot} returns, of this struct} */
        public TextsShared.Snapshot snapshot() {
            return new TextsShared.Snapshot(getKind(), getTitle(), getWide(), getCode(), getTag(),
                    getNote(), getRemark(), getLast(), NAME_TEXT.get(this, 84L, new String[2]));
        }

        /**
         * Does what {@link TextsShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Texts source) {
            if (source instanceof TextsShared || source instanceof TextsShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 2, 16);
                Views.copy(bytes, this, 20, 33);
                Views.copy(bytes, this, 54, 12);
                Views.copy(bytes, this, 68, 28);
            } else if (Views.isPrivate(this)) {
                setTitle(source.getTitle());
                setWide(source.getWide());
                setCode(source.getCode());
                setTag(source.getTag());
                setNote(source.getNote());
                setRemark(source.getRemark());
                setLast(source.getLast());
                for (int i = 0; i < 2; i++) {
                    NAME_TEXT.set(this, 84L + 6L * i, source.getNameAt(i));
                }
            } else {
                TextsShared.View staged = Views.stage(new TextsShared.View(), this, 96);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Texts[kind=" + getKind() + ", title=" + getTitle() + ", wide=" + getWide()
                        + ", code=" + getCode() + ", tag=" + getTag() + ", note=" + getNote()
                        + ", remark=" + getRemark() + ", last=" + getLast()
                        + ", name=" + Arrays.toString(NAME_TEXT.get(this, 84L, new String[2]))
                        + "]";
            } catch (IllegalStateException closed) {
                return "Texts" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Texts} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param kind the value of {@code kind}
     * @param title the value of {@code title}
     * @param wide the value of {@code wide}
     * @param code the value of {@code code}
     * @param tag the value of {@code tag}
     * @param note the value of {@code note}
     * @param remark the value of {@code remark}
     * @param last the value of {@code last}
     * @param name the values of {@code name}
     */
    public record Snapshot(byte kind, String title, String wide, String code, String tag, String note, String remark,
            String last, String[] name) implements Texts {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param kind the value of {@code kind}
         * @param title the value of {@code title}
         * @param wide the value of {@code wide}
         * @param code the value of {@code code}
         * @param tag the value of {@code tag}
         * @param note the value of {@code note}
         * @param remark the value of {@code remark}
         * @param last the value of {@code last}
         * @param name the values of {@code name}
         */
        public Snapshot {
            Indexes.checkLength("name", name.length, 2);
            name = name.clone();
        }

        /** {@return a copy of the values of {@code name}} */
        @Override public String[] name() { return name.clone(); }

        @Override public byte getKind() { return kind; }

        @Override public String getTitle() { return title; }

        @Override
        public void setTitle(String title) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getWide() { return wide; }

        @Override
        public void setWide(String wide) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getCode() { return code; }

        @Override
        public void setCode(String code) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getTag() { return tag; }

        @Override public void setTag(String tag) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getNote() { return note; }

        @Override
        public void setNote(String note) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getRemark() { return remark; }

        @Override
        public void setRemark(String remark) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getLast() { return last; }

        @Override
        public void setLast(String last) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getNameAt(int index) { return this.name[Indexes.check("name", index, 2)]; }

        @Override
        public void setNameAt(int index, String name) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof TextsShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.kind, this.title, this.wide, this.code,
                    this.tag, this.note, this.remark, this.last, this.name},
                    new Object[] {((TextsShared.Snapshot) other).kind,
                    ((TextsShared.Snapshot) other).title, ((TextsShared.Snapshot) other).wide,
                    ((TextsShared.Snapshot) other).code, ((TextsShared.Snapshot) other).tag,
                    ((TextsShared.Snapshot) other).note, ((TextsShared.Snapshot) other).remark,
                    ((TextsShared.Snapshot) other).last, ((TextsShared.Snapshot) other).name});
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {kind, title, wide, code, tag, note, remark, last, name});
        }

        @Override
        public String toString() {
            return "Snapshot[kind=" + kind
                    + ", title=" + title
                    + ", wide=" + wide
                    + ", code=" + code
                    + ", tag=" + tag
                    + ", note=" + note
                    + ", remark=" + remark
                    + ", last=" + last
                    + ", name=" + Arrays.toString(name)
                    + "]";
        }
    }
}
