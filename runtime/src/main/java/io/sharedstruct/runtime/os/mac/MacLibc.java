package io.sharedstruct.runtime.os.mac;

import io.sharedstruct.runtime.os.posix.PosixLibc;

/** The calls of the C library that only the macOS backend makes, or that are declared otherwise elsewhere. */
interface MacLibc extends PosixLibc {

    /** Variadic in C: the mode lies elsewhere than a declared parameter would. */
    int shm_open(byte[] name, int flags, Object... mode);

    /** Variadic in C. */
    int open(byte[] path, int flags, Object... mode);

    long pwrite(int fd, byte[] bytes, long count, long offset);

    int ftruncate(int fd, long length);

    /** Fills a {@code struct stat} with 64-bit inode numbers. */
    int fstat(int fd, byte[] status);

    /** The same for a path, whose symbolic links it follows. */
    int stat(byte[] path, byte[] status);
}
