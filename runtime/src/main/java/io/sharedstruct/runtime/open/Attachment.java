package io.sharedstruct.runtime.open;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.life.Forgotten;
import io.sharedstruct.runtime.life.Held;
import io.sharedstruct.runtime.life.OpenRegions;
import io.sharedstruct.runtime.life.RegionCleaner;
import io.sharedstruct.runtime.os.Backing;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.Undo;
import io.sharedstruct.runtime.os.Usage;
import io.sharedstruct.runtime.os.Waits;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a region holds of the operating system, and how it is given back: first, by {@code close}, everything but the address
 * range; then, by the cleaner, when nobody can be accessing it any more, the range. A region that was never closed gives
 * both back through the cleaner, or when the process ends. Knows nothing that would keep the region reachable.
 */
public final class Attachment implements Runnable, Held {

    private static final System.Logger LOG = System.getLogger("io.sharedstruct");

    /** How long letting go may wait for other processes: nobody who closes a region has said how long he can wait. */
    private static final Duration CLOSING = Duration.ofSeconds(5);

    /** The one cleaner must not wait long for one region: others come behind it. */
    private static final Duration CLEANERS_WAIT = Duration.ofMillis(100);

    private final Backing backing;
    private final Mapping mapping;
    private final boolean unlinkIfLast;
    private final Duration timeout;
    private final Waits waits;

    /** Whether the cleaner has it. */
    private volatile boolean owned;

    /** The object that users see; null before it is made. */
    private @Nullable Anchor<?> anchor;

    private String name = "";

    /** Where it was acquired, if that is to be told. */
    private @Nullable Throwable place;

    /** Whether it is to be let go of when the process ends; not before it is the user's. */
    private volatile boolean letGoAtExit;

    /** Held while the descriptor is used for anything but leaving: its number must not be another one's meanwhile. */
    private final Object inUse = new Object();

    /**
     * Held while the system is asked about owners, which takes microseconds: {@link #inUse} may be held for seconds. Whoever holds both
     * took that one first.
     */
    private final Object asked = new Object();

    /** Guarded by {@link #inUse} and {@link #asked}: written under both. */
    private boolean detached;

    /** Guarded by {@link #asked}; 0 before there is one. */
    private int ownerId;

    /** Guarded by {@link #inUse}. */
    private boolean freed;

    /**
     * Takes over an object or file and its mapping.
     *
     * @param unlinkIfLast whether the name goes with the last holder
     * @param timeout how long the removal of the name may wait for other processes while the region stays attached
     */
    public Attachment(Backing backing, Mapping mapping, boolean unlinkIfLast, Duration timeout) {
        this.backing = backing;
        this.mapping = mapping;
        this.unlinkIfLast = unlinkIfLast;
        this.timeout = timeout;
        waits = backing.waits();
        Usage.regionOpened();
    }

    /**
     * Gives everything back when nobody can reach an object any more.
     *
     * @param revoke cuts the object off
     * @param subject the name of the region, for the log
     */
    public <T> void cleanUpAfter(T handle, Consumer<? super T> revoke, String subject) {
        name = subject;
        place = Forgotten.place();
        anchor = new Anchor<>(handle, revoke);
        if (unlinkIfLast) {
            OpenRegions.add(this);
        }
        RegionCleaner.register(handle, this);
        owned = true;
    }

    /**
     * The region is the user's from now on.
     *
     * @param untilExit whether it is let go of when the process ends
     */
    public void opened(boolean untilExit) {
        letGoAtExit = untilExit;
    }

    @Override
    public void letGoAtExit(Duration atMost) {
        Anchor<?> users = anchor;
        if (letGoAtExit && users != null) {
            users.revoke();
            detach(atMost);
        }
    }

    /** Leaves the object; once is enough. */
    public void detach() {
        detach(CLOSING);
    }

    /** Leaves the object; false if that was done before. */
    private boolean detach(Duration atMost) {
        if (!letGo()) {
            return false;
        }
        try {
            mapping.detach();
        } finally {
            try {
                leave(atMost);
            } finally {
                gone();
            }
        }
        return true;
    }

    /** Whether this call is the one that lets go. */
    private boolean letGo() {
        synchronized (inUse) {
            boolean first = !detached;
            synchronized (asked) {
                detached = true;
            }
            return first;
        }
    }

    private void gone() {
        Usage.regionClosed();
        if (unlinkIfLast) {
            OpenRegions.remove(this);
        }
    }

    /** Uses the object, which stays open meanwhile. */
    public <R> R whileAttached(Function<Backing, R> use, Supplier<RuntimeException> closed) {
        synchronized (inUse) {
            if (detached) {
                throw closed.get();
            }
            return use.apply(backing);
        }
    }

    /**
     * The id by which others know that this holder lives; the first call registers it with the system.
     *
     * @param draw gives an id at random
     */
    public int ownerId(IntSupplier draw, Supplier<RuntimeException> closed) {
        synchronized (asked) {
            requireAttached(closed);
            while (ownerId == 0) {
                int id = draw.getAsInt();
                if (backing.tryOwn(id)) {
                    ownerId = id;
                }
            }
            return ownerId;
        }
    }

    /** Whether somebody lives who has an id. */
    public boolean isAlive(int id, Supplier<RuntimeException> closed) {
        synchronized (asked) {
            requireAttached(closed);
            return id == ownerId || backing.isAlive(id);
        }
    }

    /** Takes the lock of the whole region, if it is free. */
    public boolean tryLockRegion(Supplier<RuntimeException> closed) {
        synchronized (asked) {
            requireAttached(closed);
            return backing.tryLockRegion();
        }
    }

    /** Gives it back; nothing is left to do after the region was closed. */
    public void unlockRegion() {
        synchronized (asked) {
            if (!detached) {
                backing.unlockRegion();
            }
        }
    }

    private void requireAttached(Supplier<RuntimeException> closed) {
        if (detached) {
            throw closed.get();
        }
    }

    /** How threads sleep at words of the region; nothing is locked meanwhile. */
    public Waits waits() {
        return waits;
    }

    /** The longest wait for other processes. */
    public Duration timeout() {
        return timeout;
    }

    /** Writes what was changed to the storage; false if it has none but memory. */
    public boolean force(Supplier<RuntimeException> closed) {
        return whileAttached(open -> open.force(mapping), closed);
    }

    /** The longest wait for other processes. */
    public Deadline deadline() {
        return Deadline.after(timeout);
    }

    private void leave(Duration atMost) {
        if (unlinkIfLast) {
            backing.leaveAndUnlinkIfLast(atMost);
        } else {
            backing.leave(atMost);
        }
    }

    /** Cuts the mapping off an object that somebody else gives back: an initialisation that has failed. */
    public void discard() {
        if (letGo()) {
            try {
                mapping.detach();
            } finally {
                gone();
            }
        }
    }

    /**
     * Cuts off the mapping of a region that could not be made. If it has no cleaner yet, its address range goes too.
     *
     * @param attachment what should have held the mapping, null if there was no memory even for that
     * @param failure what the user will be told
     */
    static void abandon(@Nullable Attachment attachment, Mapping mapping, Throwable failure) {
        try {
            if (attachment == null) {
                mapping.free();
            } else {
                attachment.abandon();
            }
        } catch (RuntimeException | Error e) {
            Undo.suppress(failure, e);
        }
    }

    private void abandon() {
        try {
            discard();
        } finally {
            if (!owned) {
                freeOnce();
            }
        }
    }

    /** An address range that was given back may be another one's at once, so it must not be given back again. */
    private void freeOnce() {
        synchronized (inUse) {
            if (freed) {
                return;
            }
            freed = true;
        }
        mapping.free();
    }

    /** For the cleaner. */
    @Override
    public void run() {
        try {
            if (detach(CLEANERS_WAIT)) {
                Forgotten.tell(name, place);
            }
        } catch (SharedMemoryException e) {
            Forgotten.tell(name, place);
            LOG.log(System.Logger.Level.WARNING, "a region that was never closed could not be given back whole", e);
        } finally {
            free();
        }
    }

    private void free() {
        try {
            freeOnce();
        } catch (SharedMemoryException e) {
            LOG.log(System.Logger.Level.WARNING, "the address range of a region could not be given back", e);
        }
    }
}
