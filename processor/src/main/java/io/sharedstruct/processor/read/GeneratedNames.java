package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.struct.StructName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who has or claims which class name in this compilation. */
public final class GeneratedNames {

    private final Set<String> sources = new HashSet<>();
    private final Set<String> handWritten = new HashSet<>();
    private final Map<String, Set<String>> claims = new LinkedHashMap<>();
    private final Map<String, Set<String>> inLowerCase = new HashMap<>();

    /** Notes a top-level type that the compiler has read from source. */
    public void addSource(String qualifiedName) {
        sources.add(qualifiedName);
        if (!claims.containsKey(qualifiedName)) {
            handWritten.add(qualifiedName);
            addInLowerCase(qualifiedName);
        }
    }

    /** Whether a top-level type is one of those. */
    boolean isSource(String qualifiedName) {
        return sources.contains(qualifiedName);
    }

    /** Notes that a struct leads to a class. */
    void claim(StructName struct) {
        claims.computeIfAbsent(struct.qualifiedGeneratedName(), key -> new TreeSet<>())
                .add(struct.qualifiedName());
        addInLowerCase(struct.qualifiedGeneratedName());
    }

    private void addInLowerCase(String qualifiedName) {
        inLowerCase
                .computeIfAbsent(qualifiedName.toLowerCase(Locale.ROOT), key -> new TreeSet<>())
                .add(qualifiedName);
    }

    /** A class that differs from that of a struct in case only; null if there is none. */
    public @Nullable String rivalByCase(StructName type) {
        String own = type.qualifiedGeneratedName();
        return inLowerCase.getOrDefault(own.toLowerCase(Locale.ROOT), Set.of()).stream()
                .filter(name -> !name.equals(own))
                .findFirst()
                .orElse(null);
    }

    /** What stands in the way of generating the class of a struct, as a clause; null if nothing does. */
    @Nullable
    String rival(StructName type) {
        if (handWritten.contains(type.qualifiedGeneratedName())) {
            return "a type of this name exists";
        }
        return claims.getOrDefault(type.qualifiedGeneratedName(), Set.of()).stream()
                .filter(struct -> !struct.equals(type.qualifiedName()))
                .findFirst()
                .map(struct -> struct + " leads to the same name")
                .orElse(null);
    }
}
