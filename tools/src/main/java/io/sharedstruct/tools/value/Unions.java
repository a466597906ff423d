package io.sharedstruct.tools.value;

import io.sharedstruct.inspect.FieldDescription;
import io.sharedstruct.inspect.FieldType.BitsType;
import io.sharedstruct.inspect.StructDescription;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which fields of a struct share bytes as members of unions do. A descriptor says only where fields lie. */
public final class Unions {

    private Unions() {}

    /** The fields themselves, not their equals. */
    public static Set<FieldDescription> in(StructDescription struct) {
        Set<FieldDescription> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        List<FieldDescription> fields = struct.fields();
        int first = 0;
        while (first < fields.size()) {
            long end = fields.get(first).offset() + fields.get(first).length();
            int next = first + 1;
            while (next < fields.size() && fields.get(next).offset() < end) {
                end = Math.max(end, fields.get(next).offset() + fields.get(next).length());
                next++;
            }
            List<FieldDescription> together = fields.subList(first, next);
            if (together.size() > 1 && !areBitsOfAUnit(together)) {
                shared.addAll(together);
            }
            first = next;
        }
        return shared;
    }

    private static boolean areBitsOfAUnit(List<FieldDescription> fields) {
        long taken = 0;
        for (FieldDescription field : fields) {
            if (!(field.type() instanceof BitsType bits)
                    || field.offset() != fields.get(0).offset()) {
                return false;
            }
            long mask = (bits.bits() >= Long.SIZE ? -1L : (1L << bits.bits()) - 1) << bits.lsb();
            if ((taken & mask) != 0) {
                return false;
            }
            taken |= mask;
        }
        return true;
    }
}
