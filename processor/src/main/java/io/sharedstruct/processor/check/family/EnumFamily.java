package io.sharedstruct.processor.check.family;

import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.problem.EnumProblem;
import io.sharedstruct.processor.problem.IntegerProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.RawEnum;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawWidth;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Enums. */
final class EnumFamily implements FieldFamily {

    /** C's enum is an int. */
    private static final int DEFAULT_BYTES = 4;

    @Override
    public boolean appliesTo(Property property) {
        return property.type().is(RawType.Kind.ENUM);
    }

    @Override
    public Set<PropertyAnnotation> annotations() {
        return Set.of(PropertyAnnotation.WIDTH);
    }

    @Override
    public @Nullable FieldType type(Property property, RawStruct struct, Consumer<Problem> problems) {
        RawEnum type = Objects.requireNonNull(property.type().enumeration());
        List<Problem> found = new ArrayList<>();
        if (type.isPrivate()) {
            found.add(EnumProblem.unreachable(property));
        }
        List<String> fallbacks = names(type, RawEnum.Constant::fallback);
        if (fallbacks.size() > 1) {
            found.add(EnumProblem.fallbacks(property, fallbacks));
        }
        int bytes = bytes(property, found);
        List<EnumType.Constant> constants = constants(property, type, found);
        checkRange(property, constants, bytes, found);
        found.forEach(problems);
        boolean isRead = property.accessors().stream().anyMatch(Accessor::reads);
        if (found.isEmpty()
                && isRead
                && fallbacks.isEmpty()
                && constants.stream().allMatch(constant -> constant.code() != 0)) {
            problems.accept(EnumProblem.withoutZero(property));
        }
        return found.isEmpty()
                ? new EnumType(
                        type.packageName(),
                        type.nestedName(),
                        PrimitiveType.integer(bytes),
                        constants,
                        fallbacks.isEmpty() ? null : fallbacks.get(0))
                : null;
    }

    private static List<String> names(RawEnum type, java.util.function.Predicate<RawEnum.Constant> which) {
        return type.constants().stream()
                .filter(which)
                .map(RawEnum.Constant::name)
                .toList();
    }

    private static int bytes(Property property, List<Problem> found) {
        RawWidth width = property.annotation(RawWidth.class);
        if (width == null) {
            return DEFAULT_BYTES;
        }
        int bytes = width.bytes().value();
        if (bytes == 1 || bytes == 2 || bytes == 4) {
            return bytes;
        }
        found.add(IntegerProblem.width(property, width, "1, 2 or 4"));
        return DEFAULT_BYTES;
    }

    /** The constants with their codes, or with their ordinals if none has a code. */
    private static List<EnumType.Constant> constants(Property property, RawEnum type, List<Problem> found) {
        List<String> without = names(type, constant -> constant.code() == null);
        boolean ordinals = without.size() == type.constants().size();
        if (type.constants().isEmpty()) {
            found.add(EnumProblem.noConstants(property));
        } else if (!without.isEmpty() && !ordinals) {
            found.add(EnumProblem.someCodes(property, without));
            return List.of();
        } else if (ordinals && !type.ordered() && without.size() > 1) {
            found.add(EnumProblem.unknownOrder(property));
            return List.of();
        }
        List<EnumType.Constant> constants = new ArrayList<>();
        Map<Integer, EnumType.Constant> seen = new HashMap<>();
        for (RawEnum.Constant raw : type.constants()) {
            int code = raw.code() == null ? constants.size() : raw.code();
            EnumType.Constant constant = new EnumType.Constant(raw.name(), code);
            EnumType.Constant earlier = seen.putIfAbsent(code, constant);
            if (earlier != null) {
                found.add(EnumProblem.sameCode(property, constant, earlier));
            }
            constants.add(constant);
        }
        return List.copyOf(constants);
    }

    /** The integers are signed if one of them is negative. */
    private static void checkRange(
            Property property, List<EnumType.Constant> constants, int bytes, List<Problem> found) {
        if (bytes == Integer.BYTES) {
            return;
        }
        boolean signed = constants.stream().anyMatch(constant -> constant.code() < 0);
        long least = signed ? -(1L << (Byte.SIZE * bytes - 1)) : 0;
        long most = least + (1L << (Byte.SIZE * bytes)) - 1;
        constants.stream()
                .filter(constant -> constant.code() < least || constant.code() > most)
                .findFirst()
                .ifPresent(constant -> found.add(EnumProblem.codeOutOfRange(property, constant, least, most, bytes)));
    }
}
