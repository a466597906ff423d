package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.AccessMode;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.ConvertedType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.OrderedType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.model.type.UnsignedType;
import io.sharedstruct.processor.model.type.WideBooleanType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which modes a type can: what processors do whole with its bytes. None compares fewer than 4 bytes without those beside them, and none
 * adds floating-point numbers.
 */
final class PossibleModes {

    private static final Set<AccessMode> SMALL = EnumSet.of(
            AccessMode.GET_VOLATILE,
            AccessMode.SET_VOLATILE,
            AccessMode.GET_ACQUIRE,
            AccessMode.SET_RELEASE,
            AccessMode.GET_OPAQUE,
            AccessMode.SET_OPAQUE);

    /** Of what isn't a number to the machine. */
    private static final Set<AccessMode> VALUES =
            with(SMALL, AccessMode.COMPARE_AND_SET, AccessMode.COMPARE_AND_EXCHANGE, AccessMode.GET_AND_SET);

    /** Of what isn't told by its bytes alone: several of these may be one value, and what was there would not say if it has changed. */
    private static final Set<AccessMode> ENCODED = with(SMALL, AccessMode.COMPARE_AND_SET, AccessMode.GET_AND_SET);

    private static final Set<AccessMode> NUMBERS = with(
            VALUES,
            AccessMode.GET_AND_ADD,
            AccessMode.GET_AND_BITWISE_OR,
            AccessMode.GET_AND_BITWISE_AND,
            AccessMode.GET_AND_BITWISE_XOR);

    /** What futex(2) of Linux waits for, which has 4 bytes. */
    private static final Set<AccessMode> WORDS = with(NUMBERS, AccessMode.AWAIT, AccessMode.WAKE);

    private PossibleModes() {}

    private static Set<AccessMode> with(Set<AccessMode> some, AccessMode... more) {
        EnumSet<AccessMode> modes = EnumSet.copyOf(some);
        Collections.addAll(modes, more);
        return Collections.unmodifiableSet(modes);
    }

    /** The modes of values of a type, none of those of bit fields, texts and structs. */
    static Set<AccessMode> of(FieldType type) {
        boolean isSmall = type.size() < Integer.BYTES;
        if (type instanceof PrimitiveType primitive) {
            return of(primitive);
        } else if (type instanceof OrderedType ordered) {
            return of(ordered.type());
        } else if (type instanceof UnsignedType) {
            return isSmall ? SMALL : NUMBERS;
        } else if (type instanceof EnumType || type instanceof WideBooleanType) {
            return isSmall ? SMALL : ENCODED;
        } else if (type instanceof ConvertedType converted && !(converted.storage() instanceof ArrayType)) {
            return isSmall ? SMALL : ENCODED;
        }
        return Set.of();
    }

    private static Set<AccessMode> of(PrimitiveType type) {
        return switch (type) {
            case BOOLEAN, BYTE, CHAR, SHORT -> SMALL;
            case FLOAT, DOUBLE -> VALUES;
            case LONG -> NUMBERS;
            case INT -> WORDS;
        };
    }
}
