package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a property any Java type, which is stored as a primitive one or as bytes. Stands once per property, on any of its
 * accessors.
 *
 * <pre>{@code
 * @Converted(InstantAs.Millis.class) Instant getTime();
 * @Converted(UuidAs.Bytes.class) UUID getId();
 * @Converted(PriceConverter.class) Price getPrice();
 *
 * final class PriceConverter {
 *     static long encode(Price price) { return price.cents(); }
 *     static Price decode(long cents) { return new Price(cents); }
 * }
 * }</pre>
 *
 * <p><b>A converter</b> is a class that the struct can see, with two static methods that declare no exception: {@code encode},
 * from the type of the property to the stored type, and {@code decode}, back. The type of the property is a class or interface
 * without type arguments. The stored type is a primitive one, and the field is then one of that type in all respects, its
 * byte order included; or it is {@code byte[]}, and a constant {@code int SIZE} of the converter says how many, with any offset.
 * The same converter can have such methods for several types. Generated code calls them directly.
 *
 * <p><b>What converters throw</b> reaches the caller: that of {@code encode}, which must be a check of the value and of {@code
 * null}, with nothing written, and that of {@code decode}, for what no value is stored as, from getters, {@code snapshot} and
 * {@code toString}. Bytes of another number than {@code SIZE}, or null, are an {@link IllegalArgumentException} with nothing
 * written. What an access allocates is what the converter allocates, and with {@code byte[]} an array.
 *
 * <p>The name of the converter without its package is part of the layout: two programs that disagree about the unit don't share
 * a region. In C the field is what is stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Converted {

    /**
     * The converter.
     *
     * @return a class with the static methods {@code encode} and {@code decode}
     */
    Class<?> value();
}
