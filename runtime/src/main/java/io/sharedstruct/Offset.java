package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The place of a property in its struct. Stands once per property, on the getter or on the setter; in a struct either
 * every property has it or none.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Offset {

    /**
     * The distance from the start of the struct to the first byte of the field, 0 or more, and a multiple of the field's
     * alignment, or of the {@linkplain SharedStruct#pack() packing} of the struct if that is less.
     *
     * @return the offset in bytes
     */
    long value();
}
