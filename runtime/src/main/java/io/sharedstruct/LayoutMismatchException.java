package io.sharedstruct;

/**
 * The region was created with another layout than the struct that wants to open it. The message lists every field that
 * differs. The region was not touched.
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
