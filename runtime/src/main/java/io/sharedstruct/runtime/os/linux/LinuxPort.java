package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.Permissions;
import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Access;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.FilePort;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.Undo;
import io.sharedstruct.runtime.os.posix.Errno;
import io.sharedstruct.runtime.os.posix.PathBytes;
import io.sharedstruct.runtime.os.posix.UserNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shared memory of Linux: objects of {@code shm_open}, which lie in /dev/shm. */
public final class LinuxPort implements NativePort {

    /** {@code NAME_MAX}, in bytes. */
    private static final int LONGEST_NAME = 255;

    private static final int O_RDONLY = 0;
    private static final int O_CREAT = 0100;
    private static final int O_EXCL = 0200;

    /** Waits no longer than this for the open lock of what a name leads to. */
    private static final Duration UNLINK_TIMEOUT = Duration.ofSeconds(5);

    /** Where the C library has them. */
    private static final Path OBJECTS = Path.of("/dev/shm");

    private final Libc libc;
    private final LinuxNames names;

    /** The port that calls the C library. */
    public LinuxPort() {
        this(new LinuxLibc());
    }

    LinuxPort(Libc libc) {
        this.libc = libc;
        names = new LinuxNames(libc);
    }

    @Override
    public @Nullable String problemWithName(String name) {
        return PathBytes.tooLong(name, LONGEST_NAME, "Linux");
    }

    @Override
    public SharedObject open(ObjectRequest request, Deadline deadline) {
        do {
            LinuxObject object = openDescriptor(request, deadline);
            boolean usable = false;
            try {
                object.lock(deadline);
                usable = object.inspect();
            } catch (Throwable e) {
                giveUp(object, e);
                throw e;
            }
            if (usable) {
                return object;
            }
            object.close();
        } while (deadline.pause());
        throw deadline.passed(request, "its name kept changing hands");
    }

    private static void giveUp(LinuxObject object, Throwable failure) {
        try {
            object.giveUp();
        } catch (RuntimeException | Error e) {
            Undo.suppress(failure, e);
        }
    }

    /**
     * Opens the object or creates it; opening comes first, because an object that exists is the more frequent case. Never
     * {@code O_CREAT} without {@code O_EXCL}: with fs.protected_regular that is refused for an object of another user, even
     * to root.
     */
    private LinuxObject openDescriptor(ObjectRequest request, Deadline deadline) {
        CreatorQueue queue = null;
        try {
            while (true) {
                int fd = names.open(
                        request.name(), (request.readOnly() ? O_RDONLY : LinuxNames.O_RDWR) | LinuxNames.O_NONBLOCK, 0);
                if (fd >= 0) {
                    return objectOf(request, fd, false, null);
                }
                if (-fd == Errno.EACCES && isWithoutItsModeYet(request) && deadline.pause()) {
                    continue;
                }
                if (-fd != Errno.ENOENT) {
                    throw failure(request, "shm_open", -fd);
                }
                if (queue == null) {
                    queue = CreatorQueue.of(libc, request.name());
                }
                boolean wait;
                if (!request.disposition().creates()) {
                    if (queue == null || !queue.isBusy(request)) {
                        throw NativePort.notFound(request);
                    }
                    wait = true;
                } else if (queue != null && !queue.isFirst()) {
                    // The name is looked for again then: it may have come meanwhile.
                    wait = !queue.tryToBeFirst(request);
                } else {
                    LinuxObject made = queue == null ? null : nameless(request, queue);
                    if (made != null) {
                        queue = null;
                        return made;
                    }
                    made = named(request);
                    if (made != null) {
                        return made;
                    }
                    wait = true;
                }
                if (wait && !deadline.pause()) {
                    throw deadline.passed(
                            request,
                            queue == null || queue.isFirst()
                                    ? "it kept appearing and disappearing"
                                    : CreatorQueue.OTHERS_AT_WORK);
                }
            }
        } finally {
            if (queue != null) {
                queue.leave();
            }
        }
    }

    /** A new object without a name, which takes over the queue; null if there are none here. */
    private @Nullable LinuxObject nameless(ObjectRequest request, CreatorQueue queue) {
        int fd = Birth.open(libc, request.permissions().mode());
        return fd < 0 ? null : objectOf(request, fd, true, queue);
    }

    /** A new object under its name; null if there is one by now. */
    private @Nullable LinuxObject named(ObjectRequest request) {
        int mode = request.permissions().mode() | LinuxObject.BEGUN;
        int fd = names.open(request.name(), LinuxNames.O_RDWR | O_CREAT | O_EXCL, mode);
        if (fd >= 0) {
            return objectOf(request, fd, true, null);
        }
        if (-fd != Errno.EEXIST) {
            throw failure(request, "shm_open(O_CREAT|O_EXCL)", -fd);
        }
        return null;
    }

    private LinuxObject objectOf(ObjectRequest request, int fd, boolean created, @Nullable CreatorQueue queue) {
        try {
            return new LinuxObject(libc, request, fd, created, queue == null ? null : new Birth(libc, queue, fd));
        } catch (Throwable e) {
            libc.close(fd);
            throw e;
        }
    }

    /**
     * Whether another user may be about to let this one in: an object has the mode that the umask left it until it has its own,
     * and its length comes after that.
     */
    private boolean isWithoutItsModeYet(ObjectRequest request) {
        if (request.permissions() == Permissions.OWNER) {
            return false;
        }
        LinuxStatus named = LinuxStatus.ofName(libc, request.name());
        return named != null && named.length() == 0;
    }

    private SharedMemoryException failure(ObjectRequest request, String call, int errno) {
        return Errno.failure(libc, request.operation(), request.name(), call, errno);
    }

    @Override
    public boolean unlink(String name) {
        ObjectRequest request =
                new ObjectRequest("unlink", name, Disposition.OPEN, Permissions.ALL_READ_WRITE, Scope.LOCAL, 0);
        return names.remove(request, Deadline.after(UNLINK_TIMEOUT));
    }

    @Override
    public FilePort files() {
        return new LinuxFiles(libc);
    }

    @Override
    public int pageSize() {
        return libc.getpagesize();
    }

    @Override
    public boolean supportsKernelPersistence() {
        return true;
    }

    @Override
    public boolean isShortage(int errorCode) {
        return Errno.isShortage(errorCode);
    }

    @Override
    public @Nullable Access access(String name) {
        LinuxStatus named = LinuxStatus.ofName(libc, name);
        return named == null ? null : UserNames.access(named.mode(), named.owner(), OBJECTS.resolve(name));
    }

    /** Objects are files; links, FIFOs and folders are none. */
    @Override
    public List<String> names() {
        try (Stream<Path> files = Files.list(OBJECTS)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new SharedMemoryException("list", OBJECTS.toString(), "the folder can't be read: " + e);
        }
    }
}
