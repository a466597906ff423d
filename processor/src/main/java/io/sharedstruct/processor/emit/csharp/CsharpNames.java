package io.sharedstruct.processor.emit.csharp;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.AsciiNames;
import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.model.StructType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Names in C#: ASCII, no keyword, no member that every type has, and each once where it stands; in capitals as .NET has them. */
final class CsharpNames {

    /** Keywords of C# up to 14, those too that are some only in some places. */
    private static final Set<String> KEYWORDS = Set.of(
            ("abstract add alias allows and args as ascending async await base bool break by byte case catch char checked class"
                            + " const continue decimal default delegate descending do double dynamic else enum equals event"
                            + " explicit extension extern false field file finally fixed float for foreach from get global"
                            + " goto group if implicit in init int interface internal into is join let lock long managed"
                            + " nameof namespace new nint not notnull nuint null object on operator or orderby out override"
                            + " params partial private protected public readonly record ref remove required return sbyte"
                            + " scoped sealed select set short sizeof stackalloc static string struct switch this throw true"
                            + " try typeof uint ulong unchecked unmanaged unsafe ushort using value var virtual void volatile"
                            + " when where while with yield value__ System")
                    .split(" "));

    /** Members that every type has, and those that every struct or class of a file has. */
    private static final Set<String> MEMBERS = Set.of(
            "Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString SizeOf _bytes _at _isReadOnly"
                    .split(" "));

    private CsharpNames() {}

    /** Names of what stands beside each other in an enum or a namespace. */
    static Names begin() {
        return new Names(KEYWORDS::contains);
    }

    /** Names of members beside others. */
    static Names members(Collection<String> others) {
        return new Names(word -> KEYWORDS.contains(word) || MEMBERS.contains(word), others);
    }

    /** The name of a struct's type: the one that it has in C. */
    static String type(StructType struct) {
        return begin().free(CWords.type(struct));
    }

    /** The name of the class that attaches its regions. */
    static String shared(StructType struct) {
        return "Shared" + CWords.type(struct);
    }

    /** The name of a property as .NET writes it. */
    static String pascal(String property) {
        String ascii = AsciiNames.of(property);
        char first = ascii.charAt(0);
        return first >= 'a' && first <= 'z' ? Character.toUpperCase(first) + ascii.substring(1) : ascii;
    }

    /** The namespace of a package, each of its names as .NET writes it; empty for the unnamed one. */
    static String namespace(String packageName) {
        return packageName.isEmpty()
                ? ""
                : Arrays.stream(packageName.split("\\.", -1))
                        .map(part -> pascal(AsciiNames.spelt(part)))
                        .collect(Collectors.joining("."));
    }
}
