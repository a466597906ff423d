package io.sharedstruct.runtime.life;

import java.security.AccessController;
import java.security.PrivilegedAction;

/**
 * Makes the threads of the library. Up to Java 23 a thread remembers the classes that were on the stack when it was made, for the
 * security manager, and with them their class loaders: those of an application that happened to be the first to acquire a region.
 */
final class OwnThread {

    /** From Java 24 on there is no security manager, and one day there will be no such class either. */
    private static final boolean REMEMBERS = Runtime.version().feature() < 24;

    private OwnThread() {}

    static Thread of(Runnable work, String name) {
        Thread thread = REMEMBERS ? privileged(work, name) : plain(work, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        return thread;
    }

    @SuppressWarnings("removal")
    private static Thread privileged(Runnable work, String name) {
        return AccessController.doPrivileged((PrivilegedAction<Thread>) () -> plain(work, name));
    }

    private static Thread plain(Runnable work, String name) {
        return new Thread(null, work, name, 0, false);
    }
}
