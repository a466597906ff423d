package io.sharedstruct.runtime.os.mac;

import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;

/**
 * The C library of macOS, bound through JNA's direct mapping, and the two variadic calls, which that doesn't know, through
 * an interface. Written from the documentation and not tested.
 */
final class NativeMacLibc implements MacLibc {

    static {
        Native.register(NativeMacLibc.class, "c");
    }

    private static final Variadic VARIADIC = Native.load("c", Variadic.class);

    /** On Intel the plain name is the older call, whose structure has 32-bit inode numbers. */
    private static final String SUFFIX = Platform.isIntel() ? "$INODE64" : "";

    private static final Function FSTAT = NativeLibrary.getInstance("c").getFunction("fstat" + SUFFIX);

    private static final Function STAT = NativeLibrary.getInstance("c").getFunction("stat" + SUFFIX);

    /** What JNA passes as C passes variadic arguments. */
    interface Variadic extends Library {

        int shm_open(byte[] name, int flags, Object... mode);

        int open(byte[] path, int flags, Object... mode);
    }

    @Override
    public int shm_open(byte[] name, int flags, Object... mode) {
        return VARIADIC.shm_open(name, flags, mode);
    }

    @Override
    public int open(byte[] path, int flags, Object... mode) {
        return VARIADIC.open(path, flags, mode);
    }

    @Override
    public int fstat(int fd, byte[] status) {
        return FSTAT.invokeInt(new Object[] {fd, status});
    }

    @Override
    public int stat(byte[] path, byte[] status) {
        return STAT.invokeInt(new Object[] {path, status});
    }

    @Override
    public native int shm_unlink(byte[] name);

    @Override
    public native int unlink(byte[] path);

    @Override
    public native int link(byte[] from, byte[] to);

    @Override
    public native int msync(long address, long length, int flags);

    @Override
    public native long pwrite(int fd, byte[] bytes, long count, long offset);

    @Override
    public native int close(int fd);

    @Override
    public native int flock(int fd, int operation);

    @Override
    public native int fchmod(int fd, int mode);

    @Override
    public native int ftruncate(int fd, long length);

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
