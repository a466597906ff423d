package io.sharedstruct.runtime.life;

import io.sharedstruct.Scope;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Which regions are being initialised by which threads of this process: none of them may acquire its own, and wait for itself. */
public final class Initializers {

    private static final Set<Running> RUNNING = ConcurrentHashMap.newKeySet();

    private record Running(Thread thread, String name, Scope scope) {}

    private Initializers() {}

    /** Refuses a region that this thread is initialising. */
    public static void refuseOwn(String operation, String name, Scope scope) {
        if (!RUNNING.isEmpty() && RUNNING.contains(new Running(Thread.currentThread(), name, scope))) {
            throw new IllegalStateException(operation + " '" + name
                    + "': the initializer of a region can't acquire that region, which isn't there before it has ended;"
                    + " use the object that it was given");
        }
    }

    /** An initializer that is known while it runs. */
    public static <T> Consumer<T> known(String name, Scope scope, Consumer<? super T> initializer) {
        return region -> {
            Running running = new Running(Thread.currentThread(), name, scope);
            RUNNING.add(running);
            try {
                initializer.accept(region);
            } finally {
                RUNNING.remove(running);
            }
        };
    }
}
