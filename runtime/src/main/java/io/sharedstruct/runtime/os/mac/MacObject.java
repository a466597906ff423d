package io.sharedstruct.runtime.os.mac;

import com.sun.jna.Pointer;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Access;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.posix.Errno;
import io.sharedstruct.runtime.os.posix.FileStatus;
import io.sharedstruct.runtime.os.posix.PathBytes;
import io.sharedstruct.runtime.os.posix.PosixMapping;
import io.sharedstruct.runtime.os.posix.UserNames;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An open descriptor of an object of {@code shm_open} on macOS, with the files that are its locks. Written from the
 * documentation and not tested.
 *
 * <p>What differs from Linux: such an object can only be mapped, not read, written, locked or given another mode; it gets
 * its length once; and its status knows neither type nor links, so that the lock files say whether the name still leads to
 * it. The umask takes bits from its mode.
 */
final class MacObject implements SharedObject {

    private static final int MAP_NORESERVE = 0x40;
    private static final int MAP_ANON = 0x1000;
    private static final int S_IFREG = 0100000;

    /** The file of the lock of the whole region, which stays until the name goes. */
    static final String REGION = ".region";

    private final MacLibc libc;
    private final int fd;
    private final MacLockFile openLock;
    private final MacLockFile lifeLock;
    private long length;

    private ObjectRequest request;

    /** What proves that this owner of locks lives, and its suffix. */
    private @Nullable MacLockFile owner;

    private String ownerSuffix = "";

    private @Nullable MacLockFile regionLock;

    /** Takes over the descriptor and the locks, of which the open lock is held, unless this throws. */
    MacObject(MacLibc libc, ObjectRequest request, int fd, MacLockFile openLock, MacLockFile lifeLock) {
        this.libc = libc;
        this.request = request;
        this.fd = fd;
        this.openLock = openLock;
        this.lifeLock = lifeLock;
        FileStatus status = status();
        status.check(request, libc.geteuid());
        length = status.length();
    }

    private FileStatus status() {
        FileStatus status = MacStatus.of(libc, request, fd);
        return new FileStatus(S_IFREG | status.permissionBits(), status.owner(), 1, status.length());
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean tryAlone() {
        return lifeLock.tryAlone();
    }

    @Override
    public void checkMayBeFilled() {
        status().checkMayBeFilled(request, libc.geteuid());
    }

    @Override
    public void restrict() {
        int mode = request.permissions().mode();
        int actual = status().permissionBits();
        if (actual != mode) {
            throw problem(String.format(
                    Locale.ROOT,
                    "its mode is %04o instead of %04o, and macOS can't change it; run with a umask that takes nothing from"
                            + " that, and try again",
                    actual,
                    mode));
        }
    }

    /** Nothing is left to do: memory comes from the paging file, which macOS enlarges, and the length was set before. */
    @Override
    public void reserve(long length) {}

    @Override
    public void zero(long length) {
        mapped(length, bytes -> {
            bytes.setMemory(0, length, (byte) 0);
            return true;
        });
    }

    @Override
    public byte[] read(long position, int length) {
        return mapped(position + length, bytes -> bytes.getByteArray(position, length));
    }

    @Override
    public void write(long position, byte[] bytes) {
        long end = position + bytes.length;
        long now = status().length();
        if (end > now && now > 0) {
            throw problem("it has " + now + " bytes, needs " + end + " and can't grow on macOS; it is what killed"
                    + " processes left of a smaller region; unlink the name, or try again");
        }
        if (end <= now) {
            store(position, bytes);
            return;
        }
        MacLockFile.open(libc, request, MacLockFile.UNFINISHED, Deadline.after(Duration.ZERO))
                .close();
        if (libc.ftruncate(fd, end) != 0) {
            throw failure("ftruncate to " + end + " bytes", libc.errno());
        }
        store(position, bytes);
        MacLockFile.remove(libc, request.name(), MacLockFile.UNFINISHED);
    }

    private void store(long position, byte[] bytes) {
        mapped(position + bytes.length, target -> {
            target.write(position, bytes, 0, bytes.length);
            return true;
        });
    }

    /** Maps the start of the object for the time of an operation. */
    private <T> T mapped(long end, Function<Pointer, T> operation) {
        Mapping mapping = map(end);
        try {
            return operation.apply(new Pointer(mapping.address()));
        } finally {
            mapping.free();
        }
    }

    @Override
    public Mapping map(long length) {
        return PosixMapping.of(libc, request, MAP_ANON | MAP_NORESERVE, fd, 0, length);
    }

    @Override
    public Mapping mapBeyond(long there, long length) {
        return PosixMapping.beyond(libc, request, MAP_ANON | MAP_NORESERVE, fd, there, length);
    }

    @Override
    public boolean share() {
        return lifeLock.tryShared() && lifeLock.isCurrent();
    }

    @Override
    public void unlock() {
        openLock.unlock();
    }

    @Override
    public void relock(Deadline deadline) {
        openLock.lock(deadline);
        length = status().length();
    }

    @Override
    public void stepBack() {
        lifeLock.unlock();
        unlock();
    }

    @Override
    public long currentLength() {
        return status().length();
    }

    @Override
    public Access access() {
        FileStatus now = status();
        return new Access(Integer.toUnsignedString(now.owner()), UserNames.letters(now.permissionBits()));
    }

    @Override
    public void unlink() {
        if (!lifeLock.isCurrent()) {
            return;
        }
        if (libc.shm_unlink(PathBytes.of("/" + request.name())) != 0) {
            int errno = libc.errno();
            if (errno == Errno.EACCES || errno == Errno.EPERM) {
                return;
            }
            if (errno != Errno.ENOENT) {
                throw failure("shm_unlink", errno);
            }
        }
        MacLockFile.removeAll(libc, request.name());
    }

    @Override
    public void unlink(Deadline deadline) {
        openLock.lock(deadline);
        try {
            unlink();
        } finally {
            unlock();
        }
    }

    private static String suffixOf(int id) {
        return ".owner-" + Integer.toHexString(id);
    }

    /** A file of its own, because locks of files cover all of them. Who only looks shares it for a moment: then another id is drawn. */
    @Override
    public boolean tryOwn(int id) {
        String suffix = suffixOf(id);
        MacLockFile file = MacLockFile.open(libc, request, suffix, Deadline.after(Duration.ZERO));
        boolean own = false;
        try {
            own = file.tryAlone() && file.isCurrent();
        } finally {
            if (!own) {
                file.close();
            }
        }
        if (own) {
            owner = file;
            ownerSuffix = suffix;
        }
        return own;
    }

    @Override
    public boolean isAlive(int id) {
        return MacLockFile.isHeld(libc, request, suffixOf(id));
    }

    @Override
    public boolean tryLockRegion() {
        MacLockFile file = regionLock;
        if (file == null) {
            file = MacLockFile.open(libc, request, REGION, Deadline.after(Duration.ZERO));
            regionLock = file;
        }
        return file.tryAlone();
    }

    @Override
    public void unlockRegion() {
        MacLockFile file = regionLock;
        if (file != null) {
            file.unlock();
        }
    }

    private void disown() {
        MacLockFile own = owner;
        MacLockFile whole = regionLock;
        owner = null;
        regionLock = null;
        if (own != null) {
            MacLockFile.remove(libc, request.name(), ownerSuffix);
            own.close();
        }
        if (whole != null) {
            whole.close();
        }
    }

    @Override
    public boolean isNameCurrent() {
        return lifeLock.isCurrent();
    }

    @Override
    public void close() {
        disown();
        lifeLock.close();
        openLock.close();
        if (libc.close(fd) != 0 && libc.errno() != Errno.EINTR) {
            throw failure("close", libc.errno());
        }
    }

    @Override
    public void leaveAndUnlinkIfLast(Duration timeout) {
        try {
            request = request.during("close");
            openLock.lock(Deadline.after(timeout));
            if (tryAlone()) {
                unlink();
            }
        } finally {
            close();
        }
    }

    private SharedMemoryException problem(String problem) {
        return new SharedMemoryException(request.operation(), request.name(), problem);
    }

    private SharedMemoryException failure(String call, int errno) {
        return Errno.failure(libc, request.operation(), request.name(), call, errno);
    }
}
