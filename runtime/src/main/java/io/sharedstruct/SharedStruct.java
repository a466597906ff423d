package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an interface to be a struct that lies in named shared memory.
 *
 * <p>For an interface {@code MyData} the annotation processor generates a class {@code MyDataShared} in the same
 * package and with the same visibility ({@code Outer_MyDataShared} for a nested {@code Outer.MyData}). Every process on
 * the machine that acquires the same name reads and writes the same bytes.
 *
 * <p>A property of the struct is a getter, a setter or both, either in bean style ({@code getX}, {@code isX},
 * {@code setX}) or in fluent style ({@code x()}, {@code x(int)}), one style in a struct. Either every property has an
 * {@link Offset}, or none has; then they are laid out in declaration order as a C compiler would do it, those of
 * extended interfaces first. {@link Align} and {@link CacheLine} move fields apart, {@link Union} lays them over each other,
 * and {@link Since} tells those that a later version has added.
 *
 * <p>Field types: {@code boolean} (1 byte; any value but 0 is true), {@code byte}, {@code char} (2 bytes, a UTF-16 code
 * unit), {@code short}, {@code int}, {@code long}, {@code float}, {@code double}, and {@code String} with
 * {@link FixedString}; with {@link Unsigned} an unsigned integer, with {@link Width} a wider boolean; an enum of {@link Width} 1, 2 or 4; any
 * class that {@link Converted} says how to store; another interface with {@code @SharedStruct}, which lies inline; and an
 * {@link Array} of any of these. With {@link BitField} a boolean or an integer is some of the bits of a unit. Values are in the byte order of
 * the machine, unless {@link #byteOrder} or {@link ByteOrder} says otherwise.
 *
 * <p><b>Structs inside structs.</b> The getter of a struct inside another one returns a new view of its bytes, which is
 * of use until the region is closed, and which many threads may use if it isn't handed to them by a data race. Its
 * setter copies field by field. Beside the getter {@code getOrigin} the generated class has {@code viewOrigin(view)}, and
 * beside {@code getLevelAt} {@code viewLevelAt(index, view)}: they point an object of the caller, a
 * {@code PointShared.View}, at the struct and return it, which allocates nothing. A struct that contains itself is an error.
 *
 * <p><b>C.</b> Beside the generated class lies {@code MyData.h} ({@code Outer_MyData.h} for a nested interface), a header
 * for C99 and C++11 that defines the struct with its padding and asserts every offset and size. The option
 * {@code -Asharedstruct.headers} of the compiler names a folder to put the headers into instead, or is {@code off}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SharedStruct {

    /**
     * The name of the region that {@code acquire()} opens: 1 to 250 characters, the first an ASCII letter or digit, the
     * others ASCII letters, digits, {@code '.'}, {@code '_'} or {@code '-'}. More than 29 characters don't work on macOS
     * and give a compiler warning.
     *
     * <p>A region that another program creates may have any name that its system can have, {@code "$pcars2$"} for example: then
     * {@code open}, {@code openReadOnly} and {@code unlink} take it, and {@code acquire} and {@code create} throw
     * {@link IllegalArgumentException}, unless {@link AcquireOptions#withAnyName} is set. No system has names that are empty,
     * {@code "."} or {@code ".."}, or have a slash or NUL. Linux has at most 255 bytes, which are those of the name in UTF-8; its C
     * library may allow one or two fewer, and says so when the region is opened. Windows has at most 251 characters, and a
     * backslash only behind {@code Local\} or {@code Global\}, which then takes the place of the {@link Scope}.
     *
     * <p>Names are unique across the machine, so a name that other programs could choose as well is better made unique,
     * with a UUID at its end for example.
     *
     * <p>Without a name the generated class has no {@code acquire()}, only {@code acquire(String)} and its like.
     *
     * @return the name, without a leading slash
     */
    String name() default "";

    /**
     * The size of the struct in bytes. Left out: the end of the last field, rounded up to the alignment of the struct, as
     * C's {@code sizeof} gives it. A larger size is a reserved tail; a smaller one is an error.
     *
     * @return the size in bytes
     */
    long size() default 0;

    /**
     * Whether fields may lie at any offset, as {@code pack = 1} says it. Unless it is set, a field that isn't aligned to its
     * own size is an error. Without {@link Offset}s a packed struct has no padding. The alignment of a packed struct is 1.
     *
     * <p>An access to a misaligned field isn't atomic: another thread or process may see half of a write.
     *
     * @return whether the layout is packed
     */
    boolean packed() default false;

    /**
     * The most that fields are aligned to, as {@code #pragma pack(n)} has it for gcc, clang and MSVC: each lies at a multiple of
     * this or of its own alignment, whichever is less, and so does a struct or a union in it. The alignment of the struct is
     * that of its strictest field, which is at most this; its size is a multiple of that. A struct inside this one is laid out
     * by its own {@code pack}. Left out, fields have their own alignment.
     *
     * <p>An access to a field that isn't aligned to its own size isn't atomic: another thread or process may see half of a
     * write.
     *
     * <p>Without {@link Offset}s, a field with an {@link Align} or {@link CacheLine} of more than this is an error, and so is
     * a struct inside this one that declares more for itself: MSVC aligns such a field, gcc and clang don't. {@code packed = true}
     * takes them, as gcc's attribute {@code packed} does. {@link #align} is for the struct as a whole, whatever this says.
     *
     * @return 1, 2, 4, 8 or 16
     */
    int pack() default 0;

    /**
     * The byte order of the values that have one and no {@link ByteOrder} of their own. It isn't handed on to structs inside
     * this one, which have the order that they declare themselves.
     *
     * @return the order
     */
    Endian byteOrder() default Endian.NATIVE;

    /**
     * The least alignment of the struct: a power of two, at most 4096. Left out, it is the strictest of those of its fields, or
     * 1 if it is packed. The size is a multiple of it. A region begins at a page, so this concerns the struct inside other
     * ones, in arrays and in files.
     *
     * @return the alignment in bytes
     */
    int align() default 0;

    /**
     * The name of the struct in its C header, with which those of its functions begin. Left out: that of the interface, with
     * those of the types around it: {@code Outer_MyData}. C has no packages, so one that includes the headers of two structs of the
     * same name needs another name for one of them; so does a name that C's own headers have, as that of {@code Rectangle} is
     * a function of Windows. It has ASCII letters, digits and {@code '_'}, and starts with a letter.
     *
     * <p>The constants of an enum begin with the name of the enum. Where two enums have the same one, a program that defines
     * {@code DEMO_STATE_DEFINED} before it includes the header does without the constants of {@code demo.State}.
     *
     * @return the name in C
     */
    String cName() default "";
}
