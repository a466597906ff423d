package io.sharedstruct.runtime.memory;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Private memory that is used again and again, for any number of threads; what doesn't fit in here, the garbage collector gives back. */
public final class Buffers {

    private static final int SLOTS = 8;

    private final AtomicReferenceArray<@Nullable Buffer> slots = new AtomicReferenceArray<>(SLOTS);

    /**
     * Some memory.
     *
     * @param memory what {@link Memory#allocate} gave
     * @param size how many bytes
     */
    public record Buffer(Object memory, long size) {}

    /** Memory of a size, for the caller alone until he gives it back. What is in it is arbitrary. */
    public Buffer take(long size) {
        for (int i = 0; i < SLOTS; i++) {
            Buffer found = slots.get(i);
            if (found != null && found.size == size && slots.compareAndSet(i, found, null)) {
                return found;
            }
        }
        return new Buffer(Memory.allocate(size), size);
    }

    /** Takes back what nobody uses any more. */
    public void give(Buffer buffer) {
        for (int i = 0; i < SLOTS; i++) {
            if (slots.get(i) == null && slots.compareAndSet(i, null, buffer)) {
                return;
            }
        }
        // So that sizes which come now get their turn.
        slots.set(0, buffer);
    }
}
