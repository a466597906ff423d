package io.sharedstruct.processor.source.struct;

import io.sharedstruct.processor.source.RawEnum;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawAnnotation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method of the struct, its own or inherited.
 *
 * @param name the name
 * @param returns the type that it returns
 * @param parameters the types of its parameters
 * @param variable whether it has type parameters or a variable number of arguments
 * @param annotations its annotations of properties
 * @param remarks what else is said of it
 * @param doc what the author says of it
 * @param site the method
 */
public record RawMethod(
        String name,
        RawType returns,
        List<RawType> parameters,
        boolean variable,
        Map<PropertyAnnotation, RawAnnotation> annotations,
        RawRemarks remarks,
        RawDoc doc,
        Site site) {

    /** The name and parameter types: what must be unique in a class. */
    public String signature() {
        return name + parameters.stream().map(RawType::name).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The annotation that is read into such a record, if the method has it. */
    public <T extends RawAnnotation> @Nullable T annotation(Class<T> type) {
        for (RawAnnotation annotation : annotations.values()) {
            if (type.isInstance(annotation)) {
                return type.cast(annotation);
            }
        }
        return null;
    }

    /** The property in the bean style, or null if the method isn't of that style. */
    public @Nullable String beanProperty() {
        if (!parameters.isEmpty()) {
            return MethodNames.afterPrefix("set", name);
        }
        String property = MethodNames.afterPrefix("get", name);
        boolean isBoolean = returns.isBoolean();
        return property == null && isBoolean ? MethodNames.afterPrefix("is", name) : property;
    }

    /** The property in a style, or null if the method isn't of that style. */
    public @Nullable String property(boolean bean) {
        return bean ? beanProperty() : name;
    }

    public boolean unresolved() {
        return Stream.concat(Stream.of(returns), parameters.stream()).anyMatch(RawMethod::isUnresolved);
    }

    private static boolean isUnresolved(RawType type) {
        RawEnum enumeration = type.element().enumeration();
        return type.is(RawType.Kind.UNRESOLVED) || (enumeration != null && enumeration.unresolved());
    }
}
