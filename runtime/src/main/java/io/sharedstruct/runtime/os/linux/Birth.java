package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.posix.Errno;
import io.sharedstruct.runtime.os.posix.PathBytes;

/**
 * An object that is made without a name, so that nobody meets it before it is ready, and goes with its creator if he dies before that.
 * Its creator is the first in the queue of its name meanwhile.
 */
final class Birth {

    private static final byte[] FOLDER = PathBytes.of(LinuxStatus.FOLDER + "/.");

    private final Libc libc;
    private final CreatorQueue queue;
    private final int fd;
    private boolean named;

    /** Takes over both. */
    Birth(Libc libc, CreatorQueue queue, int fd) {
        this.libc = libc;
        this.queue = queue;
        this.fd = fd;
    }

    /** The descriptor of a new object without a name; negative if there are none here. */
    static int open(Libc libc, int mode) {
        return LinuxFiles.openNameless(libc, FOLDER, mode);
    }

    boolean isNamed() {
        return named;
    }

    /** Gives it its name; the error number, EEXIST if there is another object of that name. */
    int name(ObjectRequest request) {
        byte[] path = PathBytes.of(LinuxStatus.FOLDER + "/" + request.name());
        if (LinuxFiles.linkNameless(libc, fd, path) != 0) {
            return libc.errno();
        }
        named = true;
        return 0;
    }

    /**
     * Opens the object by its name: a descriptor and a mapping show in /proc what they were opened by, and this one would look like a
     * deleted file for ever.
     *
     * @return a descriptor; negative if that doesn't lead to it, and then the first one has to do
     */
    int openByName(LinuxNames names, ObjectRequest request) {
        int second = names.open(request.name(), LinuxNames.O_RDWR | LinuxNames.O_NONBLOCK, 0);
        if (second < 0) {
            return second;
        }
        boolean same = false;
        try {
            LinuxStatus made = LinuxStatus.of(libc, fd);
            LinuxStatus found = made == null ? null : LinuxStatus.of(libc, second);
            same = made != null && found != null && made.isSameFile(found);
        } finally {
            if (!same) {
                libc.close(second);
            }
        }
        return same ? second : -Errno.ENOENT;
    }

    /**
     * Lets others go on.
     *
     * @param keep the descriptor that stays open
     */
    void end(int keep) {
        try {
            if (fd != keep) {
                libc.close(fd);
            }
        } finally {
            queue.leave();
        }
    }
}
