package io.sharedstruct.runtime.os.current;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.linux.LinuxPort;
import io.sharedstruct.runtime.os.mac.MacPort;
import io.sharedstruct.runtime.os.windows.WindowsPort;
import org.jspecify.annotations.Nullable;

/** The port of this JVM, made at its first use. */
public final class CurrentPort {

    private static final @Nullable NativePort PORT;

    /** Why there is no port; kept, because a class initializer that fails says only once why. */
    private static final @Nullable Throwable PROBLEM;

    static {
        NativePort port = null;
        Throwable problem = null;
        try {
            port = choose();
        } catch (IllegalCallerException | UnsupportedOperationException | LinkageError e) {
            problem = e;
        }
        PORT = port;
        PROBLEM = problem;
    }

    private CurrentPort() {}

    /**
     * The port for the operating system that this JVM runs on.
     *
     * @throws UnsupportedOperationException if there is none
     * @throws IllegalCallerException if the JVM denies native access
     */
    public static NativePort get() {
        if (PORT != null) {
            return PORT;
        }
        for (Throwable cause = PROBLEM; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalCallerException) {
                throw NativePort.accessDenied(cause);
            }
        }
        throw new UnsupportedOperationException(
                PROBLEM instanceof UnsupportedOperationException
                        ? PROBLEM.getMessage()
                        : "JNA can't load its native library: " + PROBLEM,
                PROBLEM);
    }

    private static NativePort choose() {
        if (Native.POINTER_SIZE != Long.BYTES) {
            throw new UnsupportedOperationException("SharedStruct needs a 64-bit JVM");
        }
        if (Platform.isLinux()) {
            return new LinuxPort();
        }
        if (Platform.isWindows()) {
            return new WindowsPort();
        }
        if (Platform.isMac()) {
            return new MacPort();
        }
        throw new UnsupportedOperationException("SharedStruct does not know the operating system "
                + System.getProperty("os.name") + "; it runs on Linux, Windows and macOS");
    }
}
