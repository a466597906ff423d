package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.runtime.os.posix.PosixLibc;
import org.jspecify.annotations.Nullable;

/** The calls of the C library that only the Linux backend makes, or that are declared otherwise elsewhere. */
interface Libc extends PosixLibc {

    int open(byte[] path, int flags, int mode);

    int linkat(int fromDirectory, byte[] from, int toDirectory, byte[] to, int flags);

    int shm_open(byte[] name, int flags, int mode);

    /** {@code fcntl} with a {@code struct flock}. */
    int fcntl(int fd, int command, byte[] lock);

    /** {@code statx}: as {@code fstat}, but with one structure for all machines. */
    int statx(int directory, byte[] path, int flags, int mask, byte[] status);

    /** {@code fstatvfs} with a {@code struct statvfs}. */
    int fstatvfs(int fd, byte[] status);

    /** Returns the error number instead of setting {@code errno}. */
    int posix_fallocate(int fd, long offset, long length);

    int fallocate(int fd, int mode, long offset, long length);

    /** {@code syscall}, whose arguments depend on the number: those of futex(2). */
    long syscall(long number, long address, long operation, long value, byte @Nullable [] timeout);

    long pread(int fd, byte[] bytes, long count, long offset);

    long pwrite(int fd, byte[] bytes, long count, long offset);
}
