package io.sharedstruct.runtime.os.posix;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.FileRequest;
import io.sharedstruct.runtime.os.MappedFile;
import io.sharedstruct.runtime.os.Mapping;
import org.jspecify.annotations.Nullable;

/** An open descriptor of an ordinary file. */
final class PosixFile implements MappedFile {

    private final PosixFiles files;
    private final PosixLibc libc;
    private final FileRequest request;
    private final int fd;
    private final PosixFiles.Status status;

    /** The name of a new file that has one, until it has its own. */
    private byte @Nullable [] temporary;

    PosixFile(
            PosixFiles files,
            PosixLibc libc,
            FileRequest request,
            int fd,
            PosixFiles.Status status,
            byte @Nullable [] temporary) {
        this.files = files;
        this.libc = libc;
        this.request = request;
        this.fd = fd;
        this.status = status;
        this.temporary = temporary;
    }

    @Override
    public long length() {
        return status.length();
    }

    @Override
    public Mapping map(long offset, long length) {
        return PosixMapping.of(libc, request, files.numbers().anonymous(), fd, offset, length);
    }

    /** By link(2), which replaces nothing. */
    @Override
    public boolean publish() {
        byte[] made = temporary;
        byte[] path = PathBytes.of(request.path());
        if ((made == null ? files.linkNameless(fd, path) : libc.link(made, path)) != 0) {
            int errno = libc.errno();
            if (errno == Errno.EEXIST) {
                return false;
            }
            throw failure(request.operation(), "link", errno);
        }
        if (made != null) {
            temporary = null;
            libc.unlink(made);
        }
        return true;
    }

    @Override
    public void discard() {
        if (temporary != null) {
            libc.unlink(temporary);
        }
        close();
    }

    @Override
    public boolean isNameCurrent() {
        return files.leadsTo(request.during("isNameCurrent"), status);
    }

    @Override
    public boolean force(Mapping mapping) {
        int errno = ((PosixMapping) mapping).sync(files.numbers().sync());
        if (errno != 0) {
            throw failure("force", "msync of " + mapping.length() + " bytes", errno);
        }
        return true;
    }

    @Override
    public void close() {
        // Not repeated after EINTR: the descriptor is closed then, see close(2).
        if (libc.close(fd) != 0 && libc.errno() != Errno.EINTR) {
            throw failure("close", "close", libc.errno());
        }
    }

    private SharedMemoryException failure(String operation, String call, int errno) {
        return Errno.failure(libc, request, operation, call, errno);
    }
}
