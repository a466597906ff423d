package io.sharedstruct.runtime;

import io.sharedstruct.UnknownEnumValueException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the constants of an enum are stored as in one property. Generated classes fill in the two directions.
 *
 * @param <E> the enum
 */
public abstract class EnumCodes<E extends Enum<E>> {

    private final String property;
    private final Class<E> type;

    /**
     * For generated classes.
     *
     * @param property the name of the property, for messages
     * @param type the enum
     */
    protected EnumCodes(String property, Class<E> type) {
        this.property = property;
        this.type = type;
    }

    /**
     * The constant that is stored as an integer.
     *
     * @param code the integer
     * @return the constant, or the fallback, or null if there is none
     */
    protected abstract @Nullable E constant(int code);

    /**
     * The integer that a constant is stored as.
     *
     * @param constant the constant
     * @return the integer
     */
    protected abstract int code(E constant);

    /**
     * Reads an integer as a constant.
     *
     * @param code the integer
     * @return the constant
     * @throws UnknownEnumValueException if there is none
     */
    public final E decode(int code) {
        E constant = constant(code);
        if (constant == null) {
            throw new UnknownEnumValueException(property, type.getName(), code);
        }
        return constant;
    }

    /**
     * Turns a constant into the integer to write.
     *
     * @param constant the constant
     * @return the integer
     * @throws NullPointerException if the constant is null, with the name of the property
     * @throws IllegalArgumentException if the constant didn't exist when the struct was compiled
     */
    public final int encode(E constant) {
        return code(Objects.requireNonNull(constant, property));
    }

    /**
     * Shows an integer as text, whatever it is.
     *
     * @param code the integer
     * @return the text of the constant, or the integer with a question mark
     */
    public final String show(int code) {
        E constant = constant(code);
        return constant == null ? code + "?" : String.valueOf(constant);
    }

    /**
     * What to throw for a constant that no code is known for.
     *
     * @param constant the constant
     * @return the exception
     */
    protected final IllegalArgumentException unknown(E constant) {
        return new IllegalArgumentException(property + ": " + type.getName() + "." + constant.name()
                + " did not exist when the struct was compiled; compile it again");
    }
}
