package io.sharedstruct.runtime.open;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.Proof;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.Shortened;
import io.sharedstruct.runtime.os.Stranger;
import io.sharedstruct.runtime.os.Undo;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How a region is opened, so that exactly one process initialises it, nobody sees it unfinished, nobody's bytes are zeroed
 * under him, and a death at any moment leaves nothing that the next opener can't mend.
 *
 * <p>Where the system can do so, an object is made without a name and gets it when it is ready, so that programs without this
 * library can't see it unfinished, either. Whoever is attached proves by locks that it is a region, and of which layout and
 * persistence: they count more than its bytes, which those programs may write over.
 *
 * <p>All decisions fall under the open lock of the object, which {@link NativePort#open} has taken:
 *
 * <ol>
 *   <li>Alone with an object that is empty, or whose creator died before it was ready: initialise.
 *   <li>Alone with a ready one of process persistence: <em>stale</em>, its holders were killed. Initialise it anew, in
 *       place, because a program without this library may still have it mapped.
 *   <li>An empty one that this library didn't begin to make is another program's, which may be about to give it a length.
 *   <li>Otherwise join: compare the layouts, or, if there is no footer, the sizes.
 * </ol>
 *
 * Then the life lock is shared, and the open lock released.
 */
public final class OpenProtocol<T> {

    /** The size in bytes beyond which no object is made or believed in: offsets and page sizes can be added to it. */
    private static final long LARGEST = 1L << 60;

    private final NativePort port;
    private final Layout layout;
    private final AcquireOptions options;
    private final Handles<T> handles;
    private final ObjectRequest request;
    private final int descriptorLength;
    private final LayoutCheck check;

    /** What the last attempt found and another one may find otherwise. */
    private @Nullable RuntimeException found;

    /** Whether the last attempt made an object and another one had the name before it was ready. */
    private boolean lostRace;

    /**
     * A protocol for one region.
     *
     * @param operation the user's word for it, for messages
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public OpenProtocol(
            NativePort port,
            String operation,
            Disposition disposition,
            Layout layout,
            AcquireOptions options,
            Handles<T> handles) {
        this.port = port;
        this.layout = layout;
        this.options = options;
        this.handles = handles;
        descriptorLength = layout.descriptor().getBytes(StandardCharsets.UTF_8).length;
        long length = Footer.objectLength(Math.min(layout.size(), LARGEST), descriptorLength, port.pageSize());
        request = new ObjectRequest(
                operation,
                nameOf(port, disposition, layout, options),
                disposition,
                options.permissions(),
                options.scope(),
                length);
        check = new LayoutCheck(layout, request);
    }

    /**
     * The name that is meant.
     *
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static String nameOf(NativePort port, Disposition disposition, Layout layout, AcquireOptions options) {
        String name = options.name().orElse(layout.defaultName());
        if (name == null) {
            throw new IllegalArgumentException(
                    layout.struct() + " declares no name; give one with AcquireOptions.withName");
        }
        if (disposition.creates() && !options.anyName()) {
            RegionName.check(name);
        }
        RegionName.checkAny(name, port);
        return name;
    }

    /** Opens the region, or creates it. */
    public T run() {
        if (layout.size() > LARGEST) {
            throw problem(layout.struct() + " has " + layout.size() + " bytes, more than any region has");
        }
        if (descriptorLength > Footer.MAX_DESCRIPTOR_LENGTH) {
            throw problem("the layout of " + layout.struct() + " takes " + descriptorLength + " bytes to describe, and "
                    + Footer.MAX_DESCRIPTOR_LENGTH + " is the most; make it of fewer fields, or of arrays");
        }
        if (options.persistence() == Persistence.KERNEL && !port.supportsKernelPersistence()) {
            throw problem("this operating system has no kernel persistence: a region goes with its last holder; use"
                    + " Persistence.PROCESS");
        }
        Deadline deadline = Deadline.after(options.timeout());
        int races = 0;
        do {
            found = null;
            lostRace = false;
            SharedObject object = port.open(request, deadline);
            Opened<T> region = null;
            try {
                region = decide(object);
                if (region != null) {
                    object.unlock();
                }
            } catch (Shortened e) {
                found = e;
            } catch (Throwable e) {
                undo(e, object, region);
                throw e;
            }
            if (region != null) {
                handles.opened(region.handle());
                return region.handle();
            }
            object.close();
            // Whoever won has given it its name, so there is nothing to wait for, even if there is no time to wait.
        } while ((lostRace && races++ == 0) || deadline.pause());
        if (found != null) {
            throw found;
        }
        throw gaveUp("the region stayed unfinished or kept disappearing");
    }

    private SharedMemoryException gaveUp(String reason) {
        return problem(
                "gave up after " + options.timeout().toMillis() + " ms: " + reason + "; a longer timeout may help");
    }

    /** Under the open lock still, so nobody else can have found what is taken away here. */
    private void undo(Throwable failure, SharedObject object, @Nullable Opened<T> region) {
        try {
            discard(failure, region);
            if (region != null && region.creator()) {
                unlink(failure, object);
            }
        } finally {
            giveUp(failure, object);
        }
    }

    private static void giveUp(Throwable failure, SharedObject object) {
        try {
            object.giveUp();
        } catch (RuntimeException | Error e) {
            Undo.suppress(failure, e);
        }
    }

    private void discard(Throwable failure, @Nullable Opened<T> region) {
        try {
            if (region != null) {
                handles.discard(region.handle());
            }
        } catch (RuntimeException | Error e) {
            Undo.suppress(failure, e);
        }
    }

    private static void unlink(Throwable failure, SharedObject object) {
        try {
            object.unlink();
        } catch (RuntimeException | Error e) {
            Undo.suppress(failure, e);
        }
    }

    /** Decides under the open lock; null if the object turned out not to be usable and another attempt may find a better one. */
    private @Nullable Opened<T> decide(SharedObject object) {
        boolean alone = object.tryAlone();
        Proof proof = alone ? null : object.proof();
        String obstacle = object.obstacle();
        if (obstacle != null) {
            found = gaveUp(obstacle);
            return null;
        }
        if (proof != null) {
            Footer footer = Footer.readIfIntact(object, request, proof);
            refuseIfThereMustBeNone(footer);
            return footer == null ? join(object, proof) : join(object, footer, true);
        }
        Stranger stranger = alone && object.length() == 0 ? object.stranger() : null;
        if (stranger != null) {
            return waitFor(object, stranger);
        }
        Footer footer = Footer.read(object, request.operation(), request.name());
        boolean ours = footer != null && footer.isOurs(object, port.pageSize());
        if (footer != null && !ours && (!footer.ready() || footer.persistence() == Persistence.PROCESS)) {
            footer = null;
        }
        boolean unfinished = footer == null ? object.length() == 0 : !footer.ready();
        boolean stale = alone && footer != null && footer.ready() && footer.persistence() == Persistence.PROCESS;
        if (alone && (unfinished || stale)) {
            return startAnew(object, stale);
        }
        if (unfinished) {
            return null;
        }
        refuseIfThereMustBeNone(footer);
        return footer == null ? joinForeign(object) : join(object, footer, ours);
    }

    private void refuseIfThereMustBeNone(@Nullable Footer footer) {
        if (request.disposition() == Disposition.CREATE) {
            throw new RegionExistsException(
                    request.operation(),
                    request.name(),
                    "there is such a region already"
                            + (footer == null ? "" : ", created by pid " + footer.creator())
                            + "; acquire or open it, unlink it, or choose another name");
        }
    }

    /** Another program may be between the call that creates an object and the one that gives it its length. */
    private @Nullable Opened<T> waitFor(SharedObject object, Stranger stranger) {
        String text = stranger.text()
                + "; its creator died, or has not come to that; if it doesn't, unlink the name, or choose"
                + " another one";
        RuntimeException refusal = request.disposition().creates()
                ? problem(text)
                : new RegionNotFoundException(request.operation(), request.name(), text);
        if (!stranger.young()) {
            if (request.disposition().creates()) {
                object.checkMayBeFilled();
            }
            throw refusal;
        }
        found = refusal;
        return null;
    }

    private @Nullable Opened<T> startAnew(SharedObject object, boolean stale) {
        if (!request.disposition().creates()) {
            throw new RegionNotFoundException(
                    request.operation(),
                    request.name(),
                    stale
                            ? "there is only what killed processes left of a region; the next one to acquire it starts anew"
                            : "there is only an unfinished region, whose creator died or has not begun to fill it");
        }
        if (object.length() > LARGEST) {
            throw problem("there is an unfinished or stale object of " + object.length()
                    + " bytes, more than any region has; unlink the name to start again");
        }
        return initialise(object);
    }

    private @Nullable Opened<T> initialise(SharedObject object) {
        // Outside of what is undone by removing the name: a stranger's object stays.
        object.checkMayBeFilled();
        Footer footer = Footer.of(layout, descriptorLength, options.persistence());
        Opened<T> region = null;
        try {
            object.restrict();
            // Never shorter than it was: a program without this library may have all of it mapped.
            long length = Math.max(request.length(), Footer.roundUp(object.length(), port.pageSize()));
            footer.announce(object, length, layout.descriptor());
            object.restrict(); // now that it is known by its footer
            if (object.length() > 0) {
                object.zero(length - Footer.TAIL_LENGTH - descriptorLength);
            }
            object.reserve(length);
            region = region(object, true, true, layout.size(), footer.persistence());
            handles.initialise(region.handle());
            object.prove(footer.proof(), footer.publish(object, length, layout.descriptor(), request), length);
            if (object.publish()) {
                if (object.share()) {
                    return region;
                }
            } else {
                lostRace = true;
                found = gaveUp("it kept appearing and disappearing");
            }
        } catch (Throwable e) {
            try {
                discard(e, region);
            } finally {
                unlink(e, object);
            }
            throw e;
        }
        handles.discard(region.handle());
        return null;
    }

    private @Nullable Opened<T> joinForeign(SharedObject object) {
        String shortage = MissingBytes.of(layout, object.length());
        if (shortage != null) {
            throw problem(shortage);
        }
        // A foreign object is never unlinked unasked, so it is treated as persistent.
        return object.share() ? region(object, false, false, object.length(), Persistence.KERNEL) : null;
    }

    private @Nullable Opened<T> join(SharedObject object, Footer footer, boolean ours) {
        check.compare(object, footer);
        if (ours) {
            object.prove(footer.proof(), footer.readLastBytes(object), object.length());
        }
        return object.share() ? region(object, false, true, footer.structSize(), footer.persistence()) : null;
    }

    /** The footer of a region whose holders prove what it is has been written over; what this one knows of it is put in its place. */
    private @Nullable Opened<T> join(SharedObject object, Proof proof) {
        check.compare(proof);
        if (object.length() < layout.size()) {
            throw problem("the object has " + object.length() + " bytes, " + layout.struct() + " needs " + layout.size()
                    + " bytes; another program shortened it under those who are attached");
        }
        byte[] last = Footer.of(layout, descriptorLength, proof.persistence()).lastBytes(layout.descriptor());
        boolean longer = object.length() > request.length();
        // Nobody knows whose the bytes are by which it is longer, so the footer goes behind them.
        long end = longer ? Footer.roundUp(object.length() + last.length, port.pageSize()) : request.length();
        object.prove(proof, last, end);
        return object.share() ? region(object, false, false, layout.size(), proof.persistence()) : null;
    }

    /** All bytes are mapped, for views that are pointed behind the struct. */
    private Opened<T> region(
            SharedObject object, boolean creator, boolean verified, long size, Persistence persistence) {
        Mapping mapping = size < layout.size() ? mapBeyond(object, size) : object.map(size);
        boolean unlinkIfLast = persistence == Persistence.PROCESS;
        return Opened.of(handles, request, creator, verified, size, object, mapping, unlinkIfLast, options.timeout());
    }

    private Mapping mapBeyond(SharedObject object, long size) {
        Mapping mapping = object.mapBeyond(size, layout.size());
        if (mapping == null) {
            throw problem("the object has " + size + " bytes, " + layout.struct() + " has " + layout.size()
                    + ", and this operating system can't map the fields that are missing as zeroes; open it as a struct"
                    + " without them");
        }
        return mapping;
    }

    private SharedMemoryException problem(String problem) {
        return new SharedMemoryException(request.operation(), request.name(), problem);
    }
}
