package io.sharedstruct.processor.model.type;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An enum, whose constants are stored as integers.
 *
 * @param packageName the package, empty for the unnamed one
 * @param nestedName the name in the package, {@code Outer.State}
 * @param storage the signed integer of the same bytes
 * @param constants the constants in their order
 * @param fallback the name of the constant that stands for every other integer, null if there is none
 */
public record EnumType(
        String packageName,
        String nestedName,
        FieldType storage,
        List<Constant> constants,
        @Nullable String fallback) implements StoredType {

    /**
     * A constant.
     *
     * @param name the name
     * @param code the integer that it is stored as
     */
    public record Constant(String name, int code) {}

    /** Whether the bytes are a signed integer: a code is negative. */
    public boolean isSigned() {
        return constants.stream().anyMatch(constant -> constant.code() < 0);
    }

    public String qualifiedName() {
        return packageName.isEmpty() ? nestedName : packageName + "." + nestedName;
    }

    @Override
    public String javaType() {
        return nestedName;
    }

    /** Which constant is which integer is part of it, in the order of the integers. */
    @Override
    public String token() {
        return constants.stream()
                .sorted(Comparator.comparingInt(Constant::code))
                .map(constant -> constant.name() + "=" + constant.code())
                .collect(Collectors.joining(",", storage.token().replace("int", "enum") + "{", "}"));
    }

    @Override
    public FieldType storedAs(FieldType other) {
        return new EnumType(packageName, nestedName, other, constants, fallback);
    }
}
