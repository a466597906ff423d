package io.sharedstruct.runtime.os;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What this process has of the machine, and of that what only the garbage collector can give back: regions that were never
 * closed, and the address ranges of closed ones, which stay until nobody can be accessing them any more. The collector knows of
 * the heap alone, and may see no reason to run.
 */
public final class Usage {

    /**
     * The bytes of closed ranges for which the collector is asked where the system sets no limit: a sixteenth of the 128 TB
     * that a process has.
     */
    public static final long DEFAULT_LIMIT = 1L << 43;

    private static final AtomicInteger OPEN = new AtomicInteger();
    private static final AtomicLong CLOSED = new AtomicLong();

    /** All bytes that were ever closed. */
    private static final AtomicLong TOTAL = new AtomicLong();

    /** What that was when the collector was asked the last time. */
    private static final AtomicLong ASKED = new AtomicLong();

    private Usage() {}

    /** Counts a region that was opened. */
    public static void regionOpened() {
        OPEN.incrementAndGet();
    }

    /** Counts a region that was let go of. */
    public static void regionClosed() {
        OPEN.decrementAndGet();
    }

    /**
     * How many regions and mapped files this process has open, those among them that nobody can reach any more.
     *
     * @return how many
     */
    public static int openRegions() {
        return OPEN.get();
    }

    /**
     * How many regions are open, for messages.
     *
     * @return a clause
     */
    public static String text() {
        int open = openRegions();
        return "this process has " + open + (open == 1 ? " region" : " regions") + " open";
    }

    /** Counts an address range that shows nothing any more and is not free yet. */
    static void rangeClosed(long bytes) {
        CLOSED.addAndGet(bytes);
        TOTAL.addAndGet(bytes);
    }

    /** Counts such a range that was given back. */
    static void rangeFreed(long bytes) {
        CLOSED.addAndGet(-bytes);
    }

    /**
     * How many bytes of addresses wait for the collector.
     *
     * @return how many
     */
    public static long closedBytes() {
        return CLOSED.get();
    }

    /**
     * Whether a collection could give anything back.
     *
     * @return whether it could
     */
    public static boolean isReclaimable() {
        return OPEN.get() > 0 || CLOSED.get() > 0;
    }

    /**
     * Asks for a collection if too many bytes of addresses wait for one, as the JDK does for direct buffers. Not again before as
     * many more have come: what the program still holds, no collection gives back.
     *
     * @param limit how many bytes are too many
     */
    public static void collectBeyond(long limit) {
        if (CLOSED.get() <= limit) {
            return;
        }
        long asked = ASKED.get();
        long total = TOTAL.get();
        if (total - asked > limit && ASKED.compareAndSet(asked, total)) {
            System.gc();
        }
    }
}
