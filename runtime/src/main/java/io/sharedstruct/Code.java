package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The integer that a constant of an enum is stored as, in every struct with a property of that type. Either every constant
 * has one or none; without it that is the ordinal, the place of the constant in the enum, from 0 on.
 *
 * <pre>{@code
 * enum Side {
 *     @Code('B') BUY,
 *     @Code('S') SELL,
 *     @Code(0) @Fallback UNKNOWN
 * }
 * }</pre>
 *
 * <p>Codes differ. They lie in the range of the {@link Width} of every property of the type: from 0 to 255 or 65535, or, if
 * one of them is negative, in that of a signed integer of that width.
 *
 * <p>A new region is full of zeroes. If no constant has the code 0 and none is the {@link Fallback}, to read a property before it has
 * been written is an {@link UnknownEnumValueException}, also for {@code snapshot} and {@code copyFrom}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Code {

    /**
     * The integer.
     *
     * @return the integer
     */
    int value();
}
