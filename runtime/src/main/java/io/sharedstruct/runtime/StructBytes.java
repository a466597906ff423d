package io.sharedstruct.runtime;

/** The bytes of a struct. Only this package extends it. */
public abstract class StructBytes {

    StructBytes() {}

    /** The region that the bytes lie in, or private bytes that take its place. */
    abstract PlainAccess region();

    /** The offset of the struct in the region, in bytes. */
    abstract long base();

    /** Behind which offset in the region nothing of the struct, or of what may lie around it, is promised to lie, in bytes. */
    abstract long reach();

    /** The name of a property with the way to it, for messages. */
    final String path(String property, long offset) {
        return region().pathInRegion(property, base() + offset);
    }
}
