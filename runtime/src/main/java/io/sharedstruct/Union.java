package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a property a member of a union: the members of one union are views of the same bytes. Stands once per property, on
 * any of its accessors.
 *
 * <pre>{@code
 * int getKind();
 * @Union("value") long getNumber();
 * @Union("value") double getReal();
 * @Union("value") @FixedString(8) String getText();
 * }</pre>
 *
 * <p>Without {@link Offset}s the union lies where its first member is declared, and all its members at its start, as in C.
 * With offsets its members may overlap each other in any way, and nobody else may lie between its first byte and its last.
 * In the C header it is a {@code union} of that name: {@code data->value.number}.
 *
 * <p><b>Which member counts</b> is for the program to know, usually by another property. {@code toString} and
 * {@code snapshot} read all members, each as its type takes the bytes; none throws for bytes that another member wrote,
 * unless the type of the member says so.
 *
 * <p><b>{@code copyFrom}</b> copies the bytes by way of the members that are numbers, because they hold any bytes. A member of
 * another type, such as a text, is copied only if it has bytes that no single number covers, and before them: what it means
 * arrives, but not what lies behind the end of the text. A union that has to be copied to the last bit whatever it holds
 * should have a number, or an array of numbers, as large as itself among its members.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Union {

    /**
     * The name of the union, a Java identifier. Two properties or more have the same.
     *
     * @return the name
     */
    String value();
}
