package io.sharedstruct.inspect;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.Sequences;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.open.WordRanges;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * A region whose struct has no class here, held as a generated class holds it: it counts as a holder, is refused another layout, and keeps
 * the region until it is closed. What it reads and writes are bytes; locks and sequences are no part of them: they are read as 0, and
 * never written but by {@link #takeOver}.
 *
 * <p>Safe for several threads, as a generated class is; copies are as whole as the methods say.
 */
public final class StructRegion extends SharedRegion {

    private final long size;
    private final List<WordRanges.Range> words;
    private final OptionalLong sequence;

    private StructRegion(AttachedRegion attached, StructDescription struct) {
        super(attached);
        size = struct.size();
        words = WordRanges.of(struct.descriptor());
        sequence = struct.fields().stream()
                .filter(field -> field.dimensions().isEmpty()
                        && field.type() instanceof FieldType.WordType word
                        && word.kind() == FieldType.WordType.Kind.SEQUENCE)
                .mapToLong(FieldDescription::offset)
                .findFirst();
    }

    /**
     * Attaches to a region, or creates it.
     *
     * @param struct the struct
     * @param options the name, and how it is opened
     * @param initializer writes the first values if it is created, before anyone else sees it
     * @return the region, to be closed
     * @throws io.sharedstruct.SharedMemoryException as {@code acquire} of a generated class does
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static StructRegion acquire(
            StructDescription struct, AcquireOptions options, Consumer<? super StructRegion> initializer) {
        return Regions.acquire(layout(struct), options, attached -> new StructRegion(attached, struct), initializer);
    }

    /**
     * Attaches to a region that is there, to read it only.
     *
     * @param struct the struct
     * @param options the name, and how it is opened
     * @return the region, to be closed
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.SharedMemoryException as {@code openReadOnly} of a generated class does
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static StructRegion openReadOnly(StructDescription struct, AcquireOptions options) {
        return Regions.openReadOnly(layout(struct), options, attached -> new StructRegion(attached, struct));
    }

    private static RegionLayout layout(StructDescription struct) {
        return new RegionLayout(
                struct.name().orElse("struct"), null, struct.size(), struct.fingerprint(), struct.descriptor());
    }

    /**
     * Whether the struct has a sequence among its own fields, so that copies can be known to be whole.
     *
     * @return whether it has
     */
    public boolean hasSequence() {
        return sequence.isPresent();
    }

    /**
     * The number of the sequence: an even one is that of the last update, an odd one says that somebody writes, or died while he did.
     *
     * @return the number
     * @throws IllegalStateException if the region is closed, or the struct has no sequence
     */
    public int look() {
        return Sequences.look(this, sequenceOffset());
    }

    /**
     * Copies the struct once, and says whether the copy is what one update left.
     *
     * @param into where the bytes go, as many as the struct has, at most; after an empty answer any bytes are in it
     * @return the number of the update, empty if somebody was writing
     * @throws IndexOutOfBoundsException if there is more room than the struct has bytes
     * @throws IllegalStateException if the region is closed, or the struct has no sequence
     */
    public OptionalInt tryCopy(byte[] into) {
        int before = look();
        if ((before & 1) != 0) {
            return OptionalInt.empty();
        }
        copy(into);
        return Sequences.isUnchanged(this, sequenceOffset(), before) ? OptionalInt.of(before) : OptionalInt.empty();
    }

    /**
     * Copies the struct as it is, while others may be writing it.
     *
     * @param into where the bytes go, as many as the struct has, at most
     * @throws IndexOutOfBoundsException if there is more room than the struct has bytes
     * @throws IllegalStateException if the region is closed
     */
    public void copy(byte[] into) {
        Objects.checkFromToIndex(0, into.length, size);
        getBytes(0, into, 0, into.length);
        for (WordRanges.Range word : words) {
            if (word.offset() < into.length) {
                Arrays.fill(into, (int) word.offset(), (int) Math.min(word.end(), into.length), (byte) 0);
            }
        }
    }

    /**
     * Writes some of the bytes of the struct, but those of locks and sequences.
     *
     * @param offset where they begin in the struct
     * @param source where they are
     * @param from where they begin there
     * @param length how many
     * @throws IndexOutOfBoundsException if they aren't in the struct, or in the source
     * @throws UnsupportedOperationException if the region is open read-only
     * @throws IllegalStateException if the region is closed
     */
    public void write(long offset, byte[] source, int from, int length) {
        Objects.checkFromIndexSize(offset, length, size);
        Objects.checkFromIndexSize(from, length, source.length);
        long at = offset;
        long end = offset + length;
        for (WordRanges.Range word : words) {
            if (word.end() > at && word.offset() < end) {
                writePart(at, Math.max(at, word.offset()), offset, source, from);
                at = Math.min(word.end(), end);
            }
        }
        writePart(at, end, offset, source, from);
    }

    private void writePart(long at, long end, long offset, byte[] source, int from) {
        if (at < end) {
            setBytes(at, source, from + (int) (at - offset), (int) (end - at));
        }
    }

    /**
     * Updates the struct while its readers wait, as {@code takeOver} of a generated class does: also after a writer has died inside. Those
     * who wait for an update are woken.
     *
     * @param writer writes all of it
     * @throws IllegalStateException if the region is closed, its sequence was overwritten, or it has none
     * @throws UnsupportedOperationException if the region is open read-only
     */
    public void takeOver(Runnable writer) {
        Sequences.takeOver(this, sequenceOffset(), true, writer, Runnable::run);
    }

    private long sequenceOffset() {
        return sequence.orElseThrow(() -> new IllegalStateException("the struct has no sequence"));
    }
}
