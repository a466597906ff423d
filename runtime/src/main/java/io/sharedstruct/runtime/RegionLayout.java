package io.sharedstruct.runtime;

import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.compiled.NestedStructs;
import io.sharedstruct.runtime.open.FieldPath;
import io.sharedstruct.runtime.open.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What generated code says of its struct: how large it is, how its fields lie, and how the region is called. Immutable, but for what is known already. */
public final class RegionLayout {

    private final Layout layout;
    private final @Nullable Class<?> generated;
    private volatile boolean checked;

    /**
     * What generated code says of its struct.
     *
     * @param struct the simple name of the annotated interface, for messages
     * @param defaultName the declared name of the region, or null if the struct declares none
     * @param size the size of the struct in bytes
     * @param fingerprint the first 8 bytes, big-endian, of the SHA-256 of the descriptor in UTF-8
     * @param descriptor how the fields lie, as the footer of a region says it
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
        this(new Layout(struct, defaultName, size, fingerprint, descriptor, List.of(later)), null);
    }

    private RegionLayout(Layout layout, @Nullable Class<?> generated) {
        this.layout = layout;
        this.generated = generated;
    }

    /**
     * The same for a struct that contains others: before a region is attached the first time, they are compared with what the
     * struct was compiled with.
     *
     * @param generatedClass the generated class, which names the others in its {@link CompiledStruct}
     * @return the layout with that
     */
    public RegionLayout nesting(Class<?> generatedClass) {
        return new RegionLayout(layout, generatedClass);
    }

    /** Makes sure that the structs inside the struct are those that it was compiled with. */
    void checkNested(String operation, String name) {
        if (generated != null && !checked) {
            NestedStructs.check(generated, operation, name);
            checked = true;
        }
    }

    /** The way to the property of that name whose bytes lie at an offset, for messages. */
    String path(String property, long offset) {
        return FieldPath.of(layout.descriptor(), property, offset);
    }

    /** The size of the struct in bytes. */
    long size() {
        return layout.size();
    }

    Layout layout() {
        return layout;
    }
}
