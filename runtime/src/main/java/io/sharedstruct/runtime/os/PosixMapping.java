package io.sharedstruct.runtime.os;

/** A mapping made by {@code mmap}. */
final class PosixMapping extends AddressRange {

    private static final int PROT_READ = 1;
    private static final int PROT_WRITE = 2;
    private static final int MAP_SHARED = 1;
    private static final int MAP_PRIVATE = 2;
    private static final int MAP_FIXED = 0x10;
    private static final long MAP_FAILED = -1;

    private final PosixLibc libc;
    private final ObjectRequest request;
    private final int anonymousFlags;

    private PosixMapping(PosixLibc libc, ObjectRequest request, int anonymousFlags, long address, long length) {
        super(address, length);
        this.libc = libc;
        this.request = request;
        this.anonymousFlags = anonymousFlags;
    }

    /**
     * Maps the start of an object.
     *
     * @param anonymousFlags {@code MAP_ANONYMOUS | MAP_NORESERVE} of the system
     */
    static PosixMapping of(PosixLibc libc, ObjectRequest request, int anonymousFlags, int fd, long length) {
        int protection = request.readOnly() ? PROT_READ : PROT_READ | PROT_WRITE;
        long address = libc.mmap(0, length, protection, MAP_SHARED, fd, 0);
        if (address == MAP_FAILED) {
            throw Errno.failure(
                    libc, request.operation(), request.name(), "mmap of " + length + " bytes", libc.errno());
        }
        return new PosixMapping(libc, request, anonymousFlags, address, length);
    }

    /** Replaces the pages in one step, so that an access which is under way finds either the old ones or the new. */
    @Override
    public void detach() {
        int flags = MAP_PRIVATE | MAP_FIXED | anonymousFlags;
        if (libc.mmap(address(), length(), PROT_READ | PROT_WRITE, flags, -1, 0) == MAP_FAILED) {
            throw Errno.failure(libc, "close", request.name(), "mmap of " + length() + " private bytes", libc.errno());
        }
    }

    @Override
    public void free() {
        if (libc.munmap(address(), length()) != 0) {
            throw Errno.failure(libc, "close", request.name(), "munmap of " + length() + " bytes", libc.errno());
        }
    }
}
