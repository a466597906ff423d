package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.WordType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a compiler aligns types to. For a struct that is found from its members, once: a struct that many others contain,
 * and they others, would be asked a number of times that no build can wait for.
 */
final class CAlignments {

    private final Map<String, Long> structs = new HashMap<>();

    long of(FieldType type) {
        if (type instanceof ArrayType array) {
            return of(array.element());
        }
        if (type instanceof WordType) {
            return CWordTypes.ALIGNMENT;
        }
        return type instanceof NestedType nested ? ofStruct(nested) : type.alignment();
    }

    private long ofStruct(NestedType nested) {
        String name = nested.struct().qualifiedName();
        Long known = structs.get(name);
        if (known == null) {
            List<CMember> members = CMember.of(nested.fields(), this);
            known = CStructEmitter.alignment(nested.size(), nested.alignment(), members);
            structs.put(name, known);
        }
        return known;
    }
}
