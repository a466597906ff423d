package io.sharedstruct.processor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A correct struct. If this exists, its class can be generated without errors.
 *
 * @param type the annotated interface
 * @param regionName the declared name of the region, if there is one
 * @param size the size in bytes
 * @param alignment the alignment in bytes
 * @param fields the fields in declaration order
 * @param accessors the accessors in declaration order
 */
record StructModel(
        StructType type,
        @Nullable String regionName,
        long size,
        long alignment,
        List<FieldModel> fields,
        List<AccessorModel> accessors) {

    /** The getters, one per readable field, in the order of the fields. */
    List<AccessorModel> getters() {
        return fields.stream().flatMap(field -> find(field, true).stream()).toList();
    }

    /** The setter of the field, if it has one. */
    Optional<AccessorModel> setter(FieldModel field) {
        return find(field, false);
    }

    private Optional<AccessorModel> find(FieldModel field, boolean reads) {
        return accessors.stream()
                .filter(accessor -> accessor.mode() == AccessMode.PLAIN)
                .filter(accessor ->
                        accessor.reads() == reads && accessor.field().equals(field))
                .findFirst();
    }
}
