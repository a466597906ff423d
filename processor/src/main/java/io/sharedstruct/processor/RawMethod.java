package io.sharedstruct.processor;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A method of the struct, its own or inherited.
 *
 * @param name the name
 * @param returns the type that it returns
 * @param parameters the types of its parameters
 * @param variable whether it has type parameters or a variable number of arguments
 * @param offset the value of its {@code @Offset}, if it has one
 * @param fixedString its {@code @FixedString}, if it has one
 * @param array its {@code @Array}, if it has one
 * @param site the method
 */
record RawMethod(
        String name,
        RawType returns,
        List<RawType> parameters,
        boolean variable,
        @Nullable Located<Long> offset,
        @Nullable RawFixedString fixedString,
        @Nullable RawArray array,
        Site site) {

    /** The name and parameter types: what must be unique in a class. */
    String signature() {
        return name + parameters.stream().map(RawType::name).collect(Collectors.joining(", ", "(", ")"));
    }

    boolean unresolved() {
        return returns.is(RawType.Kind.UNRESOLVED)
                || parameters.stream().anyMatch(type -> type.is(RawType.Kind.UNRESOLVED));
    }
}
