package io.sharedstruct.processor.source.struct;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A struct that is the type of a property: one of this compilation as it is written, one of another compilation as that has
 * described it, or neither.
 *
 * @param struct the struct as written
 * @param compiled the struct as its generated class describes it
 * @param cycle the names of the structs from the one that has the property back to itself, empty if it doesn't contain itself
 * @param isSource whether there is no class file of it, so that it is only found as a source file; said if there is no generated
 *     class
 */
public record RawNested(
        @Nullable RawStruct struct, @Nullable RawCompiled compiled, List<String> cycle, boolean isSource) {

    public static RawNested of(RawStruct struct) {
        return new RawNested(struct, null, List.of(), false);
    }

    public static RawNested of(RawCompiled compiled) {
        return new RawNested(null, compiled, List.of(), false);
    }

    public static RawNested ofCycle(List<String> cycle) {
        return new RawNested(null, null, cycle, false);
    }

    /** A struct that no class has been generated for. */
    public static RawNested notGenerated(boolean isSource) {
        return new RawNested(null, null, List.of(), isSource);
    }

    public boolean unresolved() {
        return struct != null && struct.unresolved();
    }
}
