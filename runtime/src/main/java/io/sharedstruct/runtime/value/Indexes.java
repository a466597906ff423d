package io.sharedstruct.runtime.value;

import org.jspecify.annotations.Nullable;

/** Checks indices before anything is read or written. */
public final class Indexes {

    private Indexes() {}

    /**
     * Checks the index of an element.
     *
     * @param property the name of the property, for the message
     * @param index the index
     * @param length the number of elements
     * @return the index
     * @throws IndexOutOfBoundsException if it is negative, or not less than the length
     */
    public static int check(String property, int index, int length) {
        // Compilers take this shape for a bounds check, which they can move out of a loop.
        if (index < 0 || index >= length) {
            throw Refusal.outOfBounds(property, "index", index, length);
        }
        return index;
    }

    /**
     * Checks the index of an element of an array that may have more than an {@code int} can count.
     *
     * @param property the name of the property, for the message
     * @param index the index
     * @param length the number of elements
     * @return the index
     * @throws IndexOutOfBoundsException if it is negative, or not less than the length
     */
    public static long check(String property, long index, long length) {
        if (index < 0 || index >= length) {
            throw Refusal.outOfBounds(property, "index", index, length);
        }
        return index;
    }

    /**
     * Checks the indices of an element of a two-dimensional array that may have more than an {@code int} can count.
     *
     * @param property the name of the property, for the message
     * @param row the first index
     * @param rows the number of rows
     * @param column the second index
     * @param columns the number of elements in a row
     * @return the index among all elements, row by row
     * @throws IndexOutOfBoundsException if an index is negative, or not less than its length
     */
    public static long check(String property, long row, long rows, long column, long columns) {
        if (row < 0 || row >= rows) {
            throw Refusal.outOfBounds(property, "row", row, rows);
        }
        if (column < 0 || column >= columns) {
            throw Refusal.outOfBounds(property, "column", column, columns);
        }
        return row * columns + column;
    }

    /**
     * Checks the indices of an element of a two-dimensional array.
     *
     * @param property the name of the property, for the message
     * @param row the first index
     * @param rows the number of rows
     * @param column the second index
     * @param columns the number of elements in a row
     * @return the index among all elements, row by row
     * @throws IndexOutOfBoundsException if an index is negative, or not less than its length
     */
    public static int check(String property, int row, int rows, int column, int columns) {
        if (row < 0 || row >= rows) {
            throw Refusal.outOfBounds(property, "row", row, rows);
        }
        if (column < 0 || column >= columns) {
            throw Refusal.outOfBounds(property, "column", column, columns);
        }
        return row * columns + column;
    }

    /**
     * Checks the length of a Java array that holds all elements of a property.
     *
     * @param property the name of the property, for the message
     * @param length the length of the Java array
     * @param expected the number of elements
     * @throws IllegalArgumentException if they differ
     */
    public static void checkLength(String property, int length, int expected) {
        if (length != expected) {
            throw Refusal.otherLength(property, length, expected);
        }
    }

    /**
     * Checks how many bytes a converter made of a value.
     *
     * @param property the name of the property, for the message
     * @param bytes the bytes, or null if the converter made none
     * @param expected how many the field has
     * @return the bytes
     * @throws IllegalArgumentException if there are none, or another number of them
     */
    public static byte[] checkSize(String property, byte @Nullable [] bytes, int expected) {
        if (bytes == null || bytes.length != expected) {
            throw Refusal.otherSize(property, bytes, expected);
        }
        return bytes;
    }

    /**
     * Checks a range of an array.
     *
     * @param property the name of the property, for the message
     * @param from the first index
     * @param count the number of elements
     * @param length the length of the array
     * @throws IndexOutOfBoundsException if an element of the range is none of the array
     */
    public static void checkRange(String property, int from, int count, int length) {
        if ((from | count) < 0 || from > length - count) {
            throw Refusal.outOfRange(property, from, count, length);
        }
    }

    /**
     * Checks a range of an array that may have more elements than an {@code int} can count.
     *
     * @param property the name of the property, for the message
     * @param from the first index
     * @param count the number of elements
     * @param length the length of the array
     * @throws IndexOutOfBoundsException if an element of the range is none of the array
     */
    public static void checkRange(String property, long from, int count, long length) {
        if ((from | count) < 0 || from > length - count) {
            throw Refusal.outOfRange(property, from, count, length);
        }
    }
}
