package io.sharedstruct.processor.source.struct;

import java.util.List;

/**
 * A struct of another compilation, as its generated class describes it.
 *
 * @param type its name
 * @param cName its declared name in C, empty if there is none
 * @param format the version of the description
 * @param size its size in bytes
 * @param alignment its alignment in bytes
 * @param descriptor the descriptor of its layout
 * @param types the names of what the descriptor defines
 * @param unions the numbers of the fields in unions, with the names of these
 * @param later the numbers of the fields that later versions have added
 */
public record RawCompiled(
        StructName type,
        String cName,
        int format,
        long size,
        long alignment,
        String descriptor,
        List<String> types,
        List<String> unions,
        List<Integer> later) {

    /** The only version of the description that there is. */
    public static final int FORMAT = 2;
}
