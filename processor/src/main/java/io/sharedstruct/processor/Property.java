package io.sharedstruct.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property: its accessors, and what the user wrote at them.
 *
 * @param name the name
 * @param accessors its accessors in declaration order, at least one
 */
record Property(String name, List<Accessor> accessors) {

    /** Groups accessors by property, in the order of the first accessor of each. */
    static List<Property> group(List<Accessor> accessors) {
        Map<String, Property> properties = new LinkedHashMap<>();
        for (Accessor accessor : accessors) {
            properties
                    .computeIfAbsent(accessor.property(), name -> new Property(name, new ArrayList<>()))
                    .accessors
                    .add(accessor);
        }
        return List.copyOf(properties.values());
    }

    RawMethod first() {
        return accessors.get(0).method();
    }

    Site site() {
        return first().site();
    }

    RawType type() {
        return accessors.get(0).type();
    }

    @Nullable
    Located<Long> offset() {
        return accessors.stream()
                .map(accessor -> accessor.method().offset())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    RawArray array() {
        return accessors.stream()
                .map(accessor -> accessor.method().array())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    RawFixedString fixedString() {
        return accessors.stream()
                .map(accessor -> accessor.method().fixedString())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
