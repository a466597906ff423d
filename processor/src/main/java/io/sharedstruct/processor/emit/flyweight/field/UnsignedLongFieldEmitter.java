package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.model.type.PrimitiveType;
import java.util.Arrays;
import java.util.List;

/** An unsigned integer of 64 bits: a {@code long} that is shown without a sign. */
record UnsignedLongFieldEmitter(FieldEmitter storage) implements FieldEmitter {

    @Override
    public TypeName javaType() {
        return TypeName.LONG;
    }

    @Override
    public List<FieldSpec> constants() {
        return storage.constants();
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        return storage.read(offset);
    }

    @Override
    public CodeBlock readAll(CodeBlock offset, CodeBlock length) {
        return storage.readAll(offset, length);
    }

    @Override
    public CodeBlock copyAll(String method, CodeBlock offset, CodeBlock array) {
        return storage.copyAll(method, offset, array);
    }

    @Override
    public boolean showsItself() {
        return false;
    }

    @Override
    public CodeBlock show(CodeBlock value) {
        return CodeBlock.of("$T.toUnsignedString($L)", Long.class, value);
    }

    @Override
    public CodeBlock showArray(CodeBlock array) {
        return CodeBlock.of("$T.stream($L).mapToObj($T::toUnsignedString).toArray()", Arrays.class, array, Long.class);
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        return storage.write(offset, value);
    }

    @Override
    public PrimitiveType bits() {
        return storage.bits();
    }

    @Override
    public CodeBlock fromBits(CodeBlock bits, CodeBlock offset) {
        return storage.fromBits(bits, offset);
    }

    @Override
    public CodeBlock toBits(CodeBlock value) {
        return storage.toBits(value);
    }

    @Override
    public CodeBlock writeErrors() {
        return storage.writeErrors();
    }
}
