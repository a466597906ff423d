package io.sharedstruct;

/**
 * What makes the snapshots of a struct consistent: the type of a property with a getter and no setter, of which a struct has at
 * most one. It takes 8 bytes, aligned to 8: a number that is odd while a writer is inside, and the writer. Zero is right for a new
 * region.
 *
 * <p>The generated class has, beside {@code snapshot()}, then {@code update}, {@code takeOver}, {@code snapshot(View)} and
 * {@code read}. All who write the struct have to do so in {@code update} for snapshots not to be torn: what setters write outside of
 * it is found by readers at any time.
 */
public interface Sequence {

    /**
     * The number of the last update that is complete. Each update adds 2; it wraps around after 2<sup>31</sup> updates.
     *
     * @return an even number, 0 for a region that was never updated
     * @throws IllegalStateException if the region is closed
     */
    int value();
}
