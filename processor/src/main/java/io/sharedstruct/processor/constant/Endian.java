package io.sharedstruct.processor.constant;

/** The order of the bytes of a value. */
public enum Endian {
    NATIVE,
    LITTLE,
    BIG
}
