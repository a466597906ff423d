package io.sharedstruct.runtime.concurrent;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;

/**
 * One sleep in the kernel at a word. An interrupt ends it by waking all who sleep there, which is what a channel is asked to do when
 * its thread is interrupted; one that comes between the last look and the kernel is noticed when the sleep ends by itself.
 */
final class Sleep extends AbstractInterruptibleChannel {

    private final SharedWords words;
    private final long offset;

    private Sleep(SharedWords words, long offset) {
        this.words = words;
        this.offset = offset;
    }

    /** Sleeps until somebody wakes this thread, whether it is interrupted or not; a virtual thread returns early if it is. */
    static void uninterruptibly(SharedWords words, long offset, int expected, long nanos) {
        if (VirtualThreads.isCurrent()) {
            HandedOff.sleep(words, offset, expected, nanos);
        } else {
            words.sleep(offset, expected, nanos);
        }
    }

    /** Sleeps until somebody wakes this thread or it is interrupted, which it is still afterwards. */
    static void interruptibly(SharedWords words, long offset, int expected, long nanos) {
        if (VirtualThreads.isCurrent()) {
            HandedOff.sleep(words, offset, expected, nanos);
        } else {
            new Sleep(words, offset).run(expected, nanos);
        }
    }

    private void run(int expected, long nanos) {
        begin();
        try {
            if (isOpen()) {
                words.sleep(offset, expected, nanos);
            }
        } finally {
            endQuietly();
        }
    }

    private void endQuietly() {
        try {
            end(true);
        } catch (AsynchronousCloseException e) {
            return; // the thread is interrupted, and stays so
        }
    }

    /** By the thread that interrupts, which nothing must hit. */
    @Override
    protected void implCloseChannel() {
        try {
            words.wake(offset, true);
        } catch (RuntimeException e) {
            return; // the region is closed: the sleep ends by itself
        }
    }
}
