package io.sharedstruct.runtime.concurrent;

import io.sharedstruct.SharedLock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The lock of a whole region, which is one of the kernel. That excludes other handles, but not the threads of this one, so they stand
 * in line here before one of them asks the kernel, again and again.
 */
public final class RegionLock implements SharedLock {

    private static final long SHORTEST_PAUSE_NANOS = 20_000;
    private static final long LONGEST_PAUSE_NANOS = 2_000_000;

    private final Kernel kernel;
    private final Semaphore threads = new Semaphore(1);

    /** What the system has of it. */
    public interface Kernel {

        /**
         * Takes the lock, if it is free.
         *
         * @return whether it is taken
         */
        boolean tryLockRegion();

        /** Gives it back; nothing happens after the region was closed. */
        void unlockRegion();
    }

    /**
     * The lock of a handle.
     *
     * @param kernel the lock of the system
     */
    public RegionLock(Kernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public Held lock() {
        threads.acquireUninterruptibly();
        boolean interrupted = false;
        boolean taken = false;
        try {
            for (long pause = SHORTEST_PAUSE_NANOS; !kernel.tryLockRegion(); pause = longer(pause)) {
                interrupted |= Thread.interrupted(); // an interrupted thread would not park
                LockSupport.parkNanos(this, pause);
            }
            taken = true;
            return new Holder();
        } finally {
            undoUnless(taken);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public Held lockInterruptibly() throws InterruptedException {
        threads.acquire();
        return Objects.requireNonNull(poll(Waiting.interruptibly()));
    }

    @Override
    public @Nullable Held tryLock() {
        if (!threads.tryAcquire()) {
            return null;
        }
        boolean taken = false;
        try {
            taken = kernel.tryLockRegion();
            return taken ? new Holder() : null;
        } finally {
            undoUnless(taken);
        }
    }

    @Override
    public @Nullable Held tryLock(Duration timeout) throws InterruptedException {
        Waiting waiting = Waiting.interruptibly(timeout);
        return threads.tryAcquire(waiting.left(), TimeUnit.NANOSECONDS) ? poll(waiting) : null;
    }

    /** Asks the kernel until the time passes; the threads of this handle stand behind this one. */
    private @Nullable Held poll(Waiting waiting) throws InterruptedException {
        boolean taken = false;
        try {
            long pause = SHORTEST_PAUSE_NANOS;
            taken = kernel.tryLockRegion();
            while (!taken && waiting.left() > 0) {
                LockSupport.parkNanos(this, Math.min(pause, waiting.left()));
                Waiting.throwIfInterrupted();
                pause = longer(pause);
                taken = kernel.tryLockRegion();
            }
            return taken ? new Holder() : null;
        } finally {
            undoUnless(taken);
        }
    }

    private static long longer(long pause) {
        return Math.min(2 * pause, LONGEST_PAUSE_NANOS);
    }

    private void undoUnless(boolean taken) {
        if (!taken) {
            threads.release();
        }
    }

    private final class Holder implements Held {

        private boolean released;

        /** The kernel unlocks for the dead, and doesn't tell. */
        @Override
        public boolean wasAbandoned() {
            return false;
        }

        @Override
        public void close() {
            if (isFirstToRelease()) {
                try {
                    kernel.unlockRegion();
                } finally {
                    threads.release();
                }
            }
        }

        private synchronized boolean isFirstToRelease() {
            boolean first = !released;
            released = true;
            return first;
        }
    }
}
