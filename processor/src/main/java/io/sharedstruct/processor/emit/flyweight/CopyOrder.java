package io.sharedstruct.processor.emit.flyweight;

import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.StructModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The order in which {@code copyFrom} copies properties: that of the struct, and the members of a union together. Of these,
 * numbers come last, because any bytes are a number, while a text, for example, is followed by zeroes that may overwrite
 * others. A member that isn't a number is left out if it lies in one that is.
 */
final class CopyOrder {

    private final StructModel struct;

    private CopyOrder(StructModel struct) {
        this.struct = struct;
    }

    static List<AccessorModel> of(StructModel struct) {
        return new CopyOrder(struct).order();
    }

    private List<AccessorModel> order() {
        Set<AccessorModel> order = new LinkedHashSet<>();
        for (AccessorModel getter : struct.getters()) {
            if (getter.field().union().isEmpty()) {
                order.add(getter);
            } else {
                order.addAll(members(getter.field().union()));
            }
        }
        return List.copyOf(order);
    }

    private List<AccessorModel> members(String union) {
        List<AccessorModel> members = new ArrayList<>(struct.getters().stream()
                .filter(getter -> getter.field().union().equals(union))
                .toList());
        members.removeIf(member -> members.stream()
                .anyMatch(other -> !isExact(struct, member) && isExact(struct, other) && contains(other, member)));
        members.sort(Comparator.comparing(member -> isExact(struct, member)));
        return members;
    }

    /** Whether any bytes are a value of a member, which is written as it was read. */
    static boolean isExact(StructModel struct, AccessorModel member) {
        return member.field().type().isExact() && struct.isWritable(member.field());
    }

    static boolean contains(AccessorModel outer, AccessorModel inner) {
        return outer.field().offset() <= inner.field().offset()
                && outer.field().end() >= inner.field().end();
    }
}
