package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@code boolean} or integral property some of the bits of a unit, as C's {@code uint32_t mode : 3}. Stands once per
 * property, on any of its accessors. There are no arrays of bit fields.
 *
 * <pre>{@code
 * @BitField(unit = 32, width = 3) int getMode();
 * @BitField(unit = 32, width = 1) boolean isOpen();
 * @BitField(unit = 32, width = 5, signed = true) int getDelta();
 * }</pre>
 *
 * <p><b>Units.</b> A unit is an integer of 8, 16, 32 or 64 bits, which is aligned to its size. Bit fields that are declared
 * one behind the other with the same unit share it for as long as they fit; the next one begins another unit. With
 * {@link Offset}s, which are those of the units, bit fields with the same offset share a unit. Bits that overlap are an error.
 * {@link Align} and {@link CacheLine} are for the unit, and without offsets begin one. {@link Since} is for the bits: a later
 * version may use those that an earlier one has left in a unit.
 *
 * <p><b>Bit 0</b> is the least significant bit of the unit, and bit fields are counted from there upwards: the order of gcc and
 * of MSVC on little-endian machines. Compilers for big-endian machines count from the most significant bit, so the C header
 * doesn't describe bit fields there.
 *
 * <p><b>Neighbours.</b> gcc puts a field into the bytes that the unit before it has left free, and a bit field into those of
 * the field before it; MSVC doesn't. Without offsets a layout that the two would see differently is an error, and a bit field
 * for the rest of the unit, or offsets, are the way out.
 *
 * <p><b>Writing</b> reads the unit, changes the bits and writes it. That isn't atomic: a write of another thread or process
 * to another bit field of the unit may be lost. A value that the bits don't hold is an {@link IllegalArgumentException} that
 * names the property, the value and the range; nothing is written then. A {@code boolean} is true if any of its bits is set,
 * and true is written as 1.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface BitField {

    /**
     * The size of the unit: 8, 16, 32 or 64.
     *
     * @return the size in bits
     */
    int unit();

    /**
     * The number of bits, from 1 to the size of the unit.
     *
     * @return the width in bits
     */
    int width();

    /**
     * The place of the least significant bit in the unit, from 0 on. Left out: behind the bit field before it in the unit.
     *
     * @return the number of the bit
     */
    int position() default -1;

    /**
     * Whether the bits are a signed integer in two's complement, as {@code int32_t mode : 3}; otherwise they are unsigned.
     *
     * @return whether there are negative values
     */
    boolean signed() default false;

    /**
     * Whether it begins a new unit although it would fit into the one before, as it does behind C's {@code uint32_t : 0}.
     * One with {@link Align} or {@link CacheLine} always does.
     *
     * @return whether it is the first of a unit
     */
    boolean startsUnit() default false;
}
