package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.runtime.os.posix.Errno;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Space for objects and files, which is there from the start or refused. */
final class LinuxSpace {

    /** A signal undoes an interrupted reservation; a small one gets to its end between the ticks of a profiler. */
    private static final long RESERVATION = 4 << 20;

    /** What is larger is asked for as a whole first: the kernel can refuse that before it has taken anything. */
    private static final long LARGE = 64 << 20;

    private static final int STATVFS_LENGTH = 256;

    private LinuxSpace() {}

    /** Gives an object or a file its length and its space; the error number, 0 for success. */
    static int reserve(Libc libc, int fd, long length) {
        if (isMoreThanFree(libc, fd, length)) {
            return Errno.ENOSPC;
        }
        if (length > LARGE) {
            int errno = libc.posix_fallocate(fd, 0, length);
            if (errno != Errno.EINTR) {
                return errno;
            }
        }
        int errno = 0;
        for (long start = 0; start < length && errno == 0; start += RESERVATION) {
            long count = Math.min(length - start, RESERVATION);
            do {
                errno = libc.posix_fallocate(fd, start, count);
            } while (errno == Errno.EINTR);
        }
        return errno;
    }

    /**
     * Whether so much can't be had: a reservation that has to fail in the end would take all that is left from everyone meanwhile. A
     * file system that doesn't know its size, because it has no limit or lies elsewhere, says 0 blocks.
     */
    private static boolean isMoreThanFree(Libc libc, int fd, long length) {
        byte[] bytes = new byte[STATVFS_LENGTH];
        LinuxStatus status = LinuxStatus.of(libc, fd);
        if (status == null || libc.fstatvfs(fd, bytes) != 0) {
            return false;
        }
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        long unit = fields.getLong(8);
        long blocks = fields.getLong(16);
        long free = fields.getLong(24);
        return unit > 0 && blocks > 0 && (length - status.room()) / unit > free;
    }
}
