package io.sharedstruct.runtime.open;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program says of its struct: how large it is, how its fields lie, and how the region is called.
 *
 * @param struct the simple name of the annotated interface, for messages
 * @param defaultName the declared name of the region, or null if the struct declares none
 * @param size the size of the struct in bytes
 * @param fingerprint the first 8 bytes, big-endian, of the SHA-256 of the descriptor in UTF-8
 * @param descriptor the fields, as {@link LayoutDescriptor} describes
 * @param later the fields, by their names in the descriptor, that a region of an earlier version may lack
 */
public record Layout(
        String struct,
        @Nullable String defaultName,
        long size,
        long fingerprint,
        String descriptor,
        List<String> later) {}
