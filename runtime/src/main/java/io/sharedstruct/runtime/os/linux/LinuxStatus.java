package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.runtime.os.posix.PathBytes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * A {@code struct statx} of Linux, see statx(2): the same on every architecture.
 *
 * @param mode the type and permission bits
 * @param owner the user id of its owner
 * @param links how many names lead to it
 * @param device the device that it is on
 * @param inode its number there
 * @param length its length in bytes
 * @param room how many bytes of it have memory or space on the disk
 * @param changed when it was made or its status last changed, milliseconds since 1970-01-01T00:00Z
 */
record LinuxStatus(int mode, int owner, int links, long device, long inode, long length, long room, long changed) {

    /** Where named objects lie. */
    static final String FOLDER = "/dev/shm";

    private static final int AT_FDCWD = -100;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final int AT_EMPTY_PATH = 0x1000;
    private static final int STATX_BASIC_STATS = 0x7ff;
    private static final int LENGTH = 256;
    private static final int BLOCK = 512;
    private static final int TYPE_MASK = 0170000;
    private static final int REGULAR = 0100000;
    private static final int PERMISSION_MASK = 07777;

    /** The path that stands for the descriptor beside it. */
    private static final byte[] EMPTY = PathBytes.of("");

    /** Asks for an open descriptor; null on failure. */
    static @Nullable LinuxStatus of(Libc libc, int fd) {
        return read(libc, fd, EMPTY, AT_EMPTY_PATH);
    }

    /** Asks for the object of a name, which needs no access to it; null on failure. */
    static @Nullable LinuxStatus ofName(Libc libc, String name) {
        return read(libc, AT_FDCWD, PathBytes.of(FOLDER + "/" + name), AT_SYMLINK_NOFOLLOW);
    }

    /** Asks for the file of a path, which follows symbolic links; null on failure. */
    static @Nullable LinuxStatus ofPath(Libc libc, byte[] path) {
        return read(libc, AT_FDCWD, path, 0);
    }

    private static @Nullable LinuxStatus read(Libc libc, int directory, byte[] path, int flags) {
        byte[] bytes = new byte[LENGTH];
        if (libc.statx(directory, path, flags, STATX_BASIC_STATS, bytes) != 0) {
            return null;
        }
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        return new LinuxStatus(
                fields.getShort(28) & 0xffff,
                fields.getInt(20),
                fields.getInt(16),
                fields.getLong(136),
                fields.getLong(32),
                fields.getLong(40),
                fields.getLong(48) * BLOCK,
                fields.getLong(96) * 1000 + fields.getInt(104) / 1_000_000);
    }

    int permissionBits() {
        return mode & PERMISSION_MASK;
    }

    boolean isRegular() {
        return (mode & TYPE_MASK) == REGULAR;
    }

    boolean isSameFile(LinuxStatus other) {
        return device == other.device && inode == other.inode;
    }
}
