package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.Persistence;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.Proof;
import io.sharedstruct.runtime.os.posix.Errno;
import org.jspecify.annotations.Nullable;

/**
 * The locks of the protocol on a descriptor of an object. The kernel drops them when their holder dies, however it dies. All
 * lie far beyond the end of any object:
 *
 * <ul>
 *   <li>{@link #OPEN_BYTE}, the open lock: exclusive, or shared for a read-only opener.
 *   <li>{@link #LIFE_BYTE}, the life lock: shared by all who are attached. Whoever finds nobody there under the open lock is alone.
 *   <li>{@link #WRITERS_BYTE}: shared by those who wait for the open lock exclusively. Readers let them go first; otherwise
 *       readers who come and go, each of whom shares the lock, would keep it from them for ever.
 *   <li>{@link #REGION_BYTE}: exclusive, the lock of the whole region, for users.
 *   <li>one byte behind {@link #OWNERS} for each id of an owner of locks in the region: exclusive, his.
 *   <li>one byte in {@link #PROOFS}, whose place says the layout and the persistence: shared by all who know both.
 * </ul>
 *
 * <p>Who is attached also shares flock(2) of the object, for programs that ask by that. Nothing here is decided by it, so nobody who
 * locks the object by flock is in the way.
 */
final class LinuxLocks {

    static final long OPEN_BYTE = 1L << 62;
    static final long LIFE_BYTE = OPEN_BYTE + 1;
    static final long WRITERS_BYTE = OPEN_BYTE + 4;
    static final long REGION_BYTE = OPEN_BYTE + 8;
    static final long OWNERS = 1L << 61;
    static final long PROOFS = OPEN_BYTE + (1L << 61);
    private static final long PROOFS_LENGTH = 1L << (Proof.BITS + 1);

    private static final int LOCK_SH = 1;
    private static final int LOCK_NB = 4;
    private static final int LOCK_UN = 8;

    /** So long readers let a writer go first: it may have been stopped while it waits. */
    private static final long COURTESY_NANOS = 100_000_000;

    private final Libc libc;
    private final int fd;
    private final RecordLocks records;

    private @Nullable FoundLock obstacle;

    LinuxLocks(Libc libc, int fd) {
        this.libc = libc;
        this.fd = fd;
        records = new RecordLocks(libc, fd);
    }

    /** Takes the open lock. */
    void takeOpen(ObjectRequest request, Deadline deadline) {
        long start = System.nanoTime();
        boolean announced = false;
        try {
            while (!tryOpen(request, System.nanoTime() - start < COURTESY_NANOS)) {
                if (!announced && !request.readOnly()) {
                    announced = records.tryLock(request, false, WRITERS_BYTE);
                }
                if (!deadline.pause()) {
                    throw deadline.passed(request, whoHasOpen());
                }
            }
        } finally {
            if (announced) {
                records.unlock(request, WRITERS_BYTE);
            }
        }
    }

    private String whoHasOpen() {
        FoundLock found = records.findIfPossible(OPEN_BYTE);
        return found == null || found.isOurs() ? CreatorQueue.OTHERS_AT_WORK : found.text();
    }

    private boolean tryOpen(ObjectRequest request, boolean courteous) {
        if (request.readOnly() && courteous) {
            FoundLock writer = records.find(request, WRITERS_BYTE, 1);
            if (writer != null && writer.isOurs()) {
                return false;
            }
        }
        return records.tryLock(request, !request.readOnly(), OPEN_BYTE);
    }

    /** Takes the open lock if nobody has it. */
    boolean tryOpen(ObjectRequest request) {
        return tryOpen(request, false);
    }

    void releaseOpen(ObjectRequest request) {
        records.unlock(request, OPEN_BYTE);
    }

    /** Whether nobody else is attached. */
    boolean isAlone(ObjectRequest request) {
        return find(request, LIFE_BYTE, 1) == null;
    }

    /** What those who are attached prove. */
    @Nullable
    Proof proof(ObjectRequest request) {
        FoundLock found = find(request, PROOFS, PROOFS_LENGTH);
        if (found == null || !found.isOurs()) {
            return null;
        }
        long said = found.start() - PROOFS;
        return new Proof(said >>> 1, (said & 1) == 0 ? Persistence.PROCESS : Persistence.KERNEL);
    }

    private static long placeOf(Proof proof) {
        return PROOFS + (proof.fingerprint() << 1) + (proof.persistence() == Persistence.PROCESS ? 0 : 1);
    }

    private @Nullable FoundLock find(ObjectRequest request, long start, long length) {
        FoundLock found = records.find(request, start, length);
        if (found != null && !found.isOurs()) {
            obstacle = found;
        }
        return found;
    }

    /** Holds the life lock shared, and proves what is known of the region. */
    boolean tryShare(ObjectRequest request, @Nullable Proof proof) {
        flock(LOCK_SH | LOCK_NB);
        return tryShare(request, LIFE_BYTE) && (proof == null || tryShare(request, placeOf(proof)));
    }

    private boolean tryShare(ObjectRequest request, long position) {
        boolean shared = records.tryLock(request, false, position);
        if (!shared) {
            obstacle = records.findIfPossible(position);
        }
        return shared;
    }

    /** Has the id of an owner. */
    boolean tryOwn(ObjectRequest request, int id) {
        return records.tryLock(request, true, OWNERS + id);
    }

    /** Has an id no longer. */
    void disown(ObjectRequest request, int id) {
        records.unlock(request, OWNERS + id);
    }

    /** Whether somebody else has an id. What another program locks there hides whether somebody has, so that he counts as alive. */
    boolean isOwned(ObjectRequest request, int id) {
        return records.find(request, OWNERS + id, 1) != null;
    }

    boolean tryLockRegion(ObjectRequest request) {
        return records.tryLock(request, true, REGION_BYTE);
    }

    void unlockRegion(ObjectRequest request) {
        records.unlock(request, REGION_BYTE);
    }

    /** From here on this descriptor counts for nobody's. */
    void leave(ObjectRequest request, @Nullable Proof proof) {
        flock(LOCK_UN);
        if (proof != null) {
            records.unlock(request, placeOf(proof));
        }
        records.unlock(request, LIFE_BYTE);
    }

    /** A lock of another program that was in the way. */
    @Nullable
    String obstacle() {
        return obstacle == null ? null : obstacle.text();
    }

    /** Whether it succeeds is no matter here. */
    private void flock(int operation) {
        int errno;
        do {
            errno = libc.flock(fd, operation) == 0 ? 0 : libc.errno();
        } while (errno == Errno.EINTR);
    }
}
