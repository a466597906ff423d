package io.sharedstruct;

/** {@code open} or {@code openReadOnly} found no region of that name, or only what killed processes left of one. */
public final class RegionNotFoundException extends SharedMemoryException {

    private static final long serialVersionUID = 1L;

    /**
     * An absent region.
     *
     * @param operation what was tried
     * @param name the name of the region
     * @param problem what was found and what to do about it
     */
    public RegionNotFoundException(String operation, String name, String problem) {
        super(operation, name, problem);
    }
}
