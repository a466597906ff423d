package io.sharedstruct.runtime.life;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.Usage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * What is done when the system has no descriptor, address or memory left: forgotten and closed regions may hold some of them, so
 * the garbage is collected once, and the operation tried again for half a second while the cleaner works. The JDK does the same
 * for direct buffers.
 */
public final class Shortage {

    private static final long LONGEST_PAUSE_MILLIS = 256;

    private Shortage() {}

    /**
     * Runs an operation that opens something.
     *
     * @param name what it opens; a shortage of anything else, which an initializer opens, is not this one's concern
     */
    public static <T> T overcome(NativePort port, String name, Supplier<T> operation) {
        // Asked before as well: the cleaner may be giving the last of it back at this very moment.
        boolean wasReclaimable = Usage.isReclaimable();
        try {
            return operation.get();
        } catch (SharedMemoryException e) {
            if (!isOne(port, name, e) || !(wasReclaimable || Usage.isReclaimable())) {
                throw e;
            }
        }
        System.gc();
        for (long pause = 1; ; pause *= 2) {
            sleep(pause);
            try {
                return operation.get();
            } catch (SharedMemoryException e) {
                if (!isOne(port, name, e) || pause >= LONGEST_PAUSE_MILLIS) {
                    throw e;
                }
            }
        }
    }

    private static boolean isOne(NativePort port, String name, SharedMemoryException e) {
        return port.isShortage(e.errorCode()) && e.name().equals(name);
    }

    /** An interrupt shortens it and stays set. */
    private static void sleep(long millis) {
        boolean interrupted = Thread.interrupted();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
