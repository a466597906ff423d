package io.sharedstruct.runtime.os;

/**
 * The bytes of an object in the address space of this process.
 *
 * <p>{@link #detach} and {@link #free} are called once each, in this order, by whoever owns the mapping.
 */
public interface Mapping {

    /**
     * Where the bytes lie.
     *
     * @return the address of the first byte
     */
    long address();

    /**
     * How many bytes there are.
     *
     * @return the length in bytes
     */
    long length();

    /**
     * Cuts the mapping off from the object while other threads may still be accessing it. Where the system can do so in
     * one step, private zeroes take the place of the shared bytes.
     */
    void detach();

    /** Gives the address range back. Nobody may access it any more. */
    void free();
}
