package io.sharedstruct.runtime.life;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of regions that were never closed: of each name once, since whoever forgets one tends to forget it again and again. */
public final class Forgotten {

    /** With this system property set to true, the place where a region was acquired is told, too. */
    private static final String TRACE = "sharedstruct.traceAcquire";

    private static final boolean TRACED = Boolean.getBoolean(TRACE);

    private static final int MOST_NAMES = 1000;

    private static final System.Logger LOG = System.getLogger("io.sharedstruct");

    /** Guarded by itself. */
    private static final Set<String> TOLD = new HashSet<>();

    private Forgotten() {}

    /** The place that is acquiring a region now, null if it isn't wanted. */
    public static @Nullable Throwable place() {
        return TRACED ? new Throwable("it was acquired here") : null;
    }

    /**
     * Tells of a region that was never closed.
     *
     * @param place where it was acquired, if that is known
     */
    public static void tell(String name, @Nullable Throwable place) {
        synchronized (TOLD) {
            if (TOLD.size() >= MOST_NAMES) {
                TOLD.clear();
            }
            if (!TOLD.add(name)) {
                return;
            }
        }
        String hint = TRACED ? "" : "; -D" + TRACE + "=true tells where it was acquired";
        LOG.log(
                System.Logger.Level.WARNING,
                "region '" + name + "' was never closed; close it, best by try-with-resources" + hint,
                place);
    }
}
