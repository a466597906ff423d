package io.sharedstruct.runtime.os.windows;

import io.sharedstruct.runtime.os.AddressRange;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.Subject;
import io.sharedstruct.runtime.os.Usage;
import org.jspecify.annotations.Nullable;

/** A view of a section, made by {@code MapViewOfFile}. */
final class WindowsMapping extends AddressRange {

    static final int FILE_MAP_WRITE = 2;
    static final int FILE_MAP_READ = 4;

    private final Kernel32 kernel;
    private final Subject subject;

    /** What is left to do when the view is gone. */
    private volatile @Nullable Runnable afterwards;

    private WindowsMapping(Kernel32 kernel, Subject subject, long start, long skipped, long length) {
        super(start, skipped, length);
        this.kernel = kernel;
        this.subject = subject;
    }

    /**
     * Maps the start of a section.
     *
     * @param length how many bytes, 0 for all; {@link #length} then says 0 as well
     */
    static WindowsMapping of(Kernel32 kernel, ObjectRequest request, long section, long length) {
        return of(kernel, request, section, 0, length, 1);
    }

    /**
     * Maps bytes of a section.
     *
     * @param offset where they begin
     * @param granularity what the offset of a view is a multiple of, so that some bytes before them may be mapped too
     */
    static WindowsMapping of(
            Kernel32 kernel, Subject subject, long section, long offset, long length, int granularity) {
        long skipped = offset % granularity;
        long begin = offset - skipped;
        // The memory of a closed section stays until its views have gone.
        Usage.collectBeyond(Runtime.getRuntime().maxMemory());
        long start =
                kernel.MapViewOfFile(section, access(subject), (int) (begin >>> 32), (int) begin, skipped + length);
        if (start == 0) {
            String call = "MapViewOfFile of " + (length == 0 ? "all" : length) + " bytes";
            throw WindowsError.failure(kernel, subject, call, kernel.lastError());
        }
        try {
            return new WindowsMapping(kernel, subject, start, skipped, length);
        } catch (Throwable e) {
            kernel.UnmapViewOfFile(start);
            throw e;
        }
    }

    /** The rights to a section that a view needs. */
    static int access(Subject subject) {
        return subject.readOnly() ? FILE_MAP_READ : FILE_MAP_READ | FILE_MAP_WRITE;
    }

    /**
     * Does nothing: Windows can't replace pages under a reader in one step. An access that is under way when the region is
     * closed reaches the shared bytes, which stay mapped until {@link #release}; so does a loop of accesses that the compiler
     * has freed from asking each time whether the region is open.
     */
    @Override
    protected void exchange() {}

    /** Has something done when the view is gone. */
    void afterwards(Runnable last) {
        afterwards = last;
    }

    @Override
    protected void release() {
        if (!kernel.UnmapViewOfFile(start())) {
            throw WindowsError.failure(kernel, subject, "close", "UnmapViewOfFile", kernel.lastError());
        }
        Runnable last = afterwards;
        if (last != null) {
            last.run();
        }
    }
}
