package io.sharedstruct.runtime;

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
}
