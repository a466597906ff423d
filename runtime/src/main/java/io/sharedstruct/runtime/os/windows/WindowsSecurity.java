package io.sharedstruct.runtime.os.windows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import io.sharedstruct.Permissions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.ObjectRequest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The permissions of a request as an access control list: what a new section gets, and what an existing one may have. */
final class WindowsSecurity {

    private static final int GROUP_AND_OTHERS = 0077;
    private static final int GROUP_AND_OTHERS_WRITE = 0022;

    private static final int TOKEN_QUERY = 8;
    private static final int TOKEN_USER = 1;
    private static final int TOKEN_OWNER = 4;
    /** A pointer, flags and the longest SID take less. */
    private static final int TOKEN_INFORMATION_LENGTH = 128;

    private static final int SDDL_REVISION_1 = 1;
    private static final int OWNER_AND_DACL = 1 | 4;
    private static final int INITIAL_LENGTH = 1024;

    private final Kernel32 kernel;
    private final Advapi32 advapi;
    private final ObjectRequest request;

    WindowsSecurity(Kernel32 kernel, Advapi32 advapi, ObjectRequest request) {
        this.kernel = kernel;
        this.advapi = advapi;
        this.request = request;
    }

    /** Whether {@link #check} needs the right to read the access control list. */
    boolean isChecked() {
        return (request.permissions().mode() & GROUP_AND_OTHERS_WRITE) == 0;
    }

    /**
     * The list for a new section: the user and the system everything, everyone else nothing, or to query, read, perhaps
     * write, and read this list (0x20000). The user is named by SID because "owner rights" don't work on every system.
     */
    private String describe(Sid user, String readers, String writers) {
        int mode = request.permissions().mode();
        String everyone = (mode & GROUP_AND_OTHERS) == 0
                ? ""
                : "(A;;" + ((mode & GROUP_AND_OTHERS_WRITE) == 0 ? readers : writers) + ";;;WD)";
        return "O:" + user + "D:P(A;;GA;;;SY)(A;;GA;;;" + user + ")" + everyone;
    }

    /**
     * Calls a function with the {@code SECURITY_ATTRIBUTES} for a new section. The function itself has to look at the last
     * error, which is another one afterwards.
     */
    <T> T withAttributes(Function<byte[], T> call) {
        return withAttributes("0x20005", "0x20007", call);
    }

    /** The same for a new event, which whoever reads may wait for, set and reset: SYNCHRONIZE and EVENT_MODIFY_STATE. */
    <T> T withEventAttributes(Function<byte[], T> call) {
        return withAttributes("0x100002", "0x100002", call);
    }

    private <T> T withAttributes(String readers, String writers, Function<byte[], T> call) {
        long[] descriptor = new long[1];
        WString text = new WString(describe(tokenSid(TOKEN_USER), readers, writers));
        if (!advapi.ConvertStringSecurityDescriptorToSecurityDescriptorW(
                text, SDDL_REVISION_1, descriptor, new int[1])) {
            throw failure("ConvertStringSecurityDescriptorToSecurityDescriptorW");
        }
        try {
            ByteBuffer attributes = ByteBuffer.allocate(24).order(ByteOrder.nativeOrder());
            attributes.putInt(0, attributes.capacity()).putLong(8, descriptor[0]);
            return call.apply(attributes.array());
        } finally {
            kernel.LocalFree(descriptor[0]);
        }
    }

    private Sid tokenSid(int kind) {
        long[] token = new long[1];
        if (!advapi.OpenProcessToken(kernel.GetCurrentProcess(), TOKEN_QUERY, token)) {
            throw failure("OpenProcessToken");
        }
        try {
            Memory information = new Memory(TOKEN_INFORMATION_LENGTH);
            if (!advapi.GetTokenInformation(token[0], kind, information, TOKEN_INFORMATION_LENGTH, new int[1])) {
                throw failure("GetTokenInformation");
            }
            // Both kinds begin with a pointer to the SID, which lies further back in the same bytes.
            long position = information.getLong(0) - Pointer.nativeValue(information);
            return Sid.read(information.getByteArray(0, TOKEN_INFORMATION_LENGTH), (int) position);
        } finally {
            kernel.CloseHandle(token[0]);
        }
    }

    /** Refuses an existing section that the permissions of the request don't trust. */
    void check(long section) {
        if (!isChecked()) {
            return;
        }
        SecurityDescriptor security = SecurityDescriptor.read(readDescriptor(section));
        if (security == null) {
            return;
        }
        // Programs of an administrator own what they create as the group of administrators.
        Set<Sid> self = Set.copyOf(List.of(tokenSid(TOKEN_USER), tokenSid(TOKEN_OWNER)));
        if (request.permissions() == Permissions.OWNER && !self.contains(security.owner())) {
            throw refuse(
                    "the region belongs to " + security.owner() + " and this process runs as " + tokenSid(TOKEN_USER)
                            + "; to share it with other users, acquire it with wider Permissions on both sides, otherwise choose"
                            + " another name");
        }
        security.writerBeside(self).ifPresent(writer -> {
            throw refuse("its access control list lets " + writer + " write, which Permissions."
                    + request.permissions()
                    + " doesn't ask for; acquire it with wider Permissions, or choose another name");
        });
    }

    private byte[] readDescriptor(long section) {
        byte[] descriptor = new byte[INITIAL_LENGTH];
        int[] needed = new int[1];
        if (advapi.GetKernelObjectSecurity(section, OWNER_AND_DACL, descriptor, descriptor.length, needed)) {
            return descriptor;
        }
        if (needed[0] > descriptor.length) {
            descriptor = new byte[needed[0]];
            if (advapi.GetKernelObjectSecurity(section, OWNER_AND_DACL, descriptor, descriptor.length, needed)) {
                return descriptor;
            }
        }
        throw failure("GetKernelObjectSecurity");
    }

    private SharedMemoryException refuse(String problem) {
        return new SharedMemoryException(request.operation(), request.name(), problem);
    }

    private SharedMemoryException failure(String call) {
        return WindowsError.failure(kernel, request, call, kernel.lastError());
    }
}
