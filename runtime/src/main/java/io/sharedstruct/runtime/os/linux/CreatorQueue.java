package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.posix.PathBytes;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where those who want to create one region stand in line, so that one of them runs its initializer and the others wait for it, while
 * what it makes has no name that could be locked. It is a byte of the folder /dev/shm, at a place that the name gives.
 *
 * <p>A folder can't be opened for writing, so its locks can only be shared. Whoever wants to be first shares the byte and then looks
 * for others: who sees one takes his lock back and tries again later. Of two, at most one sees nobody.
 */
final class CreatorQueue {

    static final String OTHERS_AT_WORK =
            "another process or thread is opening or closing it, runs its initializer or has been"
                    + " stopped meanwhile";

    private static final byte[] FOLDER = PathBytes.of(LinuxStatus.FOLDER);

    private final Libc libc;
    private final int fd;
    private final long place;
    private final RecordLocks records;
    private boolean first;

    private CreatorQueue(Libc libc, int fd, String name) {
        this.libc = libc;
        this.fd = fd;
        place = placeOf(name);
        records = new RecordLocks(libc, fd);
    }

    /** The queue of a name, null if the folder can't be opened. */
    static @Nullable CreatorQueue of(Libc libc, String name) {
        int fd = libc.open(FOLDER, LinuxFiles.O_DIRECTORY | LinuxFiles.O_CLOEXEC, 0);
        if (fd < 0) {
            return null;
        }
        try {
            return new CreatorQueue(libc, fd, name);
        } catch (Throwable e) {
            libc.close(fd);
            throw e;
        }
    }

    /** FNV-1a of 64 bits, of which the upper 62 are a place below 2^62. */
    private static long placeOf(String name) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash >>> 2;
    }

    /** Whether this one is the first, and stays so until it leaves. */
    boolean isFirst() {
        return first;
    }

    boolean tryToBeFirst(ObjectRequest request) {
        if (records.tryLock(request, false, place)) {
            first = !isBusy(request);
            if (!first) {
                records.unlock(request, place);
            }
        }
        return first;
    }

    /** Whether another one stands there. */
    boolean isBusy(ObjectRequest request) {
        FoundLock found = records.find(request, place, 1);
        return found != null && found.isOfOneByteAt(place);
    }

    void leave() {
        libc.close(fd);
    }
}
