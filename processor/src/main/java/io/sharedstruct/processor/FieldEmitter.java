package io.sharedstruct.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The code that values of one family of types take, wherever they lie: in a field, or in an element of an array. */
interface FieldEmitter {

    static FieldEmitter of(FieldModel field) {
        return of(field, elementType(field));
    }

    private static FieldEmitter of(FieldModel field, FieldType type) {
        return type instanceof FixedStringType text
                ? new FixedStringFieldEmitter(field, text)
                : new PrimitiveFieldEmitter((PrimitiveType) type);
    }

    private static FieldType elementType(FieldModel field) {
        return field.type() instanceof ArrayType array ? array.element() : field.type();
    }

    /** The type of the value in Java. */
    TypeName javaType();

    /** What the class holds for the field besides its offset. */
    List<FieldSpec> constants();

    /** An expression that reads the value at an offset. */
    CodeBlock read(CodeBlock offset);

    /** An expression that reads values that lie one behind the other into a new array and returns that. */
    CodeBlock readAll(CodeBlock offset, CodeBlock length);

    /** A statement that writes a value at an offset. */
    CodeBlock write(CodeBlock offset, CodeBlock value);

    /** What a setter throws besides what all throw, as {@code @throws} lines. */
    CodeBlock writeErrors();
}
