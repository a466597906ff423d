package io.sharedstruct.runtime.life;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What this process holds, so that it can be let go of when the JVM ends. The JVM has a hook of this class for as long as there is
 * something, and no longer: a hook keeps its class loader, which an application server wants to drop.
 */
public final class OpenRegions {

    /** Set to false, nothing is let go of. */
    private static final boolean WANTED = !"false".equalsIgnoreCase(System.getProperty("sharedstruct.closeAtExit"));

    /** No exit is delayed longer, whatever happens: what hasn't gone by then stays, as after a kill. */
    static final Duration AT_MOST = Duration.ofSeconds(1);

    /** The longest wait for other processes, for one region. */
    private static final Duration AT_MOST_EACH = Duration.ofMillis(100);

    private static final System.Logger LOG = System.getLogger("io.sharedstruct");

    /** Also the lock of this class. */
    private static final Set<Held> ALL = new LinkedHashSet<>();

    private static @Nullable Thread hook;

    private OpenRegions() {}

    /** Adds what was opened. */
    public static void add(Held held) {
        synchronized (ALL) {
            ALL.add(held);
            if (hook == null && WANTED) {
                hook = hooked();
            }
        }
    }

    /** Removes what was let go of. */
    public static void remove(Held held) {
        synchronized (ALL) {
            if (ALL.remove(held) && ALL.isEmpty()) {
                unhook();
            }
        }
    }

    private static @Nullable Thread hooked() {
        Thread thread = OwnThread.of(OpenRegions::exit, "sharedstruct-exit");
        try {
            Runtime.getRuntime().addShutdownHook(thread);
            return thread;
        } catch (IllegalStateException e) {
            return null; // the JVM is ending, and takes no more
        }
    }

    private static void unhook() {
        Thread thread = hook;
        hook = null;
        try {
            if (thread != null) {
                Runtime.getRuntime().removeShutdownHook(thread);
            }
        } catch (IllegalStateException e) {
            return; // the JVM is ending, and the hook runs
        }
    }

    /** Another thread does it: what that one can't do in time, a write to a storage that hangs for example, is left undone. */
    private static void exit() {
        Thread worker = OwnThread.of(OpenRegions::letGoOfAll, "sharedstruct-exit-worker");
        worker.start();
        try {
            worker.join(AT_MOST.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void letGoOfAll() {
        List<Held> all;
        synchronized (ALL) {
            all = List.copyOf(ALL);
        }
        for (Held held : all) {
            try {
                held.letGoAtExit(AT_MOST_EACH);
            } catch (RuntimeException | Error e) {
                LOG.log(System.Logger.Level.WARNING, "a region could not be given back at the end of the process", e);
            }
        }
    }
}
