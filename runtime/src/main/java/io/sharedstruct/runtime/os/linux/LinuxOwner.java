package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.ObjectRequest;

/** What one who is attached owns: his id, by which others know that he lives, and the lock of the region. */
final class LinuxOwner {

    private LinuxLocks locks;

    /** 0 if it has none. */
    private int id;

    private boolean regionLocked;

    LinuxOwner(LinuxLocks locks) {
        this.locks = locks;
    }

    boolean tryOwn(ObjectRequest request, int drawn) {
        if (!locks.tryOwn(request, drawn)) {
            return false;
        }
        id = drawn;
        return true;
    }

    boolean isAlive(ObjectRequest request, int other) {
        return locks.isOwned(request, other);
    }

    boolean tryLockRegion(ObjectRequest request) {
        regionLocked = locks.tryLockRegion(request);
        return regionLocked;
    }

    void unlockRegion(ObjectRequest request) {
        if (regionLocked) {
            regionLocked = false;
            locks.unlockRegion(request);
        }
    }

    /** Goes on by the locks of another descriptor of the same object. */
    void moveTo(LinuxLocks others, ObjectRequest request) {
        if (id != 0) {
            locks.disown(request, id);
        }
        locks = others;
        if (id != 0 && !others.tryOwn(request, id)) {
            throw new SharedMemoryException(
                    request.operation(), request.name(), "another process has just drawn the same id; try again");
        }
    }

    /** Gives all of it back. */
    void leave(ObjectRequest request) {
        if (id != 0) {
            locks.disown(request, id);
        }
        unlockRegion(request);
    }
}
