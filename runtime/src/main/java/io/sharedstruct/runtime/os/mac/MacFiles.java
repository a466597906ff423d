package io.sharedstruct.runtime.os.mac;

import io.sharedstruct.runtime.os.posix.Errno;
import io.sharedstruct.runtime.os.posix.PosixFiles;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Ordinary files of macOS. Written from the documentation and not tested. */
final class MacFiles extends PosixFiles {

    private static final int O_CREAT_EXCL = 0xa00;
    private static final int O_NONBLOCK_CLOEXEC_NOCTTY = 0x102_0004;
    private static final int MAP_ANON_NORESERVE = 0x1040;
    private static final int MS_SYNC = 0x10;

    private static final int STATUS_LENGTH = 144;
    private static final int ZEROES = 1 << 16;

    private final MacLibc libc;

    MacFiles(MacLibc libc) {
        super(libc, new FileNumbers(O_CREAT_EXCL, O_NONBLOCK_CLOEXEC_NOCTTY, MAP_ANON_NORESERVE, MS_SYNC));
        this.libc = libc;
    }

    @Override
    protected int open(byte[] path, int flags, int mode) {
        return libc.open(path, flags, mode);
    }

    @Override
    @Nullable
    protected Status status(int fd) {
        byte[] bytes = new byte[STATUS_LENGTH];
        return libc.fstat(fd, bytes) == 0 ? read(bytes) : null;
    }

    @Override
    @Nullable
    protected Status status(byte[] path) {
        byte[] bytes = new byte[STATUS_LENGTH];
        return libc.stat(path, bytes) == 0 ? read(bytes) : null;
    }

    private static Status read(byte[] bytes) {
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        return new Status(fields.getShort(4) & 0xffff, fields.getInt(0), fields.getLong(8), fields.getLong(96));
    }

    /** By writing it, since macOS has no posix_fallocate. */
    @Override
    protected int reserve(int fd, long length) {
        byte[] zeroes = new byte[ZEROES];
        long position = 0;
        while (position < length) {
            long count = libc.pwrite(fd, zeroes, Math.min(ZEROES, length - position), position);
            if (count < 0 && libc.errno() != Errno.EINTR) {
                return libc.errno();
            }
            position += Math.max(0, count);
        }
        return 0;
    }
}
