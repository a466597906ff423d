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
            throw unknown(property, code);
        }
        return constant;
    }

    /**
     * Reads an integer of a struct as a constant.
     *
     * @param code the integer
     * @param struct the struct
     * @param offset where in the struct it was read, in bytes, for the message
     * @return the constant
     * @throws UnknownEnumValueException if there is none
     */
    public final E decode(int code, StructBytes struct, long offset) {
        E constant = constant(code);
        if (constant == null) {
            throw unknown(struct.path(property, offset), code);
        }
        return constant;
    }

    /**
     * Reads an integer of a Java array as a constant.
     *
     * @param codes the integers of a property, row by row
     * @param index the index of the integer
     * @param columns how many of them are a row, 0 if there are no rows
     * @return the constant
     * @throws UnknownEnumValueException if there is none
     */
    public final E decode(int[] codes, int index, int columns) {
        E constant = constant(codes[index]);
        if (constant == null) {
            String indices = columns == 0 ? "[" + index + "]" : "[" + index / columns + "][" + index % columns + "]";
            throw unknown(property + indices, codes[index]);
        }
        return constant;
    }

    /**
     * Reads all integers of a Java array as constants.
     *
     * @param codes the integers of a property, row by row
     * @param columns how many of them are a row, 0 if there are no rows
     * @param into the array to fill, of as many elements
     * @return the array
     * @throws UnknownEnumValueException if there is none for one of them
     */
    public final E[] decodeAll(int[] codes, int columns, E[] into) {
        for (int i = 0; i < codes.length; i++) {
            into[i] = decode(codes, i, columns);
        }
        return into;
    }

    /**
     * Turns constants into the integers to write.
     *
     * @param constants the constants
     * @return the integers
     * @throws NullPointerException if a constant is null, with the name of the property
     * @throws IllegalArgumentException if one didn't exist when the struct was compiled
     */
    public final int[] encodeAll(E[] constants) {
        int[] codes = new int[Objects.requireNonNull(constants, property).length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = encode(constants[i]);
        }
        return codes;
    }

    /**
     * Shows integers as text, whatever they are.
     *
     * @param codes the integers
     * @return the texts of the constants, or the integers with a question mark
     */
    public final String[] showAll(int[] codes) {
        String[] texts = new String[codes.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = show(codes[i]);
        }
        return texts;
    }

    private UnknownEnumValueException unknown(String path, int code) {
        return new UnknownEnumValueException(path, type.getName(), code);
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
