package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.model.type.PrimitiveType;
import java.util.List;

/** A primitive field: one call of an inherited accessor. */
public record PrimitiveFieldEmitter(PrimitiveType type) implements FieldEmitter {

    public static final ClassName ARRAY_COPY = ClassName.get("io.sharedstruct.runtime", "ArrayCopy");

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
    public CodeBlock read(CodeBlock offset) {
        return CodeBlock.of("get$L($L)", type.accessorSuffix(), offset);
    }

    @Override
    public CodeBlock readAll(CodeBlock offset, CodeBlock length) {
        return CodeBlock.of("$T.get(this, $L, new $T[$L])", ARRAY_COPY, offset, javaType(), length);
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        return CodeBlock.of("set$L($L, $L)", type.accessorSuffix(), offset, value);
    }

    @Override
    public PrimitiveType bits() {
        return PrimitiveType.integer((int) type.size());
    }

    @Override
    public CodeBlock fromBits(CodeBlock bits, CodeBlock offset) {
        return switch (type) {
            case BOOLEAN -> CodeBlock.of("$L != 0", bits);
            case CHAR -> CodeBlock.of("(char) $L", bits);
            case FLOAT -> CodeBlock.of("$T.intBitsToFloat($L)", Float.class, bits);
            case DOUBLE -> CodeBlock.of("$T.longBitsToDouble($L)", Double.class, bits);
            case BYTE, SHORT, INT, LONG -> bits;
        };
    }

    @Override
    public CodeBlock toBits(CodeBlock value) {
        return switch (type) {
            case BOOLEAN -> CodeBlock.of("(byte) ($L ? 1 : 0)", value);
            case CHAR -> CodeBlock.of("(short) $L", value);
            case FLOAT -> CodeBlock.of("$T.floatToRawIntBits($L)", Float.class, value);
            case DOUBLE -> CodeBlock.of("$T.doubleToRawLongBits($L)", Double.class, value);
            case BYTE, SHORT, INT, LONG -> value;
        };
    }

    @Override
    public CodeBlock writeErrors() {
        return CodeBlock.of("");
    }
}
