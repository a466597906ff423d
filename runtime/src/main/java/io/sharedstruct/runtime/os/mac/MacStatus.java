package io.sharedstruct.runtime.os.mac;

import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.posix.Errno;
import io.sharedstruct.runtime.os.posix.FileStatus;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads a {@code struct stat} of macOS, see stat(2). Not tested. */
final class MacStatus {

    private static final int LENGTH = 144;

    private MacStatus() {}

    /** What {@code fstat} says of a descriptor. */
    static FileStatus of(MacLibc libc, ObjectRequest request, int fd) {
        byte[] bytes = new byte[LENGTH];
        if (libc.fstat(fd, bytes) != 0) {
            throw Errno.failure(libc, request.operation(), request.name(), "fstat", libc.errno());
        }
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        return new FileStatus(
                fields.getShort(4) & 0xffff, fields.getInt(16), fields.getShort(6) & 0xffff, fields.getLong(96));
    }
}
