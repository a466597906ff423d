package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@code String} property a field of a fixed number of bytes, as C's {@code char text[n]}, or {@code wchar_t text[n]}
 * with the charset UTF-16LE on Windows and UTF-32LE on Linux. Stands once per property, on any of its accessors.
 *
 * <pre>{@code
 * @FixedString(64) String getText();
 * void setText(String text);                               // or CharSequence
 *
 * void getText(StringBuilder into);                        // appends the text
 * int getText(byte[] into);                                // the bytes of the text; returns how many
 * int getText(byte[] into, int offset, int length);
 * void setText(byte[] from);
 * void setText(byte[] from, int offset, int length);
 * }</pre>
 *
 * <p><b>Reading</b> takes the bytes up to the first NUL, or all of them if there is none; in a {@linkplain TextForm prefixed
 * form} as many as the prefix says, or all of them if it says more than there are. What is malformed in the charset becomes
 * U+FFFD: bytes, unpaired surrogates, code points beyond U+10FFFF. No content makes a reader throw, and no reader looks
 * outside the field.
 *
 * <p><b>Writing</b> encodes the text and fills the field up with NULs. A text that needs more bytes than the {@link #form()}
 * leaves for it is treated as {@link #overflow()} says. These are an {@link IllegalArgumentException} with nothing written: a
 * character that the charset can't express, in any charset an unpaired surrogate, and, unless a prefix says the length,
 * U+0000, which would end the text for every reader. {@code null} is a {@link NullPointerException}.
 *
 * <p><b>Without garbage.</b> The accessors that take a {@code CharSequence}, a {@code StringBuilder} or a {@code byte[]} allocate
 * nothing, but what the builder needs to grow. Those of a builder and of bytes are called {@code getText} and {@code setText}
 * in the fluent style too, where {@code text(StringBuilder)} could mean both. Bytes are those of the text alone, without a NUL
 * or prefix. They are taken as they are, whether or not they are well-formed; a NUL among them, unless there is a prefix, or
 * half a code unit at the end is an {@code IllegalArgumentException} with nothing written. To read more bytes than the array
 * or the range of it has is an {@code IllegalArgumentException}, and a range outside the array an
 * {@link IndexOutOfBoundsException}, each with nothing copied. A {@code CharSequence} must not change meanwhile.
 *
 * <p>A text is many bytes, so a reader in another thread or process may see part of a write.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FixedString {

    /**
     * The size of the field with its NUL or prefix: a multiple of the code unit of the charset, which is 2 bytes in UTF-16 and
     * 4 in UTF-32, and of the prefix, if there is one. The offset of the field is such a multiple too, as in C.
     *
     * @return the size in bytes, not characters
     */
    int value();

    /**
     * The charset of the text: {@code UTF-8}, {@code US-ASCII}, {@code ISO-8859-1}, {@code UTF-16LE}, {@code UTF-16BE},
     * {@code UTF-32LE} or {@code UTF-32BE}, or an alias of one of them.
     *
     * @return the name of the charset
     */
    String charset() default "UTF-8";

    /**
     * What says where the text ends. The code units of the charset must not be wider than the prefix, if there is one, and a
     * field must not be larger than its prefix can count.
     *
     * @return the form of the text in its field
     */
    TextForm form() default TextForm.TERMINATED;

    /**
     * What happens to a text that doesn't fit.
     *
     * @return the treatment of a text that is too long
     */
    Overflow overflow() default Overflow.ERROR;
}
