package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Subject;
import io.sharedstruct.runtime.os.posix.Errno;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Locks on bytes of an open file, which the kernel drops when the last descriptor of that is closed, however its process dies:
 * F_OFD_SETLK of fcntl(2). They need no bytes where they lie. A call that a signal interrupts (EINTR) is repeated.
 */
final class RecordLocks {

    private static final int F_OFD_GETLK = 36;
    private static final int F_OFD_SETLK = 37;
    private static final short F_RDLCK = 0;
    private static final short F_WRLCK = 1;
    private static final short F_UNLCK = 2;

    private static final int LENGTH = 32;

    private final Libc libc;
    private final int fd;

    RecordLocks(Libc libc, int fd) {
        this.libc = libc;
        this.fd = fd;
    }

    /** Locks a byte if nobody is in the way. */
    boolean tryLock(Subject request, boolean exclusive, long position) {
        int errno = fcntl(F_OFD_SETLK, lockOf(exclusive ? F_WRLCK : F_RDLCK, position, 1));
        if (errno != 0 && errno != Errno.EAGAIN_LINUX && errno != Errno.EACCES) {
            throw failure(request, "fcntl(F_OFD_SETLK)", errno);
        }
        return errno == 0;
    }

    void unlock(Subject request, long position) {
        int errno = fcntl(F_OFD_SETLK, lockOf(F_UNLCK, position, 1));
        if (errno != 0) {
            throw failure(request, "fcntl(F_OFD_SETLK, F_UNLCK)", errno);
        }
    }

    /** The first lock of another open file or process on any of those bytes; disturbs nobody, and works on any descriptor. */
    @Nullable
    FoundLock find(Subject request, long start, long length) {
        byte[] lock = lockOf(F_WRLCK, start, length);
        int errno = fcntl(F_OFD_GETLK, lock);
        if (errno != 0) {
            throw failure(request, "fcntl(F_OFD_GETLK)", errno);
        }
        return foundIn(lock);
    }

    /** The same on one byte, for the message of another failure. */
    @Nullable
    FoundLock findIfPossible(long position) {
        byte[] lock = lockOf(F_WRLCK, position, 1);
        return fcntl(F_OFD_GETLK, lock) == 0 ? foundIn(lock) : null;
    }

    private static @Nullable FoundLock foundIn(byte[] lock) {
        ByteBuffer fields = ByteBuffer.wrap(lock).order(ByteOrder.nativeOrder());
        short type = fields.getShort(0);
        return type == F_UNLCK
                ? null
                : new FoundLock(type == F_WRLCK, fields.getLong(8), fields.getLong(16), fields.getInt(24));
    }

    private int fcntl(int command, byte[] lock) {
        int errno;
        do {
            errno = libc.fcntl(fd, command, lock) == 0 ? 0 : libc.errno();
        } while (errno == Errno.EINTR);
        return errno;
    }

    private SharedMemoryException failure(Subject request, String call, int errno) {
        return Errno.failure(libc, request, request.operation(), call, errno);
    }

    /** A {@code struct flock} of a 64-bit Linux, see fcntl(2). */
    private static byte[] lockOf(short type, long start, long length) {
        ByteBuffer lock = ByteBuffer.allocate(LENGTH).order(ByteOrder.nativeOrder());
        lock.putShort(0, type).putLong(8, start).putLong(16, length);
        return lock.array();
    }
}
