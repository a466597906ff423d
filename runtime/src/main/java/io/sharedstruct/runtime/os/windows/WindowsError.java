package io.sharedstruct.runtime.os.windows;

import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.FileRequest;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.Subject;
import io.sharedstruct.runtime.os.Usage;
import java.util.Map;

/** Error codes of Windows, and the one place that turns a failed call into an exception. */
final class WindowsError {

    static final int FILE_NOT_FOUND = 2;
    static final int PATH_NOT_FOUND = 3;
    static final int ACCESS_DENIED = 5;
    static final int FILE_EXISTS = 80;
    static final int ALREADY_EXISTS = 183;

    private static final int INVALID_HANDLE = 6;
    private static final int TOO_MANY_OPEN_FILES = 4;
    private static final int NOT_ENOUGH_MEMORY = 8;
    private static final int SHARING_VIOLATION = 32;
    private static final int INVALID_PARAMETER = 87;
    private static final int DISK_FULL = 112;
    private static final int PRIVILEGE_NOT_HELD = 1314;
    private static final int NO_SYSTEM_RESOURCES = 1450;
    private static final int COMMITMENT_LIMIT = 1455;

    private static final String NO_MEMORY =
            "the machine can't promise that much memory; close programs, or enlarge the paging file";

    private static final Map<Integer, Advice> ADVICE = Map.of(
            ACCESS_DENIED,
            new Advice(
                    "ERROR_ACCESS_DENIED",
                    "the region belongs to another user or its access control list doesn't let this process do that; its"
                            + " creator has to create it with wider Permissions"),
            INVALID_HANDLE,
            new Advice(
                    "ERROR_INVALID_HANDLE",
                    "the name belongs to a kernel object of another kind, such as a mutex; choose another name"),
            NOT_ENOUGH_MEMORY,
            new Advice("ERROR_NOT_ENOUGH_MEMORY", NO_MEMORY),
            INVALID_PARAMETER,
            new Advice("ERROR_INVALID_PARAMETER", "the region may be larger than this system allows"),
            DISK_FULL,
            new Advice("ERROR_DISK_FULL", NO_MEMORY),
            ALREADY_EXISTS,
            new Advice("ERROR_ALREADY_EXISTS", "choose another name"),
            PRIVILEGE_NOT_HELD,
            new Advice("ERROR_PRIVILEGE_NOT_HELD", "run as an account that has the privilege"),
            NO_SYSTEM_RESOURCES,
            new Advice("ERROR_NO_SYSTEM_RESOURCES", NO_MEMORY),
            COMMITMENT_LIMIT,
            new Advice("ERROR_COMMITMENT_LIMIT", NO_MEMORY));

    /** What is to be said differently of a file. */
    private static final Map<Integer, Advice> FILE_ADVICE = Map.of(
            PATH_NOT_FOUND,
            new Advice("ERROR_PATH_NOT_FOUND", "is its folder there?"),
            ACCESS_DENIED,
            new Advice(
                    "ERROR_ACCESS_DENIED",
                    "the permissions of the file or of its folder don't let this process do that"),
            SHARING_VIOLATION,
            new Advice("ERROR_SHARING_VIOLATION", "another program has the file open and doesn't share it"),
            DISK_FULL,
            new Advice("ERROR_DISK_FULL", "the disk is full"));

    private static final String GLOBAL =
            "; with Scope.GLOBAL a process needs the privilege SeCreateGlobalPrivilege to create a region, which services"
                    + " and administrators have; let one of them create it, or use Scope.LOCAL";

    private static final int FORMAT_MESSAGE_IGNORE_INSERTS = 0x200;
    private static final int FORMAT_MESSAGE_FROM_SYSTEM = 0x1000;

    /** What a code is called, and what a user can do about it. */
    private record Advice(String symbol, String wayOut) {}

    private WindowsError() {}

    /** The exception for a call that has failed. */
    static SharedMemoryException failure(Kernel32 kernel, Subject subject, String call, int code) {
        return failure(kernel, subject, subject.operation(), call, code);
    }

    /** The exception for a call of another operation that has failed. */
    static SharedMemoryException failure(Kernel32 kernel, Subject subject, String operation, String call, int code) {
        Advice special = subject instanceof FileRequest ? FILE_ADVICE.get(code) : null;
        Advice advice = special == null ? ADVICE.get(code) : special;
        String symbol = advice == null ? "" : advice.symbol() + ", ";
        String wayOut = advice == null ? "" : "; " + advice.wayOut();
        boolean denied = code == ACCESS_DENIED || code == PRIVILEGE_NOT_HELD;
        boolean creating = call.startsWith("CreateFileMappingW");
        boolean isGlobal = subject instanceof ObjectRequest request && request.scope() == Scope.GLOBAL;
        String global = denied && creating && isGlobal ? GLOBAL : "";
        String usage = isShortage(code) ? "; " + Usage.text() : "";
        return new SharedMemoryException(
                operation,
                subject.name(),
                code,
                call + " failed: error=" + code + " (" + symbol + text(kernel, code) + ")" + wayOut + global + usage);
    }

    /** Whether something ran out that regions take: handles, addresses, memory. */
    static boolean isShortage(int code) {
        return code == TOO_MANY_OPEN_FILES
                || code == NOT_ENOUGH_MEMORY
                || code == DISK_FULL
                || code == NO_SYSTEM_RESOURCES
                || code == COMMITMENT_LIMIT;
    }

    private static String text(Kernel32 kernel, int code) {
        char[] text = new char[512];
        int flags = FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS;
        int length = kernel.FormatMessageW(flags, 0, code, 0, text, text.length, 0);
        return length == 0 ? "no text" : new String(text, 0, length).strip();
    }
}
