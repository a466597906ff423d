package io.sharedstruct.testing;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Sections of Windows as another program sees or makes them, without the code under test. Names are those of the kernel,
 * with {@code Local\} or {@code Global\}.
 */
public final class WindowsSections {

    private static final int READ = 4;
    private static final int WRITE = 2;
    private static final int READ_CONTROL = 0x2_0000;
    private static final int WRITE_DAC = 0x4_0000;
    private static final int PAGE_READWRITE = 4;
    private static final int SDDL_REVISION_1 = 1;
    private static final int OWNER = 1;
    private static final int DACL = 4;
    private static final int FILE_NOT_FOUND = 2;
    private static final int SYSTEM_EXTENDED_HANDLE_INFORMATION = 64;
    private static final int MEM_MAPPED = 0x4_0000;

    private static final Kernel32 KERNEL = Native.load("kernel32", Kernel32.class, W32APIOptions.DEFAULT_OPTIONS);
    private static final Advapi32 ADVAPI = Native.load("advapi32", Advapi32.class, W32APIOptions.DEFAULT_OPTIONS);

    private static final Ntdll NTDLL = Native.load("ntdll", Ntdll.class);

    private WindowsSections() {}

    interface Kernel32 extends StdCallLibrary {
        Pointer CreateFileMappingW(Pointer file, byte[] attributes, int protection, int high, int low, WString name);

        Pointer OpenFileMappingW(int access, boolean inherit, WString name);

        Pointer MapViewOfFile(Pointer section, int access, int high, int low, long length);

        boolean UnmapViewOfFile(Pointer view);

        long VirtualQuery(Pointer address, byte[] information, long length);

        boolean CloseHandle(Pointer handle);

        Pointer CreateEventExW(Pointer attributes, WString name, int flags, int access);

        Pointer LocalFree(Pointer memory);
    }

    interface Ntdll extends StdCallLibrary {
        int NtQuerySystemInformation(int kind, byte[] information, int size, IntByReference needed);
    }

    interface Advapi32 extends StdCallLibrary {
        boolean ConvertStringSecurityDescriptorToSecurityDescriptorW(
                WString text, int revision, PointerByReference descriptor, Pointer size);

        boolean ConvertSecurityDescriptorToStringSecurityDescriptorW(
                byte[] descriptor, int revision, int parts, PointerByReference text, Pointer length);

        boolean GetKernelObjectSecurity(Pointer handle, int parts, byte[] descriptor, int size, IntByReference needed);

        boolean SetKernelObjectSecurity(Pointer handle, int parts, Pointer descriptor);
    }

    private static Pointer require(Pointer result, String call) {
        if (result == null) {
            throw new IllegalStateException(call + ": error=" + Native.getLastError());
        }
        return result;
    }

    private static void require(boolean result, String call) {
        if (!result) {
            throw new IllegalStateException(call + ": error=" + Native.getLastError());
        }
    }

    private static Pointer open(String name, int access) {
        return require(KERNEL.OpenFileMappingW(access, false, new WString(name)), "OpenFileMappingW " + name);
    }

    /** Whether a section or anything else has the name. */
    public static boolean exists(String name) {
        Pointer section = KERNEL.OpenFileMappingW(READ, false, new WString(name));
        if (section != null) {
            KERNEL.CloseHandle(section);
            return true;
        }
        return Native.getLastError() != FILE_NOT_FOUND;
    }

    /** All bytes of a section, which are whole pages. */
    public static byte[] bytes(String name) {
        Pointer section = open(name, READ);
        try {
            Pointer view = require(KERNEL.MapViewOfFile(section, READ, 0, 0, 0), "MapViewOfFile " + name);
            try {
                byte[] information = new byte[48];
                KERNEL.VirtualQuery(view, information, information.length);
                long length = ByteBuffer.wrap(information)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getLong(24);
                return view.getByteArray(0, Math.toIntExact(length));
            } finally {
                KERNEL.UnmapViewOfFile(view);
            }
        } finally {
            KERNEL.CloseHandle(section);
        }
    }

    /** Writes the first bytes of a section. */
    public static void write(String name, byte[] bytes) {
        Pointer section = open(name, READ | WRITE);
        try {
            Pointer view = require(KERNEL.MapViewOfFile(section, READ | WRITE, 0, 0, 0), "MapViewOfFile " + name);
            view.write(0, bytes, 0, bytes.length);
            KERNEL.UnmapViewOfFile(view);
        } finally {
            KERNEL.CloseHandle(section);
        }
    }

    /** A section that this process holds until it calls {@link #close}. */
    public static Pointer create(String name, long size) {
        return require(
                KERNEL.CreateFileMappingW(
                        Pointer.createConstant(-1L),
                        null,
                        PAGE_READWRITE,
                        (int) (size >>> 32),
                        (int) size,
                        new WString(name)),
                "CreateFileMappingW " + name);
    }

    /** The same with an owner and an access control list, in Microsoft's notation for security descriptors. */
    public static Pointer create(String name, long size, String sddl) {
        Pointer descriptor = descriptor(sddl);
        try {
            ByteBuffer attributes = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
            attributes.putInt(0, 24).putLong(8, Pointer.nativeValue(descriptor));
            return require(
                    KERNEL.CreateFileMappingW(
                            Pointer.createConstant(-1L),
                            attributes.array(),
                            PAGE_READWRITE,
                            (int) (size >>> 32),
                            (int) size,
                            new WString(name)),
                    "CreateFileMappingW " + name);
        } finally {
            KERNEL.LocalFree(descriptor);
        }
    }

    /** An event under a name, in the place of a section. */
    public static Pointer createEvent(String name) {
        return require(KERNEL.CreateEventExW(null, new WString(name), 0, 0x10_0000), "CreateEventExW " + name);
    }

    public static void close(Pointer handle) {
        require(KERNEL.CloseHandle(handle), "CloseHandle");
    }

    private static Pointer descriptor(String sddl) {
        PointerByReference descriptor = new PointerByReference();
        require(
                ADVAPI.ConvertStringSecurityDescriptorToSecurityDescriptorW(
                        new WString(sddl), SDDL_REVISION_1, descriptor, null),
                sddl);
        return descriptor.getValue();
    }

    /** Owner and access control list of a section, in Microsoft's notation. */
    public static String security(String name) {
        Pointer section = open(name, READ_CONTROL);
        try {
            byte[] bytes = new byte[4096];
            require(
                    ADVAPI.GetKernelObjectSecurity(section, OWNER | DACL, bytes, bytes.length, new IntByReference()),
                    "GetKernelObjectSecurity " + name);
            PointerByReference text = new PointerByReference();
            require(
                    ADVAPI.ConvertSecurityDescriptorToStringSecurityDescriptorW(
                            bytes, SDDL_REVISION_1, OWNER | DACL, text, null),
                    "ConvertSecurityDescriptorToStringSecurityDescriptorW");
            try {
                return text.getValue().getWideString(0);
            } finally {
                KERNEL.LocalFree(text.getValue());
            }
        } finally {
            KERNEL.CloseHandle(section);
        }
    }

    /** Replaces the access control list of a section. */
    public static void restrict(String name, String sddl) {
        Pointer section = open(name, WRITE_DAC);
        Pointer descriptor = descriptor(sddl);
        try {
            require(ADVAPI.SetKernelObjectSecurity(section, DACL, descriptor), "SetKernelObjectSecurity " + name);
        } finally {
            KERNEL.LocalFree(descriptor);
            KERNEL.CloseHandle(section);
        }
    }

    /** How many handles this process has, of all kinds. Wine always answers GetProcessHandleCount with 0. */
    public static int handles() {
        byte[] table = new byte[1 << 22];
        int status = NTDLL.NtQuerySystemInformation(SYSTEM_EXTENDED_HANDLE_INFORMATION, table, table.length, null);
        require(status == 0, "NtQuerySystemInformation " + Integer.toHexString(status));
        ByteBuffer fields = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        long pid = ProcessHandle.current().pid();
        long all = fields.getLong(0);
        int mine = 0;
        // Entries of 40 bytes after two words; each has its process at 8.
        for (int entry = 16; entry < 16 + 40 * all; entry += 40) {
            if (fields.getLong(entry + 8) == pid) {
                mine++;
            }
        }
        return mine;
    }

    /** How many ranges of addresses of this process are views of sections. */
    public static int views() {
        int views = 0;
        byte[] information = new byte[48];
        ByteBuffer fields = ByteBuffer.wrap(information).order(ByteOrder.LITTLE_ENDIAN);
        long address = 0;
        while (KERNEL.VirtualQuery(Pointer.createConstant(address), information, information.length) != 0) {
            if (fields.getInt(40) == MEM_MAPPED) {
                views++;
            }
            address = fields.getLong(0) + fields.getLong(24);
        }
        return views;
    }
}
