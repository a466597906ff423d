package io.sharedstruct.runtime.os;

import io.sharedstruct.RegionNotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime asks of an operating system. One implementation per kind of system; all speak C inside, none knows
 * what a struct is.
 */
public interface NativePort {

    /**
     * The exception for a JVM that denies native access, as JDK 24 and newer do if told so.
     *
     * @param cause what the JVM said, or null
     * @return the exception, which names the flag that allows it
     */
    static IllegalCallerException accessDenied(@Nullable Throwable cause) {
        return new IllegalCallerException(
                "this JVM denies the native access that shared memory needs; start it with"
                        + " --enable-native-access=ALL-UNNAMED, or, with SharedStruct on the module path, with"
                        + " --enable-native-access=com.sun.jna,io.sharedstruct",
                cause);
    }

    /**
     * The exception for a region that isn't there and isn't to be created.
     *
     * @param request what is wanted
     * @return the exception, which says what to do
     */
    static RegionNotFoundException notFound(ObjectRequest request) {
        return new RegionNotFoundException(
                request.operation(),
                request.name(),
                "there is no such region; start the program that creates it, check its name, or call acquire, which creates it");
    }

    /**
     * What keeps this system from having an object of a name. That it isn't empty, and has neither slash nor NUL, is known.
     *
     * @param name the name
     * @return the end of a sentence, or null if nothing does
     */
    default @Nullable String problemWithName(String name) {
        return null;
    }

    /**
     * Opens or creates a named object and takes its open lock.
     *
     * @param request what is wanted
     * @param deadline how long to wait for others that hold the open lock
     * @return the object, which the name led to when the lock was taken
     * @throws io.sharedstruct.RegionNotFoundException if there is none and none is to be created
     * @throws io.sharedstruct.SharedMemoryException if the system refuses, the object isn't one that this library
     *     should touch, or the deadline passes
     */
    SharedObject open(ObjectRequest request, Deadline deadline);

    /**
     * Removes a name. Who is attached keeps working.
     *
     * @param name the name, without a leading slash
     * @return whether there was such a name
     * @throws io.sharedstruct.SharedMemoryException if the system refuses, as Windows always does
     */
    boolean unlink(String name);

    /**
     * Ordinary files.
     *
     * @return what opens and creates them
     */
    FilePort files();

    /**
     * The unit in which the system maps memory.
     *
     * @return the size of a page in bytes
     */
    int pageSize();

    /**
     * Whether an object can outlive all its holders.
     *
     * @return whether it can
     */
    boolean supportsKernelPersistence();

    /**
     * Whether something ran out that regions take, and that a collection of forgotten and closed ones could give back:
     * descriptors, addresses, memory.
     *
     * @param errorCode the error code of an exception of this port
     * @return whether it did
     */
    default boolean isShortage(int errorCode) {
        return false;
    }

    /**
     * Whom an object belongs to that this process may not even be able to open.
     *
     * @param name the name
     * @return null if there is none, or the system doesn't tell in these words
     */
    default @Nullable Access access(String name) {
        return null;
    }

    /**
     * The names of all objects of the system, those of other programs among them, as far as this process may see them.
     *
     * @return the names in no order, without a leading slash; null if the system doesn't tell
     * @throws io.sharedstruct.SharedMemoryException if the system refuses
     */
    default @Nullable List<String> names() {
        return null;
    }
}
