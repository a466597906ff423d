package io.sharedstruct.runtime.os.posix;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.FileRequest;
import io.sharedstruct.runtime.os.Subject;
import io.sharedstruct.runtime.os.Usage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Error numbers, and the one place that turns a failed call of the C library into an exception. The numbers in the table
 * are the same on Linux and macOS unless they carry the name of one.
 */
public final class Errno {

    public static final int EPERM = 1;
    public static final int ENOENT = 2;
    public static final int EINTR = 4;
    public static final int ENXIO = 6;
    public static final int EAGAIN_LINUX = 11;
    public static final int EACCES = 13;
    public static final int EEXIST = 17;
    static final int ENOTDIR = 20;
    public static final int EISDIR = 21;
    public static final int EAGAIN_MAC = 35;
    static final int EOPNOTSUPP_LINUX = 95;

    static final int ENOMEM = 12;
    public static final int EINVAL = 22;
    private static final int ENFILE = 23;
    private static final int EMFILE = 24;
    private static final int EFBIG = 27;
    public static final int ENOSPC = 28;
    public static final int EROFS = 30;
    private static final int ENAMETOOLONG_LINUX = 36;
    public static final int ELOOP_LINUX = 40;
    private static final int ELOOP_MAC = 62;
    private static final int ENAMETOOLONG_MAC = 63;

    private static final String OF_OTHERS =
            "the object belongs to another user or its mode doesn't let this process in;"
                    + " its owner has to create it with wider Permissions, or remove it";

    private static final Advice TOO_LONG = new Advice("ENAMETOOLONG", "choose a shorter name");

    private static final Advice SYMBOLIC_LINK =
            new Advice("ELOOP", "a symbolic link lies in the place of the object; it is not followed; remove it");

    private static final Map<Integer, Advice> ADVICE = Map.ofEntries(
            Map.entry(EPERM, new Advice("EPERM", OF_OTHERS)),
            Map.entry(ENOENT, new Advice("ENOENT", "is /dev/shm there?")),
            Map.entry(EAGAIN_LINUX, new Advice("EAGAIN", "memory may be locked, or a limit of the user is reached")),
            Map.entry(
                    ENOMEM,
                    new Advice(
                            "ENOMEM",
                            "no address space, no mapping or no memory is left for the process"
                                    + " (ulimit -v, vm.max_map_count, the memory limit of a container)")),
            Map.entry(EACCES, new Advice("EACCES", OF_OTHERS)),
            Map.entry(EEXIST, new Advice("EEXIST", "choose another name")),
            Map.entry(
                    EINVAL,
                    new Advice(
                            "EINVAL",
                            "if a directory lies in the place of the object, which glibc calls by this name,"
                                    + " remove it")),
            Map.entry(ENFILE, new Advice("ENFILE", "the machine has too many files open (fs.file-max)")),
            Map.entry(
                    EMFILE, new Advice("EMFILE", "the process has too many files open; close some or raise ulimit -n")),
            Map.entry(EFBIG, new Advice("EFBIG", "the region is larger than ulimit -f allows")),
            Map.entry(
                    ENOSPC,
                    new Advice(
                            "ENOSPC",
                            "shared memory is full (df /dev/shm); remove old regions, or make it"
                                    + " larger, in a container with --shm-size")),
            Map.entry(EROFS, new Advice("EROFS", "/dev/shm is mounted read-only")),
            Map.entry(ENAMETOOLONG_LINUX, TOO_LONG),
            Map.entry(ENAMETOOLONG_MAC, TOO_LONG),
            Map.entry(ELOOP_LINUX, SYMBOLIC_LINK),
            Map.entry(ELOOP_MAC, SYMBOLIC_LINK));

    private static final String FILE_OF_OTHERS =
            "the permissions of the file or of its folder don't let this process do that";

    private static final Advice NO_HARD_LINK = new Advice(
            "EOPNOTSUPP",
            "the file system has no hard links, by which a new file appears complete; create it otherwise");

    /** What is to be said differently of a file. */
    private static final Map<Integer, Advice> FILE_ADVICE = Map.ofEntries(
            Map.entry(EPERM, new Advice("EPERM", FILE_OF_OTHERS + ", or the file system has no hard links")),
            Map.entry(ENOENT, new Advice("ENOENT", "is its folder there?")),
            Map.entry(EACCES, new Advice("EACCES", FILE_OF_OTHERS)),
            Map.entry(EINVAL, new Advice("EINVAL", "the file system may not support this")),
            Map.entry(EFBIG, new Advice("EFBIG", "the file is larger than ulimit -f or the file system allows")),
            Map.entry(ENOSPC, new Advice("ENOSPC", "the disk is full (df)")),
            Map.entry(EROFS, new Advice("EROFS", "the file system is mounted read-only")),
            Map.entry(ELOOP_LINUX, new Advice("ELOOP", "symbolic links lead round in a circle")),
            Map.entry(ELOOP_MAC, new Advice("ELOOP", "symbolic links lead round in a circle")),
            Map.entry(EOPNOTSUPP_LINUX, NO_HARD_LINK));

    /** What an error number is called, and what a user can do about it. */
    private record Advice(String symbol, String wayOut) {}

    private Errno() {}

    /** The exception for a call about an object that has failed. */
    public static SharedMemoryException failure(PosixLibc libc, String operation, String name, String call, int errno) {
        return failure(libc, operation, name, call, errno, ADVICE.get(errno));
    }

    /** The exception for a call about an object or a file that has failed. */
    public static SharedMemoryException failure(
            PosixLibc libc, Subject subject, String operation, String call, int errno) {
        Advice advice = subject instanceof FileRequest ? FILE_ADVICE.get(errno) : null;
        return failure(libc, operation, subject.name(), call, errno, advice == null ? ADVICE.get(errno) : advice);
    }

    private static SharedMemoryException failure(
            PosixLibc libc, String operation, String name, String call, int errno, @Nullable Advice advice) {
        String symbol = advice == null ? "" : advice.symbol() + ", ";
        String wayOut = advice == null ? "" : "; " + advice.wayOut();
        String usage = isShortage(errno) ? "; " + Usage.text() : "";
        return new SharedMemoryException(
                operation,
                name,
                errno,
                call + " failed: errno=" + errno + " (" + symbol + libc.strerror(errno) + ")" + wayOut + usage);
    }

    /** Whether something ran out that regions take: descriptors, addresses, memory. */
    public static boolean isShortage(int errno) {
        return errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOSPC;
    }
}
