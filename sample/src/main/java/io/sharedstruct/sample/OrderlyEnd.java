package io.sharedstruct.sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end in order when the JVM is told to end, by Ctrl+C or SIGTERM: it is told, and the JVM waits until this is closed.
 * Regions that it uses until then are acquired without {@code closeAtExit}, and closed before this.
 */
final class OrderlyEnd implements AutoCloseable {

    /** The JVM ends after that, whatever happens. */
    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch ended = new CountDownLatch(1);

    /** From now on. */
    void begin(Runnable tell) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(tell), "orderly-end"));
    }

    private void end(Runnable tell) {
        if (ended.getCount() == 0) {
            return;
        }
        try {
            tell.run();
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("the region isn't closed after " + PATIENCE_SECONDS + " s");
            }
        } catch (IllegalStateException e) {
            // It has closed everything meanwhile.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
