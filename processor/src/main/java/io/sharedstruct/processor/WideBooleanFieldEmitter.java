package io.sharedstruct.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A boolean in an integer: anything but 0 is true, which is written as 1. */
record WideBooleanFieldEmitter(FieldModel field, WideBooleanType type) implements ElementwiseFieldEmitter {

    private FieldEmitter storage() {
        return FieldEmitters.of(field, type.storage());
    }

    @Override
    public TypeName javaType() {
        return TypeName.BOOLEAN;
    }

    @Override
    public long size() {
        return type.size();
    }

    @Override
    public List<FieldSpec> constants() {
        return storage().constants();
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        return CodeBlock.of("$L != 0", storage().read(offset));
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        CodeBlock number = CodeBlock.of("$L ? 1 : 0", value);
        boolean narrow = storage().javaType().equals(TypeName.SHORT);
        return storage().write(offset, narrow ? CodeBlock.of("(short) ($L)", number) : number);
    }

    @Override
    public CodeBlock check(CodeBlock value) {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock writeErrors() {
        return CodeBlock.of("");
    }
}
