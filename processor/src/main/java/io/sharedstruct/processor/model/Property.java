package io.sharedstruct.processor.model;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawAnnotation;
import io.sharedstruct.processor.source.annotation.RawArray;
import io.sharedstruct.processor.source.annotation.RawOffset;
import io.sharedstruct.processor.source.struct.RawDoc;
import io.sharedstruct.processor.source.struct.RawMethod;
import java.util.ArrayList;
import java.util.EnumMap;
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
public record Property(String name, List<Accessor> accessors) {

    /** Groups accessors by property, in the order of the first accessor of each. */
    public static List<Property> group(List<Accessor> accessors) {
        Map<String, Property> properties = new LinkedHashMap<>();
        for (Accessor accessor : accessors) {
            properties
                    .computeIfAbsent(accessor.property(), name -> new Property(name, new ArrayList<>()))
                    .accessors
                    .add(accessor);
        }
        return List.copyOf(properties.values());
    }

    public RawMethod first() {
        return accessors.get(0).method();
    }

    public Site site() {
        return first().site();
    }

    public RawType type() {
        return accessors.stream()
                .filter(Accessor::hasValue)
                .findFirst()
                .orElse(accessors.get(0))
                .type();
    }

    /** The annotation that is read into such a record, on the first accessor that has it. */
    public <T extends RawAnnotation> @Nullable T annotation(Class<T> type) {
        return accessors.stream()
                .map(accessor -> accessor.method().annotation(type))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Its annotations, each as the first accessor has it that has one. */
    public Map<PropertyAnnotation, RawAnnotation> annotations() {
        Map<PropertyAnnotation, RawAnnotation> annotations = new EnumMap<>(PropertyAnnotation.class);
        accessors.forEach(accessor -> accessor.method().annotations().forEach(annotations::putIfAbsent));
        return annotations;
    }

    public @Nullable Located<Long> offset() {
        RawOffset offset = annotation(RawOffset.class);
        return offset == null ? null : offset.offset();
    }

    /** What the first accessor of which something is said says; it is deprecated with any of them. */
    public Doc doc() {
        List<RawDoc> docs =
                accessors.stream().map(accessor -> accessor.method().doc()).toList();
        String comment = docs.stream()
                .map(RawDoc::comment)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return new Doc(comment, docs.stream().anyMatch(RawDoc::deprecated));
    }

    public @Nullable RawArray array() {
        return annotation(RawArray.class);
    }
}
