package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a property its cache line to itself, so that processors which write it and processors which read or write its
 * neighbours don't take the line from each other (false sharing). Stands once per property, on any of its accessors.
 *
 * <pre>{@code
 * @SharedStruct
 * interface Ring {
 *   @CacheLine long getWritten();     // bytes 0..7, the rest of 0..63 is padding
 *   @CacheLine long getRead();        // bytes 64..71
 * }
 * }</pre>
 *
 * <p>The property lies at a multiple of the line's length, and no other property of the struct has a byte in the lines that
 * it lies in. The struct is aligned to lines too, so neither has a property of another struct, wherever this one is nested,
 * unless that one is {@linkplain SharedStruct#packed() packed}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CacheLine {

    /**
     * The length of a line: a power of two, at most 4096. The default is right for x86-64 and most ARM processors; 128 is for
     * those of Apple, and for x86-64 where the processor fetches lines in pairs.
     *
     * @return the length in bytes
     */
    int value() default 64;
}
