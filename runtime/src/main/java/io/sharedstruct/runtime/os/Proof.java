package io.sharedstruct.runtime.os;

import io.sharedstruct.Persistence;

/**
 * What the holders of a region say of it by a lock of the kernel, whatever others have written over its footer.
 *
 * @param fingerprint the upper {@link #BITS} bits of the layout's fingerprint
 * @param persistence how long the region lives
 */
public record Proof(long fingerprint, Persistence persistence) {

    /** How much of a fingerprint a lock can say. */
    public static final int BITS = 59;

    /**
     * The proof of a region.
     *
     * @param fingerprint the fingerprint of its layout, all of it
     * @param persistence how long it lives
     * @return the proof
     */
    public static Proof of(long fingerprint, Persistence persistence) {
        return new Proof(fingerprint >>> (Long.SIZE - BITS), persistence);
    }
}
