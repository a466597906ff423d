package io.sharedstruct.runtime;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** New arrays of the types that streams don't have, element by element. */
public final class Elements {

    private Elements() {}

    /**
     * Makes an array.
     *
     * @param length the number of elements
     * @param element gives the element of an index
     * @return the array
     */
    public static boolean[] booleans(int length, IntPredicate element) {
        boolean[] elements = new boolean[length];
        for (int i = 0; i < length; i++) {
            elements[i] = element.test(i);
        }
        return elements;
    }

    /**
     * Makes an array.
     *
     * @param length the number of elements
     * @param element gives the element of an index, a {@code short}
     * @return the array
     */
    public static short[] shorts(int length, IntUnaryOperator element) {
        short[] elements = new short[length];
        for (int i = 0; i < length; i++) {
            elements[i] = (short) element.applyAsInt(i);
        }
        return elements;
    }
}
