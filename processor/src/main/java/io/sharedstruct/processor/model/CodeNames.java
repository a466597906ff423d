package io.sharedstruct.processor.model;

import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.ConvertedType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.WordType;
import io.sharedstruct.processor.source.struct.StructName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The top-level classes that the code of a struct may name. Code imports each and says its simple name, unless the generated
 * class inherits a field or a type of that name, which would be meant then (JLS 6.4.1, 6.4.2): that class it names in full.
 */
public final class CodeNames {

    private static final Map<String, String> ALWAYS = new HashMap<>();

    static {
        for (String name :
                ("Arrays ByteOrder CharSequence Charset Consumer Deprecated Double Float Function Generated IllegalArgumentException"
                                + " IllegalStateException IntStream Integer InterruptedException Long Math Object Objects Override Path"
                                + " StandardCharsets String StringBuilder SuppressWarnings System UnsupportedOperationException")
                        .split(" ", -1)) {
            ALWAYS.put(name, "java." + name);
        }
        for (String name :
                ("AcquireOptions ArrayCopy Atomics AttachedRegion ByteOrders CodeVersion Elements EnumCodes FixedText Indexes"
                                + " MapOptions MappedFiles Ordered OrderedCopy Overflow Ranges RegionLayout Regions SharedRegion"
                                + " Snapshots StructBytes StructView TextForm Views Words")
                        .split(" ", -1)) {
            ALWAYS.put(name, "io." + name);
        }
        ALWAYS.put("Duration", "java.time.Duration"); // in full, because it may be the user's value as well
    }

    private final Map<String, String> classes = new HashMap<>(ALWAYS);
    private final Set<String> ofUser = new HashSet<>();
    private boolean ambiguous;

    private CodeNames() {}

    /** The names in the code of a struct with fields of such types. */
    public static CodeNames of(StructName struct, Collection<FieldType> types) {
        CodeNames names = new CodeNames();
        names.addStruct(struct);
        types.forEach(names::add);
        return names;
    }

    /** The names in the code of a struct that is known to be correct. */
    public static CodeNames of(StructType struct, Collection<FieldType> types) {
        return of(struct.name(), types);
    }

    private void add(FieldType type) {
        if (type instanceof ArrayType array) {
            add(array.element());
        } else if (type instanceof EnumType enumeration) {
            add(enumeration.packageName(), enumeration.nestedName());
        } else if (type instanceof ConvertedType converted) {
            add(converted.value().packageName(), converted.value().nestedName());
            add(converted.converter().packageName(), converted.converter().nestedName());
        } else if (type instanceof NestedType nested) {
            addStruct(nested.struct().name());
        } else if (type instanceof WordType word) {
            addWord(word);
        }
    }

    /** What only the code of a lock or a sequence names. */
    private void addWord(WordType type) {
        add("io.sharedstruct", type.javaType());
        add("io.sharedstruct.runtime", "Words");
        if (type == WordType.SEQUENCE) {
            add("io.sharedstruct.runtime", "Sequences");
            add("java.time", "Duration");
            add("java.lang", "InterruptedException");
        }
    }

    private void addStruct(StructName struct) {
        add(struct.packageName(), struct.nestedName());
        add(struct.packageName(), struct.generatedName());
    }

    private void add(String packageName, String nestedName) {
        int end = nestedName.indexOf('.');
        String name = end < 0 ? nestedName : nestedName.substring(0, end);
        String qualified = packageName.isEmpty() ? name : packageName + "." + name;
        String other = classes.putIfAbsent(name, qualified);
        ambiguous |= other != null && !other.equals(qualified);
        ofUser.add(qualified);
    }

    /** The qualified names of those that are the user's or generated. */
    public Set<String> ofUser() {
        return ofUser;
    }

    /**
     * The names, of some that mean something else, that leave no way to name a class: its simple name, and that of its
     * outermost package if it has one. Empty if each can be named.
     */
    public List<String> hidden(Set<String> inherited) {
        for (String name : new TreeSet<>(inherited)) {
            String qualified = classes.get(name);
            if (qualified != null && qualified.indexOf('.') < 0) {
                return List.of(name);
            }
            if (qualified != null && inherited.contains(root(qualified))) {
                return List.of(name, root(qualified));
            }
        }
        return List.of();
    }

    /** The names that no variable may have, where some others mean something else. */
    public Set<String> reserved(Set<String> inherited) {
        Set<String> reserved = new HashSet<>(classes.keySet());
        if (ambiguous || inherited.stream().anyMatch(classes::containsKey)) {
            classes.values().forEach(name -> reserved.add(root(name)));
            ofUser.forEach(name -> reserved.add(root(name)));
        }
        return reserved;
    }

    private static String root(String qualified) {
        int end = qualified.indexOf('.');
        return end < 0 ? qualified : qualified.substring(0, end);
    }
}
