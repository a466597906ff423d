package io.sharedstruct.runtime.os.linux;

import java.util.Arrays;

/**
 * The last bytes of a region, by which it is known. Its holders keep a copy: programs without this library see them as a part of what
 * they may write, or cut them off.
 */
final class LastBytes {

    private final byte[] bytes;
    private final long end;

    /**
     * Keeps bytes.
     *
     * @param end the length of the object whose last bytes they are
     */
    LastBytes(byte[] bytes, long end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Whether they are where whoever comes next looks for them. */
    boolean isIntact(LinuxBytes object, long length) {
        if (length < bytes.length) {
            return false;
        }
        byte[] there = new byte[bytes.length];
        return object.readInto(there, length - there.length) == there.length && Arrays.equals(there, bytes);
    }

    /** Puts them back to their place, or behind what has been added to the object since. */
    void putBack(LinuxBytes object, long length, int pageSize) {
        long behind = (length + bytes.length + pageSize - 1) / pageSize * pageSize;
        object.write((length <= end ? end : behind) - bytes.length, bytes);
    }
}
