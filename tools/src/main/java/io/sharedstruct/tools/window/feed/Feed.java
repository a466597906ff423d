package io.sharedstruct.tools.window.feed;

import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.inspect.RegionReader;
import io.sharedstruct.inspect.RegionWriter;
import io.sharedstruct.inspect.StructDescription;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a region again and again, in a thread of its own, and tells the window only what has changed: a region in which nothing
 * happens costs the window nothing. Once a second the name is opened again, since it may be gone, or lead to another region.
 */
public final class Feed implements AutoCloseable {

    private static final String PAUSED = "paused  ·  ";
    private static final Duration NAME = Duration.ofSeconds(1);

    private final String name;
    private final Optional<StructDescription> given;
    private final FeedListener listener;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread looking = new Thread(task, "feed");
        looking.setDaemon(true);
        return looking;
    });

    private volatile List<Range> wanted = List.of();
    private volatile boolean paused;

    // Of the thread alone.
    private RegionReader reader;
    private StructDescription struct;
    private Bytes last = Bytes.NONE;

    /** What has been shown since the pause began, and is shown again. */
    private final List<Bytes> frozen = new ArrayList<>();

    private Optional<String> problem = Optional.empty();
    private Status found = new Status(Status.Kind.UNATTACHED, "");
    private @Nullable Status lastStatus;

    /**
     * A region that is looked at from {@link #start} on.
     *
     * @param reader the region; closed with the feed
     * @param struct its struct
     * @param given the struct, if the user has given it rather than the region
     * @param listener who is told
     */
    public Feed(
            RegionReader reader, StructDescription struct, Optional<StructDescription> given, FeedListener listener) {
        this.reader = reader;
        this.struct = struct;
        this.given = given;
        this.listener = listener;
        name = reader.name();
    }

    /** Begins to look. */
    public void start(Duration period) {
        repeat(this::lookAtName, NAME);
        repeat(this::look, period);
    }

    /** What went wrong once is told, and tried again. */
    private void repeat(Runnable task, Duration pause) {
        execute(() -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                tell(new Status(Status.Kind.LOST, e.toString()));
            }
            again(task, pause);
        });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nothing is thrown, and nobody waits
    private void again(Runnable task, Duration pause) {
        try {
            thread.schedule(() -> repeat(task, pause), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            // The tab has been closed.
        }
    }

    /** Says which bytes are looked at from now on, and looks. */
    public void want(Collection<Range> ranges) {
        List<Range> merged = Range.merged(ranges);
        if (!merged.equals(wanted)) {
            wanted = merged;
            execute(this::lookNow);
        }
    }

    /** Stops looking for a while, or goes on. */
    public void pause(boolean pause) {
        paused = pause;
        execute(() -> {
            frozen.clear();
            frozen.add(last);
            look();
            tell(found);
        });
    }

    /**
     * Writes a field.
     *
     * @param problem gets the reason if it can't be written, in the thread of the window
     */
    public void write(String path, String value, Consumer<String> problem) {
        execute(() -> {
            try (RegionWriter writer = RegionWriter.open(name)) {
                writer.set(path, value);
            } catch (SharedMemoryException | IllegalArgumentException e) {
                String reason = String.valueOf(e.getMessage());
                SwingUtilities.invokeLater(() -> problem.accept(reason));
            }
            lookNow();
        });
    }

    private void execute(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException closed) {
            // The tab has been closed: nobody looks any more.
        }
    }

    private void look() {
        if (!paused) {
            lookNow();
        }
    }

    private void lookNow() {
        List<Range> ranges = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        problem = read(ranges, contents);
        problem.ifPresent(words -> tell(new Status(Status.Kind.LOST, words)));
        Bytes bytes = new Bytes(List.copyOf(ranges), contents.toArray(byte[][]::new), Instant.now());
        if (paused) {
            frozen.forEach(bytes::overlay);
            frozen.add(bytes);
        }
        if (!bytes.hasBytesOf(last)) {
            last = bytes;
            SwingUtilities.invokeLater(() -> listener.bytes(bytes));
        }
    }

    /** Reads what is there of the bytes that are wanted, and returns why that isn't all. */
    private Optional<String> read(List<Range> ranges, List<byte[]> contents) {
        try {
            long length = reader.length();
            for (Range range : wanted) {
                int there = (int) Math.max(0, Math.min(range.length(), length - range.offset()));
                if (there > 0) {
                    contents.add(reader.read(range.offset(), there));
                    ranges.add(new Range(range.offset(), there));
                }
            }
            return length < struct.size()
                    ? Optional.of("too short: " + length + " bytes, the struct has " + struct.size())
                    : Optional.empty();
        } catch (SharedMemoryException | IndexOutOfBoundsException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void lookAtName() {
        try {
            RegionReader found = RegionReader.open(name);
            reader.close();
            reader = found;
            StructDescription now = given.or(found::struct).orElse(struct);
            if (now.fingerprint() != struct.fingerprint() || now.size() != struct.size()) {
                struct = now;
                SwingUtilities.invokeLater(() -> listener.struct(now));
            }
            Status status = StatusWords.of(found.look());
            tell(problem.map(words -> new Status(Status.Kind.LOST, words)).orElse(status));
        } catch (RegionNotFoundException gone) {
            tell(new Status(Status.Kind.LOST, "removed: the name is gone; who is attached keeps the region"));
        } catch (SharedMemoryException e) {
            tell(new Status(Status.Kind.LOST, String.valueOf(e.getMessage())));
        }
    }

    private void tell(Status status) {
        found = status;
        Status shown = paused ? new Status(status.kind(), PAUSED + status.words()) : status;
        if (!shown.equals(lastStatus)) {
            lastStatus = shown;
            SwingUtilities.invokeLater(() -> listener.status(shown));
        }
    }

    /** Stops looking. */
    @Override
    public void close() {
        execute(() -> reader.close());
        thread.shutdown();
    }
}
