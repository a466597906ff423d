package io.sharedstruct.sample;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.SharedLock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The process that owns the region and counts in it, until it is told to stop by the control region or by SIGTERM. */
final class Service {

    private static final String CONTROL = ".control";

    private final String name;
    private final Duration interval;

    Service(String name, Duration interval) {
        this.name = name;
        this.interval = interval;
    }

    /** Of the same user only: whoever may write it may stop the service. */
    static AcquireOptions control(String name) {
        return AcquireOptions.named(name + CONTROL);
    }

    /**
     * Runs until it is stopped.
     *
     * @param ready called when the region is there
     */
    @SuppressWarnings("try") // The lock is held, and that is all.
    void run(Runnable ready) throws InterruptedException {
        // Closed here, not when the JVM ends: an update that has begun is to be completed.
        try (OrderlyEnd end = new OrderlyEnd();
                ServiceControlShared control = ServiceControlShared.create(
                        control(name).withCloseAtExit(false),
                        created -> created.setPid(ProcessHandle.current().pid()));
                SharedLock.Held alive = control.lock();
                NoteShared note = NoteShared.acquire(ServiceRegion.options(name).withCloseAtExit(false))) {
            end.begin(() -> stop(control));
            control.setVolatileState(ServiceControl.RUNNING);
            control.wakeState();
            ready.run();
            count(control, note);
        }
    }

    private void count(ServiceControl control, NoteShared note) throws InterruptedException {
        String text = "Counting since " + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        do {
            // Both are written, so that it heals what a service has left that was killed while it wrote.
            note.takeOver(now -> {
                now.setX(now.getX() + 1);
                now.setText(text);
            });
        } while (!control.awaitState(ServiceControl.RUNNING, interval));
    }

    static void stop(ServiceControl control) {
        control.setVolatileState(ServiceControl.STOPPING);
        control.wakeState();
    }
}
