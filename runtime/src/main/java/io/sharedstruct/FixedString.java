package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@code String} property a field of a fixed number of bytes, as C's {@code char text[n]}. Stands once per
 * property, on the getter or on the setter.
 *
 * <p><b>Reading</b> takes the bytes up to the first NUL, or all of them if there is none. Bytes that are malformed in
 * the charset become U+FFFD; no content makes a reader throw, and no reader looks outside the field.
 *
 * <p><b>Writing</b> encodes the text, terminates it with a NUL and fills the field up with NULs. A text that needs more
 * than {@code value - 1} bytes is treated as {@link #overflow()} says. These are an {@link IllegalArgumentException}
 * with nothing written: a character that the charset can't express (in UTF-8 and the ASCII family, an unpaired
 * surrogate too), and U+0000, which would end the text for every reader. {@code null} is a
 * {@link NullPointerException}.
 *
 * <p>A text is many bytes, so a reader in another thread or process may see part of a write.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FixedString {

    /**
     * The size of the field with its terminating NUL, 1 or more.
     *
     * @return the size in bytes, not characters
     */
    int value();

    /**
     * The charset of the text: {@code UTF-8}, {@code US-ASCII} or {@code ISO-8859-1}, or an alias of one of them.
     *
     * @return the name of the charset
     */
    String charset() default "UTF-8";

    /**
     * What happens to a text that doesn't fit.
     *
     * @return the treatment of a text that is too long
     */
    Overflow overflow() default Overflow.ERROR;
}
