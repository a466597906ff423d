package io.sharedstruct;

import java.io.Serial;

/**
 * The bytes of an enum property hold an integer that none of its constants is stored as. Another program wrote it, or knows
 * more constants. A constant with {@link Fallback} stands for such integers instead.
 */
public final class UnknownEnumValueException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Which property. */
    private final String property;
    /** What it is stored as. */
    private final int value;

    /**
     * For generated code.
     *
     * @param property the name of the property, with the way to it from the outermost struct
     * @param type the name of the enum
     * @param value the integer
     */
    public UnknownEnumValueException(String property, String type, int value) {
        super(property + ": value=" + value + " is no constant of " + type);
        this.property = property;
        this.value = value;
    }

    /**
     * The property that was read.
     *
     * @return its name, with the way to it from the outermost struct as far as that is known: {@code levels[3].state}
     */
    public String property() {
        return property;
    }

    /**
     * The integer that was found.
     *
     * @return the integer
     */
    public int value() {
        return value;
    }
}
