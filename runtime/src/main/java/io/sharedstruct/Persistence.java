package io.sharedstruct;

/**
 * How long a named region lives. The creator decides; whoever joins takes what it finds.
 *
 * <p>The third kind of the field, filesystem persistence, belongs to regions over ordinary files.
 */
public enum Persistence {
    /**
     * Gone when the last holder closes the region or dies, however it dies. The default, on every OS.
     *
     * <p>On POSIX a name whose holders were all killed stays visible until the next one opens it; that one finds zeroes
     * and is the creator.
     */
    PROCESS,

    /** Stays until it is unlinked or the machine restarts. POSIX only: on Windows an error. */
    KERNEL
}
