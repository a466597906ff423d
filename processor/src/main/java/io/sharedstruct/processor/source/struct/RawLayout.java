package io.sharedstruct.processor.source.struct;

import io.sharedstruct.Endian;
import io.sharedstruct.processor.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * What a struct says of its bytes as a whole.
 *
 * @param size the declared size, if there is one
 * @param packed whether it is packed
 * @param byteOrder the byte order of the fields that declare none
 * @param align the declared alignment, if there is one
 */
public record RawLayout(
        @Nullable Located<Long> size,
        boolean packed,
        Endian byteOrder,
        @Nullable Located<Integer> align) {}
