package io.sharedstruct.runtime.os.posix;

import io.sharedstruct.runtime.os.AddressRange;
import io.sharedstruct.runtime.os.Subject;
import io.sharedstruct.runtime.os.Usage;

/** A mapping made by {@code mmap}. */
public final class PosixMapping extends AddressRange {

    private static final int PROT_READ = 1;
    private static final int PROT_WRITE = 2;
    private static final int MAP_SHARED = 1;
    private static final int MAP_PRIVATE = 2;
    private static final int MAP_FIXED = 0x10;
    private static final long MAP_FAILED = -1;

    private final PosixLibc libc;
    private final Subject subject;
    private final int anonymousFlags;

    private PosixMapping(PosixLibc libc, Subject subject, int anonymousFlags, long start, long skipped, long length) {
        super(start, skipped, length);
        this.libc = libc;
        this.subject = subject;
        this.anonymousFlags = anonymousFlags;
    }

    /**
     * Maps bytes of an object or a file.
     *
     * @param anonymousFlags {@code MAP_ANONYMOUS | MAP_NORESERVE} of the system
     * @param offset where they begin; a mapping can only begin with a page, so some bytes before them may be mapped too
     */
    public static PosixMapping of(
            PosixLibc libc, Subject subject, int anonymousFlags, int fd, long offset, long length) {
        int protection = subject.readOnly() ? PROT_READ : PROT_READ | PROT_WRITE;
        long skipped = offset % libc.getpagesize();
        Usage.collectBeyond(AddressLimit.CLOSED_BYTES);
        long start = libc.mmap(0, skipped + length, protection, MAP_SHARED, fd, offset - skipped);
        if (start == MAP_FAILED) {
            throw Errno.failure(libc, subject, subject.operation(), "mmap of " + length + " bytes", libc.errno());
        }
        try {
            return new PosixMapping(libc, subject, anonymousFlags, start, skipped, length);
        } catch (Throwable e) {
            libc.munmap(start, skipped + length);
            throw e;
        }
    }

    /**
     * Shows the same bytes through another descriptor of the same object, in one step. For mappings of the start of an object that is
     * read and written.
     */
    public void moveTo(int fd) {
        int flags = MAP_SHARED | MAP_FIXED;
        if (libc.mmap(start(), rangeLength(), PROT_READ | PROT_WRITE, flags, fd, 0) == MAP_FAILED) {
            throw Errno.failure(libc, subject, subject.operation(), "mmap of " + length() + " bytes", libc.errno());
        }
    }

    /**
     * Maps all of an object, and private zeroes behind it.
     *
     * @param there how many bytes the object has
     * @param length how many bytes to map
     */
    public static PosixMapping beyond(
            PosixLibc libc, Subject subject, int anonymousFlags, int fd, long there, long length) {
        int flags = MAP_PRIVATE | anonymousFlags;
        Usage.collectBeyond(AddressLimit.CLOSED_BYTES);
        long start = libc.mmap(0, length, PROT_READ | PROT_WRITE, flags, -1, 0);
        if (start == MAP_FAILED) {
            throw Errno.failure(libc, subject, subject.operation(), "mmap of " + length + " bytes", libc.errno());
        }
        try {
            int protection = subject.readOnly() ? PROT_READ : PROT_READ | PROT_WRITE;
            if (libc.mmap(start, there, protection, MAP_SHARED | MAP_FIXED, fd, 0) == MAP_FAILED) {
                throw Errno.failure(libc, subject, subject.operation(), "mmap of " + there + " bytes", libc.errno());
            }
            return new PosixMapping(libc, subject, anonymousFlags, start, 0, length);
        } catch (Throwable e) {
            libc.munmap(start, length);
            throw e;
        }
    }

    /**
     * Replaces the pages in one step, so that an access which is under way finds either the old ones or the new. Private pages
     * count as data of the process (ulimit -d), shared ones of nobody else don't, but are a mapping each for the kernel: those where
     * data is limited, and as the second try.
     */
    @Override
    protected void exchange() {
        int first = AddressLimit.DATA_IS_LIMITED ? MAP_SHARED : MAP_PRIVATE;
        int errno = exchange(first);
        if (errno == Errno.ENOMEM && exchange(MAP_PRIVATE + MAP_SHARED - first) == 0) {
            return;
        }
        if (errno != 0) {
            throw Errno.failure(libc, subject, "close", "mmap of " + length() + " private bytes", errno);
        }
    }

    /** The error number, 0 for success. */
    private int exchange(int sharing) {
        int flags = sharing | MAP_FIXED | anonymousFlags;
        boolean failed = libc.mmap(start(), rangeLength(), PROT_READ | PROT_WRITE, flags, -1, 0) == MAP_FAILED;
        return failed ? libc.errno() : 0;
    }

    @Override
    protected void release() {
        if (libc.munmap(start(), rangeLength()) != 0) {
            throw Errno.failure(libc, subject, "close", "munmap of " + length() + " bytes", libc.errno());
        }
    }

    /** {@code msync} of all of it; the error number, 0 for success. */
    int sync(int flags) {
        int errno;
        do {
            errno = libc.msync(start(), rangeLength(), flags) == 0 ? 0 : libc.errno();
        } while (errno == Errno.EINTR);
        return errno;
    }
}
