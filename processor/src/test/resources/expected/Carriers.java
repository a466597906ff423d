package demo;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.TextForm;
import io.sharedstruct.runtime.ArrayCopy;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.CompiledStruct;
import io.sharedstruct.runtime.FixedText;
import io.sharedstruct.runtime.Indexes;
import io.sharedstruct.runtime.MappedFiles;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.StructBytes;
import io.sharedstruct.runtime.StructView;
import io.sharedstruct.runtime.Views;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
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
 * <p>Values are in the byte order of the machine. An access to a single field is plain: it orders
 * nothing, and a value that takes more than one access, as a text does, may be seen half-written. An
 * object may be used by many threads; what they read and write together they must coordinate.
 */
@CompiledStruct(
        format = 2,
        struct = "demo.Carriers",
        size = 80,
        alignment = 2,
        descriptor = "0 string/UTF-8 16 text\n16 string/UTF-16LE/unterminated 8 wide\n"
                + "24 string/ISO-8859-1/prefixed8 8 raw\n32 string/UTF-8 4 code\n36 string/UTF-8 4 only\n"
                + "40 string/UTF-8/prefixed16[2] 12 name\n52 string/UTF-8[2][2] 16 tag\n68 int8[8] 8 key\n"
                + "76 int8[3] 3 blob\n",
        accessors = {"getText", "setText", "getWide", "setWide", "getRaw", "setRaw", "getCode",
                        "setCode", "getOnly", "setOnly", "getNameAt", "setNameAt", "getTagAt",
                        "setTagAt", "getKeyAt", "setKeyAt", "getKeys", "setKeys", "getBlobs",
                        "setBlobs"}
)
@Generated("io.sharedstruct.processor.SharedStructProcessor")
final class CarriersShared extends SharedRegion implements Carriers {
    /**
     * The declared name of the region.
     */
    public static final String NAME = "Carriers";

    /**
     * The size of the struct in bytes.
     */
    public static final long SIZEOF = 80;

    /**
     * The alignment of the struct in bytes.
     */
    public static final long ALIGNOF = 2;

    /**
     * The distance of {@code text} from the start of the struct in bytes.
     */
    public static final long TEXT_OFFSET = 0;

    /**
     * The length of {@code text} in bytes, with the terminating NUL.
     */
    public static final long TEXT_SIZE = 16;

    private static final FixedText TEXT_TEXT = FixedText.of(
            "text", (int) TEXT_SIZE, StandardCharsets.UTF_8, Overflow.ERROR);

    /**
     * The distance of {@code wide} from the start of the struct in bytes.
     */
    public static final long WIDE_OFFSET = 16;

    /**
     * The length of {@code wide} in bytes.
     */
    public static final long WIDE_SIZE = 8;

    private static final FixedText WIDE_TEXT = FixedText.of(
            "wide", (int) WIDE_SIZE, StandardCharsets.UTF_16LE, TextForm.UNTERMINATED, Overflow.ERROR);

    /**
     * The distance of {@code raw} from the start of the struct in bytes.
     */
    public static final long RAW_OFFSET = 24;

    /**
     * The length of {@code raw} in bytes, with its prefix.
     */
    public static final long RAW_SIZE = 8;

    private static final FixedText RAW_TEXT = FixedText.of(
            "raw", (int) RAW_SIZE, StandardCharsets.ISO_8859_1, TextForm.PREFIXED_8, Overflow.TRUNCATE);

    /**
     * The distance of {@code code} from the start of the struct in bytes.
     */
    public static final long CODE_OFFSET = 32;

    /**
     * The length of {@code code} in bytes, with the terminating NUL.
     */
    public static final long CODE_SIZE = 4;

    private static final FixedText CODE_TEXT = FixedText.of(
            "code", (int) CODE_SIZE, StandardCharsets.UTF_8, Overflow.ERROR);

    /**
     * The distance of {@code only} from the start of the struct in bytes.
     */
    public static final long ONLY_OFFSET = 36;

    /**
     * The length of {@code only} in bytes, with the terminating NUL.
     */
    public static final long ONLY_SIZE = 4;

    private static final FixedText ONLY_TEXT = FixedText.of(
            "only", (int) ONLY_SIZE, StandardCharsets.UTF_8, Overflow.ERROR);

    /**
     * The distance of {@code name} from the start of the struct in bytes.
     */
    public static final long NAME_OFFSET = 40;

    /**
     * The number of elements of {@code name}.
     */
    public static final int NAME_LENGTH = 2;

    /**
     * The length of an element of {@code name} in bytes, with its prefix.
     */
    public static final long NAME_SIZE = 6;

    private static final FixedText NAME_TEXT = FixedText.of(
            "name", (int) NAME_SIZE, StandardCharsets.UTF_8, TextForm.PREFIXED_16, Overflow.ERROR);

    /**
     * The distance of {@code tag} from the start of the struct in bytes.
     */
    public static final long TAG_OFFSET = 52;

    /**
     * The number of rows of {@code tag}.
     */
    public static final int TAG_ROWS = 2;

    /**
     * The number of elements in a row of {@code tag}.
     */
    public static final int TAG_COLUMNS = 2;

    /**
     * The length of an element of {@code tag} in bytes, with the terminating NUL.
     */
    public static final long TAG_SIZE = 4;

    private static final FixedText TAG_TEXT = FixedText.of(
            "tag", (int) TAG_SIZE, StandardCharsets.UTF_8, Overflow.ERROR);

    /**
     * The distance of {@code key} from the start of the struct in bytes.
     */
    public static final long KEY_OFFSET = 68;

    /**
     * The number of elements of {@code key}.
     */
    public static final int KEY_LENGTH = 8;

    /**
     * The distance of {@code blob} from the start of the struct in bytes.
     */
    public static final long BLOB_OFFSET = 76;

    /**
     * The number of elements of {@code blob}.
     */
    public static final int BLOB_LENGTH = 3;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Carriers", NAME, SIZEOF, 0xa1343e429bf451e7L,
            "0 string/UTF-8 16 text\n"
                    + "16 string/UTF-16LE/unterminated 8 wide\n"
                    + "24 string/ISO-8859-1/prefixed8 8 raw\n"
                    + "32 string/UTF-8 4 code\n"
                    + "36 string/UTF-8 4 only\n"
                    + "40 string/UTF-8/prefixed16[2] 12 name\n"
                    + "52 string/UTF-8[2][2] 16 tag\n"
                    + "68 int8[8] 8 key\n"
                    + "76 int8[3] 3 blob\n");

    private CarriersShared(AttachedRegion attached) {
        super(attached);
    }

    /**
     * Opens the region that is called {@link #NAME}, or creates it if there is none.
     *
     * @return the struct in that region, to be closed
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared acquire() {
        return acquire(AcquireOptions.defaults());
    }

    /**
     * Opens the region of the given name, or creates it if there is none.
     *
     * @param name the name of the region
     * @return the struct in that region, to be closed
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared acquire(String name) {
        return acquire(AcquireOptions.named(name));
    }

    /**
     * Opens the region that the options describe, or creates it if there is none.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared acquire(AcquireOptions options) {
        return Regions.acquire(LAYOUT, options, CarriersShared::new);
    }

    /**
     * Opens the region that the options describe, or creates it if there is none.
     *
     * @param options the name, if it isn't the declared one, and more
     * @param initializer writes the first values if the region is new, before anyone else can see it;
     *     it must not keep what it is given
     * @return the struct in that region, to be closed
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared acquire(AcquireOptions options,
            Consumer<? super Carriers> initializer) {
        return Regions.acquire(LAYOUT, options, CarriersShared::new, initializer);
    }

    /**
     * Creates the region that is called {@link #NAME}.
     *
     * @return the struct in that region, to be closed
     * @throws RegionExistsException if there is one that is in use or persistent
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared create() {
        return create(AcquireOptions.defaults());
    }

    /**
     * Creates the region of the given name.
     *
     * @param name the name of the region
     * @return the struct in that region, to be closed
     * @throws RegionExistsException if there is one that is in use or persistent
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared create(String name) {
        return create(AcquireOptions.named(name));
    }

    /**
     * Creates the region that the options describe.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws RegionExistsException if there is one that is in use or persistent
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared create(AcquireOptions options) {
        return Regions.create(LAYOUT, options, CarriersShared::new);
    }

    /**
     * Creates the region that the options describe.
     *
     * @param options the name, if it isn't the declared one, and more
     * @param initializer writes the first values if the region is new, before anyone else can see it;
     *     it must not keep what it is given
     * @return the struct in that region, to be closed
     * @throws RegionExistsException if there is one that is in use or persistent
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared create(AcquireOptions options,
            Consumer<? super Carriers> initializer) {
        return Regions.create(LAYOUT, options, CarriersShared::new, initializer);
    }

    /**
     * Opens the region that is called {@link #NAME}.
     *
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared open() {
        return open(AcquireOptions.defaults());
    }

    /**
     * Opens the region of the given name.
     *
     * @param name the name of the region
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared open(String name) {
        return open(AcquireOptions.named(name));
    }

    /**
     * Opens the region that the options describe.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared open(AcquireOptions options) {
        return Regions.open(LAYOUT, options, CarriersShared::new);
    }

    /**
     * Opens the region that is called {@link #NAME} for reading only.
     *
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared openReadOnly() {
        return openReadOnly(AcquireOptions.defaults());
    }

    /**
     * Opens the region of the given name for reading only.
     *
     * @param name the name of the region
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared openReadOnly(String name) {
        return openReadOnly(AcquireOptions.named(name));
    }

    /**
     * Opens the region that the options describe for reading only.
     *
     * @param options the name, if it isn't the declared one, and more
     * @return the struct in that region, to be closed
     * @throws RegionNotFoundException if there is none
     * @throws LayoutMismatchException if the region was created with another layout
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static CarriersShared openReadOnly(AcquireOptions options) {
        return Regions.openReadOnly(LAYOUT, options, CarriersShared::new);
    }

    /**
     * Maps the struct at the beginning of a file, or creates a file that is nothing but the struct, filled
     * with zeroes. The file stays when it is closed. Files aren't locked, and don't say how their fields
     * lie: that it is the right file is for the caller to know. Whoever shortens it while it is mapped
     * ends the processes that reach for what is gone (mmap(2), SIGBUS).
     *
     * @param path the file
     * @return the struct in that file, to be closed
     * @throws SharedMemoryException if the file is too short for the struct, isn't a regular one,
     *     or the operating system doesn't allow it
     */
    public static CarriersShared map(Path path) {
        return map(path, MapOptions.defaults());
    }

    /**
     * Maps the struct in a file as the options say; otherwise as {@link #map(Path)}. A file that exists
     * is never resized.
     *
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     * @return the struct in that file, to be closed
     * @throws RegionExistsException if there is one, with {@code MapMode.CREATE}
     * @throws RegionNotFoundException if there is none, and the options don't create it
     * @throws SharedMemoryException if the file is too short for the struct, isn't a regular one,
     *     or the operating system doesn't allow it
     * @throws IllegalArgumentException if the offset is no multiple of {@link #ALIGNOF}
     */
    public static CarriersShared map(Path path, MapOptions options) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, CarriersShared::new);
    }

    /**
     * Maps the struct in a file as the options say; otherwise as {@link #map(Path)}. A file that exists
     * is never resized.
     *
     * @param path the file
     * @param options where in the file, whether to create it, and whether only to read it
     * @param initializer writes the first values of a new file, which has its name only afterwards;
     *     it must not keep what it is given. If others create the file meanwhile, theirs counts
     * @return the struct in that file, to be closed
     * @throws RegionExistsException if there is one, with {@code MapMode.CREATE}
     * @throws RegionNotFoundException if there is none, and the options don't create it
     * @throws SharedMemoryException if the file is too short for the struct, isn't a regular one,
     *     or the operating system doesn't allow it
     * @throws IllegalArgumentException if the offset is no multiple of {@link #ALIGNOF}
     */
    public static CarriersShared map(Path path, MapOptions options,
            Consumer<? super Carriers> initializer) {
        return MappedFiles.map(LAYOUT, ALIGNOF, path, options, CarriersShared::new, initializer);
    }

    /**
     * Removes the name {@link #NAME}. Who is attached keeps working; who comes later doesn't find the region.
     *
     * @return whether there was a region of that name
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static boolean unlink() {
        return unlink(NAME);
    }

    /**
     * Removes a name. Who is attached keeps working; who comes later doesn't find the region.
     *
     * @param name the name of the region
     * @return whether there was a region of that name
     * @throws SharedMemoryException if the operating system or the state of the region doesn't allow it
     */
    public static boolean unlink(String name) {
        return Regions.unlink(name);
    }

    /**
     * Reads {@code text}, a plain access.
     *
     * @return the value
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public String getText() {
        return TEXT_TEXT.get(this, TEXT_OFFSET);
    }

    /**
     * Writes {@code text}, a plain access.
     *
     * @param text the value
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 15 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setText(String text) {
        TEXT_TEXT.set(this, TEXT_OFFSET, text);
    }

    /**
     * Writes {@code text}.
     *
     * @param text the text, which must not change meanwhile
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 15 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setText(CharSequence text) {
        TEXT_TEXT.set(this, TEXT_OFFSET, text);
    }

    /**
     * Appends {@code text}.
     *
     * @param into what to append the text to
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getText(StringBuilder into) {
        TEXT_TEXT.get(this, TEXT_OFFSET, into);
    }

    /**
     * Copies the bytes of {@code text}, without a NUL or prefix.
     *
     * @param into the Java array to copy to
     * @return how many bytes the text has
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public int getText(byte[] into) {
        return TEXT_TEXT.get(this, TEXT_OFFSET, into, 0, into.length);
    }

    /**
     * Copies the bytes of {@code text}, without a NUL or prefix.
     *
     * @param into the Java array to copy to
     * @param offset the first index in the Java array
     * @param length how many bytes there is room for
     * @return how many bytes the text has
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is copied then
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public int getText(byte[] into, int offset, int length) {
        return TEXT_TEXT.get(this, TEXT_OFFSET, into, offset, length);
    }

    /**
     * Writes {@code text} as its bytes, without a NUL or prefix.
     *
     * @param from the bytes, which are taken as they are
     * @throws IllegalArgumentException if the text needs more than 15 bytes, has a NUL or ends within
     *     a code unit; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setText(byte[] from) {
        TEXT_TEXT.set(this, TEXT_OFFSET, from, 0, from.length);
    }

    /**
     * Writes {@code text} as its bytes, without a NUL or prefix.
     *
     * @param from the bytes, which are taken as they are
     * @param offset the first index in the Java array
     * @param length how many bytes
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is written then
     * @throws IllegalArgumentException if the text needs more than 15 bytes, has a NUL or ends within
     *     a code unit; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setText(byte[] from, int offset, int length) {
        TEXT_TEXT.set(this, TEXT_OFFSET, from, offset, length);
    }

    /**
     * Appends {@code wide}.
     *
     * @param into what to append the text to
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getWide(StringBuilder into) {
        WIDE_TEXT.get(this, WIDE_OFFSET, into);
    }

    /**
     * Writes {@code wide}.
     *
     * @param wide the text, which must not change meanwhile
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 8 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setWide(CharSequence wide) {
        WIDE_TEXT.set(this, WIDE_OFFSET, wide);
    }

    /**
     * Copies the bytes of {@code raw}, without a NUL or prefix.
     *
     * @param into the Java array to copy to
     * @return how many bytes the text has
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public int getRaw(byte[] into) {
        return RAW_TEXT.get(this, RAW_OFFSET, into, 0, into.length);
    }

    /**
     * Writes {@code raw} as its bytes, without a NUL or prefix.
     *
     * @param from the bytes, which are taken as they are
     * @throws IllegalArgumentException if the text ends within
     *     a code unit; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setRaw(byte[] from) {
        RAW_TEXT.set(this, RAW_OFFSET, from, 0, from.length);
    }

    /**
     * Copies the bytes of {@code code}, without a NUL or prefix.
     *
     * @param into the Java array to copy to
     * @param offset the first index in the Java array
     * @param length how many bytes there is room for
     * @return how many bytes the text has
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is copied then
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public int getCode(byte[] into, int offset, int length) {
        return CODE_TEXT.get(this, CODE_OFFSET, into, offset, length);
    }

    /**
     * Writes {@code code} as its bytes, without a NUL or prefix.
     *
     * @param from the bytes, which are taken as they are
     * @param offset the first index in the Java array
     * @param length how many bytes
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is written then
     * @throws IllegalArgumentException if the text needs more than 3 bytes, has a NUL or ends within
     *     a code unit; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setCode(byte[] from, int offset, int length) {
        CODE_TEXT.set(this, CODE_OFFSET, from, offset, length);
    }

    /**
     * Reads {@code only}, a plain access.
     *
     * @return the value
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public String getOnly() {
        return ONLY_TEXT.get(this, ONLY_OFFSET);
    }

    /**
     * Writes {@code only}.
     *
     * @param only the text, which must not change meanwhile
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 3 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setOnly(CharSequence only) {
        ONLY_TEXT.set(this, ONLY_OFFSET, only);
    }

    /**
     * Reads an element of {@code name}, a plain access.
     *
     * @param index from 0 to 1
     * @return the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public String getNameAt(int index) {
        return NAME_TEXT.get(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH));
    }

    /**
     * Writes an element of {@code name}.
     *
     * @param index from 0 to 1
     * @param name the text, which must not change meanwhile
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 4 bytes or can't be
     *     encoded; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setNameAt(int index, CharSequence name) {
        NAME_TEXT.set(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), name);
    }

    /**
     * Appends an element of {@code name}.
     *
     * @param index from 0 to 1
     * @param into what to append the text to
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getNameAt(int index, StringBuilder into) {
        NAME_TEXT.get(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), into);
    }

    /**
     * Copies the bytes of an element of {@code name}, without a NUL or prefix.
     *
     * @param index from 0 to 1
     * @param into the Java array to copy to
     * @return how many bytes the text has
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public int getNameAt(int index, byte[] into) {
        return NAME_TEXT.get(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), into, 0, into.length);
    }

    /**
     * Writes an element of {@code name} as its bytes, without a NUL or prefix.
     *
     * @param index from 0 to 1
     * @param from the bytes, which are taken as they are
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IllegalArgumentException if the text needs more than 4 bytes or ends within
     *     a code unit; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setNameAt(int index, byte[] from) {
        NAME_TEXT.set(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), from, 0, from.length);
    }

    /**
     * Copies the bytes of an element of {@code name}, without a NUL or prefix.
     *
     * @param index from 0 to 1
     * @param into the Java array to copy to
     * @param offset the first index in the Java array
     * @param length how many bytes there is room for
     * @return how many bytes the text has
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is copied then
     * @throws IllegalArgumentException if the text has more bytes than there is room for;
     *     nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public int getNameAt(int index, byte[] into, int offset, int length) {
        return NAME_TEXT.get(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), into, offset, length);
    }

    /**
     * Writes an element of {@code name} as its bytes, without a NUL or prefix.
     *
     * @param index from 0 to 1
     * @param from the bytes, which are taken as they are
     * @param offset the first index in the Java array
     * @param length how many bytes
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is written then
     * @throws IllegalArgumentException if the text needs more than 4 bytes or ends within
     *     a code unit; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setNameAt(int index, byte[] from, int offset, int length) {
        NAME_TEXT.set(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), from, offset, length);
    }

    /**
     * Appends an element of {@code tag}.
     *
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @param into what to append the text to
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getTagAt(int row, int column, StringBuilder into) {
        TAG_TEXT.get(this, TAG_OFFSET + 4L * Indexes.check("tag", row, TAG_ROWS, column, TAG_COLUMNS), into);
    }

    /**
     * Writes an element of {@code tag}.
     *
     * @param row from 0 to 1
     * @param column from 0 to 1
     * @param tag the text, which must not change meanwhile
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text needs more than 3 bytes, holds U+0000 or can't be
     *     encoded; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setTagAt(int row, int column, CharSequence tag) {
        TAG_TEXT.set(this, TAG_OFFSET + 4L * Indexes.check("tag", row, TAG_ROWS, column, TAG_COLUMNS), tag);
    }

    /**
     * Reads an element of {@code key}, a plain access.
     *
     * @param index from 0 to 7
     * @return the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public byte getKeyAt(int index) {
        return getByte(KEY_OFFSET + Indexes.check("key", index, KEY_LENGTH));
    }

    /**
     * Writes an element of {@code key}, a plain access.
     *
     * @param index from 0 to 7
     * @param key the value
     * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setKeyAt(int index, byte key) {
        setByte(KEY_OFFSET + Indexes.check("key", index, KEY_LENGTH), key);
    }

    /**
     * Reads all elements of {@code key}; a writer may come in between.
     *
     * @param into the Java array to fill
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getKeys(byte[] into) {
        Indexes.checkLength("key", into.length, KEY_LENGTH);
        ArrayCopy.get(this, KEY_OFFSET, into);
    }

    /**
     * Writes all elements of {@code key}; a reader may come in between.
     *
     * @param from the values
     * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setKeys(byte[] from) {
        Indexes.checkLength("key", from.length, KEY_LENGTH);
        ArrayCopy.set(this, KEY_OFFSET, from);
    }

    /**
     * Reads some elements of {@code key}; a writer may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param into the Java array to fill
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getKeys(int index, byte[] into, int offset, int length) {
        Indexes.checkRange("key", index, length, KEY_LENGTH);
        Indexes.checkRange("key", offset, length, into.length);
        ArrayCopy.get(this, KEY_OFFSET + index, into, offset, length);
    }

    /**
     * Writes some elements of {@code key}; a reader may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param from the values
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setKeys(int index, byte[] from, int offset, int length) {
        Indexes.checkRange("key", index, length, KEY_LENGTH);
        Indexes.checkRange("key", offset, length, from.length);
        ArrayCopy.set(this, KEY_OFFSET + index, from, offset, length);
    }

    /**
     * Reads some elements of {@code blob}; a writer may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param into the Java array to fill
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     * @throws IllegalStateException if the region is closed
     */
    @Override
    public void getBlobs(int index, byte[] into, int offset, int length) {
        Indexes.checkRange("blob", index, length, BLOB_LENGTH);
        Indexes.checkRange("blob", offset, length, into.length);
        ArrayCopy.get(this, BLOB_OFFSET + index, into, offset, length);
    }

    /**
     * Writes some elements of {@code blob}; a reader may come in between.
     *
     * @param index the first element, row by row if there are rows
     * @param from the values
     * @param offset the first index in the Java array
     * @param length how many elements
     * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if the region is open read-only
     */
    @Override
    public void setBlobs(int index, byte[] from, int offset, int length) {
        Indexes.checkRange("blob", index, length, BLOB_LENGTH);
        Indexes.checkRange("blob", offset, length, from.length);
        ArrayCopy.set(this, BLOB_OFFSET + index, from, offset, length);
    }

    /**
     * Copies what has a getter, field by field, to the heap: a writer may come in between.
     *
     * @return the copy
     * @throws IllegalStateException if the region is closed
     */
    public Snapshot snapshot() {
        return Views.point(new CarriersShared.View(), this, 0).snapshot();
    }

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
    public void copyFrom(Carriers source) {
        Views.point(new CarriersShared.View(), this, 0).copyFrom(source);
    }

    /**
     * What has a getter, field by field, or {@code Carriers[closed]}.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return Views.point(new CarriersShared.View(), this, 0).toString();
    }

    /**
     * A {@link Carriers} inside another struct, or in an array of them.
     * It reads and writes the bytes of the region that it is pointed at.
     */
    public static final class View extends StructView implements Carriers {
        /**
         * A view to be pointed at one struct after another, which allocates nothing.
         * Until it is, its accessors throw {@link IllegalStateException}.
         */
        public View() {
        }

        /**
         * Reads {@code text}, a plain access.
         *
         * @return the value
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public String getText() {
            return TEXT_TEXT.get(this, TEXT_OFFSET);
        }

        /**
         * Writes {@code text}, a plain access.
         *
         * @param text the value
         * @throws NullPointerException if the text is null
         * @throws IllegalArgumentException if the text needs more than 15 bytes, holds U+0000 or can't be
         *     encoded; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setText(String text) {
            TEXT_TEXT.set(this, TEXT_OFFSET, text);
        }

        /**
         * Writes {@code text}.
         *
         * @param text the text, which must not change meanwhile
         * @throws NullPointerException if the text is null
         * @throws IllegalArgumentException if the text needs more than 15 bytes, holds U+0000 or can't be
         *     encoded; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setText(CharSequence text) {
            TEXT_TEXT.set(this, TEXT_OFFSET, text);
        }

        /**
         * Appends {@code text}.
         *
         * @param into what to append the text to
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getText(StringBuilder into) {
            TEXT_TEXT.get(this, TEXT_OFFSET, into);
        }

        /**
         * Copies the bytes of {@code text}, without a NUL or prefix.
         *
         * @param into the Java array to copy to
         * @return how many bytes the text has
         * @throws IllegalArgumentException if the text has more bytes than there is room for;
         *     nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public int getText(byte[] into) {
            return TEXT_TEXT.get(this, TEXT_OFFSET, into, 0, into.length);
        }

        /**
         * Copies the bytes of {@code text}, without a NUL or prefix.
         *
         * @param into the Java array to copy to
         * @param offset the first index in the Java array
         * @param length how many bytes there is room for
         * @return how many bytes the text has
         * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is copied then
         * @throws IllegalArgumentException if the text has more bytes than there is room for;
         *     nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public int getText(byte[] into, int offset, int length) {
            return TEXT_TEXT.get(this, TEXT_OFFSET, into, offset, length);
        }

        /**
         * Writes {@code text} as its bytes, without a NUL or prefix.
         *
         * @param from the bytes, which are taken as they are
         * @throws IllegalArgumentException if the text needs more than 15 bytes, has a NUL or ends within
         *     a code unit; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setText(byte[] from) {
            TEXT_TEXT.set(this, TEXT_OFFSET, from, 0, from.length);
        }

        /**
         * Writes {@code text} as its bytes, without a NUL or prefix.
         *
         * @param from the bytes, which are taken as they are
         * @param offset the first index in the Java array
         * @param length how many bytes
         * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is written then
         * @throws IllegalArgumentException if the text needs more than 15 bytes, has a NUL or ends within
         *     a code unit; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setText(byte[] from, int offset, int length) {
            TEXT_TEXT.set(this, TEXT_OFFSET, from, offset, length);
        }

        /**
         * Appends {@code wide}.
         *
         * @param into what to append the text to
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getWide(StringBuilder into) {
            WIDE_TEXT.get(this, WIDE_OFFSET, into);
        }

        /**
         * Writes {@code wide}.
         *
         * @param wide the text, which must not change meanwhile
         * @throws NullPointerException if the text is null
         * @throws IllegalArgumentException if the text needs more than 8 bytes, holds U+0000 or can't be
         *     encoded; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setWide(CharSequence wide) {
            WIDE_TEXT.set(this, WIDE_OFFSET, wide);
        }

        /**
         * Copies the bytes of {@code raw}, without a NUL or prefix.
         *
         * @param into the Java array to copy to
         * @return how many bytes the text has
         * @throws IllegalArgumentException if the text has more bytes than there is room for;
         *     nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public int getRaw(byte[] into) {
            return RAW_TEXT.get(this, RAW_OFFSET, into, 0, into.length);
        }

        /**
         * Writes {@code raw} as its bytes, without a NUL or prefix.
         *
         * @param from the bytes, which are taken as they are
         * @throws IllegalArgumentException if the text ends within
         *     a code unit; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setRaw(byte[] from) {
            RAW_TEXT.set(this, RAW_OFFSET, from, 0, from.length);
        }

        /**
         * Copies the bytes of {@code code}, without a NUL or prefix.
         *
         * @param into the Java array to copy to
         * @param offset the first index in the Java array
         * @param length how many bytes there is room for
         * @return how many bytes the text has
         * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is copied then
         * @throws IllegalArgumentException if the text has more bytes than there is room for;
         *     nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public int getCode(byte[] into, int offset, int length) {
            return CODE_TEXT.get(this, CODE_OFFSET, into, offset, length);
        }

        /**
         * Writes {@code code} as its bytes, without a NUL or prefix.
         *
         * @param from the bytes, which are taken as they are
         * @param offset the first index in the Java array
         * @param length how many bytes
         * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is written then
         * @throws IllegalArgumentException if the text needs more than 3 bytes, has a NUL or ends within
         *     a code unit; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setCode(byte[] from, int offset, int length) {
            CODE_TEXT.set(this, CODE_OFFSET, from, offset, length);
        }

        /**
         * Reads {@code only}, a plain access.
         *
         * @return the value
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public String getOnly() {
            return ONLY_TEXT.get(this, ONLY_OFFSET);
        }

        /**
         * Writes {@code only}.
         *
         * @param only the text, which must not change meanwhile
         * @throws NullPointerException if the text is null
         * @throws IllegalArgumentException if the text needs more than 3 bytes, holds U+0000 or can't be
         *     encoded; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setOnly(CharSequence only) {
            ONLY_TEXT.set(this, ONLY_OFFSET, only);
        }

        /**
         * Reads an element of {@code name}, a plain access.
         *
         * @param index from 0 to 1
         * @return the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public String getNameAt(int index) {
            return NAME_TEXT.get(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH));
        }

        /**
         * Writes an element of {@code name}.
         *
         * @param index from 0 to 1
         * @param name the text, which must not change meanwhile
         * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
         * @throws NullPointerException if the text is null
         * @throws IllegalArgumentException if the text needs more than 4 bytes or can't be
         *     encoded; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setNameAt(int index, CharSequence name) {
            NAME_TEXT.set(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), name);
        }

        /**
         * Appends an element of {@code name}.
         *
         * @param index from 0 to 1
         * @param into what to append the text to
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getNameAt(int index, StringBuilder into) {
            NAME_TEXT.get(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), into);
        }

        /**
         * Copies the bytes of an element of {@code name}, without a NUL or prefix.
         *
         * @param index from 0 to 1
         * @param into the Java array to copy to
         * @return how many bytes the text has
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws IllegalArgumentException if the text has more bytes than there is room for;
         *     nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public int getNameAt(int index, byte[] into) {
            return NAME_TEXT.get(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), into, 0, into.length);
        }

        /**
         * Writes an element of {@code name} as its bytes, without a NUL or prefix.
         *
         * @param index from 0 to 1
         * @param from the bytes, which are taken as they are
         * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
         * @throws IllegalArgumentException if the text needs more than 4 bytes or ends within
         *     a code unit; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setNameAt(int index, byte[] from) {
            NAME_TEXT.set(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), from, 0, from.length);
        }

        /**
         * Copies the bytes of an element of {@code name}, without a NUL or prefix.
         *
         * @param index from 0 to 1
         * @param into the Java array to copy to
         * @param offset the first index in the Java array
         * @param length how many bytes there is room for
         * @return how many bytes the text has
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is copied then
         * @throws IllegalArgumentException if the text has more bytes than there is room for;
         *     nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public int getNameAt(int index, byte[] into, int offset, int length) {
            return NAME_TEXT.get(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), into, offset, length);
        }

        /**
         * Writes an element of {@code name} as its bytes, without a NUL or prefix.
         *
         * @param index from 0 to 1
         * @param from the bytes, which are taken as they are
         * @param offset the first index in the Java array
         * @param length how many bytes
         * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
         * @throws IndexOutOfBoundsException if the Java array has no such range; nothing is written then
         * @throws IllegalArgumentException if the text needs more than 4 bytes or ends within
         *     a code unit; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setNameAt(int index, byte[] from, int offset, int length) {
            NAME_TEXT.set(this, NAME_OFFSET + 6L * Indexes.check("name", index, NAME_LENGTH), from, offset, length);
        }

        /**
         * Appends an element of {@code tag}.
         *
         * @param row from 0 to 1
         * @param column from 0 to 1
         * @param into what to append the text to
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getTagAt(int row, int column, StringBuilder into) {
            TAG_TEXT.get(this, TAG_OFFSET + 4L * Indexes.check("tag", row, TAG_ROWS, column, TAG_COLUMNS), into);
        }

        /**
         * Writes an element of {@code tag}.
         *
         * @param row from 0 to 1
         * @param column from 0 to 1
         * @param tag the text, which must not change meanwhile
         * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
         * @throws NullPointerException if the text is null
         * @throws IllegalArgumentException if the text needs more than 3 bytes, holds U+0000 or can't be
         *     encoded; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setTagAt(int row, int column, CharSequence tag) {
            TAG_TEXT.set(this, TAG_OFFSET + 4L * Indexes.check("tag", row, TAG_ROWS, column, TAG_COLUMNS), tag);
        }

        /**
         * Reads an element of {@code key}, a plain access.
         *
         * @param index from 0 to 7
         * @return the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is read then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public byte getKeyAt(int index) {
            return getByte(KEY_OFFSET + Indexes.check("key", index, KEY_LENGTH));
        }

        /**
         * Writes an element of {@code key}, a plain access.
         *
         * @param index from 0 to 7
         * @param key the value
         * @throws IndexOutOfBoundsException if there is no such element; nothing is written then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setKeyAt(int index, byte key) {
            setByte(KEY_OFFSET + Indexes.check("key", index, KEY_LENGTH), key);
        }

        /**
         * Reads all elements of {@code key}; a writer may come in between.
         *
         * @param into the Java array to fill
         * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getKeys(byte[] into) {
            Indexes.checkLength("key", into.length, KEY_LENGTH);
            ArrayCopy.get(this, KEY_OFFSET, into);
        }

        /**
         * Writes all elements of {@code key}; a reader may come in between.
         *
         * @param from the values
         * @throws IllegalArgumentException if the Java array has another length; nothing is copied then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setKeys(byte[] from) {
            Indexes.checkLength("key", from.length, KEY_LENGTH);
            ArrayCopy.set(this, KEY_OFFSET, from);
        }

        /**
         * Reads some elements of {@code key}; a writer may come in between.
         *
         * @param index the first element, row by row if there are rows
         * @param into the Java array to fill
         * @param offset the first index in the Java array
         * @param length how many elements
         * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getKeys(int index, byte[] into, int offset, int length) {
            Indexes.checkRange("key", index, length, KEY_LENGTH);
            Indexes.checkRange("key", offset, length, into.length);
            ArrayCopy.get(this, KEY_OFFSET + index, into, offset, length);
        }

        /**
         * Writes some elements of {@code key}; a reader may come in between.
         *
         * @param index the first element, row by row if there are rows
         * @param from the values
         * @param offset the first index in the Java array
         * @param length how many elements
         * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setKeys(int index, byte[] from, int offset, int length) {
            Indexes.checkRange("key", index, length, KEY_LENGTH);
            Indexes.checkRange("key", offset, length, from.length);
            ArrayCopy.set(this, KEY_OFFSET + index, from, offset, length);
        }

        /**
         * Reads some elements of {@code blob}; a writer may come in between.
         *
         * @param index the first element, row by row if there are rows
         * @param into the Java array to fill
         * @param offset the first index in the Java array
         * @param length how many elements
         * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
         * @throws IllegalStateException if the region is closed
         */
        @Override
        public void getBlobs(int index, byte[] into, int offset, int length) {
            Indexes.checkRange("blob", index, length, BLOB_LENGTH);
            Indexes.checkRange("blob", offset, length, into.length);
            ArrayCopy.get(this, BLOB_OFFSET + index, into, offset, length);
        }

        /**
         * Writes some elements of {@code blob}; a reader may come in between.
         *
         * @param index the first element, row by row if there are rows
         * @param from the values
         * @param offset the first index in the Java array
         * @param length how many elements
         * @throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then
         * @throws IllegalStateException if the region is closed
         * @throws UnsupportedOperationException if the region is open read-only
         */
        @Override
        public void setBlobs(int index, byte[] from, int offset, int length) {
            Indexes.checkRange("blob", index, length, BLOB_LENGTH);
            Indexes.checkRange("blob", offset, length, from.length);
            ArrayCopy.set(this, BLOB_OFFSET + index, from, offset, length);
        }

        /**
         * Copies what has a getter, field by field, to the heap: a writer may come in between.
         *
         * @return the copy
         * @throws IllegalStateException if the region is closed
         */
        public CarriersShared.Snapshot snapshot() {
            return new CarriersShared.Snapshot(getText(), WIDE_TEXT.get(this, 16),
                    RAW_TEXT.get(this, 24), CODE_TEXT.get(this, 32), getOnly(),
                    NAME_TEXT.get(this, 40, new String[2]), TAG_TEXT.get(this, 52, new String[4]),
                    ArrayCopy.get(this, 68, new byte[8]), ArrayCopy.get(this, 76, new byte[3]));
        }

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
        public void copyFrom(Carriers source) {
            if (source instanceof CarriersShared || source instanceof CarriersShared.View) {
                StructBytes bytes = (StructBytes) source;
                Views.copy(bytes, this, 0, 79);
            } else if (Views.isPrivate(this)) {
                setText(source.getText());
                StringBuilder wideCopy = new StringBuilder();
                source.getWide(wideCopy);
                WIDE_TEXT.set(this, 16, wideCopy);
                byte[] rawCopy = new byte[(int) RAW_SIZE];
                RAW_TEXT.set(this, 24, rawCopy, 0, source.getRaw(rawCopy));
                byte[] codeCopy = new byte[(int) CODE_SIZE];
                CODE_TEXT.set(this, 32, codeCopy, 0, source.getCode(codeCopy, 0, codeCopy.length));
                ONLY_TEXT.set(this, 36, source.getOnly());
                for (int i = 0; i < 2; i++) {
                    NAME_TEXT.set(this, 40 + 6L * i, source.getNameAt(i));
                }
                for (int i = 0; i < 2; i++) {
                    for (int j = 0; j < 2; j++) {
                        StringBuilder tagCopy = new StringBuilder();
                        source.getTagAt(i, j, tagCopy);
                        TAG_TEXT.set(this, 52 + 4L * (i * 2 + j), tagCopy);
                    }
                }
                for (int i = 0; i < 8; i++) {
                    setByte(68 + 1L * i, source.getKeyAt(i));
                }
                byte[] blobCopy = new byte[3];
                source.getBlobs(0, blobCopy, 0, blobCopy.length);
                ArrayCopy.set(this, 76, blobCopy);
            } else {
                CarriersShared.View staged = Views.stage(new CarriersShared.View(), this, 80);
                staged.copyFrom(source);
                copyFrom(staged);
            }
        }

        /**
         * What has a getter, field by field, or {@code Carriers[closed]}.
         *
         * @return a text for people
         */
        @Override
        public String toString() {
            try {
                return "Carriers[text=" + getText()
                        + ", wide=" + WIDE_TEXT.get(this, 16)
                        + ", raw=" + RAW_TEXT.get(this, 24)
                        + ", code=" + CODE_TEXT.get(this, 32)
                        + ", only=" + getOnly()
                        + ", name=" + Arrays.toString(NAME_TEXT.get(this, NAME_OFFSET, new String[NAME_LENGTH]))
                        + ", tag=" + Arrays.toString(TAG_TEXT.get(this, TAG_OFFSET, new String[TAG_ROWS * TAG_COLUMNS]))
                        + ", key=" + Arrays.toString(ArrayCopy.get(this, KEY_OFFSET, new byte[KEY_LENGTH]))
                        + ", blob=" + Arrays.toString(ArrayCopy.get(this, BLOB_OFFSET, new byte[BLOB_LENGTH]))
                        + "]";
            } catch (IllegalStateException closed) {
                return "Carriers[closed]";
            }
        }
    }

    /**
     * An immutable copy of a {@link Carriers} on the heap.
     * Its setters throw {@link UnsupportedOperationException}.
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
    public record Snapshot(String text, String wide, String raw, String code, String only,
            String[] name, String[] tag, byte[] key, byte[] blob) implements Carriers {
        public Snapshot {
            Indexes.checkLength("name", name.length, NAME_LENGTH);
            name = name.clone();
            Indexes.checkLength("tag", tag.length, TAG_ROWS * TAG_COLUMNS);
            tag = tag.clone();
            Indexes.checkLength("key", key.length, KEY_LENGTH);
            key = key.clone();
            Indexes.checkLength("blob", blob.length, BLOB_LENGTH);
            blob = blob.clone();
        }

        @Override
        public String[] name() {
            return name.clone();
        }

        @Override
        public String[] tag() {
            return tag.clone();
        }

        @Override
        public byte[] key() {
            return key.clone();
        }

        @Override
        public byte[] blob() {
            return blob.clone();
        }

        @Override
        public String getText() {
            return text;
        }

        @Override
        public void setText(String text) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void setText(CharSequence text) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getText(StringBuilder into) {
            into.append(this.text);
        }

        @Override
        public int getText(byte[] into) {
            return TEXT_TEXT.encode(this.text, into, 0, into.length);
        }

        @Override
        public int getText(byte[] into, int offset, int length) {
            return TEXT_TEXT.encode(this.text, into, offset, length);
        }

        @Override
        public void setText(byte[] from) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void setText(byte[] from, int offset, int length) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getWide(StringBuilder into) {
            into.append(this.wide);
        }

        @Override
        public void setWide(CharSequence wide) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public int getRaw(byte[] into) {
            return RAW_TEXT.encode(this.raw, into, 0, into.length);
        }

        @Override
        public void setRaw(byte[] from) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public int getCode(byte[] into, int offset, int length) {
            return CODE_TEXT.encode(this.code, into, offset, length);
        }

        @Override
        public void setCode(byte[] from, int offset, int length) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public String getOnly() {
            return only;
        }

        @Override
        public void setOnly(CharSequence only) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public String getNameAt(int index) {
            return this.name[Indexes.check("name", index, NAME_LENGTH)];
        }

        @Override
        public void setNameAt(int index, CharSequence name) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getNameAt(int index, StringBuilder into) {
            into.append(this.name[Indexes.check("name", index, NAME_LENGTH)]);
        }

        @Override
        public int getNameAt(int index, byte[] into) {
            return NAME_TEXT.encode(this.name[Indexes.check("name", index, NAME_LENGTH)], into, 0, into.length);
        }

        @Override
        public void setNameAt(int index, byte[] from) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public int getNameAt(int index, byte[] into, int offset, int length) {
            return NAME_TEXT.encode(this.name[Indexes.check("name", index, NAME_LENGTH)], into, offset, length);
        }

        @Override
        public void setNameAt(int index, byte[] from, int offset, int length) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getTagAt(int row, int column, StringBuilder into) {
            into.append(this.tag[Indexes.check("tag", row, TAG_ROWS, column, TAG_COLUMNS)]);
        }

        @Override
        public void setTagAt(int row, int column, CharSequence tag) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public byte getKeyAt(int index) {
            return this.key[Indexes.check("key", index, KEY_LENGTH)];
        }

        @Override
        public void setKeyAt(int index, byte key) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getKeys(byte[] into) {
            Indexes.checkLength("key", into.length, KEY_LENGTH);
            System.arraycopy(this.key, 0, into, 0, into.length);
        }

        @Override
        public void setKeys(byte[] from) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getKeys(int index, byte[] into, int offset, int length) {
            Indexes.checkRange("key", index, length, KEY_LENGTH);
            Indexes.checkRange("key", offset, length, into.length);
            System.arraycopy(this.key, index, into, offset, length);
        }

        @Override
        public void setKeys(int index, byte[] from, int offset, int length) {
            throw new UnsupportedOperationException("a snapshot is immutable");
        }

        @Override
        public void getBlobs(int index, byte[] into, int offset, int length) {
            Indexes.checkRange("blob", index, length, BLOB_LENGTH);
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
            return Arrays.deepHashCode(new Object[] {text, wide, raw, code, only, name, tag, key,
                    blob});
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
