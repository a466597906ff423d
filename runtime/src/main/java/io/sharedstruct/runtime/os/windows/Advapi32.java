package io.sharedstruct.runtime.os.windows;

import com.sun.jna.Pointer;
import com.sun.jna.WString;

/**
 * The calls of advapi32.dll that the Windows backend makes, under their C names. False is a failure, whose code
 * {@link Kernel32#lastError()} gives.
 */
interface Advapi32 {

    boolean OpenProcessToken(long process, int access, long[] token);

    boolean GetTokenInformation(long token, int kind, Pointer information, int size, int[] needed);

    /** What it returns is given back with {@link Kernel32#LocalFree}. */
    boolean ConvertStringSecurityDescriptorToSecurityDescriptorW(
            WString text, int revision, long[] descriptor, int[] length);

    boolean GetKernelObjectSecurity(long handle, int parts, byte[] descriptor, int size, int[] needed);
}
