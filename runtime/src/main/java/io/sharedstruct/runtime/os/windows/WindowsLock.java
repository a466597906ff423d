package io.sharedstruct.runtime.os.windows;

import com.sun.jna.WString;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.ObjectRequest;

/**
 * The open lock of a name on Windows: a named event that exists for as long as somebody holds the lock. Whoever creates it
 * has the lock; whoever finds it lets go of it again and tries later. When the holder closes it or dies, the kernel removes
 * it.
 *
 * <p>Not a mutex, because a mutex belongs to a thread of the operating system, and an initializer that runs in a virtual
 * thread can go on in another one. The event also needs no access rights that openers of other users would have to be
 * given: they create their own, and being refused access means that there is one.
 *
 * <p>Anyone who may create objects in the namespace can hold the lock up, as with a mutex or with an advisory lock of POSIX;
 * openers then fail at their deadline.
 */
final class WindowsLock {

    /**
     * No region that this library names has a tilde; one of another program that ends so can't be opened while the one without it is
     * being opened. Short: the documentation of Windows allows an event's name no more than 260 characters.
     */
    private static final String SUFFIX = "~";

    private static final int SYNCHRONIZE = 0x10_0000;

    private final Kernel32 kernel;
    private final long event;

    private WindowsLock(Kernel32 kernel, long event) {
        this.kernel = kernel;
        this.event = event;
    }

    /** Takes the lock of an object. */
    static WindowsLock take(Kernel32 kernel, ObjectRequest request, String objectName, Deadline deadline) {
        WString name = new WString(objectName + SUFFIX);
        int code;
        do {
            long event = kernel.CreateEventExW(null, name, 0, SYNCHRONIZE);
            code = kernel.lastError();
            if (event != 0) {
                if (code != WindowsError.ALREADY_EXISTS) {
                    return lockOf(kernel, event);
                }
                kernel.CloseHandle(event);
            } else if (code != WindowsError.ACCESS_DENIED) {
                throw WindowsError.failure(kernel, request, "CreateEventExW", code);
            }
        } while (deadline.pause());
        throw deadline.passed(
                request,
                "another process or thread is opening it, runs its initializer or has been stopped meanwhile (CreateEventExW:"
                        + " error=" + code + ")");
    }

    private static WindowsLock lockOf(Kernel32 kernel, long event) {
        try {
            return new WindowsLock(kernel, event);
        } catch (Throwable e) {
            kernel.CloseHandle(event);
            throw e;
        }
    }

    /** Releases the lock; on any thread, once. */
    void release() {
        kernel.CloseHandle(event);
    }
}
