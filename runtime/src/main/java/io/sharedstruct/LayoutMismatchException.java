package io.sharedstruct;

/**
 * The region was created with another layout than the struct that wants to open it, and at least one field of the struct
 * doesn't lie there as the struct expects. The message lists these fields. The region was not touched.
 *
 * <p>A region that has more fields than the struct is no mismatch, nor, under the conditions of {@link Since}, is one that
 * has fewer.
 */
public final class LayoutMismatchException extends SharedMemoryException {

    private static final long serialVersionUID = 1L;

    /**
     * A region of another layout.
     *
     * @param operation what was tried
     * @param name the name of the region
     * @param differences the fields that differ and what to do about it
     */
    public LayoutMismatchException(String operation, String name, String differences) {
        super(operation, name, differences);
    }
}
