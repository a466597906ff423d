package io.sharedstruct.runtime.os;

/**
 * Takes back what an operation did before it failed. What the user hears of is the failure, not what followed from it.
 *
 * <p>What holds a lock is given back by calling it, in a {@code try} that ends in {@link #suppress}, and not through
 * {@link #after}: when memory has run out there may be none for a lambda, and others would wait for that lock for as long as this
 * process lives.
 */
public final class Undo {

    private Undo() {}

    /**
     * Runs a step of the way back after a failure.
     *
     * @param failure what the user will be told; what the step throws is added to it as suppressed
     * @param step the step
     */
    public static void after(Throwable failure, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            suppress(failure, e);
        }
    }

    /**
     * Adds to a failure what a step of the way back has thrown, if there is memory for that.
     *
     * @param failure what the user will be told
     * @param next what the step has thrown
     */
    public static void suppress(Throwable failure, Throwable next) {
        if (next != failure) {
            try {
                failure.addSuppressed(next);
            } catch (OutOfMemoryError e) {
                return; // the failure itself is more important
            }
        }
    }
}
