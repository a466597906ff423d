package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of bytes of a {@code boolean}. Stands once per property, on any of its accessors.
 *
 * <p>A {@code boolean} takes 1, 2, 4 or 8 bytes, 1 without this annotation. Any bytes but zeroes are true; true is written
 * as the integer 1. With 4 bytes it is the {@code BOOL} of Windows.
 *
 * <p>The alignment is the number of bytes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Width {

    /**
     * The size of the field, or of an element of an array.
     *
     * @return the size in bytes
     */
    int value();
}
