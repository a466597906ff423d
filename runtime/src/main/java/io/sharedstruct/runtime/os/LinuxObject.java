package io.sharedstruct.runtime.os;

import static java.util.Objects.requireNonNull;

import io.sharedstruct.SharedMemoryException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An open descriptor of an object of {@code shm_open}, with the two locks of the protocol on it. The kernel drops both when
 * their holder dies, however it dies.
 *
 * <ul>
 *   <li>The open lock is an open-file-description lock (fcntl(2), F_OFD_SETLK) on the byte {@link #OPEN_BYTE}: exclusive,
 *       or shared on a read-only descriptor, which can't hold an exclusive one.
 *   <li>The life lock is flock(2), shared while attached. Whoever gets it exclusively is alone.
 *   <li>Beside the life lock every holder has a shared open-file-description lock on {@link #LIFE_BYTE}. Two read-only
 *       openers can be under the open lock together; if they tried the life lock exclusively, each would take the other
 *       for a holder. They ask with F_OFD_GETLK for this one instead, which disturbs nobody.
 * </ul>
 */
final class LinuxObject implements SharedObject {

    /** Far beyond the end of any object. */
    static final long OPEN_BYTE = 1L << 62;

    static final long LIFE_BYTE = OPEN_BYTE + 1;

    private static final int F_OFD_GETLK = 36;
    private static final int F_OFD_SETLK = 37;
    private static final short F_RDLCK = 0;
    private static final short F_WRLCK = 1;
    private static final short F_UNLCK = 2;

    private static final int LOCK_SH = 1;
    private static final int LOCK_EX = 2;
    private static final int LOCK_NB = 4;
    private static final int LOCK_UN = 8;

    private static final int AT_EMPTY_PATH = 0x1000;
    private static final int STATX_BASIC_STATS = 0x7ff;
    private static final int STATX_LENGTH = 256;

    private static final int FALLOC_FL_KEEP_SIZE = 1;
    private static final int FALLOC_FL_PUNCH_HOLE = 2;

    private static final int MAP_ANONYMOUS = 0x20;
    private static final int MAP_NORESERVE = 0x4000;

    private static final int ZEROES = 1 << 16;

    private static final Duration READERS_DOUBT = Duration.ofMillis(20);

    private final Libc libc;
    private final int fd;

    private ObjectRequest request;

    private @Nullable FileStatus status;

    LinuxObject(Libc libc, ObjectRequest request, int fd) {
        this.libc = libc;
        this.request = request;
        this.fd = fd;
    }

    /** Takes the open lock. */
    void lock(Deadline deadline) {
        short type = request.readOnly() ? F_RDLCK : F_WRLCK;
        while (libc.fcntl(fd, F_OFD_SETLK, lockOf(type, OPEN_BYTE)) != 0) {
            int errno = libc.errno();
            if (errno != Errno.EAGAIN_LINUX && errno != Errno.EACCES && errno != Errno.EINTR) {
                throw failure("fcntl(F_OFD_SETLK)", errno);
            }
            if (!deadline.pause()) {
                throw deadline.passed(
                        request,
                        "another process is opening or closing it, runs its"
                                + " initializer or has been stopped meanwhile");
            }
        }
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
        byte[] bytes = new byte[STATX_LENGTH];
        if (libc.statx(fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS, bytes) != 0) {
            throw failure("statx", libc.errno());
        }
        // struct statx, see statx(2): the same on every architecture.
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        return new FileStatus(fields.getShort(28) & 0xffff, fields.getInt(20), fields.getInt(16), fields.getLong(40));
    }

    @Override
    public long length() {
        return status().length();
    }

    @Override
    public boolean tryAlone() {
        if (request.readOnly()) {
            return isAloneForReader();
        }
        return tryFlock(LOCK_EX);
    }

    /** As the class comment says; who holds the life lock without the byte, a peer in C, is seen as well. */
    private boolean isAloneForReader() {
        byte[] lock = lockOf(F_WRLCK, LIFE_BYTE);
        if (libc.fcntl(fd, F_OFD_GETLK, lock) != 0) {
            throw failure("fcntl(F_OFD_GETLK)", libc.errno());
        }
        if (ByteBuffer.wrap(lock).order(ByteOrder.nativeOrder()).getShort(0) != F_UNLCK) {
            return false;
        }
        // Another reader may be asking the same at this moment, so one refusal proves nothing.
        Deadline doubt = Deadline.after(READERS_DOUBT);
        do {
            if (tryFlock(LOCK_EX)) {
                flock(LOCK_UN);
                return true;
            }
        } while (doubt.pause());
        return false;
    }

    private boolean tryFlock(int operation) {
        int errno = flock(operation | LOCK_NB);
        if (errno != 0 && errno != Errno.EAGAIN_LINUX) {
            throw failure("flock", errno);
        }
        return errno == 0;
    }

    private int flock(int operation) {
        int errno;
        do {
            errno = libc.flock(fd, operation) == 0 ? 0 : libc.errno();
        } while (errno == Errno.EINTR);
        return errno;
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
        int errno;
        do {
            errno = libc.posix_fallocate(fd, 0, length);
        } while (errno == Errno.EINTR);
        if (errno != 0) {
            throw failure("posix_fallocate of " + length + " bytes", errno);
        }
    }

    @Override
    public void zero(long length) {
        if (libc.fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, length) == 0) {
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
        return PosixMapping.of(libc, request, MAP_ANONYMOUS | MAP_NORESERVE, fd, length);
    }

    @Override
    public boolean share() {
        if (libc.fcntl(fd, F_OFD_SETLK, lockOf(F_RDLCK, LIFE_BYTE)) != 0) {
            throw failure("fcntl(F_OFD_SETLK)", libc.errno());
        }
        // Refused only while a reader that is closing finds itself alone; it unlinks, so the name is lost either way.
        return tryFlock(LOCK_SH) && readStatus().links() > 0;
    }

    @Override
    public void unlock() {
        if (libc.fcntl(fd, F_OFD_SETLK, lockOf(F_UNLCK, OPEN_BYTE)) != 0) {
            throw failure("fcntl(F_OFD_SETLK, F_UNLCK)", libc.errno());
        }
    }

    @Override
    public void unlink() {
        if (readStatus().links() == 0 || libc.shm_unlink("/" + request.name()) == 0) {
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
    public void leaveAndUnlinkIfLast(Deadline deadline) {
        request = request.during("close");
        try {
            lock(deadline);
            if (tryFlock(LOCK_EX)) {
                unlink();
            }
        } finally {
            close();
        }
    }

    private SharedMemoryException failure(String call, int errno) {
        return Errno.failure(libc, request.operation(), request.name(), call, errno);
    }

    /** A {@code struct flock} of a 64-bit Linux for one byte, see fcntl(2). */
    private static byte[] lockOf(short type, long position) {
        ByteBuffer lock = ByteBuffer.allocate(32).order(ByteOrder.nativeOrder());
        lock.putShort(0, type).putLong(8, position).putLong(16, 1);
        return lock.array();
    }
}
