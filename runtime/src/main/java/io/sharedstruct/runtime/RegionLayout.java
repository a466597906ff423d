package io.sharedstruct.runtime;

import io.sharedstruct.runtime.open.FieldPath;
import io.sharedstruct.runtime.open.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What generated code says of its struct: how large it is, how its fields lie, and how the region is called. Immutable. */
public final class RegionLayout {

    private final Layout layout;

    /**
     * What generated code says of its struct.
     *
     * @param struct the simple name of the annotated interface, for messages
     * @param defaultName the declared name of the region, or null if the struct declares none
     * @param size the size of the struct in bytes
     * @param fingerprint the first 8 bytes, big-endian, of the SHA-256 of the descriptor in UTF-8
     * @param descriptor the fields, a line each: offset, type, length and name
     * @param later the fields, by their names in the descriptor, that a region of an earlier version may lack: those that have
     *     {@code @Since}
     */
    public RegionLayout(
            String struct,
            @Nullable String defaultName,
            long size,
            long fingerprint,
            String descriptor,
            String... later) {
        layout = new Layout(struct, defaultName, size, fingerprint, descriptor, List.of(later));
    }

    /** The way to the property of that name whose bytes lie at an offset, for messages. */
    String path(String property, long offset) {
        return FieldPath.of(layout.descriptor(), property, offset);
    }

    Layout layout() {
        return layout;
    }
}
