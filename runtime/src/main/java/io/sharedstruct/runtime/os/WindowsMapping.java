package io.sharedstruct.runtime.os;

/** A view of a section, made by {@code MapViewOfFile}. */
final class WindowsMapping extends AddressRange {

    static final int FILE_MAP_WRITE = 2;
    static final int FILE_MAP_READ = 4;

    private final Kernel32 kernel;
    private final ObjectRequest request;

    private WindowsMapping(Kernel32 kernel, ObjectRequest request, long address, long length) {
        super(address, length);
        this.kernel = kernel;
        this.request = request;
    }

    /**
     * Maps the start of a section.
     *
     * @param length how many bytes, 0 for all; {@link #length} then says 0 as well
     */
    static WindowsMapping of(Kernel32 kernel, ObjectRequest request, long section, long length) {
        long address = kernel.MapViewOfFile(section, access(request), 0, 0, length);
        if (address == 0) {
            String call = "MapViewOfFile of " + (length == 0 ? "all" : length) + " bytes";
            throw WindowsError.failure(kernel, request, call, kernel.lastError());
        }
        return new WindowsMapping(kernel, request, address, length);
    }

    /** The rights to a section that a view needs. */
    static int access(ObjectRequest request) {
        return request.readOnly() ? FILE_MAP_READ : FILE_MAP_READ | FILE_MAP_WRITE;
    }

    /**
     * Does nothing: Windows can't replace pages under a reader in one step. An access that is under way when the region is
     * closed reaches the shared bytes, which stay mapped until {@link #free}; so does a loop of accesses that the compiler
     * has freed from asking each time whether the region is open.
     */
    @Override
    public void detach() {}

    @Override
    public void free() {
        if (!kernel.UnmapViewOfFile(address())) {
            throw WindowsError.failure(kernel, request.during("close"), "UnmapViewOfFile", kernel.lastError());
        }
    }
}
