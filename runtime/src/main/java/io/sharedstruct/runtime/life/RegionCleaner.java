package io.sharedstruct.runtime.life;

import java.lang.ref.Cleaner;

/** The one thread that gives back what nobody can reach any more. */
public final class RegionCleaner {

    private static final Cleaner CLEANER = Cleaner.create(work -> OwnThread.of(work, "sharedstruct-cleaner"));

    private RegionCleaner() {}

    /** Runs an action when nobody can reach an object any more. The action must not reach it. */
    public static void register(Object object, Runnable action) {
        CLEANER.register(object, action);
    }
}
