package io.sharedstruct.runtime.os.windows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a section, and who may write to it or change who may.
 *
 * @param owner the owner
 * @param writers everyone that an entry of the access control list gives such a right; what other entries deny again is not
 *     subtracted
 */
record SecurityDescriptor(Sid owner, List<Sid> writers) {

    private static final int DACL_PRESENT = 4;
    /** SECTION_MAP_WRITE, WRITE_DAC, WRITE_OWNER, GENERIC_ALL, GENERIC_WRITE. */
    private static final int WRITE = 0x2 | 0x4_0000 | 0x8_0000 | 0x1000_0000 | 0x4000_0000;

    private static final int ACCESS_ALLOWED = 0;
    private static final int ACCESS_ALLOWED_CALLBACK = 9;
    private static final int INHERIT_ONLY = 8;

    /**
     * Reads a self-relative {@code SECURITY_DESCRIPTOR}. Its {@code ACL} is a header of 8 bytes with the number of entries at
     * 4; an entry has its type at 0, flags at 1, length at 2, rights at 4 and SID at 8.
     *
     * @return null if it has no owner: Wine keeps nothing of this kind for what was created without
     */
    static @Nullable SecurityDescriptor read(byte[] bytes) {
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (fields.getInt(4) == 0) {
            return null;
        }
        Sid owner = Sid.read(bytes, fields.getInt(4));
        int list = fields.getInt(16);
        if ((fields.getShort(2) & DACL_PRESENT) == 0 || list == 0) {
            // No list at all lets everyone do everything; an empty one would let nobody.
            return new SecurityDescriptor(owner, List.of(Sid.EVERYONE));
        }
        List<Sid> writers = new ArrayList<>();
        int count = fields.getShort(list + 4);
        int entry = list + 8;
        for (int i = 0; i < count; i++) {
            int type = fields.get(entry);
            boolean allows = type == ACCESS_ALLOWED || type == ACCESS_ALLOWED_CALLBACK;
            boolean applies = (fields.get(entry + 1) & INHERIT_ONLY) == 0;
            if (allows && applies && (fields.getInt(entry + 4) & WRITE) != 0) {
                writers.add(Sid.read(bytes, entry + 8));
            }
            entry += fields.getShort(entry + 2) & 0xffff;
        }
        return new SecurityDescriptor(owner, List.copyOf(writers));
    }

    /** A writer other than the owner and these. Administrators and the system can do everything anyway. */
    Optional<Sid> writerBeside(Set<Sid> trusted) {
        return writers.stream()
                .filter(sid -> !sid.equals(owner) && !sid.equals(Sid.SYSTEM) && !sid.equals(Sid.ADMINISTRATORS))
                .filter(sid -> !trusted.contains(sid))
                .findFirst();
    }
}
