package io.sharedstruct.sample.window;

import io.sharedstruct.sample.window.NoteModel.Facts;
import io.sharedstruct.sample.window.NoteModel.Reading;
import io.sharedstruct.sample.window.NoteModel.Values;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** A thread that waits for changes of a model and tells the event thread of them. */
final class Follower {

    /**
     * What was found.
     *
     * @param values empty if they can't be read
     * @param facts empty if they can't be told
     * @param problem why not
     */
    record Seen(Optional<Values> values, Optional<Facts> facts, Optional<Problem> problem) {}

    /** Nobody is told who attaches, nor of what a program writes that only knows the number and the text. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Nobody sees more than that, however often the values change. */
    private static final Duration FRAME = Duration.ofMillis(25);

    private final NoteModel model;
    private final Consumer<Seen> listener;
    private final AtomicReference<@Nullable Seen> untold = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean stopped;

    /** For {@link #start}; the listener is called on the event thread. */
    Follower(NoteModel model, Consumer<Seen> listener) {
        this.model = model;
        this.listener = listener;
        thread = new Thread(this::follow, "note-follower");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Nothing is told any more. */
    void stop() {
        stopped = true;
        thread.interrupt();
    }

    private void follow() {
        try {
            Seen last = null;
            while (!stopped) {
                Seen now;
                int version = 0;
                try {
                    Reading reading = model.read();
                    version = reading.version();
                    now = new Seen(Optional.of(reading.values()), Optional.of(model.facts()), Optional.empty());
                } catch (RuntimeException e) {
                    now = new Seen(Optional.empty(), Optional.empty(), Optional.of(Problem.of(e)));
                }
                if (!now.equals(last)) {
                    tell(now);
                    last = now;
                    Thread.sleep(FRAME.toMillis());
                }
                if (now.problem().isPresent()) {
                    Thread.sleep(LOOK.toMillis());
                } else {
                    await(version);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // by stop()
        }
    }

    private void await(int version) throws InterruptedException {
        try {
            model.awaitUpdate(version, LOOK);
        } catch (RuntimeException e) {
            // Closed meanwhile, for example: the next reading says it.
            Thread.sleep(FRAME.toMillis());
        }
    }

    /** If the event thread is behind, it is told of the latest only. */
    private void tell(Seen now) {
        if (untold.getAndSet(now) == null) {
            SwingUtilities.invokeLater(() -> {
                Seen latest = untold.getAndSet(null);
                if (latest != null && !stopped) {
                    listener.accept(latest);
                }
            });
        }
    }
}
