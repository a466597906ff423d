package io.sharedstruct.runtime.os.posix;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.FileRequest;
import io.sharedstruct.runtime.os.MappedFile;
import io.sharedstruct.runtime.os.Mapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open descriptor of an ordinary file, which others of this process may use too. */
final class PosixFile implements MappedFile {

    private final PosixFiles files;
    private final PosixLibc libc;
    private final FileRequest request;
    private final PosixFiles.Status status;
    private final FileDescriptors.Key key;

    private int fd;

    /** The name of a new file that has one, until it has its own. */
    private byte @Nullable [] temporary;

    /** A file that has been opened. */
    PosixFile(
            PosixFiles files,
            PosixLibc libc,
            FileRequest request,
            PosixFiles.Status status,
            int fd,
            byte @Nullable [] temporary) {
        this.files = files;
        this.libc = libc;
        this.request = request;
        this.status = status;
        this.fd = fd;
        this.temporary = temporary;
        key = FileDescriptors.Key.of(status);
    }

    /** A file that may be open already. */
    PosixFile(PosixFiles files, PosixLibc libc, FileRequest request, PosixFiles.Status status) {
        this(files, libc, request, status, -1, null);
    }

    FileDescriptors.Key key() {
        return key;
    }

    /** Takes the descriptor that this process has of the file; false if it has none that can do what is wanted. */
    boolean share() {
        fd = FileDescriptors.share(key, request.readOnly());
        return fd >= 0;
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
        int errno = 0;
        List<Integer> last = FileDescriptors.remove(key);
        for (int i = 0; i < last.size(); i++) {
            // Not repeated after EINTR: the descriptor is closed then, see close(2).
            if (libc.close(last.get(i)) != 0 && libc.errno() != Errno.EINTR) {
                errno = libc.errno();
            }
        }
        if (errno != 0) {
            throw failure("close", "close", errno);
        }
    }

    private SharedMemoryException failure(String operation, String call, int errno) {
        return Errno.failure(libc, request, operation, call, errno);
    }
}
