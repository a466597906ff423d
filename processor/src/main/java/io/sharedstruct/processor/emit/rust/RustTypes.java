package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.AsciiNames;
import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The types of one module, and what each is called there: that of the struct itself first, then those inside it. */
final class RustTypes {

    /**
     * The types that belong to one struct.
     *
     * @param value its value
     * @param reader what reads it where it lies
     * @param writer what writes it, too
     */
    record Family(String value, String reader, String writer) {}

    private final Names names = RustWords.types();
    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, String> enums = new HashMap<>();
    private final Map<String, EnumType> enumTypes = new LinkedHashMap<>();
    private final Map<String, Long> alignments = new HashMap<>();
    private final List<NestedType> structs;
    private final String shared;
    private final String readOnly;

    RustTypes(NestedType outermost) {
        structs = outermost.withInner();
        String name = claim(outermost);
        shared = names.claim("Shared" + name);
        readOnly = names.claim("Shared" + name + "ReadOnly");
        structs.stream().filter(struct -> !families.containsKey(key(struct))).forEach(this::claim);
        structs.forEach(struct -> struct.fields().forEach(field -> claimEnum(field.type())));
        // Each behind those that it contains.
        structs.forEach(struct -> alignments.put(key(struct), new RustLayout(struct, this).alignment()));
    }

    private static String key(NestedType struct) {
        return struct.struct().qualifiedName();
    }

    private String claim(NestedType struct) {
        StructType type = struct.struct();
        String name = names.claim(names.free(CWords.type(type)));
        families.put(key(struct), new Family(name, names.claim(name + "Ref"), names.claim(name + "Mut")));
        return name;
    }

    private void claimEnum(FieldType field) {
        FieldType element = field instanceof ArrayType array ? array.element() : field;
        if (element instanceof EnumType type && enumTypes.putIfAbsent(type.qualifiedName(), type) == null) {
            String simple = type.nestedName().substring(type.nestedName().lastIndexOf('.') + 1);
            enums.put(type.qualifiedName(), names.claim(names.free(AsciiNames.of(simple))));
        }
    }

    /** The structs, each behind those that it contains. */
    List<NestedType> structs() {
        return structs;
    }

    List<EnumType> enums() {
        return List.copyOf(enumTypes.values());
    }

    Family family(NestedType struct) {
        return Objects.requireNonNull(families.get(key(struct)));
    }

    String value(NestedType struct) {
        return family(struct).value();
    }

    String name(EnumType type) {
        return Objects.requireNonNull(enums.get(type.qualifiedName()));
    }

    /** What attaches the struct for reading and writing. */
    String shared() {
        return shared;
    }

    /** What attaches it for reading. */
    String readOnly() {
        return readOnly;
    }

    /** What the compiler aligns the value of a struct to. */
    long alignment(NestedType struct) {
        return Objects.requireNonNull(alignments.get(key(struct)));
    }

    static FieldType element(FieldModel field) {
        return field.type() instanceof ArrayType array ? array.element() : field.type();
    }
}
