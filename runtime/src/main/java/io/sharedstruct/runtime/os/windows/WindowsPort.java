package io.sharedstruct.runtime.os.windows;

import com.sun.jna.WString;
import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.FilePort;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.SharedObject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Shared memory of Windows: named sections, which the documentation of Windows also calls file mappings. */
public final class WindowsPort implements NativePort {

    private static final String LOCAL = "Local\\";
    private static final String GLOBAL = "Global\\";

    /** MAX_PATH is 260, with prefix and NUL; the open lock takes one more. */
    private static final int LONGEST_NAME = 251;

    private static final long PAGING_FILE = -1;
    private static final int PAGE_READWRITE = 4;
    private static final int READ_CONTROL = 0x2_0000;

    private static final int SYSTEM_INFO_LENGTH = 48;
    private static final int SYSTEM_INFO_PAGE_SIZE = 4;
    private static final int SYSTEM_INFO_GRANULARITY = 40;

    /** How long the kernel may take to close the handles of a process that it has ended. */
    private static final Duration DYING = Duration.ofMillis(20);

    private final Kernel32 kernel;
    private final Advapi32 advapi;

    /** The port that calls the system's libraries. */
    public WindowsPort() {
        this(new NativeKernel32(), new NativeAdvapi32());
    }

    WindowsPort(Kernel32 kernel, Advapi32 advapi) {
        this.kernel = kernel;
        this.advapi = advapi;
    }

    @Override
    public @Nullable String problemWithName(String name) {
        if (name.length() > LONGEST_NAME) {
            return "has " + name.length() + " characters, more than the " + LONGEST_NAME + " that Windows allows";
        }
        int backslash = name.indexOf('\\', hasPrefix(name) ? name.indexOf('\\') + 1 : 0);
        return backslash < 0 ? null : "has '\\' at index " + backslash + ", which divides folders on Windows";
    }

    private static boolean hasPrefix(String name) {
        return name.startsWith(LOCAL) || name.startsWith(GLOBAL);
    }

    /** A name that comes with its prefix, as other programs say it, needs no scope. */
    private static String objectName(ObjectRequest request) {
        String prefix = request.scope() == Scope.GLOBAL ? GLOBAL : LOCAL;
        return hasPrefix(request.name()) ? request.name() : prefix + request.name();
    }

    @Override
    public SharedObject open(ObjectRequest request, Deadline deadline) {
        String name = objectName(request);
        WindowsLock lock = WindowsLock.take(kernel, request, name, deadline);
        WindowsObject object = null;
        try {
            object = openUnderLock(request, new WString(name), lock);
            return object;
        } finally {
            if (object == null) {
                lock.release();
            }
        }
    }

    /**
     * Opens or creates the section. The kernel closes the handles of a killed process one after the other, so the open lock
     * of a creator can go a moment before its section. Such a remnant looks like a section of another program; it differs in
     * that it vanishes when it is let go of.
     */
    private WindowsObject openUnderLock(ObjectRequest request, WString name, WindowsLock lock) {
        Deadline doubt = Deadline.after(DYING);
        while (true) {
            WindowsObject object = openOrCreate(request, name, lock);
            boolean sure = false;
            try {
                sure = object.tryAlone() || !object.endsInZeroes() || !doubt.pause();
            } finally {
                if (!sure) {
                    object.abandon();
                }
            }
            if (sure) {
                return object;
            }
        }
    }

    private WindowsObject openOrCreate(ObjectRequest request, WString name, WindowsLock lock) {
        WindowsSecurity security = new WindowsSecurity(kernel, advapi, request);
        int access = WindowsMapping.access(request) | (security.isChecked() ? READ_CONTROL : 0);
        // Not CreateFileMappingW at once: of an existing section it wants more rights than other users are given.
        long existing = kernel.OpenFileMappingW(access, false, name);
        if (existing != 0) {
            return attach(request, existing, name, false, security, lock);
        }
        int code = kernel.lastError();
        if (code != WindowsError.FILE_NOT_FOUND) {
            throw WindowsError.failure(kernel, request, "OpenFileMappingW", code);
        }
        if (!request.disposition().creates()) {
            throw NativePort.notFound(request);
        }
        return security.withAttributes(attributes -> create(request, name, attributes, security, lock));
    }

    private WindowsObject create(
            ObjectRequest request, WString name, byte[] attributes, WindowsSecurity security, WindowsLock lock) {
        int high = (int) (request.length() >>> 32);
        int low = (int) request.length();
        long section = kernel.CreateFileMappingW(PAGING_FILE, attributes, PAGE_READWRITE, high, low, name);
        int code = kernel.lastError();
        if (section == 0) {
            String call = "CreateFileMappingW of " + request.length() + " bytes";
            throw WindowsError.failure(kernel, request, call, code);
        }
        // A program that knows nothing of the open lock may have been faster.
        return attach(request, section, name, code != WindowsError.ALREADY_EXISTS, security, lock);
    }

    private WindowsObject attach(
            ObjectRequest request,
            long section,
            WString name,
            boolean created,
            WindowsSecurity security,
            WindowsLock lock) {
        WindowsObject object = null;
        try {
            if (!created) {
                security.check(section);
            }
            WindowsEvents events =
                    new WindowsEvents(kernel, request, name.toString(), 0, security::withEventAttributes);
            object = new WindowsObject(kernel, request, section, name.toString(), created, lock, events);
            return object;
        } finally {
            if (object == null) {
                kernel.CloseHandle(section);
            }
        }
    }

    @Override
    public boolean unlink(String name) {
        throw new SharedMemoryException(
                "unlink", name, "Windows can't remove a name: it goes when the last process closes the region or ends");
    }

    @Override
    public FilePort files() {
        return new WindowsFiles(kernel, systemInfo(SYSTEM_INFO_GRANULARITY));
    }

    @Override
    public int pageSize() {
        return systemInfo(SYSTEM_INFO_PAGE_SIZE);
    }

    private int systemInfo(int offset) {
        byte[] information = new byte[SYSTEM_INFO_LENGTH];
        kernel.GetSystemInfo(information);
        return ByteBuffer.wrap(information).order(ByteOrder.nativeOrder()).getInt(offset);
    }

    @Override
    public boolean supportsKernelPersistence() {
        return false;
    }

    @Override
    public boolean isShortage(int errorCode) {
        return WindowsError.isShortage(errorCode);
    }
}
