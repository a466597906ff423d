package io.sharedstruct.runtime;

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
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a file is mapped. It is opened as it is, or created without a name or under a temporary one, filled and then linked to
 * its own, which replaces nothing: of several creators one wins, and the others open what that one made.
 */
final class MapProtocol<T extends SharedRegion> {

    private static final String OPERATION = "map";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final FilePort port;
    private final RegionLayout layout;
    private final Function<AttachedRegion, T> constructor;
    private final @Nullable Consumer<? super T> initializer;
    private final MapMode mode;
    private final long offset;
    private final FileRequest request;

    MapProtocol(
            FilePort port,
            RegionLayout layout,
            long alignment,
            Path path,
            MapOptions options,
            Function<AttachedRegion, T> constructor,
            @Nullable Consumer<? super T> initializer) {
        this.port = port;
        this.layout = layout;
        this.constructor = constructor;
        this.initializer = initializer;
        mode = options.mode();
        offset = options.offset();
        if (path.getFileSystem() != FileSystems.getDefault()) {
            throw new IllegalArgumentException("only files of the default file system can be mapped, not " + path);
        }
        if (offset % alignment != 0) {
            throw new IllegalArgumentException("the offset " + offset + " is no multiple of " + alignment
                    + ", the alignment of " + layout.struct() + "; move the struct, or declare it packed");
        }
        boolean readOnly = mode == MapMode.OPEN_READ_ONLY;
        request = new FileRequest(OPERATION, path.toAbsolutePath(), readOnly, options.permissions());
    }

    T run() {
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
            T region = there ? open() : create();
            if (region != null) {
                region.initialised();
                return region;
            }
        } while (deadline.pause());
        throw problem("gave up after " + deadline.text() + ": the file kept appearing and disappearing");
    }

    /** Looks before anything is opened, which alone can have effects on a device. */
    private boolean isThere() {
        try {
            if (!Files.readAttributes(request.path(), BasicFileAttributes.class).isRegularFile()) {
                throw problem("it is no regular file, and only those are mapped");
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
    private @Nullable T open() {
        MappedFile file = port.open(request);
        if (file == null) {
            return null;
        }
        try {
            if (file.length() < offset + layout.size()) {
                throw problem("the file has " + file.length() + " bytes, and " + layout.struct() + " at offset "
                        + offset
                        + " needs " + (offset + layout.size()) + "; a file that exists is not resized, so enlarge it,"
                        + " or give the offset of the struct");
            }
            return region(file, false);
        } catch (Throwable e) {
            try {
                file.close();
            } catch (RuntimeException | Error next) {
                Undo.suppress(e, next);
            }
            throw e;
        }
    }

    /** Null if somebody else has created it meanwhile. */
    private @Nullable T create() {
        MappedFile file = port.create(request, offset + layout.size());
        T region = null;
        try {
            region = region(file, true);
            if (initializer != null) {
                initializer.accept(region);
            }
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

    private static void discard(MappedFile file, @Nullable SharedRegion region) {
        try {
            if (region != null) {
                region.discard();
            }
        } finally {
            file.discard();
        }
    }

    private T region(MappedFile file, boolean creator) {
        Mapping mapping = file.map(offset, layout.size());
        Attachment attachment = null;
        try {
            attachment = new Attachment(file, mapping, false, TIMEOUT);
            return constructor.apply(
                    new AttachedRegion(request.name(), request.readOnly(), creator, false, mapping, attachment));
        } catch (Throwable e) {
            Attachment.abandon(attachment, mapping, e);
            throw e;
        }
    }

    private SharedMemoryException problem(String problem) {
        return new SharedMemoryException(OPERATION, request.name(), problem);
    }
}
