package io.sharedstruct.mirror;

import io.sharedstruct.mirror.link.aeron.AeronEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The thread in which the transport and all regions of a mirror do their work. If the transport fails, it is made anew. */
final class Worker implements AutoCloseable {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    /** One region. */
    interface Task {

        /** Goes on with an engine. */
        void connect(AeronEngine engine);

        /** Does what is due, and says how much that was. */
        int work(long now);

        /** Lets go of the engine. */
        void disconnect();

        String describe();

        /** Ends it. */
        void close();
    }

    private final List<Task> tasks;
    private final Supplier<AeronEngine> engines;
    private final Latency.Pauses pauses;
    private final Runnable last;
    private final Thread thread;
    private @Nullable AeronEngine first;
    private volatile boolean closed;
    private volatile List<String> described = List.of();
    private volatile @Nullable String trouble;

    Worker(List<Task> tasks, Supplier<AeronEngine> engines, AeronEngine first, Latency latency, Runnable last) {
        this.last = last;
        this.tasks = tasks;
        this.engines = engines;
        this.first = first;
        pauses = latency.pauses();
        thread = new Thread(this::run, "sharedstruct-mirror");
        thread.setDaemon(true);
    }

    /**
     * Starts it.
     *
     * @throws RuntimeException if the transport can't be used as it should; then this is over
     */
    void start() {
        try {
            connect(Objects.requireNonNull(first));
        } catch (RuntimeException failed) {
            end();
            throw failed;
        }
        thread.start();
    }

    /** A line for each region, and one more if the transport had to be made anew. */
    List<String> describe() {
        String failed = trouble;
        List<String> lines = new ArrayList<>(described);
        if (failed != null) {
            lines.add("the transport was made anew: " + failed);
        }
        return lines;
    }

    private void run() {
        try {
            while (!closed) {
                try (AeronEngine engine = engine()) {
                    work(engine);
                } catch (RuntimeException | InternalError failed) {
                    // A transport says in many ways that it is dead, and without this thread nothing would be mirrored
                    // any more.
                    trouble = String.valueOf(failed.getMessage());
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
        } finally {
            end();
        }
    }

    private void end() {
        tasks.forEach(Task::close);
        last.run();
    }

    private AeronEngine engine() {
        AeronEngine ready = first;
        first = null;
        if (ready != null) {
            return ready;
        }
        AeronEngine another = engines.get();
        connect(another);
        return another;
    }

    /** Lets all regions use an engine, or closes it. */
    private void connect(AeronEngine engine) {
        try {
            tasks.forEach(task -> task.connect(engine));
        } catch (RuntimeException failed) {
            tasks.forEach(Task::disconnect);
            engine.close();
            throw failed;
        }
    }

    private void work(AeronEngine engine) {
        long toldAt = 0;
        try {
            while (!closed) {
                long now = System.nanoTime();
                int work = engine.work();
                for (Task task : tasks) {
                    work += task.work(now);
                }
                if (work > 0) {
                    pauses.reset();
                } else {
                    pauses.pause();
                }
                if (now - toldAt > PAUSE_NANOS) {
                    toldAt = now;
                    described = tasks.stream().map(Task::describe).toList();
                }
            }
        } finally {
            tasks.forEach(Task::disconnect);
        }
    }

    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
