package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.posix.Errno;
import io.sharedstruct.runtime.os.posix.PathBytes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of objects. One is removed only under the open lock of what it leads to: between a look at it and its removal it could
 * otherwise go to another one's new object.
 */
final class LinuxNames {

    /** Keeps the open of a FIFO from waiting for its writer. */
    static final int O_NONBLOCK = 04000;

    static final int O_RDWR = 2;

    /** What can't be opened can't be locked by this process, and is no region that it may remove while others use it. */
    private static final Set<Integer> CANT_BE_OPENED =
            Set.of(Errno.EACCES, Errno.EPERM, Errno.EROFS, Errno.EINVAL, Errno.ENXIO, Errno.EISDIR, Errno.ELOOP_LINUX);

    private final Libc libc;

    LinuxNames(Libc libc) {
        this.libc = libc;
    }

    /** The descriptor, or the error number as a negative one. */
    int open(String name, int flags, int mode) {
        byte[] path = PathBytes.of("/" + name);
        int fd;
        do {
            fd = libc.shm_open(path, flags, mode);
            if (fd < 0) {
                fd = -libc.errno();
            }
        } while (fd == -Errno.EINTR);
        return fd;
    }

    /** Whether a name leads to an object. */
    boolean leadsTo(ObjectRequest request, LinuxStatus object) {
        if (object.links() == 0) {
            return false;
        }
        LinuxStatus named = LinuxStatus.ofName(libc, request.name());
        if (named == null) {
            int errno = libc.errno();
            if (errno != Errno.ENOENT) {
                throw failure(request, "statx", errno);
            }
            return false;
        }
        return object.isSameFile(named);
    }

    /**
     * Removes a name, whatever it leads to.
     *
     * @return whether there was such a name
     */
    boolean remove(ObjectRequest request, Deadline deadline) {
        do {
            LinuxStatus named = LinuxStatus.ofName(libc, request.name());
            if (named == null || !named.isRegular()) {
                return unlink(request);
            }
            int fd = open(request.name(), O_RDWR | O_NONBLOCK, 0);
            if (fd < 0 && CANT_BE_OPENED.contains(-fd)) {
                return unlink(request);
            }
            Boolean removed = fd < 0 ? refused(request, -fd) : removeLocked(request, fd, null, deadline);
            if (removed != null) {
                return removed;
            }
        } while (deadline.pause());
        throw deadline.passed(request, "its name kept changing hands");
    }

    private @Nullable Boolean refused(ObjectRequest request, int errno) {
        if (errno != Errno.ENOENT) {
            throw failure(request, "shm_open", errno);
        }
        return false;
    }

    /** Removes the name of an object if nobody is attached any more; for one who had it open for reading only. */
    void removeIfLeft(ObjectRequest request, LinuxStatus object, Deadline deadline) {
        ObjectRequest writing = request.writing();
        int fd = open(writing.name(), O_RDWR | O_NONBLOCK, 0);
        if (fd >= 0) {
            removeLocked(writing, fd, object, deadline);
        } else if (-fd != Errno.ENOENT && !CANT_BE_OPENED.contains(-fd)) {
            throw failure(request, "shm_open", -fd);
        }
    }

    /** Null if the name leads elsewhere by now. */
    private @Nullable Boolean removeLocked(
            ObjectRequest request, int fd, @Nullable LinuxStatus onlyIfLeft, Deadline deadline) {
        try {
            LinuxLocks locks = new LinuxLocks(libc, fd);
            locks.takeOpen(request, deadline);
            LinuxStatus object = LinuxStatus.of(libc, fd);
            if (object == null) {
                throw failure(request, "statx", libc.errno());
            }
            if (onlyIfLeft != null && !(object.isSameFile(onlyIfLeft) && locks.isAlone(request))) {
                return false;
            }
            return leadsTo(request, object) ? unlink(request) : null;
        } finally {
            libc.close(fd);
        }
    }

    private boolean unlink(ObjectRequest request) {
        int errno = unlinkNow(request.name());
        if (errno == 0 || errno == Errno.ENOENT) {
            return errno == 0;
        }
        throw failure(request, "shm_unlink", errno);
    }

    /** {@code shm_unlink}; the error number, 0 for success. */
    int unlinkNow(String name) {
        return libc.shm_unlink(PathBytes.of("/" + name)) == 0 ? 0 : libc.errno();
    }

    private SharedMemoryException failure(ObjectRequest request, String call, int errno) {
        return Errno.failure(libc, request.operation(), request.name(), call, errno);
    }
}
