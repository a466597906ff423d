package io.sharedstruct.runtime.os;

import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.function.Supplier;

/**
 * Runs what makes threads, apart from its callers. A thread takes the context class loader of the one that makes it, and up to
 * Java 23 it also remembers the classes that were on the stack, for the security manager, and with them their class loaders: those of
 * an application that happened to be the first to acquire a region.
 */
public final class Apart {

    /** From Java 24 on there is no security manager, and one day there will be no such class either. */
    private static final boolean REMEMBERS = Runtime.version().feature() < 24;

    private Apart() {}

    /**
     * Runs it.
     *
     * @param <T> what comes out
     * @param work what may make threads
     * @return what it returns
     */
    public static <T> T run(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            return REMEMBERS ? privileged(work) : work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("removal")
    private static <T> T privileged(Supplier<T> work) {
        return AccessController.doPrivileged((PrivilegedAction<T>) work::get);
    }
}
