package io.sharedstruct.runtime;

import io.sharedstruct.MapOptions;
import io.sharedstruct.runtime.life.Shortage;
import io.sharedstruct.runtime.open.MapProtocol;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.current.CurrentPort;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways to a struct in an ordinary file, for the static methods of generated classes. */
public final class MappedFiles {

    private MappedFiles() {}

    /**
     * Maps a struct in a file, which stays when the struct is closed. Files aren't locked, aren't resized once they exist, and
     * don't say how their fields lie: that it is the right file is for the caller to know. A file that is created is nothing but
     * the struct, filled with zeroes. Whoever shortens a file while it is mapped ends the processes that reach for what is gone
     * (mmap(2), SIGBUS).
     *
     * @param <T> the generated class
     * @param layout the struct
     * @param alignment the alignment of the struct in bytes
     * @param path the file
     * @param options how
     * @param constructor makes the object that users see
     * @return the struct
     * @throws io.sharedstruct.RegionExistsException if there is a file, and none must be
     * @throws io.sharedstruct.RegionNotFoundException if there is no file, and one must be
     * @throws io.sharedstruct.SharedMemoryException if the file is too short, isn't a regular one, or can't be had
     * @throws IllegalArgumentException if the offset is no multiple of the alignment, or the path is not one of the default
     *     file system
     */
    public static <T extends SharedRegion> T map(
            RegionLayout layout,
            long alignment,
            Path path,
            MapOptions options,
            Function<AttachedRegion, T> constructor) {
        return run(layout, alignment, path, options, constructor, null);
    }

    /**
     * Maps a struct in a file, and has it initialised before a new file is there.
     *
     * @param <T> the generated class
     * @param layout the struct
     * @param alignment the alignment of the struct in bytes
     * @param path the file
     * @param options how
     * @param constructor makes the object that users see
     * @param initializer writes the first values; if it throws, no file is left. It may be called although another process
     *     creates the file at the same time and faster; what it wrote is lost then
     * @return the struct
     * @throws io.sharedstruct.RegionExistsException if there is a file, and none must be
     * @throws io.sharedstruct.RegionNotFoundException if there is no file, and one must be
     * @throws io.sharedstruct.SharedMemoryException if the file is too short, isn't a regular one, or can't be had
     * @throws IllegalArgumentException as without an initializer
     */
    public static <T extends SharedRegion> T map(
            RegionLayout layout,
            long alignment,
            Path path,
            MapOptions options,
            Function<AttachedRegion, T> constructor,
            Consumer<? super T> initializer) {
        Objects.requireNonNull(initializer, "initializer");
        return run(layout, alignment, path, options, constructor, initializer);
    }

    private static <T extends SharedRegion> T run(
            RegionLayout layout,
            long alignment,
            Path path,
            MapOptions options,
            Function<AttachedRegion, T> constructor,
            @Nullable Consumer<? super T> initializer) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(options, "options");
        Regions.requireAccess();
        layout.checkNested("map", path.toAbsolutePath().toString());
        NativePort port = CurrentPort.get();
        MapProtocol<T> protocol = new MapProtocol<>(
                port.files(),
                layout.layout(),
                alignment,
                path,
                options,
                new RegionHandles<T>(layout, constructor, initializer, false));
        return Shortage.overcome(port, path.toAbsolutePath().toString(), protocol::run);
    }
}
