package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.problem.BitFieldProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.annotation.RawAlign;
import io.sharedstruct.processor.source.annotation.RawBitField;
import io.sharedstruct.processor.source.annotation.RawCacheLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts bit fields into units. */
final class BitFieldValidator {

    private final Map<Property, FieldType> types;
    private final Consumer<Problem> problems;

    /** The bit fields of each unit, by its name. */
    private final Map<String, List<Property>> units = new HashMap<>();

    private BitFieldValidator(Map<Property, FieldType> types, Consumer<Problem> problems) {
        this.types = types;
        this.problems = problems;
    }

    /** Gives every bit field among the types its place in a unit. */
    static void place(List<Property> properties, Map<Property, FieldType> types, Consumer<Problem> problems) {
        BitFieldValidator validator = new BitFieldValidator(types, problems);
        Property before = null;
        for (Property property : properties) {
            if (types.get(property) instanceof BitFieldType type) {
                validator.place(property, type, before);
            }
            before = property;
        }
    }

    /** The types as they would be without other properties. */
    static Map<Property, FieldType> placedAnew(List<Property> properties, Map<Property, FieldType> types) {
        Map<Property, FieldType> placed = new HashMap<>();
        for (Property property : properties) {
            FieldType type = Objects.requireNonNull(types.get(property));
            RawBitField bits = property.annotation(RawBitField.class);
            placed.put(
                    property,
                    type instanceof BitFieldType known && bits != null
                            ? known.at(bits.position().value(), "")
                            : type);
        }
        place(properties, placed, problem -> {});
        return placed;
    }

    private void place(Property property, BitFieldType type, @Nullable Property before) {
        RawBitField bits = Objects.requireNonNull(property.annotation(RawBitField.class));
        String unit = unit(property, type, bits, before);
        List<Property> others = units.computeIfAbsent(unit, name -> new ArrayList<>());
        int used = others.stream().mapToInt(other -> bits(other).end()).max().orElse(0);
        BitFieldType placed = type.at(type.position() < 0 ? used : type.position(), unit);
        if (placed.end() > placed.bits()) {
            problems.accept(BitFieldProblem.full(property, bits, used));
            placed = type.at(0, unit);
        } else {
            for (Property other : others) {
                if (placed.position() < bits(other).end() && bits(other).position() < placed.end()) {
                    problems.accept(BitFieldProblem.overlap(property, bits, placed, other, bits(other)));
                    break;
                }
            }
        }
        others.add(property);
        types.put(property, placed);
    }

    private BitFieldType bits(Property property) {
        return (BitFieldType) Objects.requireNonNull(types.get(property));
    }

    /** The name of the unit: that of the offset, or that of the bit field before if there is room for this one. */
    private String unit(Property property, BitFieldType type, RawBitField bits, @Nullable Property before) {
        Located<Long> offset = property.offset();
        if (offset != null) {
            return "#" + type.storage().token() + "@" + offset.value();
        }
        if (!startsUnit(property, bits)
                && before != null
                && types.get(before) instanceof BitFieldType earlier
                && earlier.storage().equals(type.storage())) {
            int used = units.getOrDefault(earlier.unit(), List.of()).stream()
                    .mapToInt(other -> bits(other).end())
                    .max()
                    .orElse(0);
            if (type.position() >= 0 || used + type.width() <= type.bits()) {
                return earlier.unit();
            }
        }
        return "#" + property.name();
    }

    /** What has a place of its own is the first of a unit. */
    static boolean startsUnit(Property property, RawBitField bits) {
        return bits.startsUnit()
                || property.annotation(RawAlign.class) != null
                || property.annotation(RawCacheLine.class) != null;
    }
}
