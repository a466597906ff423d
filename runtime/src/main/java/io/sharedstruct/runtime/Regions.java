package io.sharedstruct.runtime;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.runtime.compiled.CodeVersion;
import io.sharedstruct.runtime.life.Initializers;
import io.sharedstruct.runtime.life.Shortage;
import io.sharedstruct.runtime.memory.Memory;
import io.sharedstruct.runtime.open.OpenProtocol;
import io.sharedstruct.runtime.open.RegionName;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.current.CurrentPort;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways to a region, for the static methods of generated classes. */
public final class Regions {

    /** The version of generated code that this runtime runs. The processor compares, and finds it by this name. */
    public static final int CODE_VERSION = CodeVersion.CURRENT;

    private static final System.Logger LOG = System.getLogger("io.sharedstruct");

    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private Regions() {}

    /**
     * Opens the region, or creates it.
     *
     * @param <T> the generated class
     * @param layout the struct
     * @param options how
     * @param constructor makes the object that users see
     * @return the region
     * @throws io.sharedstruct.LayoutMismatchException if it was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static <T extends SharedRegion> T acquire(
            RegionLayout layout, AcquireOptions options, Function<AttachedRegion, T> constructor) {
        return attach("acquire", Disposition.OPEN_OR_CREATE, layout, options, constructor, null);
    }

    /**
     * Opens the region, or creates it and has it initialised before anyone else can see it.
     *
     * @param <T> the generated class
     * @param layout the struct
     * @param options how
     * @param constructor makes the object that users see
     * @param initializer writes the first values; not called if the region exists. Other processes that want the region wait
     *     meanwhile. On Linux it has no name yet, so that no program can open it; if a program without this library creates an object of
     *     that name meanwhile, what the initializer wrote is dropped, and the region is that object. Where a region has its name from
     *     the start, the initializer may be called again if the name is unlinked during the call. If it throws, nothing stays. It must not
     *     acquire the region that it initialises, which is an {@link IllegalStateException}
     * @return the region
     * @throws io.sharedstruct.LayoutMismatchException if it was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static <T extends SharedRegion> T acquire(
            RegionLayout layout,
            AcquireOptions options,
            Function<AttachedRegion, T> constructor,
            Consumer<? super T> initializer) {
        Objects.requireNonNull(initializer, "initializer");
        return attach("acquire", Disposition.OPEN_OR_CREATE, layout, options, constructor, initializer);
    }

    /**
     * Creates the region.
     *
     * @param <T> the generated class
     * @param layout the struct
     * @param options how
     * @param constructor makes the object that users see
     * @return the region
     * @throws io.sharedstruct.RegionExistsException if there is one
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static <T extends SharedRegion> T create(
            RegionLayout layout, AcquireOptions options, Function<AttachedRegion, T> constructor) {
        return attach("create", Disposition.CREATE, layout, options, constructor, null);
    }

    /**
     * Creates the region and has it initialised before anyone else can see it.
     *
     * @param <T> the generated class
     * @param layout the struct
     * @param options how
     * @param constructor makes the object that users see
     * @param initializer as for {@link #acquire(RegionLayout, AcquireOptions, Function, Consumer)}
     * @return the region
     * @throws io.sharedstruct.RegionExistsException if there is one
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static <T extends SharedRegion> T create(
            RegionLayout layout,
            AcquireOptions options,
            Function<AttachedRegion, T> constructor,
            Consumer<? super T> initializer) {
        Objects.requireNonNull(initializer, "initializer");
        return attach("create", Disposition.CREATE, layout, options, constructor, initializer);
    }

    /**
     * Opens the region that another process, or this one, created.
     *
     * @param <T> the generated class
     * @param layout the struct
     * @param options how
     * @param constructor makes the object that users see
     * @return the region
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.LayoutMismatchException if it was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static <T extends SharedRegion> T open(
            RegionLayout layout, AcquireOptions options, Function<AttachedRegion, T> constructor) {
        return attach("open", Disposition.OPEN, layout, options, constructor, null);
    }

    /**
     * Opens the region for reading only.
     *
     * @param <T> the generated class
     * @param layout the struct
     * @param options how
     * @param constructor makes the object that users see
     * @return the region
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.LayoutMismatchException if it was created with another layout
     * @throws io.sharedstruct.SharedMemoryException if it can't be had
     * @throws IllegalArgumentException if there is no name or a bad one
     */
    public static <T extends SharedRegion> T openReadOnly(
            RegionLayout layout, AcquireOptions options, Function<AttachedRegion, T> constructor) {
        return attach("openReadOnly", Disposition.OPEN_READ_ONLY, layout, options, constructor, null);
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
        NativePort port = CurrentPort.get();
        RegionName.checkAny(Objects.requireNonNull(name, "name"), port);
        return port.unlink(name);
    }

    private static <T extends SharedRegion> T attach(
            String operation,
            Disposition disposition,
            RegionLayout layout,
            AcquireOptions options,
            Function<AttachedRegion, T> constructor,
            @Nullable Consumer<? super T> initializer) {
        Objects.requireNonNull(options, "options");
        requireAccess();
        NativePort port = CurrentPort.get();
        String name = OpenProtocol.nameOf(port, disposition, layout.layout(), options);
        Initializers.refuseOwn(operation, name, options.scope());
        Consumer<? super T> known = initializer == null ? null : Initializers.known(name, options.scope(), initializer);
        OpenProtocol<T> protocol = new OpenProtocol<>(
                port,
                operation,
                disposition,
                layout.layout(),
                options,
                new RegionHandles<T>(layout, constructor, known, options.closeAtExit()));
        layout.checkNested(operation, name);
        return Shortage.overcome(port, name, protocol::run);
    }

    /** Makes sure that the bytes of a region could be reached, before there is one. */
    static void requireAccess() {
        try {
            Memory.require();
        } catch (IllegalCallerException e) {
            throw NativePort.accessDenied(e);
        }
        if (!TOLD.getAndSet(true)) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "the bytes of regions are reached through {0}, on Java {1}",
                    Memory.way(),
                    Runtime.version().toString());
        }
    }
}
