package io.sharedstruct.processor.source.annotation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the annotations, by which the compiler knows them. Those of properties are in {@link PropertyAnnotation}. */
public final class StructAnnotations {

    /** Of structs. */
    public static final String SHARED_STRUCT = "io.sharedstruct.SharedStruct";

    /** Of the constants of enums. */
    public static final String CODE = "io.sharedstruct.Code";

    /** Of the constants of enums. */
    public static final String FALLBACK = "io.sharedstruct.Fallback";

    /** Those that generated classes carry: of ours, and the one that would be left over where they have no other. */
    private static final List<String> OF_GENERATED_CODE =
            List.of("io.sharedstruct.runtime.*", "javax.annotation.processing.Generated");

    private StructAnnotations() {}

    /** All that structs and generated classes bring along, and no others: the compiler warns of each that no processor claims. */
    public static Set<String> claimed() {
        return Stream.concat(
                        Stream.concat(Stream.of(SHARED_STRUCT, CODE, FALLBACK), OF_GENERATED_CODE.stream()),
                        PropertyAnnotation.qualifiedNames().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
