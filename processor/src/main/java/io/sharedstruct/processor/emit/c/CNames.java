package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.model.StructType;
import java.util.HashSet;
import java.util.Set;

/** Names in C and C++: ASCII, no keyword and no macro, and each once in its struct. */
final class CNames {

    private final Set<String> taken = new HashSet<>();

    /** A name as close to the property's as C allows, that no earlier call has returned. */
    String unique(String property) {
        String name = of(property);
        while (CWords.isReserved(name) || !taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** The name with an underscore for every character that C doesn't have. */
    static String of(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9_]", "_");
        return ascii.matches("[0-9].*") ? "_" + ascii : ascii;
    }

    /** The name of a struct's type: the declared one, or that of the interface. */
    static String type(StructType struct) {
        return struct.cName().isEmpty() ? new CNames().unique(struct.nestedName()) : struct.cName();
    }

    /** The name of a struct's type with its package, in capitals. */
    static String macro(StructType struct) {
        return of(struct.qualifiedName().replace('.', '_')).toUpperCase(java.util.Locale.ROOT);
    }
}
