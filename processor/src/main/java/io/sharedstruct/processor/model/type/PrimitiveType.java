package io.sharedstruct.processor.model.type;

import io.sharedstruct.processor.constant.Endian;
import org.jspecify.annotations.Nullable;

/** The primitive types, as in C: each aligned to its own size. */
public enum PrimitiveType implements FieldType {
    BOOLEAN("boolean", "bool8", 1, "Boolean"),
    BYTE("byte", "int8", 1, "Byte"),
    CHAR("char", "char16", 2, "Char"),
    SHORT("short", "int16", 2, "Short"),
    INT("int", "int32", 4, "Int"),
    LONG("long", "int64", 8, "Long"),
    FLOAT("float", "float32", 4, "Float"),
    DOUBLE("double", "float64", 8, "Double");

    private final String javaType;
    private final String token;
    private final long size;
    private final String accessorSuffix;

    PrimitiveType(String javaType, String token, long size, String accessorSuffix) {
        this.javaType = javaType;
        this.token = token;
        this.size = size;
        this.accessorSuffix = accessorSuffix;
    }

    public static @Nullable PrimitiveType of(String javaType) {
        for (PrimitiveType type : values()) {
            if (type.javaType.equals(javaType)) {
                return type;
            }
        }
        return null;
    }

    /** The signed integer of that many bytes: 1, 2, 4 or 8. */
    public static PrimitiveType integer(int bytes) {
        return switch (bytes) {
            case 1 -> BYTE;
            case 2 -> SHORT;
            case 4 -> INT;
            case 8 -> LONG;
            default -> throw new IllegalArgumentException("bytes=" + bytes);
        };
    }

    @Override
    public String javaType() {
        return javaType;
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long alignment() {
        return size;
    }

    @Override
    public @Nullable FieldType in(Endian order) {
        if (size == 1) {
            return null;
        }
        return order == Endian.NATIVE ? this : new OrderedType(this, order);
    }

    /** Not so a boolean: any byte but 0 is true. */
    @Override
    public boolean isExact() {
        return this != BOOLEAN;
    }

    /** What follows {@code get} and {@code set} in the names of the runtime's accessors. */
    public String accessorSuffix() {
        return accessorSuffix;
    }
}
