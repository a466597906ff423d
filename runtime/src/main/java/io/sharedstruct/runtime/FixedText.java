package io.sharedstruct.runtime;

import io.sharedstruct.Overflow;
import io.sharedstruct.TextForm;
import io.sharedstruct.runtime.memory.Memory;
import io.sharedstruct.runtime.text.TextCodec;
import io.sharedstruct.runtime.text.TextPrefix;
import io.sharedstruct.runtime.text.TextRefusal;
import io.sharedstruct.runtime.value.Indexes;
import java.lang.ref.Reference;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Objects;

/**
 * The codec of texts in a fixed number of bytes. Immutable, for any number of threads. The contract is that of {@link
 * io.sharedstruct.FixedString}.
 */
// Without try and finally: what throws has done with the mapping.
@SuppressWarnings("ReachabilityFenceUsage")
public final class FixedText {

    /** Copied behind a text: one copy costs less than a loop of stores. */
    private static final byte[] ZEROES = new byte[1024];

    /** How much of a text is shown. A multiple of every code unit. */
    private static final int SHOWN = 1024;

    private final String property;
    private final int size;
    private final TextCodec codec;
    private final Overflow overflow;

    private final TextPrefix length;

    /** The bytes of the length before the text, 0 if there is none. */
    private final int prefix;

    /** The bytes that a text can have at most. */
    private final int capacity;

    private FixedText(String property, int size, TextCodec codec, TextPrefix length, int nul, Overflow overflow) {
        this.property = property;
        this.size = size;
        this.codec = codec;
        this.overflow = overflow;
        this.length = length;
        prefix = length.size();
        capacity = size - prefix - nul;
    }

    /**
     * The codec of the texts of a property that end with a NUL.
     *
     * @param property the name of the property, for messages
     * @param size the size of a text in bytes, NUL included
     * @param charset the charset
     * @param overflow the treatment of a text that is too long
     * @return the codec
     */
    public static FixedText of(String property, int size, Charset charset, Overflow overflow) {
        return of(property, size, charset, TextForm.TERMINATED, overflow);
    }

    /**
     * The codec of the texts of a property.
     *
     * @param property the name of the property, for messages
     * @param size the size of a text in bytes, NUL or prefix included
     * @param charset the charset
     * @param form what says where the text ends
     * @param overflow the treatment of a text that is too long
     * @return the codec
     */
    public static FixedText of(String property, int size, Charset charset, TextForm form, Overflow overflow) {
        TextCodec codec = TextCodec.of(charset);
        TextPrefix length = TextPrefix.of(form.prefixSize(), ByteOrder.nativeOrder());
        return new FixedText(property, size, codec, length, form == TextForm.TERMINATED ? codec.unit() : 0, overflow);
    }

    /**
     * The same with the bytes of its prefix in an order.
     *
     * @param order the order
     * @return a codec
     */
    public FixedText prefixIn(ByteOrder order) {
        return new FixedText(property, size, codec, TextPrefix.of(prefix, order), size - prefix - capacity, overflow);
    }

    private boolean nulEnds() {
        return prefix == 0;
    }

    /** How many bytes the text has: a prefix that says more than there are counts as all. */
    private int length(long at) {
        if (prefix == 0) {
            return codec.length(at, size);
        }
        long counted = Math.min(length.get(at), capacity);
        return (int) (counted - counted % codec.unit());
    }

    /** How many bytes the text can have, as far as is known without a search. */
    private int limit(long at) {
        return nulEnds() ? size : length(at);
    }

    /**
     * Reads the text.
     *
     * @param struct the struct
     * @param offset the offset of the text in the struct, in bytes
     * @return the text; what is malformed is U+FFFD
     */
    public String get(StructBytes struct, long offset) {
        PlainAccess region = struct.region();
        long at = region.toRead(struct.base() + offset, size);
        String text = codec.read(at + prefix, limit(at), nulEnds());
        Reference.reachabilityFence(region);
        return text;
    }

    /**
     * Reads texts that lie one behind the other.
     *
     * @param struct the struct
     * @param offset the offset of the first text in the struct, in bytes
     * @param into the array to fill
     * @return the array
     */
    public String[] get(StructBytes struct, long offset, String[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = get(struct, offset + (long) i * size);
        }
        return into;
    }

    /**
     * The beginning of the text, and how many bytes it has if that isn't all: for people, who don't read a gigabyte.
     *
     * @param struct the struct
     * @param offset the offset of the text in the struct, in bytes
     * @return the text, or about its first {@value #SHOWN} bytes
     */
    public String show(StructBytes struct, long offset) {
        PlainAccess region = struct.region();
        long at = region.toRead(struct.base() + offset, size);
        int length = length(at);
        if (length <= SHOWN) {
            return get(struct, offset);
        }
        byte[] start = new byte[SHOWN + Integer.BYTES];
        Memory.getBytes(at + prefix, start, 0, Math.min(length, start.length));
        Reference.reachabilityFence(region);
        return new String(start, 0, codec.cut(start, 0, SHOWN), codec.charset()) + "… of " + length + " bytes";
    }

    /**
     * The same for a text on the heap.
     *
     * @param text the text
     * @return the text, or its first {@value #SHOWN} characters and how many it has
     */
    public static String shown(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "… of " + text.length() + " characters";
    }

    /**
     * Appends the text.
     *
     * @param struct the struct
     * @param offset the offset of the text in the struct, in bytes
     * @param into what to append the text to; what is malformed is U+FFFD. It stays as it was if this throws.
     */
    public void get(StructBytes struct, long offset, StringBuilder into) {
        int before = Objects.requireNonNull(into, property).length();
        boolean done = false;
        try {
            PlainAccess region = struct.region();
            long at = region.toRead(struct.base() + offset, size);
            codec.append(at + prefix, limit(at), nulEnds(), into);
            Reference.reachabilityFence(region);
            done = true;
        } finally {
            if (!done) {
                into.setLength(before);
            }
        }
    }

    /**
     * Copies the bytes of the text, without its NUL or prefix.
     *
     * @param struct the struct
     * @param offset the offset of the text in the struct, in bytes
     * @param into the array to copy to
     * @param from the first index in the array
     * @param room how many bytes of the array may be written
     * @return how many bytes the text has
     * @throws IndexOutOfBoundsException if the array has no such range
     * @throws IllegalArgumentException if the text has more bytes; nothing is copied then
     */
    public int get(StructBytes struct, long offset, byte[] into, int from, int room) {
        Indexes.checkRange(property, from, room, into.length);
        PlainAccess region = struct.region();
        long at = region.toRead(struct.base() + offset, size);
        int length = length(at);
        checkRoom(length, room);
        Memory.getBytes(at + prefix, into, from, length);
        Reference.reachabilityFence(region);
        // Another process may have shortened the text since its end was found: what counts is what was copied.
        return nulEnds() ? codec.length(into, from, length) : length;
    }

    /**
     * Writes the text and fills up the field.
     *
     * @param struct the struct
     * @param offset the offset of the text in the struct, in bytes
     * @param text the text
     * @throws IllegalArgumentException if it doesn't fit, has a character that the charset can't express, or U+0000 where
     *     that would end it; nothing is written then
     */
    public void set(StructBytes struct, long offset, String text) {
        Objects.requireNonNull(text, property);
        PlainAccess region = struct.region();
        long at = region.toWrite(struct.base() + offset, size);
        int length = codec.writeAtOnce(text, at + prefix, capacity);
        if (length < 0) {
            set(struct, offset, (CharSequence) text);
        } else {
            complete(at, length);
        }
        Reference.reachabilityFence(region);
    }

    /**
     * Writes the text and fills up the field.
     *
     * @param struct the struct
     * @param offset the offset of the text in the struct, in bytes
     * @param text the text, which must not change meanwhile
     * @throws IllegalArgumentException if it doesn't fit, has a character that the charset can't express, or U+0000 where
     *     that would end it; nothing is written then
     */
    public void set(StructBytes struct, long offset, CharSequence text) {
        long needed = codec.measure(Objects.requireNonNull(text, property), nulEnds());
        if (needed < 0) {
            throw TextRefusal.character(struct.path(property, offset), text, (int) ~needed, codec.charset());
        }
        if (needed > capacity && overflow == Overflow.ERROR) {
            throw tooLong(struct.path(property, offset), needed);
        }
        PlainAccess region = struct.region();
        long at = region.toWrite(struct.base() + offset, size);
        complete(at, codec.write(text, at + prefix, capacity));
        Reference.reachabilityFence(region);
    }

    /**
     * Writes the bytes of a text as they are, and fills up the field.
     *
     * @param struct the struct
     * @param offset the offset of the text in the struct, in bytes
     * @param bytes the array to copy from
     * @param from the first index in the array
     * @param length how many bytes
     * @throws IndexOutOfBoundsException if the array has no such range
     * @throws IllegalArgumentException if they don't fit, end within a code unit, or have a NUL where that would end the
     *     text; nothing is written then
     */
    public void set(StructBytes struct, long offset, byte[] bytes, int from, int length) {
        Indexes.checkRange(property, from, length, bytes.length);
        if (length % codec.unit() != 0) {
            throw new IllegalArgumentException(struct.path(property, offset) + ": " + length
                    + " bytes end within a code unit of " + codec.charset().name() + ", which has " + codec.unit());
        }
        int nul = nulEnds() ? codec.length(bytes, from, length) : length;
        if (nul < length) {
            throw new IllegalArgumentException(struct.path(property, offset) + ": there is a NUL behind " + nul
                    + " bytes, which would end the text there");
        }
        if (length > capacity && overflow == Overflow.ERROR) {
            throw tooLong(struct.path(property, offset), length);
        }
        PlainAccess region = struct.region();
        long at = region.toWrite(struct.base() + offset, size);
        int fitting = length > capacity ? codec.cut(bytes, from, capacity) : length;
        Memory.setBytes(at + prefix, bytes, from, fitting);
        complete(at, fitting);
        Reference.reachabilityFence(region);
    }

    /**
     * Copies the bytes that a text has in the charset, {@code ?} for what it can't express.
     *
     * @param text the text
     * @param into the array to copy to
     * @param from the first index in the array
     * @param room how many bytes of the array may be written
     * @return how many bytes the text has
     * @throws IndexOutOfBoundsException if the array has no such range
     * @throws IllegalArgumentException if the text has more bytes; nothing is copied then
     */
    public int encode(String text, byte[] into, int from, int room) {
        Indexes.checkRange(property, from, room, into.length);
        byte[] bytes = text.getBytes(codec.charset());
        checkRoom(bytes.length, room);
        System.arraycopy(bytes, 0, into, from, bytes.length);
        return bytes.length;
    }

    private void checkRoom(int length, int room) {
        if (length > room) {
            throw new IllegalArgumentException(
                    property + ": the text has " + length + " bytes, the Java array has room for " + room);
        }
    }

    /** Zeroes what is behind the text, and writes the prefix. */
    private void complete(long at, int length) {
        for (long i = (long) prefix + length; i < size; i += ZEROES.length) {
            Memory.setBytes(at + i, ZEROES, 0, (int) Math.min(size - i, ZEROES.length));
        }
        this.length.set(at, length);
    }

    private IllegalArgumentException tooLong(String path, long needed) {
        return TextRefusal.length(path, needed, prefix, size - capacity - prefix, size);
    }
}
