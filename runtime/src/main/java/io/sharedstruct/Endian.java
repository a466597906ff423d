package io.sharedstruct;

/** The order of the bytes of a value. */
public enum Endian {
    /** That of the machine. */
    NATIVE,
    /** The least significant byte first. */
    LITTLE,
    /** The most significant byte first, as in network protocols. */
    BIG
}
