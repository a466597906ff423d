package io.sharedstruct.runtime.os.linux;

import static java.util.Objects.requireNonNull;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.posix.Errno;
import io.sharedstruct.runtime.os.posix.FileStatus;
import io.sharedstruct.runtime.os.posix.PathBytes;
import io.sharedstruct.runtime.os.posix.PosixMapping;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An open descriptor of an object of {@code shm_open}, with the locks of {@link LinuxLocks} on it. */
final class LinuxObject implements SharedObject {

    private static final int FALLOC_FL_KEEP_SIZE = 1;
    private static final int FALLOC_FL_PUNCH_HOLE = 2;

    private static final int MAP_ANONYMOUS = 0x20;
    private static final int MAP_NORESERVE = 0x4000;

    private static final int ZEROES = 1 << 16;

    /** A signal undoes an interrupted reservation; a small one gets to its end between the ticks of a profiler. */
    private static final long RESERVATION = 4 << 20;

    private final Libc libc;
    private final int fd;
    private final boolean created;
    private final LinuxLocks locks;

    private ObjectRequest request;

    private @Nullable FileStatus status;

    /**
     * Takes over a descriptor.
     *
     * @param created whether the object was made for it
     */
    LinuxObject(Libc libc, ObjectRequest request, int fd, boolean created) {
        this.libc = libc;
        this.request = request;
        this.fd = fd;
        this.created = created;
        locks = new LinuxLocks(libc, fd);
    }

    /** Takes the open lock. */
    void lock(Deadline deadline) {
        locks.takeOpen(request, deadline);
    }

    /**
     * Looks at the object, under the open lock.
     *
     * @return false if the name doesn't lead to it any more
     */
    boolean inspect() {
        FileStatus now = readStatus();
        status = now;
        if (now.links() == 0) {
            return false;
        }
        now.check(request, libc.geteuid());
        return true;
    }

    private FileStatus status() {
        return requireNonNull(status, "inspect() first");
    }

    private FileStatus readStatus() {
        LinuxStatus now = readLinuxStatus();
        return new FileStatus(now.mode(), now.owner(), now.links(), now.length());
    }

    private LinuxStatus readLinuxStatus() {
        LinuxStatus now = LinuxStatus.of(libc, fd);
        if (now == null) {
            throw failure("statx", libc.errno());
        }
        return now;
    }

    @Override
    public boolean isNameCurrent() {
        LinuxStatus mine = readLinuxStatus();
        if (mine.links() == 0) {
            return false;
        }
        LinuxStatus named = LinuxStatus.ofName(libc, request.name());
        if (named == null) {
            int errno = libc.errno();
            if (errno != Errno.ENOENT) {
                throw failure("statx", errno);
            }
            return false;
        }
        return mine.isSameFile(named);
    }

    @Override
    public long length() {
        return status().length();
    }

    @Override
    public boolean tryAlone() {
        return request.readOnly() ? locks.isAloneForReader(request) : locks.tryAlone(request);
    }

    @Override
    public void checkMayBeFilled() {
        status().checkMayBeFilled(request, libc.geteuid());
    }

    @Override
    public void restrict() {
        int mode = request.permissions().mode();
        if (readStatus().permissionBits() != mode && libc.fchmod(fd, mode) != 0) {
            throw failure("fchmod", libc.errno());
        }
    }

    @Override
    public void reserve(long length) {
        int errno = reserve(libc, fd, length);
        if (errno != 0) {
            throw failure("posix_fallocate of " + length + " bytes", errno);
        }
    }

    /** Gives a file its length and its space; the error number, 0 for success. */
    static int reserve(Libc libc, int fd, long length) {
        int errno = 0;
        for (long start = 0; start < length && errno == 0; start += RESERVATION) {
            long count = Math.min(length - start, RESERVATION);
            do {
                errno = libc.posix_fallocate(fd, start, count);
            } while (errno == Errno.EINTR);
        }
        return errno;
    }

    @Override
    public void zero(long length) {
        int errno;
        do {
            int result = libc.fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, length);
            errno = result == 0 ? 0 : libc.errno();
        } while (errno == Errno.EINTR);
        if (errno == 0) {
            return;
        }
        byte[] zeroes = new byte[ZEROES];
        for (long position = 0; position < length; position += ZEROES) {
            write(position, length - position < ZEROES ? new byte[(int) (length - position)] : zeroes);
        }
    }

    @Override
    public byte[] read(long position, int length) {
        byte[] bytes = new byte[length];
        if (length == 0) {
            return bytes;
        }
        long count;
        do {
            count = libc.pread(fd, bytes, length, position);
        } while (count < 0 && libc.errno() == Errno.EINTR);
        if (count < 0) {
            throw failure("pread", libc.errno());
        }
        if (count != length) {
            throw new SharedMemoryException(
                    request.operation(),
                    request.name(),
                    "got " + count + " of " + length + " bytes at " + position
                            + ": another process is shortening the object");
        }
        return bytes;
    }

    @Override
    public void write(long position, byte[] bytes) {
        long count;
        do {
            count = libc.pwrite(fd, bytes, bytes.length, position);
        } while (count < 0 && libc.errno() == Errno.EINTR);
        if (count < 0) {
            throw failure("pwrite", libc.errno());
        }
        if (count != bytes.length) {
            throw new SharedMemoryException(
                    request.operation(),
                    request.name(),
                    "wrote only " + count + " of " + bytes.length + " bytes at " + position
                            + ": shared memory is full (df /dev/shm)");
        }
    }

    @Override
    public Mapping map(long length) {
        return PosixMapping.of(libc, request, MAP_ANONYMOUS | MAP_NORESERVE, fd, 0, length);
    }

    @Override
    public boolean share() {
        // Refused only while a reader that is closing finds itself alone; it unlinks, so the name is lost either way.
        return locks.tryShare(request) && readStatus().links() > 0;
    }

    @Override
    public void unlock() {
        locks.releaseOpen(request);
    }

    @Override
    public void unlink() {
        if (!isNameCurrent() || libc.shm_unlink(PathBytes.of("/" + request.name())) == 0) {
            return;
        }
        int errno = libc.errno();
        if (errno != Errno.ENOENT && errno != Errno.EACCES && errno != Errno.EPERM) {
            throw failure("shm_unlink", errno);
        }
    }

    @Override
    public void close() {
        // Not repeated after EINTR: Linux has closed the descriptor then, see close(2).
        if (libc.close(fd) != 0 && libc.errno() != Errno.EINTR) {
            throw failure("close", libc.errno());
        }
    }

    @Override
    public void unlink(Deadline deadline) {
        lock(deadline);
        try {
            unlink();
        } finally {
            unlock();
        }
    }

    /**
     * An empty object that this process made goes with the attempt, unless somebody else has found it meanwhile and fills it:
     * whoever does so holds the open lock, or has given the object a length.
     */
    @Override
    public void giveUp() {
        try {
            if (created
                    && locks.tryOpen(request)
                    && locks.tryAlone(request)
                    && readStatus().length() == 0) {
                unlink();
            }
        } finally {
            close();
        }
    }

    @Override
    public void leaveAndUnlinkIfLast(Duration timeout) {
        try {
            request = request.during("close");
            lock(Deadline.after(timeout));
            if (locks.tryAlone(request)) {
                unlink();
            }
        } finally {
            close();
        }
    }

    private SharedMemoryException failure(String call, int errno) {
        return Errno.failure(libc, request.operation(), request.name(), call, errno);
    }
}
