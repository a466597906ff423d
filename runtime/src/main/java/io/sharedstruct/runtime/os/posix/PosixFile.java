package io.sharedstruct.runtime.os.posix;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.FileRequest;
import io.sharedstruct.runtime.os.MappedFile;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.Waits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open descriptor of an ordinary file, which others of this process may use too. */
final class PosixFile implements MappedFile {

    /** Where the locks lie that an object has, too; no file is so long. */
    private static final long OWNERS = 1L << 61;

    private static final long REGION_BYTE = (1L << 62) + 8;

    private final PosixFiles files;
    private final PosixLibc libc;
    private final FileRequest request;
    private final PosixFiles.Status status;
    private final FileDescriptors.Key key;

    private int fd;

    /** The byte of this owner of locks; 0 if it has none. */
    private long owner;

    private boolean regionLocked;

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
    public boolean tryOwn(int id) {
        boolean own = tryLock(OWNERS + id);
        owner = own ? OWNERS + id : owner;
        return own;
    }

    @Override
    public boolean isAlive(int id) {
        return FileDescriptors.isClaimed(key, OWNERS + id) || files.isLocked(request, fd, OWNERS + id);
    }

    @Override
    public boolean tryLockRegion() {
        regionLocked = tryLock(REGION_BYTE);
        return regionLocked;
    }

    @Override
    public void unlockRegion() {
        if (regionLocked) {
            regionLocked = false;
            unlock(REGION_BYTE);
        }
    }

    @Override
    public Waits waits() {
        return files.waits();
    }

    /** First among those of this process who have the file, whose descriptor is one, and then by that. */
    private boolean tryLock(long position) {
        if (!FileDescriptors.claim(key, position)) {
            return false;
        }
        boolean locked = false;
        try {
            locked = files.tryLock(request, fd, position);
            return locked;
        } finally {
            if (!locked) {
                FileDescriptors.unclaim(key, position);
            }
        }
    }

    private void unlock(long position) {
        try {
            files.unlock(request, fd, position);
        } finally {
            FileDescriptors.unclaim(key, position);
        }
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
        try {
            if (owner != 0) {
                unlock(owner);
            }
            unlockRegion();
        } finally {
            closeLast();
        }
    }

    private void closeLast() {
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
