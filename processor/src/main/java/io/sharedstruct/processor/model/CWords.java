package io.sharedstruct.processor.model;

import java.util.Set;

/** Which words are names in C and C++, and so may be declared as one. */
public final class CWords {

    private static final Set<String> RESERVED = Set.of((
            // Keywords of C and C++, also of their later versions and of gcc.
            "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t"
                    + " class co_await co_return co_yield compl concept const const_cast consteval constexpr"
                    + " constinit continue decltype default delete do double dynamic_cast else enum explicit export"
                    + " extern false float for friend goto if inline int long mutable namespace new noexcept not"
                    + " not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires"
                    + " restrict return short signed sizeof static static_assert static_cast struct switch template"
                    + " this thread_local throw true try typedef typeid typename typeof union unsigned using virtual"
                    + " void volatile wchar_t while xor xor_eq"
                    // Macros of the compilers, and of the headers of Linux and Windows that ours includes or programs
                    // may have included before, as far as they are words that somebody might choose.
                    + " cdecl environ errno far hyper i386 interface linux near pascal small st_atime st_ctime"
                    + " st_mtime stderr stdin stdout unix"
                    + " ABSOLUTE ALTERNATE BUFSIZ CALLBACK CONST DELETE DIFFERENCE EOF ERROR FALSE FAR IGNORE IN"
                    + " INFINITE NEAR NOERROR NULL OPAQUE OPTIONAL OUT PASCAL PLANES RELATIVE STRICT SYNCHRONIZE"
                    + " TECHNOLOGY TRANSPARENT TRUE UNICODE VOID WEOF WIN32 WIN64 WINDING")
            .split(" "));

    private CWords() {}

    /** Whether a word is a keyword or a macro. */
    public static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    /** Whether a declared name can stand as it is. */
    public static boolean isName(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_]*") && !isReserved(name);
    }
}
