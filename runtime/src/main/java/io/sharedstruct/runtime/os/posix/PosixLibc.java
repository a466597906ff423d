package io.sharedstruct.runtime.os.posix;

/**
 * The calls of the C library that are the same on Linux and macOS, under their C names and with their C results: -1 is a
 * failure whose number {@link #errno()} gives, unless a method says otherwise. Man pages: sections 2 and 3.
 *
 * <p>Names and paths are bytes that end with a NUL, not strings, which JNA would turn into bytes in the middle of the call: if
 * the heap is full then, what the caller gets is a {@code NullPointerException}.
 */
public interface PosixLibc {

    /** {@code O_RDONLY} is 0. */
    int O_RDWR = 2;

    int link(byte[] from, byte[] to);

    int unlink(byte[] path);

    int msync(long address, long length, int flags);

    int shm_unlink(byte[] name);

    int close(int fd);

    int flock(int fd, int operation);

    int fchmod(int fd, int mode);

    /** Returns -1 ({@code MAP_FAILED}) on failure. */
    long mmap(long address, long length, int protection, int flags, int fd, long offset);

    int munmap(long address, long length);

    int geteuid();

    int getpagesize();

    String strerror(int errno);

    /** The error number of this thread's last call, if it failed; a successful call leaves something arbitrary. */
    int errno();
}
