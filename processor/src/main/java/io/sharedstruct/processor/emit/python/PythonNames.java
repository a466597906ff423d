package io.sharedstruct.processor.emit.python;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.AsciiNames;
import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.model.StructType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Names in Python. What begins with an underscore is private there, and a class changes it if there are two, so an x stands before
 * it.
 */
final class PythonNames {

    private static final String KEYWORDS =
            "False None True _ and as assert async await break case class continue def del elif else except finally"
                    + " for from global if import in is lambda match nonlocal not or pass raise return try type while with"
                    + " yield print exec";

    /** What a struct has but its fields, in its class and those above it, and what the code in it names. */
    private static final String MEMBERS =
            "NAME SIZEOF FINGERPRINT attach detach snapshot lock_region await_value await_update"
                    + " wake is_attached is_verified from_buffer from_buffer_copy from_address from_param in_dll"
                    + " int float bool str bytes object property staticmethod classmethod super self";

    /** The same of an enum. */
    private static final String CONSTANTS =
            "name value mro real imag numerator denominator bit_length bit_count conjugate"
                    + " to_bytes from_bytes as_integer_ratio is_integer";

    private static final Set<String> MODULES = read("modules.txt");
    private static final Set<String> BUILTINS = read("builtins.txt");
    private static final Set<String> RESERVED = words(KEYWORDS);
    private static final Set<String> RESERVED_IN_STRUCTS = words(KEYWORDS + " " + MEMBERS);
    private static final Set<String> RESERVED_IN_ENUMS = words(KEYWORDS + " " + CONSTANTS);

    private PythonNames() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Set<String> read(String file) {
        try (InputStream words = Objects.requireNonNull(PythonNames.class.getResourceAsStream(file))) {
            return Set.copyOf(
                    new HashSet<>(List.of(new String(words.readAllBytes(), StandardCharsets.US_ASCII).split("\\s+"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of classes in a module. */
    static Names types() {
        return new Names(name -> RESERVED.contains(name) || BUILTINS.contains(name));
    }

    /** The names of the fields of a struct, which give way to those of types: annotations in the class name these. */
    static Names fields(Collection<String> types) {
        return new Names(RESERVED_IN_STRUCTS::contains, types);
    }

    static Names constants() {
        return new Names(RESERVED_IN_ENUMS::contains);
    }

    /** A name that isn't private. */
    static String open(String name) {
        String ascii = AsciiNames.of(name);
        return ascii.startsWith("_") ? "x" + ascii : ascii;
    }

    /** The name of a struct's class, before it is told apart from others. */
    static String type(StructType struct) {
        return open(CWords.type(struct));
    }

    /** The module of a struct: none that comes with Python, which it would hide. */
    static String module(StructType struct) {
        String name = AsciiNames.spelt(struct.nestedName().replace('.', '_')).toLowerCase(Locale.ROOT);
        return new Names(word -> RESERVED.contains(word) || MODULES.contains(word)).unique(name);
    }
}
