package io.sharedstruct.processor.source.struct;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.source.Located;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a struct says of its bytes as a whole.
 *
 * @param size the declared size, if there is one
 * @param packed whether it is packed
 * @param pack the most that a field is aligned to, if that is declared
 * @param byteOrder the byte order of the fields that declare none
 * @param align the declared alignment, if there is one
 */
public record RawLayout(
        @Nullable Located<Long> size,
        boolean packed,
        @Nullable Located<Integer> pack,
        Endian byteOrder,
        @Nullable Located<Integer> align) {

    private static final Set<Integer> PACKS = Set.of(1, 2, 4, 8, 16);

    /** Whether the declared packing, if there is one, is one that compilers of C know. */
    public boolean isPackPossible() {
        return pack == null || PACKS.contains(pack.value());
    }

    /** Whether anything is said about packing, so that compilers of C put bit fields at any bit. */
    public boolean isPacked() {
        return packed || pack != null;
    }

    /** What no field is aligned to more than, unless it asks for it itself. */
    public long mostAlignment() {
        if (pack != null && isPackPossible()) {
            return pack.value();
        }
        return packed ? 1 : Long.MAX_VALUE;
    }
}
