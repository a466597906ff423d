package io.sharedstruct.runtime.os.mac;

import io.sharedstruct.Permissions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.posix.Errno;
import io.sharedstruct.runtime.os.posix.PathBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An empty file that stands for one of the two locks of an object, because the objects of macOS themselves can't be locked.
 * It lies in /var/tmp, which is not cleaned up at night as /tmp is: a lock file that is removed while its object lives would
 * let the next opener believe that he is alone. After a restart of the machine it is empty of meaning and does no harm.
 *
 * <p>Locks are those of flock(2), which work on a descriptor that is only for reading, and which the kernel drops when their
 * holder dies. Not tested.
 */
final class MacLockFile {

    /** The suffix of the open lock. */
    static final String OPEN = ".open";

    /** The suffix of the life lock. */
    static final String LIFE = ".life";

    /**
     * The suffix of a mark that is no lock: it is there while the object has its length, but not yet the first bytes that
     * say whose it is. Both can't come in one step, and whoever finds the mark under the open lock knows that the creator
     * died between them.
     */
    static final String UNFINISHED = ".unfinished";

    private static final String FOLDER = "/var/tmp/sharedstruct-";

    private static final int O_RDONLY = 0;
    private static final int O_NONBLOCK = 0x4;
    private static final int O_NOFOLLOW = 0x100;
    private static final int O_CREAT = 0x200;
    private static final int O_EXCL = 0x800;
    private static final int O_CLOEXEC = 0x100_0000;
    private static final int FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;

    private static final int LOCK_SH = 1;
    private static final int LOCK_EX = 2;
    private static final int LOCK_NB = 4;
    private static final int LOCK_UN = 8;

    /** Whoever may open the object may lock, and nobody needs to write. */
    private static final int MODE_FOR_OWNER = 0600;

    private static final int MODE_FOR_ALL = 0644;

    private final MacLibc libc;
    private final ObjectRequest request;
    private final String path;
    private final int fd;

    private MacLockFile(MacLibc libc, ObjectRequest request, String path, int fd) {
        this.libc = libc;
        this.request = request;
        this.path = path;
        this.fd = fd;
    }

    /**
     * Opens a lock file, or creates it.
     *
     * @param lock {@link #OPEN}, {@link #LIFE} or {@link #UNFINISHED}
     */
    static MacLockFile open(MacLibc libc, ObjectRequest request, String lock, Deadline deadline) {
        String path = path(request.name(), lock);
        byte[] bytes = PathBytes.of(path);
        int mode = request.permissions() == Permissions.OWNER ? MODE_FOR_OWNER : MODE_FOR_ALL;
        do {
            int fd = libc.open(bytes, FLAGS | O_CREAT | O_EXCL, mode);
            boolean created = fd >= 0;
            if (!created && libc.errno() == Errno.EEXIST) {
                fd = libc.open(bytes, FLAGS);
            }
            if (fd >= 0) {
                return new MacLockFile(libc, request, path, fd).checked(created ? mode : 0);
            }
            int errno = libc.errno();
            if (errno != Errno.ENOENT && errno != Errno.EINTR) {
                throw Errno.failure(libc, request.operation(), request.name(), "open of " + path, errno);
            }
        } while (deadline.pause());
        throw deadline.passed(request, path + " kept appearing and disappearing");
    }

    /** Whether a file is there and belongs to a user; what others put there counts for nothing. */
    static boolean exists(MacLibc libc, ObjectRequest request, String lock, int owner) {
        int fd = libc.open(PathBytes.of(path(request.name(), lock)), FLAGS);
        if (fd < 0) {
            return false;
        }
        try {
            return MacStatus.of(libc, request, fd).owner() == owner;
        } finally {
            libc.close(fd);
        }
    }

    /** Whether somebody has a lock whose file goes with its holder; what a killed one left is removed. */
    static boolean isHeld(MacLibc libc, ObjectRequest request, String lock) {
        String path = path(request.name(), lock);
        int fd = libc.open(PathBytes.of(path), FLAGS);
        if (fd < 0) {
            int errno = libc.errno();
            if (errno == Errno.ENOENT) {
                return false;
            }
            throw Errno.failure(libc, request.operation(), request.name(), "open of " + path, errno);
        }
        MacLockFile file = new MacLockFile(libc, request, path, fd);
        try {
            boolean held = !file.tryShared();
            if (!held) {
                remove(libc, request.name(), lock);
            }
            return held;
        } finally {
            file.close();
        }
    }

    /** The names that have a life lock. */
    static List<String> names() {
        Path start = Path.of(FOLDER);
        String prefix = start.getFileName().toString();
        try (Stream<Path> files = Files.list(start.resolveSibling(""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(prefix) && file.endsWith(LIFE))
                    .map(file -> file.substring(prefix.length(), file.length() - LIFE.length()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new SharedMemoryException("list", FOLDER, "the lock files can't be listed: " + e);
        }
    }

    private static String path(String name, String lock) {
        return FOLDER + name + lock;
    }

    /** Refuses what somebody else put there; gives a new file its mode, whatever the umask is. */
    private MacLockFile checked(int mode) {
        boolean good = false;
        try {
            if (mode != 0 && libc.fchmod(fd, mode) != 0) {
                throw failure("fchmod", libc.errno());
            }
            MacStatus.of(libc, request, fd).check(request, libc.geteuid());
            good = true;
            return this;
        } finally {
            if (!good) {
                close();
            }
        }
    }

    /** Takes the lock exclusively. */
    void lock(Deadline deadline) {
        while (!tryAlone()) {
            if (!deadline.pause()) {
                throw deadline.passed(
                        request,
                        "another process or thread is opening or closing it, runs its initializer or has been stopped meanwhile");
            }
        }
    }

    /** Asks for the lock exclusively. */
    boolean tryAlone() {
        return flock(LOCK_EX);
    }

    /** Asks for the lock shared. */
    boolean tryShared() {
        return flock(LOCK_SH);
    }

    void unlock() {
        flock(LOCK_UN);
    }

    private boolean flock(int operation) {
        int errno;
        do {
            errno = libc.flock(fd, operation | LOCK_NB) == 0 ? 0 : libc.errno();
        } while (errno == Errno.EINTR);
        if (errno != 0 && errno != Errno.EAGAIN_MAC) {
            throw failure("flock", errno);
        }
        return errno == 0;
    }

    /** Whether it is still the file that others will find. */
    boolean isCurrent() {
        return MacStatus.of(libc, request, fd).links() > 0;
    }

    void close() {
        libc.close(fd);
    }

    /** Removes a file; one of another user stays, and does no harm. */
    static void remove(MacLibc libc, String name, String lock) {
        libc.unlink(PathBytes.of(path(name, lock)));
    }

    /** Removes the files of a name that leads to nothing any more, the open lock last, which is held. */
    static void removeAll(MacLibc libc, String name) {
        remove(libc, name, UNFINISHED);
        remove(libc, name, LIFE);
        remove(libc, name, MacObject.REGION);
        remove(libc, name, OPEN);
    }

    private SharedMemoryException failure(String call, int errno) {
        return Errno.failure(libc, request.operation(), request.name(), call + " of " + path, errno);
    }
}
