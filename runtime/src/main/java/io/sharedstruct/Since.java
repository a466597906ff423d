package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a property has been added to its struct in a later version, so that programs of both versions share a region,
 * whichever of them creates it. Stands once per property, on any of its accessors.
 *
 * <pre>{@code
 * @SharedStruct(name = "Quote", size = 64)                     // version 1: 8 bytes in use, the rest is reserved
 * interface Quote { int getPrice(); int getQuantity(); }
 *
 * @SharedStruct(name = "Quote", size = 64)                     // version 2
 * interface Quote { int getPrice(); int getQuantity(); @Since(2) long getTime(); }
 * }</pre>
 *
 * <p>Whether a program may open a region is decided field by field, when the layouts are not equal anyway:
 *
 * <ul>
 *   <li>Every field that the program knows must lie in the region at the same offset, with the same type and length. An enum
 *       may have gained constants on either side. Fields of the region that the program doesn't know don't concern it. So
 *       an older program opens a newer region; that needs no annotation.
 *   <li>A field with this annotation may be absent from the region if its bytes lie in the region's struct, and none of them
 *       belongs to a field that the program doesn't know. It is zero there until somebody writes it. So a newer program opens
 *       an older region, if the older version has reserved a tail for it. Without the annotation an absent field is a
 *       {@link LayoutMismatchException}: zero may not be a value that it can have.
 *   <li>The struct in the region must be at least as large as the program's.
 *   <li>A region that a program without this library has made doesn't say how its fields lie. It may end before fields with this
 *       annotation, but not in the middle of one. They are zero, and what is written there stays with the object through which
 *       it is written, or is seen by those who map the same page: nobody should count on either. {@code regionSize()} of the
 *       generated class says where the region ends. Windows can't do so for fields behind the last page of the region, nor is it
 *       done for files that are mapped: there it is a {@link SharedMemoryException}.
 * </ul>
 *
 * <p>In a struct without {@link Offset}s, properties of later versions come last, in the order of their versions, because
 * anything else would move the fields of earlier ones. A struct that lies inside other ones, or in an array, can only grow
 * into a tail of its own, as its size is part of their layout.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Since {

    /**
     * The version of the struct that has introduced the property, 2 or more; properties without this annotation are of
     * version 1. The numbers are the author's, and are compared with each other only.
     *
     * @return the version
     */
    int value();
}
