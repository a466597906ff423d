package io.sharedstruct.runtime.os;

/**
 * The calls of the C library that the POSIX backends make, under their C names and with their C results: -1 is a failure
 * whose number {@link #errno()} gives, unless a method says otherwise. Man pages: sections 2 and 3.
 */
interface Libc {

    int shm_open(String name, int flags, int mode);

    int shm_unlink(String name);

    int close(int fd);

    /** {@code fcntl} with a {@code struct flock}. */
    int fcntl(int fd, int command, byte[] lock);

    int flock(int fd, int operation);

    int fchmod(int fd, int mode);

    /** {@code statx}: as {@code fstat}, but with one structure for all machines. */
    int statx(int directory, String path, int flags, int mask, byte[] status);

    /** Returns the error number instead of setting {@code errno}. */
    int posix_fallocate(int fd, long offset, long length);

    int fallocate(int fd, int mode, long offset, long length);

    long pread(int fd, byte[] bytes, long count, long offset);

    long pwrite(int fd, byte[] bytes, long count, long offset);

    /** Returns -1 ({@code MAP_FAILED}) on failure. */
    long mmap(long address, long length, int protection, int flags, int fd, long offset);

    int munmap(long address, long length);

    int geteuid();

    int getpagesize();

    String strerror(int errno);

    /** The error number of this thread's last call, if it failed; a successful call leaves something arbitrary. */
    int errno();
}
