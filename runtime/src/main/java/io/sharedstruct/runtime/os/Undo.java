package io.sharedstruct.runtime.os;

/** Takes back what an operation did before it failed. What the user hears of is the failure, not what followed from it. */
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
            if (e != failure) {
                failure.addSuppressed(e);
            }
        }
    }
}
