package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.Permissions;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.FilePort;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.Undo;
import io.sharedstruct.runtime.os.posix.Errno;
import io.sharedstruct.runtime.os.posix.PathBytes;

/** Shared memory of Linux: objects of {@code shm_open}, which lie in /dev/shm. */
public final class LinuxPort implements NativePort {

    private static final int O_RDONLY = 0;
    private static final int O_RDWR = 2;
    private static final int O_CREAT = 0100;
    private static final int O_EXCL = 0200;
    /** Keeps the open of a FIFO from waiting for its writer. */
    private static final int O_NONBLOCK = 04000;

    private final Libc libc;

    /** The port that calls the C library. */
    public LinuxPort() {
        this(new LinuxLibc());
    }

    LinuxPort(Libc libc) {
        this.libc = libc;
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
        byte[] path = PathBytes.of("/" + request.name());
        while (true) {
            int fd = open(path, (request.readOnly() ? O_RDONLY : O_RDWR) | O_NONBLOCK, 0);
            if (fd >= 0) {
                return objectOf(request, fd, false);
            }
            if (-fd == Errno.EACCES && isWithoutItsModeYet(request) && deadline.pause()) {
                continue;
            }
            if (-fd != Errno.ENOENT) {
                throw failure(request, "shm_open", -fd);
            }
            if (!request.disposition().creates()) {
                throw new RegionNotFoundException(request.operation(), request.name(), "there is no such region");
            }
            fd = open(path, O_RDWR | O_CREAT | O_EXCL, request.permissions().mode());
            if (fd >= 0) {
                return objectOf(request, fd, true);
            }
            if (-fd != Errno.EEXIST) {
                throw failure(request, "shm_open(O_CREAT|O_EXCL)", -fd);
            }
            if (!deadline.pause()) {
                throw deadline.passed(request, "it kept appearing and disappearing");
            }
        }
    }

    private LinuxObject objectOf(ObjectRequest request, int fd, boolean created) {
        try {
            return new LinuxObject(libc, request, fd, created);
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

    /** The descriptor, or the error number as a negative one. */
    private int open(byte[] path, int flags, int mode) {
        int fd;
        do {
            fd = libc.shm_open(path, flags, mode);
            if (fd < 0) {
                fd = -libc.errno();
            }
        } while (fd == -Errno.EINTR);
        return fd;
    }

    private SharedMemoryException failure(ObjectRequest request, String call, int errno) {
        return Errno.failure(libc, request.operation(), request.name(), call, errno);
    }

    @Override
    public boolean unlink(String name) {
        if (libc.shm_unlink(PathBytes.of("/" + name)) == 0) {
            return true;
        }
        int errno = libc.errno();
        if (errno == Errno.ENOENT) {
            return false;
        }
        throw Errno.failure(libc, "unlink", name, "shm_unlink", errno);
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
}
