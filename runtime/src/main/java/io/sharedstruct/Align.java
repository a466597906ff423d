package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Aligns a property, or an array as a whole, more strictly than its type asks for, as C's {@code _Alignas} does. Stands once
 * per property, on any of its accessors.
 *
 * <p>The struct is then aligned at least as strictly, so that its size is a multiple of that. What aligns a property doesn't
 * keep others away from it: see {@link CacheLine}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Align {

    /**
     * What the offset is a multiple of: a power of two, at most 4096, and not less than the type asks for, or the
     * {@linkplain SharedStruct#pack() packing} of the struct if that is less.
     *
     * @return the alignment in bytes
     */
    int value();
}
