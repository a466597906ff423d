package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.model.type.WideBooleanType;
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
        return storage().write(offset, number(value));
    }

    private CodeBlock number(CodeBlock value) {
        TypeName stored = storage().javaType();
        if (stored.equals(TypeName.SHORT)) {
            return CodeBlock.of("(short) ($L ? 1 : 0)", value);
        }
        // Of the type itself: an exchange of the bytes has an overload for each.
        return CodeBlock.of(stored.equals(TypeName.LONG) ? "$L ? 1L : 0L" : "$L ? 1 : 0", value);
    }

    @Override
    public PrimitiveType bits() {
        return storage().bits();
    }

    @Override
    public CodeBlock fromBits(CodeBlock bits, CodeBlock offset) {
        return CodeBlock.of("$L != 0", storage().fromBits(bits, offset));
    }

    @Override
    public CodeBlock toBits(CodeBlock value) {
        return storage().toBits(number(value));
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
