package io.sharedstruct;

/**
 * The operating system, or the state of the region, did not allow an operation on shared memory. The message says what
 * was tried, on which name, what the system answered and what to do about it.
 *
 * <p>Names, and what other programs have written, are in it with control characters and marks of direction escaped: it is one line.
 *
 * <p>Unless the operation was a {@code close}, nothing is left behind: no mapping, descriptor or name that the failed
 * call made.
 */
public class SharedMemoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was tried. */
    private final String operation;
    /** On which name. */
    private final String name;
    /** What the system answered. */
    private final int errorCode;

    /**
     * An error that no system call reported.
     *
     * @param operation what was tried
     * @param name the name of the region
     * @param problem what is wrong and what to do about it
     */
    public SharedMemoryException(String operation, String name, String problem) {
        this(operation, name, 0, problem);
    }

    /**
     * An error that a system call reported.
     *
     * @param operation what was tried
     * @param name the name of the region
     * @param errorCode {@code errno} or what {@code GetLastError} returned; 0 for none
     * @param problem what is wrong and what to do about it
     */
    public SharedMemoryException(String operation, String name, int errorCode, String problem) {
        super(Printable.of(operation + " '" + name + "': " + problem));
        this.operation = operation;
        this.name = name;
        this.errorCode = errorCode;
    }

    /**
     * What was tried: {@code acquire}, {@code create}, {@code open}, {@code openReadOnly}, {@code map}, {@code force},
     * {@code isNameCurrent}, {@code attachedElsewhere}, {@code close} or {@code unlink}.
     *
     * @return the operation
     */
    public String operation() {
        return operation;
    }

    /**
     * The name of the region, or the path of the file that was mapped.
     *
     * @return the name, without a leading slash, or the absolute path
     */
    public String name() {
        return name;
    }

    /**
     * The error code of the operating system: {@code errno}, or on Windows what {@code GetLastError} returned.
     *
     * @return the code, 0 if no system call failed
     */
    public int errorCode() {
        return errorCode;
    }
}
