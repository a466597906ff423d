package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.ConvertedType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.List;

/** What a snapshot is: a record of values, or, where that can't be or would lose something, a class that holds the bytes. */
enum SnapshotForm {
    RECORD,
    BYTES;

    /** JVMS 4.3.3: a method has at most 255 parameter slots, one of which is {@code this}. */
    private static final int MOST_SLOTS = 254;

    static SnapshotForm of(StructModel struct) {
        int slots = struct.components().stream().mapToInt(SnapshotForm::slots).sum();
        boolean isHuge = struct.size() > Integer.MAX_VALUE;
        return slots > MOST_SLOTS || (!isHuge && losesBytes(struct)) ? BYTES : RECORD;
    }

    private static int slots(AccessorModel getter) {
        TypeName type = FieldEmitters.of(getter.field()).copyType();
        boolean isWide = type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE);
        return isWide && !getter.ofArray() ? 2 : 1;
    }

    private static boolean losesBytes(StructModel struct) {
        List<AccessorModel> members = struct.getters().stream()
                .filter(getter -> !getter.field().union().isEmpty())
                .filter(getter -> !(getter.field().type() instanceof BitFieldType))
                .toList();
        return members.stream()
                .anyMatch(member -> throwsOnBytes(member.field().type()) || isLost(struct, member, members));
    }

    /** Whether the bytes of a member of a union may come back as others: those of no member beside it keep them. */
    private static boolean isLost(StructModel struct, AccessorModel member, List<AccessorModel> members) {
        FieldModel field = member.field();
        boolean isCopied = struct.isWritable(field) || element(field.type()) instanceof NestedType;
        return isCopied
                && members.stream()
                        .filter(other -> CopyOrder.isExact(struct, other))
                        .filter(other -> !(element(other.field().type()) instanceof NestedType))
                        .noneMatch(other -> CopyOrder.contains(other, member));
    }

    /** Whether there are bytes that can't be read as a value: those of another member, to a converter. */
    private static boolean throwsOnBytes(FieldType type) {
        FieldType element = element(type);
        if (element instanceof NestedType nested) {
            return nested.fields().stream().anyMatch(field -> throwsOnBytes(field.type()));
        }
        return element instanceof ConvertedType;
    }

    private static FieldType element(FieldType type) {
        return type instanceof ArrayType array ? array.element() : type;
    }
}
