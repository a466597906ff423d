package io.sharedstruct.tools.terminal;

import java.io.PrintWriter;
import java.time.Duration;

/** How far a long work is, in a line that is written again and again. A short one is over before there is anything to see. */
public final class Progress implements AutoCloseable {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofMillis(200);

    private final PrintWriter err;
    private final boolean isShown;
    private final String work;
    private final long total;
    private long next = System.nanoTime() + FIRST.toNanos();
    private boolean begun;

    Progress(PrintWriter err, boolean isShown, String work, long total) {
        this.err = err;
        this.isShown = isShown;
        this.work = work;
        this.total = total;
    }

    /** So much of it is done. */
    public void reached(long done) {
        if (isShown && System.nanoTime() - next >= 0) {
            next = System.nanoTime() + AGAIN.toNanos();
            begun = true;
            err.print("\r" + work + " " + (int) (100.0 * done / total) + " %");
            err.flush();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (begun) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
