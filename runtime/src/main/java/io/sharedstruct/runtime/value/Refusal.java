package io.sharedstruct.runtime.value;

import org.jspecify.annotations.Nullable;

/**
 * Makes the exceptions of what checks values and indices.
 *
 * <p>It is a {@link Throwable}, though there is no object of it, because HotSpot's optimizing compiler doesn't inline what a
 * method of such a class calls in such a class. Code that makes a message is long. Inlined, it would make the small method
 * that checks a long one too as soon as the check has failed a few times, and a long method that is already compiled by
 * itself is inlined nowhere any more ({@code -XX:InlineSmallCode}): in one process out of six each access in a loop was
 * then a call, and took six times as long.
 */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private Refusal() {}

    static IndexOutOfBoundsException outOfBounds(String property, String what, long index, long length) {
        return new IndexOutOfBoundsException(outOfBoundsMessage(property, what, index, length));
    }

    private static String outOfBoundsMessage(String property, String what, long index, long length) {
        return property + ": " + what + "=" + index + " length=" + length;
    }

    static IndexOutOfBoundsException outOfRange(String property, long from, int count, long length) {
        return new IndexOutOfBoundsException(outOfRangeMessage(property, from, count, length));
    }

    private static String outOfRangeMessage(String property, long from, int count, long length) {
        return property + ": from=" + from + " count=" + count + " length=" + length;
    }

    static IllegalArgumentException notInRange(String property, long value, long least, long most) {
        return new IllegalArgumentException(notInRangeMessage(property, value, least, most));
    }

    private static String notInRangeMessage(String property, long value, long least, long most) {
        return property + ": value=" + value + " is not in " + least + ".." + most;
    }

    static IllegalArgumentException otherLength(String property, int length, int expected) {
        return new IllegalArgumentException(otherLengthMessage(property, length, expected));
    }

    private static String otherLengthMessage(String property, int length, int expected) {
        return property + ": the Java array has " + length + " elements, the struct has " + expected;
    }

    static IllegalArgumentException otherSize(String property, byte @Nullable [] bytes, int expected) {
        return new IllegalArgumentException(otherSizeMessage(property, bytes, expected));
    }

    private static String otherSizeMessage(String property, byte @Nullable [] bytes, int expected) {
        String made = bytes == null ? "null" : bytes.length + " bytes";
        return property + ": the converter made " + made + ", the field has " + expected + " bytes";
    }
}
