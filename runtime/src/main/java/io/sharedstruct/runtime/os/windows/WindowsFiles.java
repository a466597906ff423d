package io.sharedstruct.runtime.os.windows;

import com.sun.jna.WString;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.FilePort;
import io.sharedstruct.runtime.os.FileRequest;
import io.sharedstruct.runtime.os.MappedFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Ordinary files of Windows. */
final class WindowsFiles implements FilePort {

    private static final int GENERIC_READ = 0x8000_0000;
    private static final int GENERIC_WRITE = 0x4000_0000;
    private static final int SHARE_READ_WRITE_DELETE = 7;
    private static final int CREATE_NEW = 1;
    private static final int OPEN_EXISTING = 3;
    private static final int FILE_ATTRIBUTE_NORMAL = 0x80;
    private static final long INVALID_HANDLE = -1;

    private static final int FILE_TYPE_DISK = 1;
    private static final int FILE_ATTRIBUTE_DIRECTORY = 0x10;
    private static final int INFORMATION_LENGTH = 52;

    private static final int PAGE_READONLY = 2;
    private static final int PAGE_READWRITE = 4;

    /** Paths of up to this length need no prefix. */
    private static final int SHORT_PATH = 247;

    private final Kernel32 kernel;
    private final int granularity;

    WindowsFiles(Kernel32 kernel, int granularity) {
        this.kernel = kernel;
        this.granularity = granularity;
    }

    /**
     * What the system says of an open file.
     *
     * @param attributes its attributes
     * @param volume the serial number of its volume
     * @param index its number there
     * @param length its length in bytes
     */
    record Information(int attributes, int volume, long index, long length) {

        /** What the names of events beside the file begin with: the same in all sessions, which all can map it. */
        String eventName() {
            return "Global\\sharedstruct-file-" + Integer.toHexString(volume) + "-" + Long.toHexString(index);
        }

        boolean isSameFile(Information other) {
            return volume == other.volume && index == other.index;
        }
    }

    /** A path as the calls of Windows take it, however long it is. */
    static WString wide(Path path) {
        String text = path.normalize().toString();
        if (text.length() <= SHORT_PATH) {
            return new WString(text);
        }
        return new WString(text.startsWith("\\\\") ? "\\\\?\\UNC" + text.substring(1) : "\\\\?\\" + text);
    }

    @Override
    public @Nullable MappedFile open(FileRequest request) {
        int access = request.readOnly() ? GENERIC_READ : GENERIC_READ | GENERIC_WRITE;
        long file = openHandle(wide(request.path()), access, OPEN_EXISTING);
        if (file == INVALID_HANDLE) {
            int code = kernel.lastError();
            if (code == WindowsError.FILE_NOT_FOUND || code == WindowsError.PATH_NOT_FOUND) {
                return null;
            }
            throw WindowsError.failure(kernel, request, "CreateFileW", code);
        }
        WindowsFile opened = null;
        try {
            boolean onDisk = kernel.GetFileType(file) == FILE_TYPE_DISK;
            Information information = onDisk ? informationOf(request, file) : null;
            if (information == null || (information.attributes() & FILE_ATTRIBUTE_DIRECTORY) != 0) {
                throw new SharedMemoryException(
                        request.operation(), request.name(), "it is no regular file, and only those are mapped");
            }
            opened = new WindowsFile(this, kernel, request, file, information, null);
            return opened;
        } finally {
            if (opened == null) {
                kernel.CloseHandle(file);
            }
        }
    }

    /** A section that is larger than its file makes the file as large, with its space on the disk. */
    @Override
    public MappedFile create(FileRequest request, long length) {
        String name =
                ".sharedstruct-" + Long.toHexString(ThreadLocalRandom.current().nextLong());
        WString temporary = wide(request.path().resolveSibling(name));
        long file = openHandle(temporary, GENERIC_READ | GENERIC_WRITE, CREATE_NEW);
        if (file == INVALID_HANDLE) {
            throw WindowsError.failure(kernel, request, "CreateFileW of a new file in its folder", kernel.lastError());
        }
        WindowsFile created = null;
        try {
            long section = section(request, file, length);
            kernel.CloseHandle(section);
            created = new WindowsFile(this, kernel, request, file, informationOf(request, file), temporary);
            return created;
        } finally {
            if (created == null) {
                kernel.CloseHandle(file);
                kernel.DeleteFileW(temporary);
            }
        }
    }

    /**
     * Makes a section of a file, which has no name.
     *
     * @param length its length in bytes, 0 for that of the file
     */
    long section(FileRequest request, long file, long length) {
        int protection = request.readOnly() ? PAGE_READONLY : PAGE_READWRITE;
        long section = kernel.CreateFileMappingW(file, null, protection, (int) (length >>> 32), (int) length, null);
        if (section == 0) {
            throw WindowsError.failure(kernel, request, "CreateFileMappingW", kernel.lastError());
        }
        return section;
    }

    private long openHandle(WString path, int access, int disposition) {
        return kernel.CreateFileW(path, access, SHARE_READ_WRITE_DELETE, null, disposition, FILE_ATTRIBUTE_NORMAL, 0);
    }

    private Information informationOf(FileRequest request, long file) {
        byte[] bytes = new byte[INFORMATION_LENGTH];
        if (!kernel.GetFileInformationByHandle(file, bytes)) {
            throw WindowsError.failure(kernel, request, "GetFileInformationByHandle", kernel.lastError());
        }
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        return new Information(
                fields.getInt(0),
                fields.getInt(28),
                join(fields.getInt(44), fields.getInt(48)),
                join(fields.getInt(32), fields.getInt(36)));
    }

    private static long join(int high, int low) {
        return (long) high << 32 | Integer.toUnsignedLong(low);
    }

    /** Whether a path leads to a file. */
    boolean leadsTo(FileRequest request, Information information) {
        long file = openHandle(wide(request.path()), 0, OPEN_EXISTING);
        if (file == INVALID_HANDLE) {
            return false;
        }
        try {
            return informationOf(request, file).isSameFile(information);
        } finally {
            kernel.CloseHandle(file);
        }
    }

    /** What the offset of a view is a multiple of. */
    int granularity() {
        return granularity;
    }
}
