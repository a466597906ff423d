package io.sharedstruct.runtime.os.linux;

import static java.util.Objects.requireNonNull;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Access;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.Proof;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.Stranger;
import io.sharedstruct.runtime.os.Waits;
import io.sharedstruct.runtime.os.posix.Errno;
import io.sharedstruct.runtime.os.posix.FileStatus;
import io.sharedstruct.runtime.os.posix.PosixMapping;
import io.sharedstruct.runtime.os.posix.UserNames;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An open descriptor of an object of {@code shm_open}, with the locks of {@link LinuxLocks} on it. */
final class LinuxObject implements SharedObject {

    /** A bit of the mode that means nothing there: the object was made with it, and has it for as long as it is empty. */
    static final int BEGUN = 01000;

    /** For how long an empty object may be one that another program is just making. */
    private static final long YOUNG_MILLIS = 2_000;

    private static final int MAP_ANONYMOUS = 0x20;
    private static final int MAP_NORESERVE = 0x4000;

    private final Libc libc;
    private final LinuxNames names;
    private final boolean created;
    private final LinuxOwner owner;

    private ObjectRequest request;
    private int fd;
    private LinuxLocks locks;

    /** Until the open lock is released. */
    private @Nullable Birth birth;

    private @Nullable LinuxStatus status;
    private @Nullable PosixMapping mapping;
    private @Nullable Proof proof;
    private @Nullable LastBytes last;

    /**
     * Takes over a descriptor.
     *
     * @param created whether the object was made for it
     * @param birth what else belongs to an object without a name; null for one that has its name
     */
    LinuxObject(Libc libc, ObjectRequest request, int fd, boolean created, @Nullable Birth birth) {
        this.libc = libc;
        this.request = request;
        this.fd = fd;
        this.created = created;
        this.birth = birth;
        names = new LinuxNames(libc);
        locks = new LinuxLocks(libc, fd);
        owner = new LinuxOwner(locks);
    }

    /** Takes the open lock. */
    void lock(Deadline deadline) {
        locks.takeOpen(request, deadline);
    }

    /**
     * Looks at the object, under the open lock.
     *
     * @return false if the name doesn't lead to it any more
     */
    boolean inspect() {
        LinuxStatus now = readStatus();
        status = now;
        if (isNameless()) {
            return true;
        }
        if (now.links() == 0) {
            return false;
        }
        fileStatus().check(request, libc.geteuid());
        return true;
    }

    private boolean isNameless() {
        return birth != null && !birth.isNamed();
    }

    private LinuxStatus status() {
        return requireNonNull(status, "inspect() first");
    }

    private FileStatus fileStatus() {
        LinuxStatus now = status();
        return new FileStatus(now.mode(), now.owner(), now.links(), now.length());
    }

    private LinuxStatus readStatus() {
        LinuxStatus now = LinuxStatus.of(libc, fd);
        if (now == null) {
            throw failure("statx", libc.errno());
        }
        return now;
    }

    @Override
    public boolean isNameCurrent() {
        return names.leadsTo(request, readStatus());
    }

    /** It only asks the kernel for a lock that would be in the way of one taken here, and takes none. */
    @Override
    public Optional<Boolean> attachedElsewhere() {
        return Optional.of(!locks.isAlone(request.during("attachedElsewhere")));
    }

    @Override
    public long length() {
        return status().length();
    }

    @Override
    public boolean reaches(long length) {
        return readStatus().length() >= length;
    }

    @Override
    public boolean tryAlone() {
        return isNameless() || locks.isAlone(request);
    }

    @Override
    public @Nullable Proof proof() {
        return locks.proof(request);
    }

    @Override
    public @Nullable String obstacle() {
        return locks.obstacle();
    }

    @Override
    public @Nullable Stranger stranger() {
        LinuxStatus now = status();
        if (created || (now.mode() & BEGUN) != 0) {
            return null;
        }
        long age = System.currentTimeMillis() - now.changed();
        return new Stranger(
                age < YOUNG_MILLIS,
                "there is an empty object of uid=" + now.owner() + ", made or changed " + age
                        + " ms ago, that nobody has given a length and no user of SharedStruct has open");
    }

    @Override
    public void checkMayBeFilled() {
        fileStatus().checkMayBeFilled(request, libc.geteuid());
    }

    @Override
    public void restrict() {
        LinuxStatus now = readStatus();
        int mode = request.permissions().mode() | (now.length() == 0 ? now.mode() & BEGUN : 0);
        if (now.permissionBits() != mode && libc.fchmod(fd, mode) != 0) {
            throw failure("fchmod", libc.errno());
        }
    }

    @Override
    public void reserve(long length) {
        int errno = LinuxSpace.reserve(libc, fd, length);
        if (errno != 0) {
            throw failure("posix_fallocate of " + length + " bytes", errno);
        }
    }

    private LinuxBytes bytes() {
        return new LinuxBytes(libc, request, fd);
    }

    @Override
    public void zero(long length) {
        bytes().zero(length);
    }

    @Override
    public byte[] read(long position, int length) {
        return bytes().read(position, length);
    }

    @Override
    public void write(long position, byte[] bytes) {
        bytes().write(position, bytes);
    }

    @Override
    public Mapping map(long length) {
        PosixMapping made = PosixMapping.of(libc, request, MAP_ANONYMOUS | MAP_NORESERVE, fd, 0, length);
        mapping = made;
        return made;
    }

    @Override
    public boolean publish() {
        Birth made = birth;
        if (made == null) {
            return true;
        }
        int errno = made.name(request);
        if (errno == Errno.EEXIST) {
            return false;
        }
        if (errno != 0) {
            throw failure("linkat", errno);
        }
        int second = made.openByName(names, request);
        if (second >= 0) {
            fd = second;
            locks = new LinuxLocks(libc, second);
            owner.moveTo(locks, request);
            if (mapping != null) {
                mapping.moveTo(second);
            }
        }
        return true;
    }

    @Override
    public boolean tryOwn(int id) {
        return owner.tryOwn(request, id);
    }

    @Override
    public boolean isAlive(int id) {
        return owner.isAlive(request, id);
    }

    @Override
    public boolean tryLockRegion() {
        return owner.tryLockRegion(request);
    }

    @Override
    public void unlockRegion() {
        owner.unlockRegion(request);
    }

    @Override
    public Waits waits() {
        return new Futex(libc);
    }

    @Override
    public void prove(Proof what, byte[] lastBytes, long end) {
        proof = what;
        last = new LastBytes(lastBytes, end);
    }

    @Override
    public Mapping mapBeyond(long there, long length) {
        return PosixMapping.beyond(libc, request, MAP_ANONYMOUS | MAP_NORESERVE, fd, there, length);
    }

    @Override
    public boolean share() {
        return locks.tryShare(request, proof) && readStatus().links() > 0;
    }

    @Override
    public void unlock() {
        Birth made = birth;
        birth = null;
        try {
            locks.releaseOpen(request);
        } finally {
            if (made != null) {
                made.end(fd);
            }
        }
    }

    @Override
    public void relock(Deadline deadline) {
        lock(deadline);
        status = readStatus();
    }

    @Override
    public long currentLength() {
        return readStatus().length();
    }

    @Override
    public Access access() {
        LinuxStatus now = readStatus();
        return UserNames.access(now.mode(), now.owner(), Path.of("/proc/self/fd/" + fd));
    }

    @Override
    public void unlink() {
        if (!isNameCurrent()) {
            return;
        }
        int errno = names.unlinkNow(request.name());
        if (errno != 0 && errno != Errno.ENOENT && errno != Errno.EACCES && errno != Errno.EPERM) {
            throw failure("shm_unlink", errno);
        }
    }

    @Override
    public void close() {
        try {
            // Not repeated after EINTR: Linux has closed the descriptor then, see close(2).
            if (libc.close(fd) != 0 && libc.errno() != Errno.EINTR) {
                throw failure("close", libc.errno());
            }
        } finally {
            if (birth != null) {
                birth.end(fd);
            }
        }
    }

    @Override
    public void unlink(Deadline deadline) {
        lock(deadline);
        try {
            unlink();
        } finally {
            unlock();
        }
    }

    /**
     * An empty object that this process made goes with the attempt, unless somebody else has found it meanwhile and fills it:
     * whoever does so holds the open lock, or has given the object a length.
     */
    @Override
    public void giveUp() {
        try {
            if (created
                    && !isNameless()
                    && locks.tryOpen(request)
                    && locks.isAlone(request)
                    && readStatus().length() == 0) {
                unlink();
            }
        } finally {
            close();
        }
    }

    @Override
    public void leave(Duration timeout) {
        try {
            request = request.during("close");
            owner.leave(request); // first, so that nobody waits for it while the rest takes its time
            putBackLastBytes(Deadline.after(timeout));
        } finally {
            close();
        }
    }

    /** Whoever sees nobody when he has let go himself is the last; only he, or those who are the last together, need the open lock. */
    @Override
    public void leaveAndUnlinkIfLast(Duration timeout) {
        try {
            request = request.during("close");
            owner.leave(request);
            Deadline deadline = Deadline.after(timeout);
            if (!locks.isAlone(request)) {
                putBackLastBytes(deadline);
            }
            locks.leave(request, proof);
            if (locks.isAlone(request)) {
                removeNameIfLeft(deadline);
            }
        } finally {
            close();
        }
    }

    private void removeNameIfLeft(Deadline deadline) {
        if (request.readOnly()) {
            names.removeIfLeft(request, readStatus(), deadline);
            return;
        }
        lock(deadline);
        if (locks.isAlone(request)) {
            unlink();
        }
    }

    private void putBackLastBytes(Deadline deadline) {
        LastBytes mine = last;
        if (mine == null || request.readOnly() || isInOrder(mine, readStatus())) {
            return;
        }
        lock(deadline);
        try {
            LinuxStatus now = readStatus();
            if (!isInOrder(mine, now)) {
                mine.putBack(bytes(), now.length(), libc.getpagesize());
            }
        } finally {
            unlock();
        }
    }

    private boolean isInOrder(LastBytes mine, LinuxStatus now) {
        return now.links() == 0 || mine.isIntact(bytes(), now.length());
    }

    private SharedMemoryException failure(String call, int errno) {
        return Errno.failure(libc, request.operation(), request.name(), call, errno);
    }
}
