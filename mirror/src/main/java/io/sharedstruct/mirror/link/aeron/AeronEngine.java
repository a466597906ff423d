package io.sharedstruct.mirror.link.aeron;

import io.aeron.Aeron;
import io.aeron.driver.MediaDriver;
import io.aeron.driver.ThreadingMode;
import io.aeron.exceptions.AeronException;
import io.sharedstruct.mirror.link.Group;
import io.sharedstruct.mirror.link.LinkException;
import io.sharedstruct.mirror.link.PublisherLink;
import io.sharedstruct.mirror.link.SubscriberLink;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.agrona.CloseHelper;
import org.agrona.concurrent.AgentInvoker;
import org.agrona.concurrent.SleepingMillisIdleStrategy;
import org.jspecify.annotations.Nullable;

/**
 * A client of Aeron, and its driver unless that is another program: both do their work in the thread that calls {@link #work}. A process
 * that gets no processor for 10 seconds finds them dead, for good; a {@link LinkException} says so, and a new engine is made.
 */
public final class AeronEngine implements AutoCloseable {

    /** How long a publisher stands still at most whose leave to send more was lost. */
    private static final long STATUS_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

    private static final int COUNTERS = 1 << 20;
    private static final int ERRORS = 1 << 22;

    /** Between two looks of the thread that looks up names, which by default takes as much of a processor as all the rest. */
    private static final long NAMES_MILLIS = 10;

    /** How many may call at one time, for one struct. */
    private static final int MOST_SESSIONS = 256;

    private final AeronSettings settings;
    private final @Nullable MediaDriver driver;
    private final Aeron aeron;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /**
     * Starts.
     *
     * @throws LinkException if it can't
     */
    public AeronEngine(AeronSettings settings) {
        this.settings = settings;
        MediaDriver started = null;
        try {
            if (settings.external() == null) {
                Room.make(settings.folder());
                started = MediaDriver.launch(driverContext());
                Room.reserve(settings.folder().resolve("loss-report.dat"));
            }
            driver = started;
            aeron = Aeron.connect(clientContext());
        } catch (IOException | RuntimeException | InternalError e) {
            CloseHelper.quietClose(started);
            throw new LinkException("the transport can't start: " + e.getMessage(), e);
        }
    }

    private String folder() {
        return (settings.external() == null ? settings.folder() : settings.external()).toString();
    }

    private MediaDriver.Context driverContext() {
        return new MediaDriver.Context()
                .aeronDirectoryName(folder())
                .dirDeleteOnStart(true)
                .dirDeleteOnShutdown(true)
                .threadingMode(ThreadingMode.INVOKER)
                .counterValuesBufferLength(COUNTERS)
                .errorBufferLength(ERRORS)
                .lowStorageWarningThreshold(0)
                .performStorageChecks(true)
                .termBufferSparseFile(false)
                .publicationTermBufferLength(settings.termLength())
                .ipcTermBufferLength(1 << 16)
                .mtuLength(settings.mtu())
                .streamSessionLimit(MOST_SESSIONS)
                .statusMessageTimeoutNs(STATUS_NANOS)
                .receiveChannelEndpointSupplier((channel, dispatcher, status, context) ->
                        new Guard(channel, dispatcher, status, context, settings))
                .asyncExecutorIdleStrategy(new SleepingMillisIdleStrategy(NAMES_MILLIS))
                .warnIfDirectoryExists(false)
                .errorHandler(this::note);
    }

    private Aeron.Context clientContext() {
        return new Aeron.Context()
                .aeronDirectoryName(folder())
                .useConductorAgentInvoker(true)
                .driverAgentInvoker(driver == null ? null : driver.sharedAgentInvoker())
                .errorHandler(this::fail);
    }

    /** What strangers send is no failure. */
    private void note(Throwable ignored) {}

    private void fail(Throwable cause) {
        boolean warning = cause instanceof AeronException known && known.category() == AeronException.Category.WARN;
        if (!warning) {
            failure.compareAndSet(null, cause);
        }
    }

    /**
     * Lets driver and client do what is due.
     *
     * @return how much that was
     * @throws LinkException if they are dead
     */
    public int work() {
        int work = 0;
        try {
            AgentInvoker invoker = driver == null ? null : driver.sharedAgentInvoker();
            work += invoker == null ? 0 : invoker.invoke();
            work += aeron.conductorAgentInvoker().invoke();
        } catch (RuntimeException e) {
            throw new LinkException("the transport has failed: " + e.getMessage(), e);
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw new LinkException("the transport has failed: " + failed.getMessage(), failed);
        }
        if (aeron.isClosed()) {
            throw new LinkException("the transport has ended", new IllegalStateException("closed"));
        }
        return work;
    }

    /** Where subscribers of a topic call. */
    public PublisherLink listen(Endpoint at, long topic, int window) {
        return open(() -> new AeronPublisherLink(aeron, at, topic, window, settings));
    }

    /** The way to a publisher of a topic. */
    public SubscriberLink call(Endpoint to, long topic, int window) {
        return open(() -> new AeronSubscriberLink(aeron, to, topic, window, settings));
    }

    /** A group, for its publisher. */
    public Group publishTo(String group, String through, long topic, int window) {
        return open(() -> new AeronGroup(aeron, group, through, Streams.of(topic), window, settings, true));
    }

    /** A group, for a subscriber. */
    public Group subscribeTo(String group, String through, long topic, int window) {
        return open(() -> new AeronGroup(aeron, group, through, Streams.of(topic), window, settings, false));
    }

    private static <T> T open(Supplier<T> opening) {
        try {
            return opening.get();
        } catch (RuntimeException e) {
            throw new LinkException("the transport can't use that address: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        CloseHelper.quietClose(aeron);
        CloseHelper.quietClose(driver);
    }
}
