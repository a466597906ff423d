package io.sharedstruct.runtime.os.windows;

import com.sun.jna.WString;
import org.jspecify.annotations.Nullable;

/**
 * The calls of kernel32.dll that the Windows backend makes, under their C names and with their C results: 0 is a failure
 * whose code {@link #lastError()} gives, unless a method says otherwise. Handles and addresses are {@code long}; structures
 * are the bytes of a 64-bit Windows. Microsoft documents them under the same names.
 */
interface Kernel32 {

    /** On success {@link #lastError()} is 183 (ERROR_ALREADY_EXISTS) if there was such an object already. */
    long CreateFileMappingW(
            long file,
            byte @Nullable [] securityAttributes,
            int protection,
            int lengthHigh,
            int lengthLow,
            @Nullable WString name);

    long OpenFileMappingW(int access, boolean inherit, WString name);

    long MapViewOfFile(long section, int access, int offsetHigh, int offsetLow, long length);

    boolean UnmapViewOfFile(long address);

    /** Fills a {@code MEMORY_BASIC_INFORMATION} and returns its length. */
    long VirtualQuery(long address, byte[] information, long length);

    /** On success {@link #lastError()} is 183 (ERROR_ALREADY_EXISTS) if there was such an object already. */
    long CreateEventExW(byte @Nullable [] securityAttributes, WString name, int flags, int access);

    long OpenEventW(int access, boolean inherit, WString name);

    boolean SetEvent(long event);

    boolean ResetEvent(long event);

    /** Returns 0 if the object is signalled, 258 if the time has passed, -1 on failure. */
    int WaitForSingleObject(long handle, int millis);

    boolean CloseHandle(long handle);

    /** Returns -1 (INVALID_HANDLE_VALUE) on failure. */
    long CreateFileW(
            WString path,
            int access,
            int share,
            byte @Nullable [] securityAttributes,
            int disposition,
            int flags,
            long template);

    int GetFileType(long file);

    /** Fills a {@code BY_HANDLE_FILE_INFORMATION}. */
    boolean GetFileInformationByHandle(long file, byte[] information);

    boolean MoveFileExW(WString from, WString to, int flags);

    boolean DeleteFileW(WString path);

    boolean FlushViewOfFile(long address, long length);

    boolean FlushFileBuffers(long file);

    /** Never fails, and the handle needs no closing. */
    long GetCurrentProcess();

    /** Fills a {@code SYSTEM_INFO}. Never fails. */
    void GetSystemInfo(byte[] information);

    /** Returns 0 on success. */
    long LocalFree(long memory);

    /** Writes the text of a code and returns its length. */
    int FormatMessageW(int flags, long source, int code, int language, char[] text, int size, long arguments);

    /** What {@code GetLastError} said right after this thread's last call. Junk after most calls that succeeded. */
    int lastError();
}
