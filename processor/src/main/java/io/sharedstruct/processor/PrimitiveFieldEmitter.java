package io.sharedstruct.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A primitive field: one call of an inherited accessor. */
record PrimitiveFieldEmitter(FieldModel field, PrimitiveType type) implements FieldEmitter {

    @Override
    public TypeName javaType() {
        return switch (type) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case CHAR -> TypeName.CHAR;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
        };
    }

    @Override
    public List<FieldSpec> constants() {
        return List.of();
    }

    @Override
    public CodeBlock read() {
        return CodeBlock.of("get$L($L_OFFSET)", type.accessorSuffix(), field.constant());
    }

    @Override
    public CodeBlock write() {
        return CodeBlock.of("set$L($L_OFFSET, $L)", type.accessorSuffix(), field.constant(), field.parameter());
    }

    @Override
    public CodeBlock writeErrors() {
        return CodeBlock.of("");
    }
}
