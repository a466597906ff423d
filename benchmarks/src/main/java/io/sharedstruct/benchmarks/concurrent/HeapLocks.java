package io.sharedstruct.benchmarks.concurrent;

import java.util.concurrent.locks.ReentrantLock;

/** A lock on the heap, which only threads of one JVM share: the limit. */
public class HeapLocks extends LockBenchmark {

    private final ReentrantLock lock = new ReentrantLock();
    private long counter;

    @Override
    protected void count() {
        lock.lock();
        try {
            counter++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    protected long counter() {
        return counter;
    }
}
