package io.sharedstruct;

/**
 * A process died, or closed its region, while it was updating a struct with a {@link Sequence}: nobody knows which of the values are
 * old and which new. Whoever can write all of them ends that state with {@code takeOver}.
 */
public final class WriterDiedException extends SharedMemoryException {

    private static final long serialVersionUID = 1L;

    /**
     * A writer that died.
     *
     * @param operation what was tried: {@code snapshot}, {@code read} or {@code update}
     * @param name the name of the region
     */
    public WriterDiedException(String operation, String name) {
        super(
                operation,
                name,
                "a writer died while it was updating the struct; call takeOver, and write all values anew");
    }
}
