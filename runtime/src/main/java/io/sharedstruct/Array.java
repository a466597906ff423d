package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a property an array of a fixed length that lies inline, as C's {@code int price[16]} or {@code int grid[2][3]}.
 * Stands once per property, on any of its accessors.
 *
 * <pre>{@code
 * @Array(16) int getPriceAt(int index);
 * void setPriceAt(int index, int value);
 *
 * void getPrices(int[] into);
 * void setPrices(int[] from);
 *
 * @Array({2, 3}) double getCellAt(int row, int column);
 * }</pre>
 *
 * <p><b>Elements</b> are any primitive type, an enum, {@code String} with {@link FixedString}, which is the size of one element
 * then, or an interface with {@link SharedStruct}. Their accessors take the index, or the row and the column, in front; in the bean style their names end in
 * {@code At} ({@code getPriceAt}, {@code isOpenAt}, {@code setPriceAt}), in the fluent style they are the name of the
 * property ({@code price(int)}, {@code price(int, int)}). An index that is negative or not less than the length is an
 * {@link IndexOutOfBoundsException} that names the property, the index and the length; nothing is written then.
 *
 * <p><b>Beyond 2<sup>31</sup> - 1 elements</b> the indices are {@code long}; any array may have such accessors. The constants
 * {@code PRICE_LENGTH}, {@code CELL_ROWS} and {@code CELL_COLUMNS} of the generated class are {@code long} where an
 * {@code int} is too short. No Java array has as many elements, so there are no bulk copies but those of ranges, whose {@code index}
 * may be {@code long}. Of an array of more than 2<sup>31</sup> - 1 bytes, {@code snapshot} makes no copy, and a getter of it there is an
 * {@link UnsupportedOperationException}, as is {@code copyFrom} of such a snapshot; {@code toString} gives the number of its elements.
 *
 * <p><b>Bulk copies</b> of primitive elements and of enums are called {@code get} or {@code set}, then the name of the property, with
 * an {@code s} behind or without, and that in the fluent style too: {@code getPrices}, or {@code getPrice}, copies all
 * elements to the Java array, {@code setPrices} all of it to the struct. The Java array must have as many elements as the
 * property, row by row if that has two dimensions; otherwise it is an {@link IllegalArgumentException} with nothing
 * copied. Arrays of {@code byte} can be copied in part as well, from the element {@code index} on, to or from the Java array from
 * {@code offset} on; a range that one of the two doesn't have is an {@code IndexOutOfBoundsException} with nothing copied:
 *
 * <pre>{@code
 * @Array(64) byte getKeyAt(int index);
 * void getKeys(int index, byte[] into, int offset, int length);
 * void setKeys(int index, byte[] from, int offset, int length);
 * }</pre>
 *
 * <p>A copy is many accesses: another thread or process may see part of it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Array {

    /**
     * The number of elements, or the numbers of rows and of elements in a row, each 1 or more.
     *
     * @return one or two lengths
     */
    long[] value();
}
