package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.posix.Errno;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;

/**
 * The two locks of the protocol on a descriptor of an object. The kernel drops both when their holder dies, however it dies.
 *
 * <ul>
 *   <li>The open lock is an open-file-description lock (fcntl(2), F_OFD_SETLK) on the byte {@link #OPEN_BYTE}: exclusive,
 *       or shared on a read-only descriptor, which can't hold an exclusive one.
 *   <li>The life lock is flock(2), shared while attached. Whoever gets it exclusively is alone.
 *   <li>Beside the life lock every holder has a shared open-file-description lock on {@link #LIFE_BYTE}. Two read-only
 *       openers can be under the open lock together; if they tried the life lock exclusively, each would take the other
 *       for a holder. They ask with F_OFD_GETLK for this one instead, which disturbs nobody.
 * </ul>
 *
 * A call that a signal interrupts (EINTR) is repeated, as fcntl(2) and flock(2) ask for.
 */
final class LinuxLocks {

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

    private static final Duration READERS_DOUBT = Duration.ofMillis(20);

    private final Libc libc;
    private final int fd;

    LinuxLocks(Libc libc, int fd) {
        this.libc = libc;
        this.fd = fd;
    }

    /** Takes the open lock. */
    void takeOpen(ObjectRequest request, Deadline deadline) {
        while (!tryOpen(request)) {
            if (!deadline.pause()) {
                throw deadline.passed(
                        request,
                        "another process or thread is opening or closing it, runs"
                                + " its initializer or has been stopped meanwhile");
            }
        }
    }

    /** Takes the open lock if nobody has it. */
    boolean tryOpen(ObjectRequest request) {
        int errno = fcntl(F_OFD_SETLK, lockOf(request.readOnly() ? F_RDLCK : F_WRLCK, OPEN_BYTE));
        if (errno != 0 && errno != Errno.EAGAIN_LINUX && errno != Errno.EACCES) {
            throw failure(request, "fcntl(F_OFD_SETLK)", errno);
        }
        return errno == 0;
    }

    void releaseOpen(ObjectRequest request) {
        int errno = fcntl(F_OFD_SETLK, lockOf(F_UNLCK, OPEN_BYTE));
        if (errno != 0) {
            throw failure(request, "fcntl(F_OFD_SETLK, F_UNLCK)", errno);
        }
    }

    /** Asks for the life lock exclusively. */
    boolean tryAlone(ObjectRequest request) {
        return tryFlock(request, LOCK_EX);
    }

    /**
     * Whether nobody else is attached, asked through a read-only descriptor, as the class comment says. Who holds the life
     * lock without the byte, a peer in C, is seen as well.
     */
    boolean isAloneForReader(ObjectRequest request) {
        byte[] lock = lockOf(F_WRLCK, LIFE_BYTE);
        int errno = fcntl(F_OFD_GETLK, lock);
        if (errno != 0) {
            throw failure(request, "fcntl(F_OFD_GETLK)", errno);
        }
        if (ByteBuffer.wrap(lock).order(ByteOrder.nativeOrder()).getShort(0) != F_UNLCK) {
            return false;
        }
        // Another reader may be asking the same at this moment, so one refusal proves nothing.
        Deadline doubt = Deadline.after(READERS_DOUBT);
        do {
            if (tryFlock(request, LOCK_EX)) {
                flock(LOCK_UN);
                return true;
            }
        } while (doubt.pause());
        return false;
    }

    /** Holds the life lock shared, and the byte beside it. */
    boolean tryShare(ObjectRequest request) {
        int errno = fcntl(F_OFD_SETLK, lockOf(F_RDLCK, LIFE_BYTE));
        if (errno != 0) {
            throw failure(request, "fcntl(F_OFD_SETLK)", errno);
        }
        return tryFlock(request, LOCK_SH);
    }

    private boolean tryFlock(ObjectRequest request, int operation) {
        int errno = flock(operation | LOCK_NB);
        if (errno != 0 && errno != Errno.EAGAIN_LINUX) {
            throw failure(request, "flock", errno);
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

    private int fcntl(int command, byte[] lock) {
        int errno;
        do {
            errno = libc.fcntl(fd, command, lock) == 0 ? 0 : libc.errno();
        } while (errno == Errno.EINTR);
        return errno;
    }

    private SharedMemoryException failure(ObjectRequest request, String call, int errno) {
        return Errno.failure(libc, request.operation(), request.name(), call, errno);
    }

    /** A {@code struct flock} of a 64-bit Linux for one byte, see fcntl(2). */
    private static byte[] lockOf(short type, long position) {
        ByteBuffer lock = ByteBuffer.allocate(32).order(ByteOrder.nativeOrder());
        lock.putShort(0, type).putLong(8, position).putLong(16, 1);
        return lock.array();
    }
}
