package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a property of an integral type an unsigned integer of a number of bits, as C's {@code uint8_t}, {@code uint16_t},
 * {@code uint32_t} and {@code uint64_t}. Stands once per property, on any of its accessors.
 *
 * <pre>{@code
 * @Unsigned(8) int getLevel();
 * void setLevel(int level);
 *
 * @Unsigned(32) long getCount();
 * @Unsigned(64) long getId();
 * }</pre>
 *
 * <p>The type in Java has to hold all values: {@code short}, {@code int} or {@code long} for 8 bits, {@code int} or
 * {@code long} for 16, {@code long} for 32. The alignment is that of the bits, not that of the type in Java.
 *
 * <p><b>Writing</b> a value that the bits don't hold is an {@link IllegalArgumentException} that names the property, the
 * value and the range; nothing is written then. Nor is any element by a bulk copy of an {@link Array} with such a value.
 *
 * <p><b>64 bits</b> are a {@code long} with the same bits, which the methods of {@link Long} for unsigned numbers take, so
 * every value can be written. {@code toString}, that of a snapshot too, shows it as {@link Long#toUnsignedString(long)} does.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Unsigned {

    /**
     * The size of the field, or of an element of an array: 8, 16, 32 or 64.
     *
     * @return the size in bits
     */
    int value();
}
