package io.sharedstruct.processor.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words are names in C and C++, and so may be declared as one; and what a struct is called there. */
public final class CWords {

    /** Keywords of C up to C23 and C++ up to C++26, and of gcc; then the types that headers of structs use. */
    private static final String KEYWORDS =
            "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t class"
                    + " co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue"
                    + " contract_assert decltype default delete do double dynamic_cast else enum explicit export extern"
                    + " false float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr"
                    + " operator or or_eq private protected public register reinterpret_cast requires restrict return"
                    + " short signed sizeof static static_assert static_cast struct switch template this thread_local"
                    + " throw true try typedef typeid typename typeof typeof_unqual union unsigned using virtual void"
                    + " volatile wchar_t while xor xor_eq"
                    + " int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t size_t intptr_t"
                    + " sharedstruct_lock sharedstruct_shared_lock sharedstruct_sequence";

    /** What the language leaves to compilers, and what macros are called: names that a list would never have all of. */
    private static final Pattern MACRO_LIKE =
            Pattern.compile("_[A-Z_].*|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|(PRI|SCN)[a-zA-Z].*");

    private static final Set<String> RESERVED = reserved();

    private CWords() {}

    /** The keywords, and the macros of a file: those of C's, Linux's and Windows' headers that stand for no other name. */
    private static Set<String> reserved() {
        Set<String> words = new HashSet<>(List.of(KEYWORDS.split(" ")));
        try (InputStream macros = Objects.requireNonNull(CWords.class.getResourceAsStream("c-macros.txt"))) {
            words.addAll(List.of(new String(macros.readAllBytes(), StandardCharsets.US_ASCII).split("\\s+")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Whether a member can't have the name, because it is a keyword or may be a macro. */
    public static boolean isReserved(String word) {
        return RESERVED.contains(word) || MACRO_LIKE.matcher(word).matches();
    }

    /** Whether a declared name can stand as it is. */
    public static boolean isName(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_]*") && !RESERVED.contains(name);
    }

    /** The name of a struct's type: the declared one, or that of the interface. */
    public static String type(StructType struct) {
        if (!struct.cName().isEmpty()) {
            return struct.cName();
        }
        String name = AsciiNames.spelt(struct.nestedName());
        return RESERVED.contains(name) ? name + "_" : name;
    }
}
