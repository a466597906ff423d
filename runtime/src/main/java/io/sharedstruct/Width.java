package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of bytes of a {@code boolean} or an enum. Stands once per property, on any of its accessors.
 *
 * <p><b>A {@code boolean}</b> takes 1, 2, 4 or 8 bytes, 1 without this annotation. Any bytes but zeroes are true; true is
 * written as the integer 1. With 4 bytes it is the {@code BOOL} of Windows.
 *
 * <p><b>An enum</b> takes 1, 2 or 4 bytes, 4 without this annotation, as in C. Its constants are stored as their ordinals, or
 * as their {@link Code}s. To read an integer that is no constant's is an {@link UnknownEnumValueException}, or gives the
 * constant with {@link Fallback}; to write null is a {@link NullPointerException} that names the property. Which constant is
 * which integer is part of the layout: a region whose creator numbers the constants otherwise isn't opened.
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
