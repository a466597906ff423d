package io.sharedstruct.runtime;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import java.lang.ref.Cleaner;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A handle on a region of named shared memory: what a generated class delegates to.
 *
 * <p>A handle may be used by many threads. {@link #close} may be called by any of them while others read and write. A handle
 * that is never closed is given back some time after it has become unreachable.
 */
public final class SharedRegion extends RegionAccess implements AutoCloseable {

    private static final Cleaner CLEANER = Cleaner.create();

    private final String name;
    private final boolean readOnly;
    private final boolean creator;
    private final boolean layoutVerified;
    private final Attachment attachment;
    private volatile boolean attached;
    private volatile boolean open = true;

    SharedRegion(
            String name,
            boolean readOnly,
            boolean creator,
            boolean layoutVerified,
            Mapping mapping,
            Attachment attachment) {
        super(mapping, readOnly);
        this.name = name;
        this.readOnly = readOnly;
        this.creator = creator;
        this.layoutVerified = layoutVerified;
        this.attachment = attachment;
        CLEANER.register(anchor(this), attachment);
    }

    /**
     * Opens the region, or creates it.
     *
     * @param layout the struct
     * @param options how
     * @return the region
     * @throws io.sharedstruct.LayoutMismatchException if it was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static SharedRegion acquire(RegionLayout layout, AcquireOptions options) {
        return attach("acquire", Disposition.OPEN_OR_CREATE, layout, options, null);
    }

    /**
     * Opens the region, or creates it and has it initialised before anyone else can see it.
     *
     * @param layout the struct
     * @param options how
     * @param initializer writes the first values; not called if the region exists. Other processes wait meanwhile. If it
     *     throws, the region is unlinked. It may be called again if the name is unlinked during the call
     * @return the region
     * @throws io.sharedstruct.LayoutMismatchException if it was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static SharedRegion acquire(
            RegionLayout layout, AcquireOptions options, Consumer<? super SharedRegion> initializer) {
        Objects.requireNonNull(initializer, "initializer");
        return attach("acquire", Disposition.OPEN_OR_CREATE, layout, options, initializer);
    }

    /**
     * Creates the region.
     *
     * @param layout the struct
     * @param options how
     * @return the region
     * @throws io.sharedstruct.RegionExistsException if there is one
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static SharedRegion create(RegionLayout layout, AcquireOptions options) {
        return attach("create", Disposition.CREATE, layout, options, null);
    }

    /**
     * Creates the region and has it initialised before anyone else can see it.
     *
     * @param layout the struct
     * @param options how
     * @param initializer as for {@link #acquire(RegionLayout, AcquireOptions, Consumer)}
     * @return the region
     * @throws io.sharedstruct.RegionExistsException if there is one
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static SharedRegion create(
            RegionLayout layout, AcquireOptions options, Consumer<? super SharedRegion> initializer) {
        Objects.requireNonNull(initializer, "initializer");
        return attach("create", Disposition.CREATE, layout, options, initializer);
    }

    /**
     * Opens the region that another process, or this one, created.
     *
     * @param layout the struct
     * @param options how
     * @return the region
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.LayoutMismatchException if it was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static SharedRegion open(RegionLayout layout, AcquireOptions options) {
        return attach("open", Disposition.OPEN, layout, options, null);
    }

    /**
     * Opens the region for reading only.
     *
     * @param layout the struct
     * @param options how
     * @return the region
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.LayoutMismatchException if it was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static SharedRegion openReadOnly(RegionLayout layout, AcquireOptions options) {
        return attach("openReadOnly", Disposition.OPEN_READ_ONLY, layout, options, null);
    }

    /**
     * Removes a name. Who is attached keeps working; the next one to acquire the name creates a new region.
     *
     * @param name the name
     * @return whether there was such a name
     * @throws io.sharedstruct.SharedMemoryException if the system refuses
     * @throws IllegalArgumentException if the name is a bad one
     */
    public static boolean unlink(String name) {
        RegionName.check(name);
        return NativePort.current().unlink(name);
    }

    private static SharedRegion attach(
            String operation,
            Disposition disposition,
            RegionLayout layout,
            AcquireOptions options,
            @Nullable Consumer<? super SharedRegion> initializer) {
        return new OpenProtocol(NativePort.current(), operation, disposition, layout, options, initializer).run();
    }

    /** Ends the initialisation: from now on the region can be closed. */
    SharedRegion attached() {
        attached = true;
        return this;
    }

    /**
     * Whether this call made the region.
     *
     * @return whether it did
     */
    public boolean isCreator() {
        return creator;
    }

    /**
     * Whether the region says that it has the layout of this struct. One that a program without this library created says
     * nothing of its layout.
     *
     * @return whether the layouts were compared
     */
    public boolean isLayoutVerified() {
        return layoutVerified;
    }

    /**
     * Whether the region has not been closed.
     *
     * @return whether it is open
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * Detaches. When this returns, no access through this handle reaches the shared bytes any more. The last one to
     * detach from a region with process persistence removes its name. Further calls have no effect.
     *
     * @throws io.sharedstruct.SharedMemoryException if the name could not be removed; the region is detached all the same
     * @throws IllegalStateException if the initializer of the region calls this
     */
    @Override
    public void close() {
        if (open && !attached) {
            throw new IllegalStateException("the initializer of region '" + name + "' must not close it");
        }
        open = false;
        revoke();
        attachment.detach();
    }

    /** Detaches from an object that somebody else gives back. */
    void discard() {
        open = false;
        revoke();
        attachment.discard();
    }

    @Override
    RuntimeException notReadable() {
        return new IllegalStateException("region '" + name + "' is closed");
    }

    @Override
    RuntimeException notWritable() {
        return open && readOnly
                ? new UnsupportedOperationException("region '" + name + "' was opened read-only")
                : notReadable();
    }

    @Override
    public String toString() {
        return "SharedRegion[name=" + name + ", open=" + open + ", readOnly=" + readOnly + ", creator=" + creator + "]";
    }
}
