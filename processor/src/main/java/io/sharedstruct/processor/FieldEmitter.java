package io.sharedstruct.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The code that fields of one family of types take. */
interface FieldEmitter {

    static FieldEmitter of(FieldModel field) {
        return field.type() instanceof FixedStringType text
                ? new FixedStringFieldEmitter(field, text)
                : new PrimitiveFieldEmitter(field, (PrimitiveType) field.type());
    }

    /** The type of the property in Java. */
    TypeName javaType();

    /** What the class holds for the field besides its offset. */
    List<FieldSpec> constants();

    /** An expression that reads the field. */
    CodeBlock read();

    /** A statement that writes the setter's parameter into the field. */
    CodeBlock write();

    /** What a setter throws besides what all throw, as {@code @throws} lines. */
    CodeBlock writeErrors();
}
