package io.sharedstruct.runtime.os.windows;

import com.sun.jna.Native;
import com.sun.jna.WString;
import org.jspecify.annotations.Nullable;

/** kernel32.dll, bound through JNA's direct mapping. */
final class NativeKernel32 implements Kernel32 {

    static {
        Native.register(NativeKernel32.class, "kernel32");
    }

    @Override
    public native long CreateFileMappingW(
            long file,
            byte @Nullable [] securityAttributes,
            int protection,
            int lengthHigh,
            int lengthLow,
            @Nullable WString name);

    @Override
    public native long OpenFileMappingW(int access, boolean inherit, WString name);

    @Override
    public native long MapViewOfFile(long section, int access, int offsetHigh, int offsetLow, long length);

    @Override
    public native boolean UnmapViewOfFile(long address);

    @Override
    public native long VirtualQuery(long address, byte[] information, long length);

    @Override
    public native long CreateEventExW(byte @Nullable [] securityAttributes, WString name, int flags, int access);

    @Override
    public native long OpenEventW(int access, boolean inherit, WString name);

    @Override
    public native boolean SetEvent(long event);

    @Override
    public native boolean ResetEvent(long event);

    @Override
    public native int WaitForSingleObject(long handle, int millis);

    @Override
    public native boolean CloseHandle(long handle);

    @Override
    public native long CreateFileW(
            WString path,
            int access,
            int share,
            byte @Nullable [] securityAttributes,
            int disposition,
            int flags,
            long template);

    @Override
    public native int GetFileType(long file);

    @Override
    public native boolean GetFileInformationByHandle(long file, byte[] information);

    @Override
    public native boolean MoveFileExW(WString from, WString to, int flags);

    @Override
    public native boolean DeleteFileW(WString path);

    @Override
    public native boolean FlushViewOfFile(long address, long length);

    @Override
    public native boolean FlushFileBuffers(long file);

    @Override
    public native long GetCurrentProcess();

    @Override
    public native void GetSystemInfo(byte[] information);

    @Override
    public native long LocalFree(long memory);

    @Override
    public native int FormatMessageW(
            int flags, long source, int code, int language, char[] text, int size, long arguments);

    @Override
    public int lastError() {
        return Native.getLastError();
    }
}
