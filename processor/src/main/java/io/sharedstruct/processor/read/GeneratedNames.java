package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.struct.StructName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who has or claims which class name in this compilation. */
public final class GeneratedNames {

    private final Set<String> sources = new HashSet<>();
    private final Set<String> handWritten = new HashSet<>();
    private final Map<String, Set<String>> claims = new LinkedHashMap<>();

    /** Notes a top-level type that the compiler has read from source. */
    public void addSource(String qualifiedName) {
        sources.add(qualifiedName);
        if (!claims.containsKey(qualifiedName)) {
            handWritten.add(qualifiedName);
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
