package io.sharedstruct.runtime.life;

import io.sharedstruct.runtime.os.Apart;

/** Makes the threads of the library, which keep nothing of whoever was the first to need them. */
public final class OwnThread {

    private OwnThread() {}

    /** A daemon that has yet to be started. */
    public static Thread of(Runnable work, String name) {
        Thread thread = Apart.run(() -> new Thread(null, work, name, 0, false));
        thread.setDaemon(true);
        return thread;
    }
}
