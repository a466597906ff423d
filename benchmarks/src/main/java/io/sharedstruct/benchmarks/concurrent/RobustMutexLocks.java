package io.sharedstruct.benchmarks.concurrent;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** A robust mutex of POSIX threads through JNA's direct mapping: what else survives its owner. In private memory, which costs the same. */
public class RobustMutexLocks extends LockBenchmark {

    private static final int SHARED = 1;
    private static final int ROBUST = 1;

    /** More than any C library's pthread_mutex_t. */
    private static final int ROOM = 128;

    private final Pointer mutex = new Memory(ROOM);
    private long counter;

    public RobustMutexLocks() {
        Pointer attributes = new Memory(ROOM);
        check(Threads.pthread_mutexattr_init(attributes));
        check(Threads.pthread_mutexattr_setpshared(attributes, SHARED));
        check(Threads.pthread_mutexattr_setrobust(attributes, ROBUST));
        check(Threads.pthread_mutex_init(mutex, attributes));
    }

    private static void check(int error) {
        if (error != 0) {
            throw new IllegalStateException("error " + error);
        }
    }

    @Override
    protected void count() {
        check(Threads.pthread_mutex_lock(mutex));
        try {
            counter++;
        } finally {
            check(Threads.pthread_mutex_unlock(mutex));
        }
    }

    @Override
    protected long counter() {
        return counter;
    }

    /** The C library. */
    static final class Threads {

        static {
            Native.register(Threads.class, "c");
        }

        private Threads() {}

        static native int pthread_mutexattr_init(Pointer attributes);

        static native int pthread_mutexattr_setpshared(Pointer attributes, int shared);

        static native int pthread_mutexattr_setrobust(Pointer attributes, int robust);

        static native int pthread_mutex_init(Pointer mutex, Pointer attributes);

        static native int pthread_mutex_lock(Pointer mutex);

        static native int pthread_mutex_unlock(Pointer mutex);
    }
}
