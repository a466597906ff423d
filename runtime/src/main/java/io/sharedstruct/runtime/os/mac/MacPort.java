package io.sharedstruct.runtime.os.mac;

import io.sharedstruct.Permissions;
import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.FilePort;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.posix.Errno;
import io.sharedstruct.runtime.os.posix.PathBytes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shared memory of macOS: objects of {@code shm_open}, each with two files for its locks. Written from the documentation and
 * not tested.
 *
 * <p>Names are looked up, given and taken only under the open lock. The lock files belong to the name for as long as it
 * leads to the same object: whoever removes the name removes them as well, and holders of the old ones are no concern of
 * the next object. They stay behind, empty, where a region of another program was opened.
 */
public final class MacPort implements NativePort {

    /** PSHMNAMLEN without the slash that every name begins with and the NUL that ends it. */
    private static final int MAX_NAME_LENGTH = 29;

    private static final int O_RDONLY = 0;
    private static final int O_RDWR = 2;
    private static final int O_CREAT = 0x200;
    private static final int O_EXCL = 0x800;

    private static final Duration UNLINK_TIMEOUT = Duration.ofSeconds(5);

    private final MacLibc libc;

    /** The port that calls the C library. */
    public MacPort() {
        this(new NativeMacLibc());
    }

    MacPort(MacLibc libc) {
        this.libc = libc;
    }

    /** How long names may be, {@link #open} says. */
    @Override
    public @Nullable String problemWithName(String name) {
        return null;
    }

    @Override
    public SharedObject open(ObjectRequest request, Deadline deadline) {
        MacLockFile openLock = takeOpenLock(request, deadline);
        SharedObject object = null;
        try {
            object = openUnderLock(request, openLock, deadline);
            return object;
        } finally {
            if (object == null) {
                openLock.close();
            }
        }
    }

    private MacLockFile takeOpenLock(ObjectRequest request, Deadline deadline) {
        checkName(request);
        do {
            MacLockFile lock = MacLockFile.open(libc, request, MacLockFile.OPEN, deadline);
            boolean current = false;
            try {
                lock.lock(deadline);
                current = lock.isCurrent();
            } finally {
                if (!current) {
                    lock.close();
                }
            }
            if (current) {
                return lock;
            }
        } while (deadline.pause());
        throw deadline.passed(request, "its name kept changing hands");
    }

    private static void checkName(ObjectRequest request) {
        if (request.name().length() > MAX_NAME_LENGTH) {
            throw new SharedMemoryException(
                    request.operation(),
                    request.name(),
                    "macOS allows names of " + MAX_NAME_LENGTH + " characters, this one has "
                            + request.name().length() + "; choose a shorter name");
        }
    }

    private SharedObject openUnderLock(ObjectRequest request, MacLockFile openLock, Deadline deadline) {
        MacLockFile lifeLock = MacLockFile.open(libc, request, MacLockFile.LIFE, deadline);
        SharedObject object = null;
        int fd = -1;
        try {
            fd = openDescriptor(request);
            if (fd >= 0 && isUnfinished(request, fd)) {
                removeUnfinished(request);
                libc.close(fd);
                fd = openDescriptor(request);
            }
            if (fd < 0) {
                MacLockFile.removeAll(libc, request.name());
                throw NativePort.notFound(request);
            }
            object = new MacObject(libc, request, fd, openLock, lifeLock);
            return object;
        } finally {
            if (object == null) {
                lifeLock.close();
                if (fd >= 0) {
                    libc.close(fd);
                }
            }
        }
    }

    /** Whether the object's creator died before it could say whose it is. */
    private boolean isUnfinished(ObjectRequest request, int fd) {
        int owner = MacStatus.of(libc, request, fd).owner();
        return MacLockFile.exists(libc, request, MacLockFile.UNFINISHED, owner);
    }

    private void removeUnfinished(ObjectRequest request) {
        if (libc.shm_unlink(PathBytes.of("/" + request.name())) != 0) {
            throw failure(request, "shm_unlink of what a killed process left", libc.errno());
        }
        MacLockFile.remove(libc, request.name(), MacLockFile.UNFINISHED);
    }

    /** Creates the object or opens it; -1 if there is none and none is to be created. */
    private int openDescriptor(ObjectRequest request) {
        byte[] path = PathBytes.of("/" + request.name());
        if (request.disposition().creates()) {
            int fd = libc.shm_open(
                    path, O_RDWR | O_CREAT | O_EXCL, request.permissions().mode());
            if (fd >= 0) {
                return fd;
            }
            int errno = libc.errno();
            if (errno != Errno.EEXIST) {
                throw failure(request, "shm_open(O_CREAT|O_EXCL)", errno);
            }
        }
        int fd = libc.shm_open(path, request.readOnly() ? O_RDONLY : O_RDWR);
        int errno = libc.errno();
        if (fd < 0 && (errno != Errno.ENOENT || request.disposition().creates())) {
            throw failure(request, "shm_open", errno);
        }
        return fd;
    }

    private SharedMemoryException failure(ObjectRequest request, String call, int errno) {
        return Errno.failure(libc, request.operation(), request.name(), call, errno);
    }

    @Override
    public boolean unlink(String name) {
        ObjectRequest request =
                new ObjectRequest("unlink", name, Disposition.OPEN, Permissions.ALL_READ_WRITE, Scope.LOCAL, 0);
        MacLockFile openLock = takeOpenLock(request, Deadline.after(UNLINK_TIMEOUT));
        try {
            boolean existed = libc.shm_unlink(PathBytes.of("/" + name)) == 0;
            if (!existed && libc.errno() != Errno.ENOENT) {
                throw failure(request, "shm_unlink", libc.errno());
            }
            MacLockFile.removeAll(libc, name);
            return existed;
        } finally {
            openLock.close();
        }
    }

    @Override
    public FilePort files() {
        return new MacFiles(libc);
    }

    @Override
    public int pageSize() {
        return libc.getpagesize();
    }

    @Override
    public boolean supportsKernelPersistence() {
        return true;
    }

    @Override
    public boolean isShortage(int errorCode) {
        return Errno.isShortage(errorCode);
    }

    /** macOS doesn't list its objects; these are the names that have lock files of this library. */
    @Override
    public List<String> names() {
        return MacLockFile.names();
    }
}
