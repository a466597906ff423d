package io.sharedstruct.runtime.compiled;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a generated class says of the struct that it was generated for: to the processor, when a struct of another compilation
 * contains or extends that one, and at run time, when a struct that contains it is attached. The methods of an interface in a
 * class file have no order that can be relied upon, so nothing of a layout is concluded from them. For generated code only.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CompiledStruct {

    /**
     * The version of this annotation and of the descriptor.
     *
     * @return 2
     */
    int format() default 2;

    /**
     * The name of the annotated interface.
     *
     * @return the name, with the package
     */
    String struct();

    /**
     * The declared name of the struct in C.
     *
     * @return the name, empty if it declares none
     */
    String cName() default "";

    /**
     * The size of the struct.
     *
     * @return the size in bytes
     */
    long size();

    /**
     * The alignment of the struct.
     *
     * @return the alignment in bytes
     */
    long alignment();

    /**
     * The descriptor of the layout, as in the footer of a region, cut where a constant would be too long.
     *
     * @return the parts of the text
     */
    String[] descriptor();

    /**
     * The enums and structs that the descriptor defines, in that order: the package, a slash, and the name in the package. Behind
     * that of a struct come its size, its alignment, and its declared name in C if it has one, separated by spaces.
     *
     * @return a text for each definition
     */
    String[] types() default {};

    /**
     * The fields that are members of unions: the number of the line of the descriptor, counted from 0, a space, and the name of
     * the union.
     *
     * @return a text for each member
     */
    String[] unions() default {};

    /**
     * The fields that have been added by later versions of their structs.
     *
     * @return the numbers of their lines of the descriptor, counted from 0
     */
    int[] later() default {};

    /**
     * The names of the accessors in the order in which they are declared.
     *
     * @return the names, each once
     */
    String[] accessors();

    /**
     * The generated classes of the structs that are types of properties.
     *
     * @return the classes in the order in which the fields of the descriptor refer to them first
     */
    Class<?>[] nested() default {};
}
