package io.sharedstruct;

/** What {@code map} does with a file that is there, and with one that isn't. */
public enum MapMode {
    /** Reads and writes the file, and creates it if there is none. The default. */
    OPEN_OR_CREATE,

    /** Creates the file; one that exists is a {@link RegionExistsException}. */
    CREATE,

    /** Reads and writes the file; if there is none, that is a {@link RegionNotFoundException}. */
    OPEN,

    /** Only reads the file; if there is none, that is a {@link RegionNotFoundException}. */
    OPEN_READ_ONLY
}
