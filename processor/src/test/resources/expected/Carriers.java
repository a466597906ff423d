package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.TextForm;
import io.sharedstruct.runtime.ArrayCopy;
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
import java.lang.System;
import java.lang.UnsupportedOperationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * A {@link Carriers} in named shared memory.
 *
 * <p>All objects over the same name, in any process of the machine, read and write the same bytes:
 *
 * <pre>
 * offset  size  type                          field
 *      0    16  string/UTF-8                  text
 *     16     8  string/UTF-16LE/unterminated  wide
 *     24     8  string/ISO-8859-1/prefixed8   raw
 *     32     4  string/UTF-8                  code
 *     36     4  string/UTF-8                  only
 *     40    12  string/UTF-8/prefixed16[2]    name
 *     52    16  string/UTF-8[2][2]            tag
 *     68     8  int8[8]                       key
 *     76     3  int8[3]                       blob
 *     79     1                                (padding)
 *     80                                      (end)
 * </pre>
 *
 * <p>Values are in the byte order of the machine. What accesses and copies promise is said at {@link SharedRegion}.
 */
@CompiledStruct(
        format = 2, struct = "demo.Carriers", size = 80, alignment = 2,
        descriptor = "0 string/UTF-8 16 text\n16 string/UTF-16LE/unterminated 8 wide\n"
                + "24 string/ISO-8859-1/prefixed8 8 raw\n32 string/UTF-8 4 code\n36 string/UTF-8 4 only\n"
                + "40 string/UTF-8/prefixed16[2] 12 name\n52 string/UTF-8[2][2] 16 tag\n68 int8[8] 8 key\n"
                + "76 int8[3] 3 blob\n",
        accessors = {"getText", "setText", "getWide", "setWide", "getRaw", "setRaw", "getCode",
                        "setCode", "getOnly", "setOnly", "getNameAt", "setNameAt", "getTagAt", "setTagAt",
                        "getKeyAt", "setKeyAt", "getKeys", "setKeys", "getBlobs", "setBlobs"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
@SuppressWarnings({"all", "deprecation", "doclint:missing", "rawtypes", "removal"})
final class CarriersShared extends SharedRegion implements Carriers {
    private static final int CODE_VERSION = CodeVersion.require(CarriersShared.class, 4, "RELEASE");

    /** The declared name of the region. */
    public static final String NAME = "Carriers";
    /** The size of the struct in bytes. */
    public static final long SIZEOF = 80;
    /** The alignment of the struct in bytes. */
    public static final long ALIGNOF = 2;
    /** The distance of {@code text} from the start of the struct in bytes. */
    public static final long TEXT_OFFSET = 0;
    /** The length of {@code text} in bytes, with the terminating NUL. */
    public static final long TEXT_SIZE = 16;

    private static final FixedText TEXT_TEXT = FixedText.of(
            "text", 16, StandardCharsets.UTF_8, Overflow.ERROR);

    /** The distance of {@code wide} from the start of the struct in bytes. */
    public static final long WIDE_OFFSET = 16;
    /** The length of {@code wide} in bytes. */
    public static final long WIDE_SIZE = 8;

    private static final FixedText WIDE_TEXT = FixedText.of(
            "wide", 8, StandardCharsets.UTF_16LE, TextForm.UNTERMINATED, Overflow.ERROR);

    /** The distance of {@code raw} from the start of the struct in bytes. */
    public static final long RAW_OFFSET = 24;
    /** The length of {@code raw} in bytes, with its prefix. */
    public static final long RAW_SIZE = 8;

    private static final FixedText RAW_TEXT = FixedText.of(
            "raw", 8, StandardCharsets.ISO_8859_1, TextForm.PREFIXED_8, Overflow.TRUNCATE);

    /** The distance of {@code code} from the start of the struct in bytes. */
    public static final long CODE_OFFSET = 32;
    /** The length of {@code code} in bytes, with the terminating NUL. */
    public static final long CODE_SIZE = 4;

    private static final FixedText CODE_TEXT = FixedText.of(
            "code", 4, StandardCharsets.UTF_8, Overflow.ERROR);

    /** The distance of {@code only} from the start of the struct in bytes. */
    public static final long ONLY_OFFSET = 36;
    /** The length of {@code only} in bytes, with the terminating NUL. */
    public static final long ONLY_SIZE = 4;

    private static final FixedText ONLY_TEXT = FixedText.of(
            "only", 4, StandardCharsets.UTF_8, Overflow.ERROR);

    /** The distance of {@code name} from the start of the struct in bytes. */
    public static final long NAME_OFFSET = 40;
    /** The number of elements of {@code name}. */
    public static final int NAME_LENGTH = 2;
    /** The length of an element of {@code name} in bytes, with its prefix. */
    public static final long NAME_SIZE = 6;

    private static final FixedText NAME_TEXT = FixedText.of(
            "name", 6, StandardCharsets.UTF_8, TextForm.PREFIXED_16, Overflow.ERROR);

    /** The distance of {@code tag} from the start of the struct in bytes. */
    public static final long TAG_OFFSET = 52;
    /** The number of rows of {@code tag}. */
    public static final int TAG_ROWS = 2;
    /** The number of elements in a row of {@code tag}. */
    public static final int TAG_COLUMNS = 2;
    /** The length of an element of {@code tag} in bytes, with the terminating NUL. */
    public static final long TAG_SIZE = 4;

    private static final FixedText TAG_TEXT = FixedText.of(
            "tag", 4, StandardCharsets.UTF_8, Overflow.ERROR);

    /** The distance of {@code key} from the start of the struct in bytes. */
    public static final long KEY_OFFSET = 68;
    /** The number of elements of {@code key}. */
    public static final int KEY_LENGTH = 8;
    /** The distance of {@code blob} from the start of the struct in bytes. */
    public static final long BLOB_OFFSET = 76;
    /** The number of elements of {@code blob}. */
    public static final int BLOB_LENGTH = 3;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Carriers", NAME, SIZEOF, 0xa1343e429bf451e7L,
            "0 string/UTF-8 16 text\n16 string/UTF-16LE/unterminated 8 wide\n"
            + "24 string/ISO-8859-1/prefixed8 8 raw\n32 string/UTF-8 4 code\n36 string/UTF-8 4 only\n"
            + "40 string/UTF-8/prefixed16[2] 12 name\n52 string/UTF-8[2][2] 16 tag\n68 int8[8] 8 key\n"
            + "76 int8[3] 3 blob\n");

    private static final Function<AttachedRegion, CarriersShared> NEW = CarriersShared::new;

    private CarriersShared(AttachedRegion attached) { super(attached); }

    /** {@return the region {@link #NAME}, as {@link #acquire(AcquireOptions)} has it} */
    public static CarriersShared acquire() { return acquire(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #acquire(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static CarriersShared acquire(String name) { return acquire(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened or, if there is none, created; see {@link Regions#acquire}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static CarriersShared acquire(AcquireOptions options) { return Regions.acquire(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #acquire(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static CarriersShared acquire(AcquireOptions options, Consumer<? super Carriers> initializer) {
        return Regions.acquire(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #create(AcquireOptions)} has it} */
    public static CarriersShared create() { return create(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #create(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static CarriersShared create(String name) { return create(AcquireOptions.named(name)); }

    /**
     * {@return the region, created; see {@link Regions#create}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static CarriersShared create(AcquireOptions options) { return Regions.create(LAYOUT, options, NEW); }

    /**
     * {@return the region, as {@link #create(AcquireOptions)} has it, a new one with first values}
     * @param options the name and more
     * @param initializer writes the first values of a new region, and must not keep what it is given
     */
    public static CarriersShared create(AcquireOptions options, Consumer<? super Carriers> initializer) {
        return Regions.create(LAYOUT, options, NEW, initializer);
    }

    /** {@return the region {@link #NAME}, as {@link #open(AcquireOptions)} has it} */
    public static CarriersShared open() { return open(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #open(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static CarriersShared open(String name) { return open(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened; see {@link Regions#open}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static CarriersShared open(AcquireOptions options) { return Regions.open(LAYOUT, options, NEW); }

    /** {@return the region {@link #NAME}, as {@link #openReadOnly(AcquireOptions)} has it} */
    public static CarriersShared openReadOnly() { return openReadOnly(AcquireOptions.defaults()); }

    /**
     * {@return the region of a name, as {@link #openReadOnly(AcquireOptions)} has it}
     * @param name the name of the region
     */
    public static CarriersShared openReadOnly(String name) { return openReadOnly(AcquireOptions.named(name)); }

    /**
     * {@return the region, opened for reading only; see {@link Regions#openReadOnly}}
     * @param options the name, if it isn't the declared one, and more
     */
    public static CarriersShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, NEW);
    }

    /**
     * {@return the struct at the beginning of a file, which is created if there is none}
     * @param path the file
     */
    public static CarriersShared map(Path path) { return map(path, MapOptions.defaults()); }

    /**
     * {@return the struct in a file, which stays when it is closed; see {@link MappedFiles#map}}
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     */
    public static CarriersShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW);
    }

    /**
     * {@return the struct in a file, as {@link #map(Path, MapOptions)} has it, a new one with first values}
     * @param path the file
     * @param options where in the file, and whether to create it
     * @param initializer writes the first values of a new file, and must not keep what it is given
     */
    public static CarriersShared map(Path path, MapOptions options, Consumer<? super Carriers> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, NEW, initializer);
    }

    /** {@return whether {@link #unlink(String)} found the name {@link #NAME}} */
    public static boolean unlink() { return unlink(NAME); }

    /**
     * {@return whether there was a region of a name, which is removed; see {@link Regions#unlink}}
     * @param name the name of the region
     */
    public static boolean unlink(String name) { return Regions.unlink(name); }

    /** Reads {@code text}, a plain access. */
    @Override public String getText() { return TEXT_TEXT.get(this, 0L); }

    /**
     * Writes {@code text}, a plain access.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 15 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setText(String text) { TEXT_TEXT.set(this, 0L, text); }

    /**
     * Writes {@code text}.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 15 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setText(CharSequence text) { TEXT_TEXT.set(this, 0L, text); }

    /** Appends {@code text}. */
    @Override public void getText(StringBuilder into) { TEXT_TEXT.get(this, 0L, into); }

    /**
     * Copies the bytes of {@code text}, without a NUL or prefix.
     * @return how many bytes the text has
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     */
    @Override public int getText(byte[] into) { return TEXT_TEXT.get(this, 0L, into, 0, into.length); }

    /**
     * Copies the bytes of {@code text}, without a NUL or prefix.
     * @param offset the first index in the Java array
     * @param length how many bytes there is room for
     * @return how many bytes the text has
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is copied then
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     */
    @Override
    public int getText(byte[] into, int offset, int length) { return TEXT_TEXT.get(this, 0L, into, offset, length); }

    /**
     * Writes {@code text} as its bytes, without a NUL or prefix.
     * @throws IllegalArgumentException if the text needs more than 15 bytes, has a NUL or ends within
     *     a code unit; nothing is written then
     */
    @Override public void setText(byte[] from) { TEXT_TEXT.set(this, 0L, from, 0, from.length); }

    /**
     * Writes {@code text} as its bytes, without a NUL or prefix.
     * @param offset the first index in the Java array
     * @param length how many bytes
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is written then
     * @throws IllegalArgumentException if the text needs more than 15 bytes, has a NUL or ends within
     *     a code unit; nothing is written then
     */
    @Override
    public void setText(byte[] from, int offset, int length) { TEXT_TEXT.set(this, 0L, from, offset, length); }

    /** Appends {@code wide}. */
    @Override public void getWide(StringBuilder into) { WIDE_TEXT.get(this, 16L, into); }

    /**
     * Writes {@code wide}.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 8 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setWide(CharSequence wide) { WIDE_TEXT.set(this, 16L, wide); }

    /**
     * Copies the bytes of {@code raw}, without a NUL or prefix.
     * @return how many bytes the text has
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     */
    @Override public int getRaw(byte[] into) { return RAW_TEXT.get(this, 24L, into, 0, into.length); }

    /**
     * Writes {@code raw} as its bytes, without a NUL or prefix.
     * @throws IllegalArgumentException if the text ends within
     *     a code unit; nothing is written then
     */
    @Override public void setRaw(byte[] from) { RAW_TEXT.set(this, 24L, from, 0, from.length); }

    /**
     * Copies the bytes of {@code code}, without a NUL or prefix.
     * @param offset the first index in the Java array
     * @param length how many bytes there is room for
     * @return how many bytes the text has
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is copied then
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     */
    @Override
    public int getCode(byte[] into, int offset, int length) { return CODE_TEXT.get(this, 32L, into, offset, length); }

    /**
     * Writes {@code code} as its bytes, without a NUL or prefix.
     * @param offset the first index in the Java array
     * @param length how many bytes
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is written then
     * @throws IllegalArgumentException if the text needs more than 3 bytes, has a NUL or ends within
     *     a code unit; nothing is written then
     */
    @Override
    public void setCode(byte[] from, int offset, int length) { CODE_TEXT.set(this, 32L, from, offset, length); }

    /** Reads {@code only}, a plain access. */
    @Override public String getOnly() { return ONLY_TEXT.get(this, 36L); }

    /**
     * Writes {@code only}.
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 3 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override public void setOnly(CharSequence only) { ONLY_TEXT.set(this, 36L, only); }

    /**
     * Reads an element of {@code name}, a plain access.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public String getNameAt(int index) { return NAME_TEXT.get(this, 40L + 6L * Indexes.check("name", index, 2)); }

    /**
     * Writes an element of {@code name}.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 4 bytes or can't be
     *     encoded; nothing is written then
     */
    @Override
    public void setNameAt(int index, CharSequence name) {
        NAME_TEXT.set(this, 40L + 6L * Indexes.check("name", index, 2), name);
    }

    /**
     * Appends an element of {@code name}.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public void getNameAt(int index, StringBuilder into) {
        NAME_TEXT.get(this, 40L + 6L * Indexes.check("name", index, 2), into);
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
        return NAME_TEXT.get(this, 40L + 6L * Indexes.check("name", index, 2), into, 0, into.length);
    }

    /**
     * Writes an element of {@code name} as its bytes, without a NUL or prefix.
     * @param index from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IllegalArgumentException if the text needs more than 4 bytes or ends within
     *     a code unit; nothing is written then
     */
    @Override
    public void setNameAt(int index, byte[] from) {
        NAME_TEXT.set(this, 40L + 6L * Indexes.check("name", index, 2), from, 0, from.length);
    }

    /**
     * Copies the bytes of an element of {@code name}, without a NUL or prefix.
     * @param index from 0 to 1
     * @param offset the first index in the Java array
     * @param length how many bytes there is room for
     * @return how many bytes the text has
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is copied then
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     */
    @Override
    public int getNameAt(int index, byte[] into, int offset, int length) {
        return NAME_TEXT.get(this, 40L + 6L * Indexes.check("name", index, 2), into, offset, length);
    }

    /**
     * Writes an element of {@code name} as its bytes, without a NUL or prefix.
     * @param index from 0 to 1
     * @param offset the first index in the Java array
     * @param length how many bytes
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is written then
     * @throws IllegalArgumentException if the text needs more than 4 bytes or ends within
     *     a code unit; nothing is written then
     */
    @Override
    public void setNameAt(int index, byte[] from, int offset, int length) {
        NAME_TEXT.set(this, 40L + 6L * Indexes.check("name", index, 2), from, offset, length);
    }

    /**
     * Appends an element of {@code tag}.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override
    public void getTagAt(int row, int column, StringBuilder into) {
        TAG_TEXT.get(this, 52L + 4L * Indexes.check("tag", row, 2, column, 2), into);
    }

    /**
     * Writes an element of {@code tag}.
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 3 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     */
    @Override
    public void setTagAt(int row, int column, CharSequence tag) {
        TAG_TEXT.set(this, 52L + 4L * Indexes.check("tag", row, 2, column, 2), tag);
    }

    /**
     * Reads an element of {@code key}, a plain access.
     * @param index from 0 to 7
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     */
    @Override public byte getKeyAt(int index) { return getByte(68L + Indexes.check("key", index, 8)); }

    /**
     * Writes an element of {@code key}, a plain access.
     * @param index from 0 to 7
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     */
    @Override public void setKeyAt(int index, byte key) { setByte(68L + Indexes.check("key", index, 8), key); }

    /**
     * Reads all elements of {@code key}; a writer may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void getKeys(byte[] into) {
        Indexes.checkLength("key", into.length, 8);
        ArrayCopy.get(this, 68L, into);
    }

    /**
     * Writes all elements of {@code key}; a reader may come in between.
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     */
    @Override
    public void setKeys(byte[] from) {
        Indexes.checkLength("key", from.length, 8);
        ArrayCopy.set(this, 68L, from);
    }

    /**
     * Reads some elements of {@code key}; a writer may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     */
    @Override
    public void getKeys(int index, byte[] into, int offset, int length) {
        Indexes.checkRange("key", index, length, 8);
        Indexes.checkRange("key", offset, length, into.length);
        ArrayCopy.get(this, 68L + index, into, offset, length);
    }

    /**
     * Writes some elements of {@code key}; a reader may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     */
    @Override
    public void setKeys(int index, byte[] from, int offset, int length) {
        Indexes.checkRange("key", index, length, 8);
        Indexes.checkRange("key", offset, length, from.length);
        ArrayCopy.set(this, 68L + index, from, offset, length);
    }

    /**
     * Reads some elements of {@code blob}; a writer may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     */
    @Override
    public void getBlobs(int index, byte[] into, int offset, int length) {
        Indexes.checkRange("blob", index, length, 3);
        Indexes.checkRange("blob", offset, length, into.length);
        ArrayCopy.get(this, 76L + index, into, offset, length);
    }

    /**
     * Writes some elements of {@code blob}; a reader may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     */
    @Override
    public void setBlobs(int index, byte[] from, int offset, int length) {
        Indexes.checkRange("blob", index, length, 3);
        Indexes.checkRange("blob", offset, length, from.length);
        ArrayCopy.set(this, 76L + index, from, offset, length);
    }

    /** {@return a copy on the heap of what has a getter, field by field, as {@link SharedRegion} says} */
    public CarriersShared.Snapshot snapshot() { return Views.point(new CarriersShared.View(), this, 0).snapshot(); }

    /**
     * Copies what has a getter and a setter from another object, as {@link SharedRegion} says.
     * @param source where the values come from
     * @throws RuntimeException if the source has a value that can't be written; nothing is then
     */
    public void copyFrom(Carriers source) { Views.point(new CarriersShared.View(), this, 0).copyFrom(source); }

    @Override public String toString() { return Views.point(new CarriersShared.View(), this, 0).toString(); }

    /**
     * A {@link Carriers} inside another struct, or in an array of them. It reads and writes the bytes of the region
     * that it is pointed at, with the accessors of {@link CarriersShared}, and until then throws {@link IllegalStateException}.
     */
    public static final class View extends StructView implements Carriers {
        /** A view to be pointed at one struct after another, which allocates nothing. */
        public View() { super(80L); }

        @Override public String getText() { return TEXT_TEXT.get(this, 0L); }

        @Override public void setText(String text) { TEXT_TEXT.set(this, 0L, text); }

        @Override public void setText(CharSequence text) { TEXT_TEXT.set(this, 0L, text); }

        @Override public void getText(StringBuilder into) { TEXT_TEXT.get(this, 0L, into); }

        @Override public int getText(byte[] into) { return TEXT_TEXT.get(this, 0L, into, 0, into.length); }

        @Override
        public int getText(byte[] into, int offset, int length) {
            return TEXT_TEXT.get(this, 0L, into, offset, length);
        }

        @Override public void setText(byte[] from) { TEXT_TEXT.set(this, 0L, from, 0, from.length); }

        @Override
        public void setText(byte[] from, int offset, int length) { TEXT_TEXT.set(this, 0L, from, offset, length); }

        @Override public void getWide(StringBuilder into) { WIDE_TEXT.get(this, 16L, into); }

        @Override public void setWide(CharSequence wide) { WIDE_TEXT.set(this, 16L, wide); }

        @Override public int getRaw(byte[] into) { return RAW_TEXT.get(this, 24L, into, 0, into.length); }

        @Override public void setRaw(byte[] from) { RAW_TEXT.set(this, 24L, from, 0, from.length); }

        @Override
        public int getCode(byte[] into, int offset, int length) {
            return CODE_TEXT.get(this, 32L, into, offset, length);
        }

        @Override
        public void setCode(byte[] from, int offset, int length) { CODE_TEXT.set(this, 32L, from, offset, length); }

        @Override public String getOnly() { return ONLY_TEXT.get(this, 36L); }

        @Override public void setOnly(CharSequence only) { ONLY_TEXT.set(this, 36L, only); }

        @Override
        public String getNameAt(int index) { return NAME_TEXT.get(this, 40L + 6L * Indexes.check("name", index, 2)); }

        @Override
        public void setNameAt(int index, CharSequence name) {
            NAME_TEXT.set(this, 40L + 6L * Indexes.check("name", index, 2), name);
        }

        @Override
        public void getNameAt(int index, StringBuilder into) {
            NAME_TEXT.get(this, 40L + 6L * Indexes.check("name", index, 2), into);
        }

        @Override
        public int getNameAt(int index, byte[] into) {
            return NAME_TEXT.get(this, 40L + 6L * Indexes.check("name", index, 2), into, 0, into.length);
        }

        @Override
        public void setNameAt(int index, byte[] from) {
            NAME_TEXT.set(this, 40L + 6L * Indexes.check("name", index, 2), from, 0, from.length);
        }

        @Override
        public int getNameAt(int index, byte[] into, int offset, int length) {
            return NAME_TEXT.get(this, 40L + 6L * Indexes.check("name", index, 2), into, offset, length);
        }

        @Override
        public void setNameAt(int index, byte[] from, int offset, int length) {
            NAME_TEXT.set(this, 40L + 6L * Indexes.check("name", index, 2), from, offset, length);
        }

        @Override
        public void getTagAt(int row, int column, StringBuilder into) {
            TAG_TEXT.get(this, 52L + 4L * Indexes.check("tag", row, 2, column, 2), into);
        }

        @Override
        public void setTagAt(int row, int column, CharSequence tag) {
            TAG_TEXT.set(this, 52L + 4L * Indexes.check("tag", row, 2, column, 2), tag);
        }

        @Override public byte getKeyAt(int index) { return getByte(68L + Indexes.check("key", index, 8)); }

        @Override public void setKeyAt(int index, byte key) { setByte(68L + Indexes.check("key", index, 8), key); }

        @Override
        public void getKeys(byte[] into) {
            Indexes.checkLength("key", into.length, 8);
            ArrayCopy.get(this, 68L, into);
        }

        @Override
        public void setKeys(byte[] from) {
            Indexes.checkLength("key", from.length, 8);
            ArrayCopy.set(this, 68L, from);
        }

        @Override
        public void getKeys(int index, byte[] into, int offset, int length) {
            Indexes.checkRange("key", index, length, 8);
            Indexes.checkRange("key", offset, length, into.length);
            ArrayCopy.get(this, 68L + index, into, offset, length);
        }

        @Override
        public void setKeys(int index, byte[] from, int offset, int length) {
            Indexes.checkRange("key", index, length, 8);
            Indexes.checkRange("key", offset, length, from.length);
            ArrayCopy.set(this, 68L + index, from, offset, length);
        }

        @Override
        public void getBlobs(int index, byte[] into, int offset, int length) {
            Indexes.checkRange("blob", index, length, 3);
            Indexes.checkRange("blob", offset, length, into.length);
            ArrayCopy.get(this, 76L + index, into, offset, length);
        }

        @Override
        public void setBlobs(int index, byte[] from, int offset, int length) {
            Indexes.checkRange("blob", index, length, 3);
            Indexes.checkRange("blob", offset, length, from.length);
            ArrayCopy.set(this, 76L + index, from, offset, length);
        }

        /** {@return what {@link CarriersShared#snapshot} returns, of this struct} */
        public CarriersShared.Snapshot snapshot() {
            return new CarriersShared.Snapshot(getText(), WIDE_TEXT.get(this, 16L),
                    RAW_TEXT.get(this, 24L), CODE_TEXT.get(this, 32L), getOnly(),
                    NAME_TEXT.get(this, 40L, new String[2]), TAG_TEXT.get(this, 52L, new String[4]),
                    ArrayCopy.get(this, 68L, new byte[8]), ArrayCopy.get(this, 76L, new byte[3]));
        }

        /**
         * Does what {@link CarriersShared#copyFrom} does, with this struct.
         * @param source the source
         */
        public void copyFrom(Carriers source) {
            if (source instanceof CarriersShared || source instanceof CarriersShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 79);
            } else if (Views.isPrivate(this)) {
                setText(source.getText());
                StringBuilder wideCopy = new StringBuilder();
                source.getWide(wideCopy);
                WIDE_TEXT.set(this, 16L, wideCopy);
                byte[] rawCopy = new byte[8];
                RAW_TEXT.set(this, 24L, rawCopy, 0, source.getRaw(rawCopy));
                byte[] codeCopy = new byte[4];
                CODE_TEXT.set(this, 32L, codeCopy, 0, source.getCode(codeCopy, 0, codeCopy.length));
                ONLY_TEXT.set(this, 36L, source.getOnly());
                for (int i = 0; i < 2; i++) {
                    NAME_TEXT.set(this, 40L + 6L * i, source.getNameAt(i));
                }
                for (int i = 0; i < 2; i++) {
                    for (int j = 0; j < 2; j++) {
                        StringBuilder tagCopy = new StringBuilder();
                        source.getTagAt(i, j, tagCopy);
                        TAG_TEXT.set(this, 52L + 4L * (i * 2 + j), tagCopy);
                    }
                }
                for (int i = 0; i < 8; i++) {
                    setByte(68L + 1L * i, source.getKeyAt(i));
                }
                byte[] blobCopy = new byte[3];
                source.getBlobs(0, blobCopy, 0, blobCopy.length);
                ArrayCopy.set(this, 76L, blobCopy);
            } else {
                CarriersShared.View staged = Views.stage(new CarriersShared.View(), this, 80);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        @Override
        public String toString() {
            try {
                return "Carriers[text=" + getText() + ", wide=" + WIDE_TEXT.get(this, 16L)
                        + ", raw=" + RAW_TEXT.get(this, 24L) + ", code=" + CODE_TEXT.get(this, 32L)
                        + ", only=" + getOnly()
                        + ", name=" + Arrays.toString(NAME_TEXT.get(this, 40L, new String[2]))
                        + ", tag=" + Arrays.toString(TAG_TEXT.get(this, 52L, new String[4]))
                        + ", key=" + Arrays.toString(ArrayCopy.get(this, 68L, new byte[8]))
                        + ", blob=" + Arrays.toString(ArrayCopy.get(this, 76L, new byte[3]))
                        + "]";
            } catch (IllegalStateException closed) {
                return "Carriers" + Views.unreadable(this, closed);
            }
        }
    }

    /**
     * An immutable copy of a {@link Carriers} on the heap. Its setters throw {@link UnsupportedOperationException}.
     * @param text the value of {@code text}
     * @param wide the value of {@code wide}
     * @param raw the value of {@code raw}
     * @param code the value of {@code code}
     * @param only the value of {@code only}
     * @param name the values of {@code name}
     * @param tag the values of {@code tag}
     * @param key the values of {@code key}
     * @param blob the values of {@code blob}
     */
    public record Snapshot(String text, String wide, String raw, String code, String only, String[] name, String[] tag,
            byte[] key, byte[] blob) implements Carriers {
        /**
         * Checks the values. Arrays, which have the declared lengths, are copied.
         *
         * @param text the value of {@code text}
         * @param wide the value of {@code wide}
         * @param raw the value of {@code raw}
         * @param code the value of {@code code}
         * @param only the value of {@code only}
         * @param name the values of {@code name}
         * @param tag the values of {@code tag}
         * @param key the values of {@code key}
         * @param blob the values of {@code blob}
         */
        public Snapshot {
            Indexes.checkLength("name", name.length, 2);
            name = name.clone();
            Indexes.checkLength("tag", tag.length, 4);
            tag = tag.clone();
            Indexes.checkLength("key", key.length, 8);
            key = key.clone();
            Indexes.checkLength("blob", blob.length, 3);
            blob = blob.clone();
        }

        /** {@return a copy of the values of {@code name}} */
        @Override public String[] name() { return name.clone(); }

        /** {@return a copy of the values of {@code tag}} */
        @Override public String[] tag() { return tag.clone(); }

        /** {@return a copy of the values of {@code key}} */
        @Override public byte[] key() { return key.clone(); }

        /** {@return a copy of the values of {@code blob}} */
        @Override public byte[] blob() { return blob.clone(); }

        @Override public String getText() { return text; }

        @Override
        public void setText(String text) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void setText(CharSequence text) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public void getText(StringBuilder into) { into.append(this.text); }

        @Override public int getText(byte[] into) { return TEXT_TEXT.encode(this.text, into, 0, into.length); }

        @Override
        public int getText(byte[] into, int offset, int length) {
            return TEXT_TEXT.encode(this.text, into, offset, length);
        }

        @Override
        public void setText(byte[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void setText(byte[] from, int offset, int length) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public void getWide(StringBuilder into) { into.append(this.wide); }

        @Override
        public void setWide(CharSequence wide) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public int getRaw(byte[] into) { return RAW_TEXT.encode(this.raw, into, 0, into.length); }

        @Override
        public void setRaw(byte[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public int getCode(byte[] into, int offset, int length) {
            return CODE_TEXT.encode(this.code, into, offset, length);
        }

        @Override
        public void setCode(byte[] from, int offset, int length) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public String getOnly() { return only; }

        @Override
        public void setOnly(CharSequence only) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override public String getNameAt(int index) { return this.name[Indexes.check("name", index, 2)]; }

        @Override
        public void setNameAt(int index, CharSequence name) {
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
        public int getNameAt(int index, byte[] into, int offset, int length) {
            return NAME_TEXT.encode(this.name[Indexes.check("name", index, 2)], into, offset, length);
        }

        @Override
        public void setNameAt(int index, byte[] from, int offset, int length) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getTagAt(int row, int column, StringBuilder into) {
            into.append(this.tag[Indexes.check("tag", row, 2, column, 2)]);
        }

        @Override
        public void setTagAt(int row, int column, CharSequence tag) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override public byte getKeyAt(int index) { return this.key[Indexes.check("key", index, 8)]; }

        @Override
        public void setKeyAt(int index, byte key) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getKeys(byte[] into) {
            Indexes.checkLength("key", into.length, 8);
            System.arraycopy(this.key, 0, into, 0, into.length);
        }

        @Override
        public void setKeys(byte[] from) { throw new UnsupportedOperationException("a snapshot is immutable"); }

        @Override
        public void getKeys(int index, byte[] into, int offset, int length) {
            Indexes.checkRange("key", index, length, 8);
            Indexes.checkRange("key", offset, length, into.length);
            System.arraycopy(this.key, index, into, offset, length);
        }

        @Override
        public void setKeys(int index, byte[] from, int offset, int length) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getBlobs(int index, byte[] into, int offset, int length) {
            Indexes.checkRange("blob", index, length, 3);
            Indexes.checkRange("blob", offset, length, into.length);
            System.arraycopy(this.blob, index, into, offset, length);
        }

        @Override
        public void setBlobs(int index, byte[] from, int offset, int length) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof CarriersShared.Snapshot
                    && Arrays.deepEquals(new Object[] {this.text, this.wide, this.raw, this.code,
                    this.only, this.name, this.tag, this.key, this.blob},
                    new Object[] {((CarriersShared.Snapshot) other).text,
                    ((CarriersShared.Snapshot) other).wide, ((CarriersShared.Snapshot) other).raw,
                    ((CarriersShared.Snapshot) other).code, ((CarriersShared.Snapshot) other).only,
                    ((CarriersShared.Snapshot) other).name, ((CarriersShared.Snapshot) other).tag,
                    ((CarriersShared.Snapshot) other).key, ((CarriersShared.Snapshot) other).blob});
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {text, wide, raw, code, only, name, tag, key, blob});
        }

        @Override
        public String toString() {
            return "Snapshot[text=" + text
                    + ", wide=" + wide
                    + ", raw=" + raw
                    + ", code=" + code
                    + ", only=" + only
                    + ", name=" + Arrays.toString(name)
                    + ", tag=" + Arrays.toString(tag)
                    + ", key=" + Arrays.toString(key)
                    + ", blob=" + Arrays.toString(blob)
                    + "]";
        }
    }
}
