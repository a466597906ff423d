package io.sharedstruct.runtime.os;

import com.sun.jna.Native;
import com.sun.jna.Platform;

/** The port of this JVM, made at its first use. */
final class CurrentPort {

    static final NativePort PORT = choose();

    private CurrentPort() {}

    private static NativePort choose() {
        if (Native.POINTER_SIZE != Long.BYTES) {
            throw new UnsupportedOperationException("SharedStruct needs a 64-bit JVM");
        }
        if (Platform.isLinux()) {
            return new LinuxPort(new LinuxLibc());
        }
        if (Platform.isWindows()) {
            return new WindowsPort(new NativeKernel32(), new NativeAdvapi32());
        }
        if (Platform.isMac()) {
            return new MacPort(new NativeMacLibc());
        }
        throw new UnsupportedOperationException("SharedStruct does not know the operating system "
                + System.getProperty("os.name") + "; it runs on Linux, Windows and macOS");
    }
}
