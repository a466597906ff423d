package io.sharedstruct.processor;

import java.util.HashSet;
import java.util.Set;

/** Names in C and C++: ASCII, no keyword, and each once in its struct. */
final class CNames {

    private static final Set<String> KEYWORDS =
            Set.of(("alignas alignof and and_eq asm auto bitand bitor bool break case"
                            + " catch char class compl const constexpr const_cast continue decltype default delete do double"
                            + " dynamic_cast else enum explicit export extern false float for friend goto if inline int long"
                            + " mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public"
                            + " register reinterpret_cast restrict return short signed sizeof static static_assert static_cast"
                            + " struct switch template this thread_local throw true try typedef typeid typename union unsigned"
                            + " using virtual void volatile wchar_t while xor xor_eq")
                    .split(" "));

    private final Set<String> taken = new HashSet<>();

    /** A name as close to the property's as C allows, that no earlier call has returned. */
    String unique(String property) {
        String name = of(property);
        while (KEYWORDS.contains(name) || !taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** The name with an underscore for every character that C doesn't have. */
    static String of(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9_]", "_");
        return ascii.matches("[0-9].*") ? "_" + ascii : ascii;
    }

    /** The name of a struct's type. */
    static String type(StructType struct) {
        return of(struct.nestedName().replace('.', '_'));
    }

    /** The name of a struct's type with its package, in capitals. */
    static String macro(StructType struct) {
        return of(struct.qualifiedName().replace('.', '_')).toUpperCase(java.util.Locale.ROOT);
    }
}
