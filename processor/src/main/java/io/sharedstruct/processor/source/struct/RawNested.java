package io.sharedstruct.processor.source.struct;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A struct that is the type of a property, as written.
 *
 * @param struct the struct, null if it contains itself
 * @param cycle the names of the structs from it back to itself, empty if it doesn't contain itself
 */
public record RawNested(@Nullable RawStruct struct, List<String> cycle) {

    public boolean unresolved() {
        return struct != null && struct.unresolved();
    }

    /** The cycle that leads back to the struct of that name, empty if none does. */
    public List<String> cycleOf(String struct) {
        if (this.struct == null) {
            return cycle.get(0).equals(struct) ? cycle : List.of();
        }
        return this.struct.nested().values().stream()
                .map(nested -> nested.cycleOf(struct))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
