package io.sharedstruct.runtime.open;

import io.sharedstruct.MapMode;
import io.sharedstruct.MapOptions;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.FilePort;
import io.sharedstruct.runtime.os.FileRequest;
import io.sharedstruct.runtime.os.MappedFile;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.Undo;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a file is mapped. It is opened as it is, or created without a name or under a temporary one, filled and then linked to
 * its own, which replaces nothing: of several creators one wins, and the others open what that one made.
 */
public final class MapProtocol<T> {

    private static final String OPERATION = "map";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final FilePort port;
    private final Layout layout;
    private final Handles<T> handles;
    private final MapMode mode;
    private final long offset;
    private final FileRequest request;

    /**
     * A protocol for one file.
     *
     * @param alignment the alignment of the struct in bytes
     * @throws IllegalArgumentException if the offset is no multiple of the alignment, or the path is not one of the default file
     *     system
     */
    public MapProtocol(
            FilePort port, Layout layout, long alignment, Path path, MapOptions options, Handles<T> handles) {
        this.port = port;
        this.layout = layout;
        this.handles = handles;
        mode = options.mode();
        offset = options.offset();
        if (path.getFileSystem() != FileSystems.getDefault()) {
            throw new IllegalArgumentException(
                    "only files of the default file system can be mapped, not " + Printable.of(path.toString()));
        }
        if (offset % alignment != 0) {
            throw new IllegalArgumentException("the offset " + offset + " is no multiple of " + alignment
                    + ", the alignment of " + layout.struct() + "; move the struct, or declare it packed");
        }
        boolean readOnly = mode == MapMode.OPEN_READ_ONLY;
        request = new FileRequest(OPERATION, path.toAbsolutePath(), readOnly, options.permissions());
    }

    /** Maps the file, or creates it. */
    public T run() {
        if (layout.size() > Long.MAX_VALUE - offset) {
            throw problem(layout.struct() + " at offset " + offset + " would end beyond any file");
        }
        Deadline deadline = Deadline.after(TIMEOUT);
        do {
            boolean there = isThere();
            if (there && mode == MapMode.CREATE) {
                throw new RegionExistsException(
                        OPERATION, request.name(), "there is such a file already; open it, or choose another name");
            }
            if (!there && (mode == MapMode.OPEN || mode == MapMode.OPEN_READ_ONLY)) {
                throw new RegionNotFoundException(OPERATION, request.name(), "there is no such file");
            }
            Opened<T> region = there ? open() : create();
            if (region != null) {
                handles.opened(region.handle());
                return region.handle();
            }
        } while (deadline.pause());
        throw problem("gave up after " + deadline.text() + ": the file kept appearing and disappearing");
    }

    /** Looks before anything is opened, which alone can have effects on a device, or closed, which can have some on locks. */
    private boolean isThere() {
        try {
            BasicFileAttributes file = Files.readAttributes(request.path(), BasicFileAttributes.class);
            if (!file.isRegularFile()) {
                throw problem("it is no regular file, and only those are mapped");
            }
            if (mode != MapMode.CREATE) {
                checkLength(file.size());
            }
            return true;
        } catch (NoSuchFileException e) {
            if (Files.isSymbolicLink(request.path())) {
                throw problem("it is a symbolic link that leads nowhere; remove it, or create what it leads to");
            }
            return false;
        } catch (IOException e) {
            // Opening it will say why.
            return true;
        }
    }

    /** Null if there is no file any more. */
    private @Nullable Opened<T> open() {
        MappedFile file = port.open(request);
        if (file == null) {
            return null;
        }
        try {
            checkLength(file.length());
            return region(file, file.length() - offset, false);
        } catch (Throwable e) {
            try {
                file.close();
            } catch (RuntimeException | Error next) {
                Undo.suppress(e, next);
            }
            throw e;
        }
    }

    private void checkLength(long length) {
        if (length < offset + layout.size()) {
            throw problem("the file has " + length + " bytes, and " + layout.struct() + " at offset " + offset
                    + " needs " + (offset + layout.size()) + "; a file that exists is not resized, so enlarge it,"
                    + " or give the offset of the struct");
        }
    }

    /** Null if somebody else has created it meanwhile. */
    private @Nullable Opened<T> create() {
        MappedFile file = port.create(request, offset + layout.size());
        Opened<T> region = null;
        try {
            region = region(file, layout.size(), true);
            handles.initialise(region.handle());
            if (file.publish()) {
                return region;
            }
        } catch (Throwable e) {
            try {
                discard(file, region);
            } catch (RuntimeException | Error next) {
                Undo.suppress(e, next);
            }
            throw e;
        }
        discard(file, region);
        return null;
    }

    private void discard(MappedFile file, @Nullable Opened<T> region) {
        try {
            if (region != null) {
                handles.discard(region.handle());
            }
        } finally {
            file.discard();
        }
    }

    private Opened<T> region(MappedFile file, long size, boolean creator) {
        Mapping mapping = file.map(offset, Math.max(size, layout.size()));
        return Opened.of(handles, request, creator, false, size, file, mapping, false, TIMEOUT);
    }

    private SharedMemoryException problem(String problem) {
        return new SharedMemoryException(OPERATION, request.name(), problem);
    }
}
