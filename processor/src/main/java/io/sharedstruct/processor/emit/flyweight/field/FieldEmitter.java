package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.type.PrimitiveType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The code that values of one family of types take, wherever they lie: in a field, or in an element of an array. A new one is
 * a class, and a row in {@link FieldEmitters}.
 */
public interface FieldEmitter {

    /** The type of the value in Java. */
    TypeName javaType();

    /** The type that a getter returns. */
    default TypeName readType() {
        return javaType();
    }

    /** The type of a copy on the heap. */
    default TypeName copyType() {
        return javaType();
    }

    /** An expression for a copy on the heap of what an expression reads. */
    default CodeBlock copy(CodeBlock read) {
        return read;
    }

    /** Statements that return the value at an offset, which is an expression that is better computed once. */
    default CodeBlock returnAt(CodeBlock offset) {
        return CodeBlock.builder().addStatement("return $L", read(offset)).build();
    }

    /** An expression that reads the value at an offset and makes a copy on the heap of it. */
    default CodeBlock readCopy(CodeBlock offset) {
        return copy(read(offset));
    }

    /** What the class holds for the field besides its offset. */
    List<FieldSpec> constants();

    /** An expression that reads the value at an offset. */
    CodeBlock read(CodeBlock offset);

    /** An expression that reads values that lie one behind the other into a new array and returns that. */
    CodeBlock readAll(CodeBlock offset, CodeBlock length);

    /** Whether Java's text of a value is the one to show. */
    default boolean showsItself() {
        return true;
    }

    /** An expression that shows a value as text. */
    default CodeBlock show(CodeBlock value) {
        return value;
    }

    /** An expression that shows the value at an offset, which another expression reads, as text. It never throws. */
    default CodeBlock showAt(CodeBlock offset, CodeBlock read) {
        return show(read);
    }

    /** An expression for an array that shows each element of a Java array as text. */
    default CodeBlock showArray(CodeBlock array) {
        return array;
    }

    /** An expression for an array that shows values that lie one behind the other, each as text. */
    default CodeBlock showAll(CodeBlock offset, CodeBlock length) {
        return showArray(readAll(offset, length));
    }

    /** Statements that copy values that lie one behind the other to a Java array, or with {@code set} from it. */
    default CodeBlock copyAll(String method, CodeBlock offset, CodeBlock array) {
        return CodeBlock.builder()
                .addStatement("$T.$L(this, $L, $L)", PrimitiveFieldEmitter.ARRAY_COPY, method, offset, array)
                .build();
    }

    /** A statement that writes a value at an offset. */
    CodeBlock write(CodeBlock offset, CodeBlock value);

    /** What a getter of a field does, for its Javadoc. */
    default CodeBlock reading(FieldModel field) {
        return CodeBlock.of("Reads {@code $L}, a plain access.", field.name());
    }

    /** The integer that a value is to ordered access. Types that have none have the three below neither. */
    default PrimitiveType bits() {
        throw new IllegalStateException("no ordered access to " + javaType());
    }

    /** An expression for the value of such an integer, which was read at an offset. */
    default CodeBlock fromBits(CodeBlock bits, CodeBlock offset) {
        throw new IllegalStateException("no ordered access to " + javaType());
    }

    /** An expression for the integer of a value. */
    default CodeBlock toBits(CodeBlock value) {
        throw new IllegalStateException("no ordered access to " + javaType());
    }

    /** An expression for what is added, in the byte order of the machine. */
    default CodeBlock operand(CodeBlock operand) {
        return operand;
    }

    /** An expression for the bits that those of a value are combined with. */
    default CodeBlock maskBits(CodeBlock mask) {
        return toBits(mask);
    }

    /** What a write is, for the Javadoc of a setter. */
    default String writing() {
        return "a plain access.";
    }

    /** What a setter must be known to do, whatever its author says of it, as a paragraph behind that. */
    default CodeBlock writingNote() {
        return CodeBlock.of("");
    }

    /** What a getter throws besides what all throw, as {@code @throws} lines. */
    default CodeBlock readErrors() {
        return CodeBlock.of("");
    }

    /** What a setter throws besides what all throw, as {@code @throws} lines. */
    CodeBlock writeErrors();

    /**
     * An expression for an array of what another one, in which {@code i} is the index, gives for each value.
     *
     * @param map the method of {@link IntStream} that makes the array's elements
     * @param constructor makes the array, empty for that of the stream
     */
    static CodeBlock forEach(CodeBlock length, String map, CodeBlock value, CodeBlock constructor) {
        return CodeBlock.of(
                "$T.range(0, $L)$>$>\n.$L(i -> $L)\n.toArray($L)$<$<",
                IntStream.class,
                length,
                map,
                value,
                constructor);
    }
}
