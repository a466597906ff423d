package io.sharedstruct.sample.window;

import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.WriterDiedException;
import java.util.Set;

/**
 * What went wrong, for a person: what it is, what to do, and what the library said.
 *
 * @param title a few words
 * @param advice what to do
 * @param detail the message of the exception
 * @param reopen whether opening the region again may help
 */
record Problem(String title, String advice, String detail, boolean reopen) {

    /** ENOSPC; on Windows ERROR_DISK_FULL and ERROR_COMMITMENT_LIMIT. */
    private static final Set<Integer> FULL = Set.of(28, 112, 1455);

    /** EACCES and EPERM; on Windows ERROR_ACCESS_DENIED. */
    private static final Set<Integer> REFUSED = Set.of(1, 5, 13);

    static Problem of(RuntimeException e) {
        String detail = String.valueOf(e.getMessage());
        if (e instanceof LayoutMismatchException) {
            return new Problem(
                    "The region has another layout",
                    "A program with another version of this struct created it, and nothing was touched. Choose another"
                            + " name with --name, or end the programs that use this one and remove it with the command"
                            + " \"remove\".",
                    detail,
                    true);
        }
        if (e instanceof WriterDiedException) {
            return new Problem(
                    "A program ended in the middle of writing",
                    "Nobody knows which of its values are old and which new. Enter both, and Set writes them anew.",
                    detail,
                    false);
        }
        if (e instanceof RegionNotFoundException) {
            return new Problem(
                    "There is no such region",
                    "Start the program that creates it, for example with the command \"service start\", and try again.",
                    detail,
                    true);
        }
        if (e instanceof SharedMemoryException failure && FULL.contains(failure.errorCode())) {
            return new Problem(
                    "There is no shared memory left",
                    "Close programs that use it, or remove what nobody needs any more: on Linux it lies in /dev/shm. A"
                            + " container gets more by docker run --shm-size=1g. Then try again.",
                    detail,
                    true);
        }
        if (e instanceof SharedMemoryException failure && REFUSED.contains(failure.errorCode())) {
            return new Problem(
                    "This user may not use the region",
                    "Another user created it. Ask for wider permissions there, or choose another name with --name.",
                    detail,
                    true);
        }
        if (e instanceof IllegalStateException) {
            return new Problem(
                    "The region is closed",
                    "Open it again to join those who still have it, or to begin a new one. What you have entered stays"
                            + " in the window.",
                    detail,
                    true);
        }
        return new Problem(
                "It could not be done",
                "The message says why. What you have entered stays in the window.",
                detail,
                true);
    }

    static Problem nameRemoved(String name) {
        return new Problem(
                "The name of the region was removed",
                "What was set has reached those who were attached before, but nobody else finds this region any more."
                        + " Open it again to join the region that has the name now, or to begin a new one.",
                "'" + name + "' no longer leads to the region of this window",
                true);
    }
}
