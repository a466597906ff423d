package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The byte order of a property, or of the elements of an array, whatever that of its struct is. Stands once per property, on
 * any of its accessors.
 *
 * <pre>{@code
 * @ByteOrder(Endian.BIG) short getPort();
 * }</pre>
 *
 * <p>It is for values of 2, 4 or 8 bytes that are numbers or are stored as such. A struct inside another one has the order
 * that it declares itself; the encoding of a text says its order, too, but not that of
 * the length in front of a {@linkplain TextForm prefixed} one, which is such a value.
 *
 * <p>An access to a value in the order of the machine costs nothing more, whether the order is declared or not; one to a value in
 * the other order costs the exchange of its bytes, and is as plain and, if the field is aligned, as atomic as any.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ByteOrder {

    /**
     * The order.
     *
     * @return the order
     */
    Endian value();
}
