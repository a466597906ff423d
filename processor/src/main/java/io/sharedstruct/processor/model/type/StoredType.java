package io.sharedstruct.processor.model.type;

import io.sharedstruct.processor.constant.Endian;
import org.jspecify.annotations.Nullable;

/** A type whose values are stored as those of another one, which says where they lie and in which byte order. */
interface StoredType extends FieldType {

    /** The other type. */
    FieldType storage();

    /** The same type, stored as yet another one. */
    FieldType storedAs(FieldType other);

    @Override
    default long size() {
        return storage().size();
    }

    @Override
    default long alignment() {
        return storage().alignment();
    }

    @Override
    default Endian order() {
        return storage().order();
    }

    @Override
    default @Nullable FieldType in(Endian order) {
        FieldType ordered = storage().in(order);
        return ordered == null ? null : storedAs(ordered);
    }
}
