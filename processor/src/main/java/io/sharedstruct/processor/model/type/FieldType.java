package io.sharedstruct.processor.model.type;

import io.sharedstruct.processor.constant.Endian;
import org.jspecify.annotations.Nullable;

/** The type of a field: what the layout and the descriptor need to know. What code it takes is an emitter's business. */
public interface FieldType {

    /** The type in Java source, {@code int} or {@code String}. */
    String javaType();

    /** The type in the layout descriptor. */
    String token();

    /** The length of the field in bytes. */
    long size();

    /** What the offset of the field is a multiple of, unless the struct is packed. */
    long alignment();

    /** Whether any bytes are a value, and writing what was read leaves them as they were. */
    default boolean isExact() {
        return false;
    }

    /** The byte order of its values. One that is declared is part of the token. */
    default Endian order() {
        return Endian.NATIVE;
    }

    /** The type in another byte order; null if its values have none. A type that is stored as another one asks that. */
    default @Nullable FieldType in(Endian order) {
        return null;
    }
}
