package io.sharedstruct.runtime.os.posix;

import io.sharedstruct.Permissions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.ObjectRequest;
import java.util.Locale;

/**
 * What the file system says of an object.
 *
 * @param mode the type and permission bits
 * @param owner the user id of its owner
 * @param links how many names lead to it
 * @param length its length in bytes
 */
public record FileStatus(int mode, int owner, int links, long length) {

    private static final int TYPE_MASK = 0170000;
    private static final int REGULAR = 0100000;
    private static final int PERMISSION_MASK = 07777;
    private static final int GROUP_WRITE = 0020;
    private static final int OTHERS_WRITE = 0002;

    public int permissionBits() {
        return mode & PERMISSION_MASK;
    }

    /** Refuses what this library should not touch, or what the caller's permissions don't trust. */
    public void check(ObjectRequest request, int user) {
        if ((mode & TYPE_MASK) != REGULAR) {
            throw refuse(
                    request,
                    "what lies there is not shared memory but a FIFO, device or directory; remove it or"
                            + " choose another name");
        }
        if (request.permissions() == Permissions.OWNER && owner != user) {
            throw refuse(
                    request,
                    "the region belongs to uid=" + owner + " and this process runs as uid=" + user
                            + "; to share it with other users, acquire it with wider Permissions on both sides, otherwise choose"
                            + " another name");
        }
        int unwanted =
                mode & (GROUP_WRITE | OTHERS_WRITE) & ~request.permissions().mode();
        if (unwanted != 0) {
            throw refuse(
                    request,
                    "mode=" + octal(permissionBits()) + " lets "
                            + ((unwanted & OTHERS_WRITE) != 0 ? "everyone" : "the group") + " write, which Permissions."
                            + request.permissions() + " (mode="
                            + octal(request.permissions().mode())
                            + ") doesn't ask for; acquire it with wider Permissions, or choose another name");
        }
    }

    /**
     * Refuses to fill an object of another user, if the permissions let only its owner write: root would do so, and hand what is
     * its own to a stranger who took the name first.
     */
    public void checkMayBeFilled(ObjectRequest request, int user) {
        if (owner != user && (request.permissions().mode() & (GROUP_WRITE | OTHERS_WRITE)) == 0) {
            throw refuse(
                    request,
                    "there is an empty, unfinished or stale object of uid=" + owner
                            + ", which could write what Permissions." + request.permissions() + " lets only uid=" + user
                            + " write; remove it or choose another name");
        }
    }

    private static SharedMemoryException refuse(ObjectRequest request, String problem) {
        return new SharedMemoryException(request.operation(), request.name(), problem);
    }

    private static String octal(int mode) {
        return String.format(Locale.ROOT, "%04o", mode);
    }
}
