package io.sharedstruct.processor.emit.csharp;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.AsciiNames;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the types of one file are called. Those of the structs and enums inside stand in the class that attaches. */
final class CsharpScope {

    /** More than this is no value that a program copies: a struct of more bytes is a view of the region. */
    private static final long LARGEST_VALUE = 1 << 20;

    private final String shared;
    private final String struct;
    private final String outermost;
    private final String qualified;
    private final List<NestedType> inner = new ArrayList<>();
    private final Map<String, String> structs = new LinkedHashMap<>();
    private final Map<String, String> enums = new LinkedHashMap<>();
    private final List<EnumType> enumTypes = new ArrayList<>();

    CsharpScope(StructModel model) {
        shared = CsharpNames.shared(model.type());
        struct = CsharpNames.type(model.type());
        outermost = model.type().qualifiedName();
        String namespace = CsharpNames.namespace(model.type().packageName());
        qualified = "global::" + (namespace.isEmpty() ? "" : namespace + ".") + struct;
        Names names = CsharpNames.members(CsharpSupport.names());
        Set.of(shared, struct, "RegionName", "Fingerprint", "CheckLayout", "SequenceOffset")
                .forEach(names::claim);
        List<NestedType> all = NestedType.of(model).withInner();
        for (NestedType each : all) {
            boolean isInner = !each.struct().qualifiedName().equals(outermost);
            structs.put(
                    each.struct().qualifiedName(), isInner ? names.unique(CsharpNames.type(each.struct())) : struct);
            if (isInner) {
                inner.add(each);
            }
        }
        for (NestedType each : all) {
            for (FieldModel field : each.fields()) {
                FieldType element = field.type() instanceof ArrayType array ? array.element() : field.type();
                if (element instanceof EnumType type && !enums.containsKey(key(type))) {
                    String simple =
                            type.nestedName().substring(type.nestedName().lastIndexOf('.') + 1);
                    enums.put(key(type), names.unique(AsciiNames.spelt(simple)));
                    enumTypes.add(type);
                }
            }
        }
    }

    private static String key(EnumType type) {
        return type.qualifiedName() + " " + type.size();
    }

    /** The class that attaches. */
    String shared() {
        return shared;
    }

    /** The outermost struct. */
    String struct() {
        return struct;
    }

    /** The outermost struct, by a name that nothing in the file hides. */
    String qualifiedStruct() {
        return qualified;
    }

    /** The structs inside, each behind those that it contains. */
    List<NestedType> inner() {
        return inner;
    }

    /** The enums, each once for each width in which it is stored. */
    List<EnumType> enums() {
        return enumTypes;
    }

    /** The name of a struct where it is declared. */
    String simpleName(NestedType nested) {
        return Objects.requireNonNull(structs.get(nested.struct().qualifiedName()));
    }

    /** The name of a struct anywhere in the file. */
    String name(NestedType nested) {
        String simple = simpleName(nested);
        return nested.struct().qualifiedName().equals(outermost) ? qualified : shared + "." + simple;
    }

    String simpleName(EnumType type) {
        return Objects.requireNonNull(enums.get(key(type)));
    }

    String name(EnumType type) {
        return shared + "." + simpleName(type);
    }

    /** Something of the part of the class that all files have. */
    String support(String name) {
        return shared + "." + name;
    }

    /** Whether a struct is a view of its bytes, because it is too large for a value. */
    static boolean isView(NestedType nested) {
        return nested.size() > LARGEST_VALUE;
    }
}
