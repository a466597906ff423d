package io.sharedstruct.processor.model;

import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.WordType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param sequence what makes its copies consistent, null if nothing does
 */
public record StructModel(
        StructType type,
        @Nullable String regionName,
        long size,
        long alignment,
        List<FieldModel> fields,
        List<AccessorModel> accessors,
        @Nullable SequenceModel sequence) {

    /** The roles that read, those first that a struct is copied by most simply. */
    private static final List<Role> READERS = List.of(
            Role.GET,
            Role.GET_ELEMENT,
            Role.GET_ALL,
            Role.GET_RANGE,
            Role.GET_CHARS,
            Role.GET_BYTES,
            Role.GET_BYTE_RANGE,
            Role.ORDERED,
            Role.ORDERED_ELEMENT);

    /** The ordered reads, the strongest first: what has no plain one is copied by that. */
    private static final List<AccessMode> LOADS =
            List.of(AccessMode.GET_VOLATILE, AccessMode.GET_ACQUIRE, AccessMode.GET_OPAQUE);

    /**
     * The getters of values, one per readable field, in the order of the fields; that of an element rather than that of all. A lock
     * is no value, nor is a sequence.
     */
    public List<AccessorModel> getters() {
        Map<String, AccessorModel> best = new HashMap<>();
        for (AccessorModel accessor : accessors) {
            if (accessor.reads() && !(accessor.field().type() instanceof WordType)) {
                best.merge(accessor.field().name(), accessor, StructModel::simpler);
            }
        }
        return fields.stream()
                .map(field -> best.get(field.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static AccessorModel simpler(AccessorModel first, AccessorModel second) {
        int roles = READERS.indexOf(second.role()) - READERS.indexOf(first.role());
        int modes = LOADS.indexOf(second.mode()) - LOADS.indexOf(first.mode());
        return roles < 0 || (roles == 0 && modes < 0) ? second : first;
    }

    /** The getters of what a copy on the heap has: all but huge arrays. */
    public List<AccessorModel> components() {
        return getters().stream()
                .filter(getter -> !(getter.field().type() instanceof ArrayType array && array.isHuge()))
                .toList();
    }

    /** The setter of the field, if it has one. */
    public Optional<AccessorModel> setter(FieldModel field) {
        return find(field, Role.SET);
    }

    /** Whether the field has an accessor that writes. */
    public boolean isWritable(FieldModel field) {
        return accessors.stream()
                .anyMatch(accessor -> !accessor.reads()
                        && !accessor.mode().isSignal()
                        && accessor.field().name().equals(field.name()));
    }

    private Optional<AccessorModel> find(FieldModel field, Role role) {
        return accessors.stream()
                .filter(accessor -> accessor.mode() == AccessMode.PLAIN)
                .filter(accessor ->
                        accessor.role() == role && accessor.field().name().equals(field.name()))
                .findFirst();
    }
}
