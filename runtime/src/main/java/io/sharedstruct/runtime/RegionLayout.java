package io.sharedstruct.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What generated code says of its struct: how large it is, how its fields lie, and how the region is called.
 *
 * @param struct the simple name of the annotated interface, for messages
 * @param defaultName the declared name of the region, or null if the struct declares none
 * @param size the size of the struct in bytes
 * @param fingerprint the first 8 bytes, big-endian, of the SHA-256 of the descriptor in UTF-8
 * @param descriptor the fields, as {@code LayoutDescriptor} describes
 * @param later the fields, by their names in the descriptor, that a region of an earlier version may lack: those that have
 *     {@code @Since}
 */
public record RegionLayout(
        String struct,
        @Nullable String defaultName,
        long size,
        long fingerprint,
        String descriptor,
        List<String> later) {

    /**
     * What generated code says of its struct.
     *
     * @param struct the simple name of the annotated interface, for messages
     * @param defaultName the declared name of the region, or null if the struct declares none
     * @param size the size of the struct in bytes
     * @param fingerprint the first 8 bytes, big-endian, of the SHA-256 of the descriptor in UTF-8
     * @param descriptor the fields, as {@code LayoutDescriptor} describes
     * @param later the fields that a region of an earlier version may lack
     */
    public RegionLayout(
            String struct,
            @Nullable String defaultName,
            long size,
            long fingerprint,
            String descriptor,
            String... later) {
        this(struct, defaultName, size, fingerprint, descriptor, List.of(later));
    }
}
