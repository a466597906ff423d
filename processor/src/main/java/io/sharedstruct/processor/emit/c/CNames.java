package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.model.StructType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names in C and C++: ASCII, no keyword and no macro, and each once in its struct. */
final class CNames {

    private final Set<String> taken;

    CNames() {
        this(List.of());
    }

    /** Names beside others: in C++, a member hides the type of its name from the members that follow. */
    CNames(Collection<String> others) {
        taken = new HashSet<>(others);
    }

    /** A name as close to the property's as C allows, that no earlier call has returned. */
    String unique(String property) {
        String name = of(property);
        return claim(CWords.isReserved(name) ? name + "_" : name);
    }

    /** A name that no earlier call has returned, where what it is part of is no keyword and no macro. */
    String claim(String name) {
        String free = name;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }

    /** The name with an underscore for every character that C doesn't have. */
    static String of(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9_]", "_");
        return ascii.matches("[0-9].*") ? "_" + ascii : ascii;
    }

    /** The name of a struct's type: the declared one, or that of the interface. */
    static String type(StructType struct) {
        return CWords.type(struct);
    }

    /** The name of a struct's type with its package, in capitals. */
    static String macro(StructType struct) {
        return CWords.identifier(struct.qualifiedName()).toUpperCase(Locale.ROOT);
    }

    /**
     * The macro by which a preprocessor knows that it has had this header or struct. No two structs share one: an underscore is
     * a dot, unless a digit follows, with which no part of a name in Java begins.
     *
     * @param kind which of the macros of a struct it is
     */
    static String guard(String kind, StructType struct) {
        StringBuilder guard = new StringBuilder("SHAREDSTRUCT_" + kind + "_");
        struct.qualifiedName().chars().forEach(character -> {
            if (character == '.') {
                guard.append('_');
            } else if (character <= '~' && Character.isLetterOrDigit(character)) {
                guard.append((char) character);
            } else {
                guard.append(character == '_' ? "_1" : String.format(Locale.ROOT, "_0%04x", character));
            }
        });
        return guard.toString();
    }
}
