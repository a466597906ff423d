package io.sharedstruct.processor.source.struct;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.Site;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An annotated type as written, right or wrong.
 *
 * @param type its name
 * @param context what a class that implements it finds around it
 * @param kind what it is instead of an interface, or empty if it is one
 * @param flaws what keeps any class from implementing it
 * @param rival what else has or claims the name of the class to generate, if anything
 * @param name the declared name, if there is one
 * @param cName the declared name in C, if there is one
 * @param layout what it says of its bytes as a whole
 * @param methods the methods that the class must implement, in the order of the properties
 * @param defaults the default methods that the class inherits
 * @param strays annotations of properties on methods that can't be accessors
 * @param conflicts annotations that methods inherit with different values
 * @param nested the structs that are types of its properties, by the names that {@link RawType} has for them
 * @param unordered the interfaces that it inherits properties from in an order that nobody knows
 * @param unresolved whether something in it is unknown to the compiler, so that any finding may be misleading
 * @param site the type
 */
public record RawStruct(
        StructName type,
        RawContext context,
        String kind,
        List<Flaw> flaws,
        @Nullable String rival,
        @Nullable Located<String> name,
        @Nullable Located<String> cName,
        RawLayout layout,
        List<RawMethod> methods,
        List<RawMethod> defaults,
        List<RawStray> strays,
        List<RawConflict> conflicts,
        Map<String, RawNested> nested,
        List<String> unordered,
        boolean unresolved,
        Site site) {

    /** A struct whose properties have the order in which they are declared. */
    public RawStruct(
            StructName type,
            RawContext context,
            String kind,
            List<Flaw> flaws,
            @Nullable String rival,
            @Nullable Located<String> name,
            @Nullable Located<String> cName,
            RawLayout layout,
            List<RawMethod> methods,
            List<RawMethod> defaults,
            List<RawStray> strays,
            List<RawConflict> conflicts,
            Map<String, RawNested> nested,
            boolean unresolved,
            Site site) {
        this(
                type,
                context,
                kind,
                flaws,
                rival,
                name,
                cName,
                layout,
                methods,
                defaults,
                strays,
                conflicts,
                nested,
                List.of(),
                unresolved,
                site);
    }

    /** The declared size, if there is one. */
    public @Nullable Located<Long> size() {
        return layout.size();
    }

    /** What no field is aligned to more than, unless it asks for it itself. */
    public long mostAlignment() {
        return layout.mostAlignment();
    }

    public enum Flaw {
        GENERIC,
        UNREACHABLE,
        SEALED
    }
}
