package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.AsciiNames;
import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.model.StructType;
import java.util.Collection;
import java.util.Locale;

/** Names in C and C++: ASCII, no keyword and no macro, and each once in its struct. */
public final class CNames {

    private CNames() {}

    /** Names of what stands beside each other. */
    static Names begin() {
        return new Names(CWords::isReserved);
    }

    /** Names beside others: in C++, a member hides the type of its name from the members that follow. */
    static Names beside(Collection<String> others) {
        return new Names(CWords::isReserved, others);
    }

    /** The name of the files of a struct without what says the language. Not every file system and compiler agree on letters beyond ASCII. */
    public static String file(StructType struct) {
        String name = struct.nestedName().replace('.', '_');
        return name.chars().allMatch(character -> character <= '~') ? name : AsciiNames.spelt(name);
    }

    /** The name of a struct's type: the declared one, or that of the interface. */
    static String type(StructType struct) {
        return CWords.type(struct);
    }

    /** The name of a struct's type with its package, in capitals. */
    public static String macro(StructType struct) {
        return AsciiNames.spelt(struct.qualifiedName()).toUpperCase(Locale.ROOT);
    }

    /**
     * The macro by which a preprocessor knows that it has had this header or struct. No two structs share one: an underscore is
     * a dot, unless a digit follows, with which no part of a name in Java begins.
     *
     * @param kind which of the macros of a struct it is
     */
    public static String guard(String kind, StructType struct) {
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
