package io.sharedstruct.runtime.value;

/** Checks that a value fits into a field that is narrower than its type, before anything is written. */
public final class Ranges {

    private Ranges() {}

    /**
     * Checks a value.
     *
     * @param property the name of the property, for the message
     * @param value the value
     * @param least the least value that the field holds
     * @param most the greatest one
     * @return the value
     * @throws IllegalArgumentException if the field doesn't hold it
     */
    public static int check(String property, int value, int least, int most) {
        if (value < least || value > most) {
            throw Refusal.notInRange(property, value, least, most);
        }
        return value;
    }

    /**
     * Checks a value.
     *
     * @param property the name of the property, for the message
     * @param value the value
     * @param least the least value that the field holds
     * @param most the greatest one
     * @return the value
     * @throws IllegalArgumentException if the field doesn't hold it
     */
    public static long check(String property, long value, long least, long most) {
        if (value < least || value > most) {
            throw Refusal.notInRange(property, value, least, most);
        }
        return value;
    }

    /**
     * Checks the values of an array.
     *
     * @param property the name of the property, for the message
     * @param values the values
     * @param least the least value that the field holds
     * @param most the greatest one
     * @throws IllegalArgumentException if the field doesn't hold one of them
     */
    public static void checkAll(String property, int[] values, int least, int most) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] < least || values[i] > most) {
                throw Refusal.notInRange(property + "[" + i + "]", values[i], least, most);
            }
        }
    }
}
