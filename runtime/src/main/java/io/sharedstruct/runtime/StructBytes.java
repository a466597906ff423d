package io.sharedstruct.runtime;

/** The bytes of a struct. Only this package extends it. */
public abstract class StructBytes {

    StructBytes() {}

    /** The region that the bytes lie in. */
    abstract SharedRegion region();

    /** The offset of the struct in the region, in bytes. */
    abstract long base();
}
