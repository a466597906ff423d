package io.sharedstruct;

/** {@code create} found a region of that name which is in use or persistent. */
public final class RegionExistsException extends SharedMemoryException {

    private static final long serialVersionUID = 1L;

    /**
     * An existing region.
     *
     * @param operation what was tried
     * @param name the name of the region
     * @param problem what was found and what to do about it
     */
    public RegionExistsException(String operation, String name, String problem) {
        super(operation, name, problem);
    }
}
