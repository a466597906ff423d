package io.sharedstruct.processor.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum as written.
 *
 * @param packageName the package, empty for the unnamed one
 * @param nestedName the name in the package, {@code Outer.State}
 * @param constants the constants in their order
 * @param isPrivate whether it is private or lies in a private type
 * @param ordered whether the order of the constants is that of the source
 * @param unresolved whether the compiler doesn't know the code of a constant yet
 */
public record RawEnum(
        String packageName,
        String nestedName,
        List<Constant> constants,
        boolean isPrivate,
        boolean ordered,
        boolean unresolved) {

    /** The same with the constants in their order. */
    public RawEnum ordered(List<Constant> inOrder) {
        return new RawEnum(packageName, nestedName, inOrder, isPrivate, true, unresolved);
    }

    /** The same with constants in an order that nobody knows. */
    public RawEnum unordered() {
        return new RawEnum(packageName, nestedName, constants, isPrivate, false, unresolved);
    }

    /**
     * A constant.
     *
     * @param name the name
     * @param code its {@code @Code}, if it has one
     * @param fallback whether it has a {@code @Fallback}
     */
    public record Constant(String name, @Nullable Integer code, boolean fallback) {}
}
