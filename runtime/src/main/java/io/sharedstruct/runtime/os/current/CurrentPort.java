package io.sharedstruct.runtime.os.current;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import io.sharedstruct.runtime.os.Apart;
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
            port = Apart.run(CurrentPort::choose); // JNA makes a thread at its first use
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
                PROBLEM instanceof UnsupportedOperationException ? PROBLEM.getMessage() : wordsFor(PROBLEM), PROBLEM);
    }

    /** What is wrong with JNA, and the way out. */
    static String wordsFor(@Nullable Throwable problem) {
        String said = String.valueOf(problem);
        if (problem instanceof NoClassDefFoundError && said.contains("com/sun/jna/")) {
            return "JNA is missing (" + said
                    + "); put the jar of net.java.dev.jna:jna beside that of sharedstruct-runtime, as Maven"
                    + " and Gradle do by themselves";
        }
        if (problem instanceof NoClassDefFoundError && said.contains("java/util/logging/")) {
            return "JNA needs the module java.logging (" + said
                    + "), which this image of Java doesn't have; make it with jlink --add-modules java.logging";
        }
        // What musl says of a library that is made for glibc.
        if (said.contains("Error loading shared library") || said.contains("Error relocating ")) {
            return "JNA's native library is made for glibc, and this system has musl, as Alpine does (" + said
                    + "); install gcompat (apk add gcompat), or take an image with glibc";
        }
        return "JNA can't load its native library (" + said
                + "), which it unpacks into ~/.cache/JNA or the folder for temporary files;"
                + " that folder has to be writable and not mounted noexec: name another one with -Djna.tmpdir=FOLDER, or unpack"
                + " libjnidispatch from JNA's jar, and name its folder with -Djna.boot.library.path=FOLDER";
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
