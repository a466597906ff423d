package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.Shortened;
import io.sharedstruct.runtime.os.posix.Errno;

/** The bytes of an object, read and written through a descriptor. A call that a signal interrupts is repeated. */
final class LinuxBytes {

    private static final int FALLOC_FL_KEEP_SIZE = 1;
    private static final int FALLOC_FL_PUNCH_HOLE = 2;

    private static final int ZEROES = 1 << 16;

    private final Libc libc;
    private final ObjectRequest request;
    private final int fd;

    LinuxBytes(Libc libc, ObjectRequest request, int fd) {
        this.libc = libc;
        this.request = request;
        this.fd = fd;
    }

    void zero(long length) {
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

    byte[] read(long position, int length) {
        byte[] bytes = new byte[length];
        long count = length == 0 ? 0 : readInto(bytes, position);
        if (count < 0) {
            throw failure("pread", libc.errno());
        }
        if (count != length) {
            throw new Shortened(
                    request,
                    "got " + count + " of " + length + " bytes at " + position
                            + ": another process is shortening the object");
        }
        return bytes;
    }

    /** {@code pread} as it is. */
    long readInto(byte[] bytes, long position) {
        long count;
        do {
            count = libc.pread(fd, bytes, bytes.length, position);
        } while (count < 0 && libc.errno() == Errno.EINTR);
        return count;
    }

    void write(long position, byte[] bytes) {
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

    private SharedMemoryException failure(String call, int errno) {
        return Errno.failure(libc, request.operation(), request.name(), call, errno);
    }
}
