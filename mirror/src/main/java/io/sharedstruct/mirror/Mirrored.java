package io.sharedstruct.mirror;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.mirror.status.Maker;
import io.sharedstruct.mirror.status.MirrorState;
import io.sharedstruct.mirror.status.MirrorStatus;
import io.sharedstruct.mirror.status.MirrorStatusShared;
import io.sharedstruct.runtime.SharedRegion;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How fresh a mirrored region of this machine is: what the mirror says in the region {@code NAME.mirror}, held against this machine's own
 * clock, so that a mirror that is dead shows, too. It needs neither Aeron nor an option of the JVM.
 *
 * <p>Safe for several threads.
 */
public final class Mirrored implements AutoCloseable {

    /** How a mirrored region is. */
    public enum State {
        /** No image has come yet. */
        CONNECTING,
        /** The region has what the publisher had a moment ago. */
        LIVE,
        /** For more than three heartbeats the publisher wasn't heard. */
        STALE,
        /** For two seconds or more it wasn't heard, or there is no mirror: it may be dead. */
        DISCONNECTED,
        /** The publisher has nothing to publish at present, as {@link Mirrored#problem} says. */
        ENDED,
        /** The region can't be mirrored here, as {@link Mirrored#problem} says. */
        REFUSED
    }

    /** An age of centuries, which no region reaches: no image has come yet. */
    public static final Duration INFINITE = Duration.ofNanos(Long.MAX_VALUE);

    private static final int TRIES = 1_000;
    private static final int MISSED_HEARTBEATS = 3;
    private static final long DEAD_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final AcquireOptions options;
    private @Nullable MirrorStatusShared status;
    private long lookedAt;
    private boolean closed;

    /**
     * The freshness of a region that is open.
     *
     * @param data the region
     * @return what tells it, to be closed
     * @throws IllegalArgumentException if it is a mapped file, which nobody mirrors
     */
    public static Mirrored of(SharedRegion data) {
        return new Mirrored(data.regionName());
    }

    private Mirrored(String name) {
        options = AcquireOptions.named(name + Maker.SUFFIX);
        lookedAt = System.nanoTime() - LOOK_NANOS;
    }

    /**
     * The freshness of a region. There need be no mirror yet.
     *
     * @param name the name of the region on this machine
     * @return what tells it, to be closed
     * @throws IllegalArgumentException if no region can have such a name
     */
    public static Mirrored of(String name) {
        return new Mirrored(name);
    }

    /**
     * A copy of the region that is whole, and not older than asked for. Where the struct has a sequence its snapshots are whole by
     * themselves; others are copied again as long as the mirror writes meanwhile.
     *
     * @param <S> what a snapshot is
     * @param snapshot makes one: {@code data::snapshot}
     * @param most how old it may be, see {@link #age}
     * @return the snapshot; empty if what there is is older, or the mirror wrote all the time
     */
    public <S> Optional<S> snapshot(Supplier<? extends S> snapshot, Duration most) {
        for (int i = 0; i < TRIES; i++) {
            long heard = heard();
            long before = applying();
            if (ageSince(heard).compareTo(most) > 0) {
                return Optional.empty();
            }
            if ((before & 1) == 0) {
                S taken = snapshot.get();
                VarHandle.acquireFence();
                if (applying() == before && ageSince(heard).compareTo(most) <= 0) {
                    return Optional.of(taken);
                }
            }
            Thread.onSpinWait();
        }
        return Optional.empty();
    }

    private long heard() {
        return with(MirrorStatus::getHeardNanos, 0L);
    }

    private static Duration ageSince(long heard) {
        return heard == 0 ? INFINITE : Duration.ofNanos(Math.max(0, System.nanoTime() - heard));
    }

    private long applying() {
        return with(MirrorStatus::getAcquireApplying, 0L);
    }

    /**
     * How old what the region has may be: a value that is read now was the publisher's at some time within that. Clocks need not agree;
     * this counts from a time by this machine's clock that is no later than the one at which the publisher found the value to be its newest,
     * however long the network or a sleeping program has kept the message.
     *
     * @return the age; {@link #INFINITE} if no image has come, or there is no mirror
     */
    public Duration age() {
        return ageSince(heard());
    }

    /**
     * How the region is now.
     *
     * @return its state
     */
    public State state() {
        return with(Mirrored::stateOf, State.DISCONNECTED);
    }

    /** What the mirror says, unless it has said nothing for too long. */
    private static State stateOf(MirrorStatus now) {
        MirrorState said = now.getState();
        if (said == MirrorState.REFUSED) {
            return State.REFUSED;
        }
        if (said == MirrorState.ENDED) {
            return State.ENDED;
        }
        long heard = now.getHeardNanos();
        if (heard == 0) {
            return State.CONNECTING;
        }
        long silence = System.nanoTime() - heard;
        return silence >= Math.max(DEAD_NANOS, MISSED_HEARTBEATS * now.getHeartbeatNanos())
                ? State.DISCONNECTED
                : silence > MISSED_HEARTBEATS * now.getHeartbeatNanos() ? State.STALE : State.LIVE;
    }

    /**
     * Whether the image in the region is what one update left at the publisher: its struct has a sequence.
     *
     * @return whether it is; false if there is none
     */
    public boolean isConsistent() {
        return with(MirrorStatus::isConsistent, false);
    }

    /**
     * Why the region isn't mirrored.
     *
     * @return the reason, empty if there is none
     */
    public String problem() {
        return with(MirrorStatus::getProblem, "there is no mirror");
    }

    private synchronized <R> R with(Function<? super MirrorStatus, ? extends R> reader, R absent) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        long now = System.nanoTime();
        MirrorStatusShared open = status;
        if (now - lookedAt >= LOOK_NANOS) {
            lookedAt = now;
            if (open != null && !open.isNameCurrent()) {
                open.close();
                open = null;
            }
            if (open == null) {
                open = attach();
            }
            status = open;
        }
        return open == null ? absent : reader.apply(open);
    }

    private @Nullable MirrorStatusShared attach() {
        try {
            return MirrorStatusShared.openReadOnly(options);
        } catch (RegionNotFoundException none) {
            return null;
        }
    }

    /** Lets go of the status. Closing it again does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        MirrorStatusShared open = status;
        status = null;
        if (open != null) {
            open.close();
        }
    }
}
