package io.sharedstruct.runtime.os.linux;

/**
 * A lock of fcntl(2) that is in the way of another one.
 *
 * @param write whether it is exclusive
 * @param start its first byte
 * @param length how many bytes it covers, 0 for all that follow
 * @param pid whose it is, -1 if it belongs to an open file (F_OFD_SETLK), 0 if to a process of another namespace
 */
record FoundLock(boolean write, long start, long length, int pid) {

    private static final int OF_OPEN_FILE = -1;

    /** The open lock and the life lock of a reader. */
    private static final int MOST_NEIGHBOURS = 2;

    /** Whether it can be one of this library, through an open file. The kernel tells of neighbours that one has locked alike as one. */
    boolean isOurs() {
        return pid == OF_OPEN_FILE && start >= LinuxLocks.OPEN_BYTE && length > 0 && length <= MOST_NEIGHBOURS;
    }

    /** Whether it belongs to an open file and covers that byte only. */
    boolean isOfOneByteAt(long position) {
        return pid == OF_OPEN_FILE && length == 1 && start == position;
    }

    /** What it is, for messages. */
    String text() {
        String bytes = length == 0 ? start + " to the end" : start + " to " + (start + length - 1);
        return "another program has locked it: fcntl("
                + (pid == OF_OPEN_FILE ? "F_OFD_SETLK" : "F_SETLK") + ", " + (write ? "F_WRLCK" : "F_RDLCK")
                + ") on bytes " + bytes + (pid > 0 ? " by pid " + pid : "") + "; bytes from "
                + LinuxLocks.OPEN_BYTE + " (2^62) on are SharedStruct's";
    }
}
