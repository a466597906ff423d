package io.sharedstruct.runtime.os.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;

/** advapi32.dll, bound through JNA's direct mapping. */
final class NativeAdvapi32 implements Advapi32 {

    static {
        Native.register(NativeAdvapi32.class, "advapi32");
    }

    @Override
    public native boolean OpenProcessToken(long process, int access, long[] token);

    @Override
    public native boolean GetTokenInformation(long token, int kind, Pointer information, int size, int[] needed);

    @Override
    public native boolean ConvertStringSecurityDescriptorToSecurityDescriptorW(
            WString text, int revision, long[] descriptor, int[] length);

    @Override
    public native boolean GetKernelObjectSecurity(long handle, int parts, byte[] descriptor, int size, int[] needed);
}
