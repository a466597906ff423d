package io.sharedstruct.runtime.os;

/**
 * Takes back what an operation did before it failed. What the user hears of is the failure, not what followed from it.
 *
 * <p>A step of the way back is called in a {@code try} that ends in {@link #suppress}, and not handed over as a lambda: when the
 * heap is full there may be no memory for one. For the same reason, what has to happen whatever happens, to let go of a lock or
 * of a descriptor, lies in a {@code finally}: even this class may have to be loaded then, and there may be no memory for it.
 */
public final class Undo {

    private Undo() {}

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
