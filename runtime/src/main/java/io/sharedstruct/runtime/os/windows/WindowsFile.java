package io.sharedstruct.runtime.os.windows;

import static java.util.Objects.requireNonNull;

import com.sun.jna.WString;
import io.sharedstruct.runtime.os.FileRequest;
import io.sharedstruct.runtime.os.MappedFile;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.Waits;
import org.jspecify.annotations.Nullable;

/** An open handle of an ordinary file. */
final class WindowsFile implements MappedFile {

    private final WindowsFiles files;
    private final Kernel32 kernel;
    private final FileRequest request;
    private final long file;
    private final WindowsFiles.Information information;

    /** The name of a new file, until it has its own. */
    private @Nullable WString temporary;

    private @Nullable WindowsMapping view;

    private WindowsEvents events;

    WindowsFile(
            WindowsFiles files,
            Kernel32 kernel,
            FileRequest request,
            long file,
            WindowsFiles.Information information,
            @Nullable WString temporary) {
        this.files = files;
        this.kernel = kernel;
        this.request = request;
        this.file = file;
        this.information = information;
        this.temporary = temporary;
        events = eventsFrom(0);
    }

    @Override
    public long length() {
        return information.length();
    }

    /** Other users of the machine may wait for nothing here: what a file's permissions say isn't what an event's would have to. */
    private WindowsEvents eventsFrom(long offset) {
        return new WindowsEvents(kernel, request, information.eventName(), offset, call -> call.apply(null));
    }

    @Override
    public boolean tryOwn(int id) {
        return events.tryOwn(id);
    }

    @Override
    public boolean isAlive(int id) {
        return events.isAlive(id);
    }

    @Override
    public boolean tryLockRegion() {
        return events.tryLock();
    }

    @Override
    public void unlockRegion() {
        events.unlock();
    }

    @Override
    public Waits waits() {
        return events;
    }

    /** The view keeps the section, whose handle is closed at once. */
    @Override
    public Mapping map(long offset, long length) {
        long section = files.section(request, file, 0);
        try {
            WindowsMapping mapping = WindowsMapping.of(kernel, request, section, offset, length, files.granularity());
            view = mapping;
            events = eventsFrom(offset);
            return mapping;
        } finally {
            kernel.CloseHandle(section);
        }
    }

    @Override
    public boolean publish() {
        WString made = requireNonNull(temporary, "a new file");
        if (!kernel.MoveFileExW(made, WindowsFiles.wide(request.path()), 0)) {
            int code = kernel.lastError();
            if (code == WindowsError.ALREADY_EXISTS || code == WindowsError.FILE_EXISTS) {
                return false;
            }
            throw WindowsError.failure(kernel, request, "MoveFileExW", code);
        }
        temporary = null;
        return true;
    }

    /** Windows doesn't delete a file that is mapped, so it may have to stay until the view goes. */
    @Override
    public void discard() {
        WString made = requireNonNull(temporary, "a new file");
        close();
        if (!kernel.DeleteFileW(made) && view != null) {
            view.afterwards(() -> kernel.DeleteFileW(made));
        }
    }

    @Override
    public boolean isNameCurrent() {
        return files.leadsTo(request.during("isNameCurrent"), information);
    }

    @Override
    public boolean force(Mapping mapping) {
        if (!kernel.FlushViewOfFile(mapping.address(), mapping.length())) {
            throw WindowsError.failure(kernel, request.during("force"), "FlushViewOfFile", kernel.lastError());
        }
        if (!request.readOnly() && !kernel.FlushFileBuffers(file)) {
            throw WindowsError.failure(kernel, request.during("force"), "FlushFileBuffers", kernel.lastError());
        }
        return true;
    }

    @Override
    public void close() {
        events.close();
        if (!kernel.CloseHandle(file)) {
            throw WindowsError.failure(kernel, request.during("close"), "CloseHandle", kernel.lastError());
        }
    }
}
