package io.sharedstruct.runtime;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.Persistence;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.Undo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a region is opened, so that exactly one process initialises it, nobody sees it unfinished, nobody's bytes are zeroed
 * under him, and a death at any moment leaves nothing that the next opener can't mend.
 *
 * <p>All decisions fall under the open lock of the object, which {@link NativePort#open} has taken:
 *
 * <ol>
 *   <li>Alone with an object that is empty, or whose creator died before it was ready: initialise.
 *   <li>Alone with a ready one of process persistence: <em>stale</em>, its holders were killed. Initialise it anew, in
 *       place, because a program without this library may still have it mapped.
 *   <li>Otherwise join: compare the layouts, or, if there is no footer, the sizes.
 * </ol>
 *
 * Then the life lock is shared, and the open lock released.
 */
final class OpenProtocol<T extends SharedRegion> {

    /** The size in bytes beyond which no object is made or believed in: offsets and page sizes can be added to it. */
    private static final long LARGEST = 1L << 60;

    private final NativePort port;
    private final RegionLayout layout;
    private final AcquireOptions options;
    private final Function<AttachedRegion, T> constructor;
    private final @Nullable Consumer<? super T> initializer;
    private final ObjectRequest request;
    private final byte[] descriptor;

    OpenProtocol(
            NativePort port,
            String operation,
            Disposition disposition,
            RegionLayout layout,
            AcquireOptions options,
            Function<AttachedRegion, T> constructor,
            @Nullable Consumer<? super T> initializer) {
        this.port = port;
        this.layout = layout;
        this.options = options;
        this.constructor = constructor;
        this.initializer = initializer;
        descriptor = layout.descriptor().getBytes(StandardCharsets.UTF_8);
        long length = Footer.objectLength(Math.min(layout.size(), LARGEST), descriptor.length, port.pageSize());
        request = new ObjectRequest(
                operation, nameOf(layout, options), disposition, options.permissions(), options.scope(), length);
    }

    private static String nameOf(RegionLayout layout, AcquireOptions options) {
        String name = options.name().orElse(layout.defaultName());
        if (name == null) {
            throw new IllegalArgumentException(
                    layout.struct() + " declares no name; give one with AcquireOptions.withName");
        }
        RegionName.check(name);
        return name;
    }

    T run() {
        if (layout.size() > LARGEST) {
            throw problem(layout.struct() + " has " + layout.size() + " bytes, more than any region has");
        }
        if (descriptor.length > Footer.MAX_DESCRIPTOR_LENGTH) {
            throw problem(
                    "the layout of " + layout.struct() + " takes " + descriptor.length + " bytes to describe, and "
                            + Footer.MAX_DESCRIPTOR_LENGTH + " is the most; make it of fewer fields, or of arrays");
        }
        if (options.persistence() == Persistence.KERNEL && !port.supportsKernelPersistence()) {
            throw problem("this operating system has no kernel persistence: a region goes with its last holder; use"
                    + " Persistence.PROCESS");
        }
        Deadline deadline = Deadline.after(options.timeout());
        do {
            SharedObject object = port.open(request, deadline);
            T region = null;
            try {
                region = decide(object);
                if (region != null) {
                    object.unlock();
                }
            } catch (Throwable e) {
                undo(e, object, region);
                throw e;
            }
            if (region != null) {
                region.initialised();
                return region;
            }
            object.close();
        } while (deadline.pause());
        throw problem("gave up after " + deadline.text()
                + ": the region stayed unfinished or kept disappearing; a longer" + " timeout may help");
    }

    /** Under the open lock still, so nobody else can have found what is taken away here. */
    private void undo(Throwable failure, SharedObject object, @Nullable T region) {
        try {
            discard(failure, region);
            if (region != null && region.isCreator()) {
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

    private static void discard(Throwable failure, @Nullable SharedRegion region) {
        try {
            if (region != null) {
                region.discard();
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
    private @Nullable T decide(SharedObject object) {
        boolean alone = object.tryAlone();
        Footer footer = Footer.read(object, request.operation(), request.name());
        boolean unfinished = footer == null ? object.length() == 0 : !footer.ready();
        boolean stale = footer != null && footer.ready() && footer.persistence() == Persistence.PROCESS && alone;
        if (alone && (unfinished || stale)) {
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
        if (unfinished) {
            return null;
        }
        if (request.disposition() == Disposition.CREATE) {
            throw new RegionExistsException(
                    request.operation(),
                    request.name(),
                    "there is such a region already"
                            + (footer == null ? "" : ", created by pid " + footer.creator())
                            + "; acquire or open it, unlink it, or choose another name");
        }
        return join(object, footer);
    }

    private @Nullable T initialise(SharedObject object) {
        // Outside of what is undone by removing the name: a stranger's object stays.
        object.checkMayBeFilled();
        Footer footer = Footer.of(layout, descriptor, options.persistence());
        T region = null;
        try {
            object.restrict();
            // Never shorter than it was: a program without this library may have all of it mapped.
            long length = Math.max(request.length(), Footer.roundUp(object.length(), port.pageSize()));
            footer.announce(object, length);
            if (object.length() > 0) {
                object.zero(length - Footer.TAIL_LENGTH);
            }
            object.reserve(length);
            region = region(object, true, true, footer.persistence());
            if (initializer != null) {
                initializer.accept(region);
            }
            footer.publish(object, length, descriptor);
            if (object.share()) {
                return region;
            }
        } catch (Throwable e) {
            try {
                discard(e, region);
            } finally {
                unlink(e, object);
            }
            throw e;
        }
        region.discard();
        return null;
    }

    private @Nullable T join(SharedObject object, @Nullable Footer footer) {
        if (footer == null) {
            if (object.length() < layout.size()) {
                throw problem("the object has " + object.length() + " bytes and no footer, " + layout.struct()
                        + " needs " + layout.size() + " bytes; another program created it too small or is still doing"
                        + " so");
            }
        } else {
            compare(object, footer);
        }
        if (!object.share()) {
            return null;
        }
        // A foreign object is never unlinked unasked, so it is treated as persistent.
        return region(object, false, footer != null, footer == null ? Persistence.KERNEL : footer.persistence());
    }

    private void compare(SharedObject object, Footer footer) {
        if (footer.fingerprint() != layout.fingerprint()) {
            String descriptor = footer.readDescriptor(object);
            LayoutDescriptor there = LayoutDescriptor.parse(descriptor);
            LayoutDescriptor here = LayoutDescriptor.parse(layout.descriptor());
            List<String> differences = here == null || there == null
                    ? List.of()
                    : new LayoutComparison(here, layout.later(), there, footer).differences();
            if (!differences.isEmpty()) {
                throw mismatch(String.join("; ", differences));
            }
            if (there == null || !LayoutDescriptor.isFingerprintOf(footer.fingerprint(), descriptor)) {
                throw mismatch("its fingerprint differs, and its descriptor can't be read");
            }
        }
        if (footer.structSize() < layout.size()) {
            throw mismatch("size: " + layout.size() + " bytes here, " + footer.structSize()
                    + " bytes in the region created by pid " + footer.creator());
        }
    }

    private LayoutMismatchException mismatch(String differences) {
        return new LayoutMismatchException(
                request.operation(),
                request.name(),
                differences + ". Build both programs from the same " + layout.struct() + ", or choose another name");
    }

    private T region(SharedObject object, boolean creator, boolean verified, Persistence persistence) {
        Mapping mapping = object.map(layout.size());
        Attachment attachment = null;
        try {
            attachment = new Attachment(object, mapping, persistence == Persistence.PROCESS, options.timeout());
            return constructor.apply(
                    new AttachedRegion(request.name(), request.readOnly(), creator, verified, mapping, attachment));
        } catch (Throwable e) {
            Attachment.abandon(attachment, mapping, e);
            throw e;
        }
    }

    private SharedMemoryException problem(String problem) {
        return new SharedMemoryException(request.operation(), request.name(), problem);
    }
}
