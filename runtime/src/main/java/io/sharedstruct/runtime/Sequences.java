package io.sharedstruct.runtime;

import io.sharedstruct.runtime.concurrent.SharedWords;
import io.sharedstruct.runtime.concurrent.WordSequence;
import io.sharedstruct.runtime.memory.Buffers;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Updates and consistent copies of structs that have a sequence, for generated code, which knows where it lies. Bytes are copied as
 * they are, and decoded only when it is known that no writer came in between.
 */
public final class Sequences {

    private Sequences() {}

    /**
     * Updates a struct in place, while readers wait and other writers are excluded. If the writer throws, the update ends all the same:
     * what it has written stays.
     *
     * @param <T> what the writer is given
     * @param struct the struct
     * @param sequenceOffset where its sequence lies in it, in bytes
     * @param wake whether those are woken who wait for an update
     * @param writable the struct, for the writer
     * @param writer writes it; it must not update the same struct, for which it would wait for ever
     * @throws io.sharedstruct.WriterDiedException if a writer before has died inside
     * @throws IllegalStateException if the region is closed, before or meanwhile; or the sequence was overwritten
     * @throws UnsupportedOperationException if the region is open read-only
     */
    public static <T> void update(
            StructBytes struct, long sequenceOffset, boolean wake, T writable, Consumer<? super T> writer) {
        WordSequence sequence = sequence(struct, sequenceOffset);
        int begun = sequence.begin(false);
        boolean thrown = true;
        try {
            writer.accept(writable);
            thrown = false;
        } finally {
            end(sequence, begun, wake, thrown);
        }
    }

    /**
     * Updates a struct although a writer may have died inside: the writer has to write all values anew. If it throws then, the struct
     * stays as it was found, in the middle of an update.
     *
     * @param <T> what the writer is given
     * @param struct the struct
     * @param sequenceOffset where its sequence lies in it, in bytes
     * @param wake whether those are woken who wait for an update
     * @param writable the struct, for the writer
     * @param writer writes all of it
     * @throws IllegalStateException if the region is closed, before or meanwhile; or the sequence was overwritten
     * @throws UnsupportedOperationException if the region is open read-only
     */
    public static <T> void takeOver(
            StructBytes struct, long sequenceOffset, boolean wake, T writable, Consumer<? super T> writer) {
        WordSequence sequence = sequence(struct, sequenceOffset);
        int begun = sequence.begin(true);
        boolean thrown = true;
        try {
            writer.accept(writable);
            thrown = false;
        } finally {
            if (thrown && (begun & 1) != 0) {
                sequence.giveUp();
            } else {
                end(sequence, begun, wake, thrown);
            }
        }
    }

    /** Nothing hides what the writer has thrown. */
    private static void end(WordSequence sequence, int begun, boolean wake, boolean thrown) {
        try {
            sequence.end(begun, wake);
        } catch (IllegalStateException e) {
            if (!thrown) {
                throw e;
            }
        }
    }

    /**
     * Copies a struct as it is between two updates.
     *
     * @param <V> the type of the view
     * @param struct the struct
     * @param sequenceOffset where its sequence lies in it, in bytes
     * @param size its size in bytes
     * @param holder a view that {@link #holder} has made
     * @return the view, with the copy
     * @throws IllegalArgumentException if it is no such view, or one of another struct
     * @throws io.sharedstruct.WriterDiedException if a writer has died inside
     * @throws io.sharedstruct.SharedMemoryException if the time of the region passes first
     * @throws IllegalStateException if the region is closed
     */
    public static <V extends StructView> V snapshot(StructBytes struct, long sequenceOffset, long size, V holder) {
        copy("snapshot", struct, sequenceOffset, size, holderOf(holder, size));
        return holder;
    }

    private static PrivateBytes holderOf(StructView holder, long size) {
        if (holder.isPointed()
                && holder.region() instanceof PrivateBytes bytes
                && bytes.isHolder()
                && bytes.mappedLength() == size) {
            return bytes;
        }
        throw Refusal.noHolder();
    }

    /**
     * Reads a struct as it is between two updates.
     *
     * @param <V> the type of the view
     * @param <R> what the reader returns
     * @param struct the struct
     * @param sequenceOffset where its sequence lies in it, in bytes
     * @param size its size in bytes
     * @param view a new view, which is the reader's as long as it runs
     * @param reader reads it
     * @return what the reader returned
     * @throws io.sharedstruct.WriterDiedException if a writer has died inside
     * @throws io.sharedstruct.SharedMemoryException if the time of the region passes first
     * @throws IllegalStateException if the region is closed
     */
    public static <V extends StructView, R> R read(
            StructBytes struct, long sequenceOffset, long size, V view, Function<? super V, ? extends R> reader) {
        Buffers pool = struct.region() instanceof SharedRegion region ? region.buffers() : new Buffers();
        Buffers.Buffer buffer = pool.take(PrivateBytes.checkedSize(size));
        PrivateBytes bytes = PrivateBytes.over(struct, buffer);
        try {
            copy("read", struct, sequenceOffset, size, bytes);
            view.point(bytes, 0);
            return reader.apply(view);
        } finally {
            bytes.revoke();
            pool.give(buffer);
        }
    }

    /**
     * Points a view at private bytes, into which {@link #snapshot} copies.
     *
     * @param <V> the type of the view
     * @param view a new view
     * @param layout its struct
     * @return the view; its bytes are zero, and it can't be written through
     * @throws UnsupportedOperationException if the struct is too large
     */
    public static <V extends StructView> V holder(V view, RegionLayout layout) {
        view.point(PrivateBytes.holder(layout), 0);
        return view;
    }

    /**
     * The number to begin a copy with that is made outside this class.
     *
     * @param struct the struct
     * @param sequenceOffset where its sequence lies in it, in bytes
     * @return an even number, that of the last update; an odd one while somebody writes, or after he died
     * @throws IllegalStateException if the region is closed
     */
    public static int look(StructBytes struct, long sequenceOffset) {
        return sequence(struct, sequenceOffset).look();
    }

    /**
     * Whether nobody has written since a {@link #look}, so that what was copied after it is whole.
     *
     * @param struct the struct
     * @param sequenceOffset where its sequence lies in it, in bytes
     * @param seen an even number that {@link #look} returned
     * @return whether it is whole
     * @throws IllegalStateException if the region is closed
     */
    public static boolean isUnchanged(StructBytes struct, long sequenceOffset, int seen) {
        return sequence(struct, sequenceOffset).isUnchanged(seen);
    }

    private static void copy(
            String operation, StructBytes struct, long sequenceOffset, long size, PrivateBytes target) {
        if (struct.region() instanceof PrivateBytes) {
            target.take(struct, 0, size);
            return;
        }
        WordSequence sequence = sequence(struct, sequenceOffset);
        if (!tryCopy(sequence, struct, size, target)) {
            copyAgain(operation, sequence, struct, size, target);
        }
    }

    private static boolean tryCopy(WordSequence sequence, StructBytes struct, long size, PrivateBytes target) {
        int before = sequence.look();
        if ((before & 1) != 0) {
            return false;
        }
        target.take(struct, 0, size);
        return sequence.isUnchanged(before);
    }

    private static void copyAgain(
            String operation, WordSequence sequence, StructBytes struct, long size, PrivateBytes target) {
        WordSequence.Retry retry = new WordSequence.Retry(sequence, operation);
        do {
            retry.pause();
        } while (!tryCopy(sequence, struct, size, target));
    }

    private static WordSequence sequence(StructBytes struct, long offset) {
        SharedWords words = Words.words(struct, offset);
        return new WordSequence(words, struct.base() + offset);
    }
}
