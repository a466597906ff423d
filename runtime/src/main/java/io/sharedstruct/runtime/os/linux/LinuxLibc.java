package io.sharedstruct.runtime.os.linux;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import org.jspecify.annotations.Nullable;

/** The C library of Linux, bound through JNA's direct mapping. Needs {@code statx}: glibc 2.28 or musl 1.2.3. */
final class LinuxLibc implements Libc {

    static {
        try {
            Native.register(LinuxLibc.class, NativeLibrary.getInstance("c"));
        } catch (UnsatisfiedLinkError e) {
            // Before glibc 2.34, shm_open was in librt, which leads to the rest of the C library as well.
            Native.register(LinuxLibc.class, NativeLibrary.getInstance("rt"));
        }
    }

    @Override
    public native int shm_open(byte[] name, int flags, int mode);

    @Override
    public native int open(byte[] path, int flags, int mode);

    @Override
    public native int link(byte[] from, byte[] to);

    @Override
    public native int linkat(int fromDirectory, byte[] from, int toDirectory, byte[] to, int flags);

    @Override
    public native int unlink(byte[] path);

    @Override
    public native int msync(long address, long length, int flags);

    @Override
    public native int shm_unlink(byte[] name);

    @Override
    public native int close(int fd);

    @Override
    public native int fcntl(int fd, int command, byte[] lock);

    @Override
    public native int flock(int fd, int operation);

    @Override
    public native int fchmod(int fd, int mode);

    @Override
    public native int statx(int directory, byte[] path, int flags, int mask, byte[] status);

    @Override
    public native int fstatvfs(int fd, byte[] status);

    @Override
    public native int posix_fallocate(int fd, long offset, long length);

    @Override
    public native int fallocate(int fd, int mode, long offset, long length);

    @Override
    public native long syscall(long number, long address, long operation, long value, byte @Nullable [] timeout);

    @Override
    public native long pread(int fd, byte[] bytes, long count, long offset);

    @Override
    public native long pwrite(int fd, byte[] bytes, long count, long offset);

    @Override
    public native long mmap(long address, long length, int protection, int flags, int fd, long offset);

    @Override
    public native int munmap(long address, long length);

    @Override
    public native int geteuid();

    @Override
    public native int getpagesize();

    @Override
    public native String strerror(int errno);

    @Override
    public int errno() {
        return Native.getLastError();
    }
}
