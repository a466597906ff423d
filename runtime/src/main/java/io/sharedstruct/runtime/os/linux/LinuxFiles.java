package io.sharedstruct.runtime.os.linux;

import com.sun.jna.Platform;
import io.sharedstruct.runtime.os.FileRequest;
import io.sharedstruct.runtime.os.Waits;
import io.sharedstruct.runtime.os.posix.PathBytes;
import io.sharedstruct.runtime.os.posix.PosixFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Ordinary files of Linux. */
final class LinuxFiles extends PosixFiles {

    private static final int O_CREAT_EXCL = 0300;
    private static final int O_NONBLOCK_CLOEXEC_NOCTTY = 02004400;
    private static final int MAP_ANONYMOUS_NORESERVE = 0x4020;
    private static final int MS_SYNC = 4;

    static final int O_CLOEXEC = 02000000;
    static final int O_DIRECTORY = Platform.isARM() || Platform.isPPC() ? 040000 : 0200000;
    private static final int O_TMPFILE_RDWR_CLOEXEC = 020000000 | O_DIRECTORY | 02000002;

    private static final int AT_FDCWD = -100;
    private static final int AT_SYMLINK_FOLLOW = 0x400;

    private static final String DESCRIPTORS = "/proc/self/fd/";

    private final Libc libc;

    /** Opens a new file that has no name; negative if the system or the file system has no such files, or refuses. */
    static int openNameless(Libc libc, byte[] folder, int mode) {
        return Files.isDirectory(Path.of(DESCRIPTORS)) ? libc.open(folder, O_TMPFILE_RDWR_CLOEXEC, mode) : -1;
    }

    /** Gives it a name, by way of /proc, as open(2) says; without it a privilege would be needed. */
    static int linkNameless(Libc libc, int fd, byte[] path) {
        byte[] link = PathBytes.of(DESCRIPTORS + fd);
        return libc.linkat(AT_FDCWD, link, AT_FDCWD, path, AT_SYMLINK_FOLLOW);
    }

    LinuxFiles(Libc libc) {
        super(libc, new FileNumbers(O_CREAT_EXCL, O_NONBLOCK_CLOEXEC_NOCTTY, MAP_ANONYMOUS_NORESERVE, MS_SYNC));
        this.libc = libc;
    }

    @Override
    protected int open(byte[] path, int flags, int mode) {
        return libc.open(path, flags, mode);
    }

    @Override
    protected int openNameless(byte[] folder, int mode) {
        return openNameless(libc, folder, mode);
    }

    @Override
    protected int linkNameless(int fd, byte[] path) {
        return linkNameless(libc, fd, path);
    }

    @Override
    @Nullable
    protected Status status(int fd) {
        return status(LinuxStatus.of(libc, fd));
    }

    @Override
    @Nullable
    protected Status status(byte[] path) {
        return status(LinuxStatus.ofPath(libc, path));
    }

    @Override
    protected boolean tryLock(FileRequest request, int fd, long position) {
        return new RecordLocks(libc, fd).tryLock(request, true, position);
    }

    @Override
    protected void unlock(FileRequest request, int fd, long position) {
        new RecordLocks(libc, fd).unlock(request, position);
    }

    @Override
    protected boolean isLocked(FileRequest request, int fd, long position) {
        return new RecordLocks(libc, fd).find(request, position, 1) != null;
    }

    @Override
    protected Waits waits() {
        return new Futex(libc);
    }

    private static @Nullable Status status(@Nullable LinuxStatus status) {
        return status == null ? null : new Status(status.mode(), status.device(), status.inode(), status.length());
    }

    @Override
    protected int reserve(int fd, long length) {
        return LinuxSpace.reserve(libc, fd, length);
    }
}
