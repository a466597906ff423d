package io.sharedstruct.runtime.os.posix;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Backing;
import io.sharedstruct.runtime.os.FilePort;
import io.sharedstruct.runtime.os.FileRequest;
import io.sharedstruct.runtime.os.MappedFile;
import io.sharedstruct.runtime.os.Polling;
import io.sharedstruct.runtime.os.Waits;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Ordinary files of Linux and macOS, which differ in numbers, in structures, and in how they reserve space. */
public abstract class PosixFiles implements FilePort {

    private static final int TYPE_MASK = 0170000;
    private static final int REGULAR = 0100000;
    private static final int MODE_UNTIL_PUBLISHED = 0600;

    private final PosixLibc libc;
    private final FileNumbers numbers;

    /**
     * What the system calls things.
     *
     * @param create {@code O_CREAT | O_EXCL}
     * @param open {@code O_NONBLOCK | O_CLOEXEC | O_NOCTTY}: the open of a FIFO doesn't wait for its writer
     * @param anonymous {@code MAP_ANONYMOUS | MAP_NORESERVE}
     * @param sync {@code MS_SYNC}
     */
    public record FileNumbers(int create, int open, int anonymous, int sync) {}

    /**
     * What the system says of an open file.
     *
     * @param mode the type and permission bits
     * @param device the device that it is on
     * @param inode its number there
     * @param length its length in bytes
     */
    public record Status(int mode, long device, long inode, long length) {

        boolean isRegular() {
            return (mode & TYPE_MASK) == REGULAR;
        }

        boolean isSameFile(Status other) {
            return device == other.device && inode == other.inode;
        }
    }

    public PosixFiles(PosixLibc libc, FileNumbers numbers) {
        this.libc = libc;
        this.numbers = numbers;
    }

    /** {@code open}, which is variadic on macOS. */
    protected abstract int open(byte[] path, int flags, int mode);

    /** {@code fstat}, null on failure. */
    protected abstract @Nullable Status status(int fd);

    /** {@code stat}, which follows symbolic links, null on failure. */
    protected abstract @Nullable Status status(byte[] path);

    /** Gives the file its length and the space on the disk for it; the error number, 0 for success. */
    protected abstract int reserve(int fd, long length);

    /**
     * Opens a new file that has no name and goes with its last descriptor, even if this process is killed.
     *
     * @param folder a path in the file system of the file, which ends with a NUL
     * @return the descriptor; negative if the system or the file system has no such files, or refuses
     */
    protected int openNameless(byte[] folder, int mode) {
        return -1;
    }

    /** {@code link} for a file that {@link #openNameless} has opened. */
    protected int linkNameless(int fd, byte[] path) {
        throw new UnsupportedOperationException();
    }

    /**
     * Locks one byte of a file, which need not be there, for its descriptor alone.
     *
     * @return false if another descriptor has it
     * @throws UnsupportedOperationException if the system has no locks of descriptors
     */
    protected boolean tryLock(FileRequest request, int fd, long position) {
        throw new UnsupportedOperationException(Backing.NO_OWNERS);
    }

    /** Unlocks it. */
    protected void unlock(FileRequest request, int fd, long position) {
        throw new UnsupportedOperationException(Backing.NO_OWNERS);
    }

    /** Whether another descriptor has it. */
    protected boolean isLocked(FileRequest request, int fd, long position) {
        throw new UnsupportedOperationException(Backing.NO_OWNERS);
    }

    /** How threads sleep at words of a file. */
    protected Waits waits() {
        return new Polling();
    }

    @Override
    public @Nullable MappedFile open(FileRequest request) {
        byte[] path = PathBytes.of(request.path());
        PosixFile shared = shared(request, path);
        if (shared != null) {
            return shared;
        }
        int fd = openDescriptor(path, request.readOnly() ? numbers.open() : numbers.open() | PosixLibc.O_RDWR, 0);
        if (fd < 0) {
            if (-fd == Errno.ENOENT) {
                return null;
            }
            throw failure(request, "open", -fd);
        }
        boolean usable = false;
        try {
            Status status = statusOf(request, fd);
            if (!status.isRegular()) {
                throw new SharedMemoryException(
                        request.operation(), request.name(), "it is no regular file, and only those are mapped");
            }
            PosixFile file = new PosixFile(this, libc, request, status, fd, null);
            FileDescriptors.add(file.key(), fd, request.readOnly());
            usable = true;
            return file;
        } finally {
            if (!usable) {
                libc.close(fd);
            }
        }
    }

    /** A file that this process has open already; null if it hasn't. */
    private @Nullable PosixFile shared(FileRequest request, byte[] path) {
        Status there = status(path);
        if (there == null) {
            return null;
        }
        PosixFile file = new PosixFile(this, libc, request, there);
        return file.share() ? file : null;
    }

    @Override
    public MappedFile create(FileRequest request, long length) {
        byte[] path = PathBytes.of(request.path());
        byte[] temporary = null;
        int fd = openNameless(PathBytes.sibling(path, "."), MODE_UNTIL_PUBLISHED);
        if (fd < 0) {
            temporary = PathBytes.sibling(
                    path,
                    ".sharedstruct-"
                            + Long.toHexString(ThreadLocalRandom.current().nextLong()));
            int flags = numbers.open() | numbers.create() | PosixLibc.O_RDWR;
            fd = openDescriptor(temporary, flags, MODE_UNTIL_PUBLISHED);
        }
        if (fd < 0) {
            throw failure(request, "open of a new file in its folder", -fd);
        }
        try {
            int errno = reserve(fd, length);
            if (errno != 0) {
                throw failure(request, "reserving " + length + " bytes", errno);
            }
            if (libc.fchmod(fd, request.permissions().mode()) != 0) {
                throw failure(request, "fchmod", libc.errno());
            }
            Status status = statusOf(request, fd);
            PosixFile file = new PosixFile(this, libc, request, status, fd, temporary);
            FileDescriptors.add(file.key(), fd, false);
            return file;
        } catch (Throwable e) {
            if (temporary != null) {
                libc.unlink(temporary);
            }
            libc.close(fd);
            throw e;
        }
    }

    /** The descriptor, or the error number as a negative one. */
    private int openDescriptor(byte[] path, int flags, int mode) {
        int fd;
        do {
            fd = open(path, flags, mode);
            if (fd < 0) {
                fd = -libc.errno();
            }
        } while (fd == -Errno.EINTR);
        return fd;
    }

    private Status statusOf(FileRequest request, int fd) {
        Status status = status(fd);
        if (status == null) {
            throw failure(request, "fstat", libc.errno());
        }
        return status;
    }

    /**
     * Whether a path leads to a file. It is only looked at: a descriptor of the same file that is opened and closed would take all
     * locks (fcntl(2), {@code FileLock}) of this process with it.
     */
    boolean leadsTo(FileRequest request, Status file) {
        Status there = status(PathBytes.of(request.path()));
        if (there != null) {
            return there.isSameFile(file);
        }
        int errno = libc.errno();
        if (errno == Errno.ENOENT || errno == Errno.ENOTDIR) {
            return false;
        }
        throw failure(request, "stat", errno);
    }

    FileNumbers numbers() {
        return numbers;
    }

    private SharedMemoryException failure(FileRequest request, String call, int errno) {
        return Errno.failure(libc, request, request.operation(), call, errno);
    }
}
