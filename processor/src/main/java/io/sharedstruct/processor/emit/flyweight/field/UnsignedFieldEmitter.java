package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.model.type.UnsignedType;
import java.util.List;

/** An unsigned integer in a wider type: what lies there without the sign, and back after a check. */
record UnsignedFieldEmitter(FieldModel field, UnsignedType type) implements ElementwiseFieldEmitter {

    static final ClassName RANGES = ClassName.get("io.sharedstruct.runtime.value", "Ranges");

    /** One of 64 bits is a {@code long} in all but its text. */
    static FieldEmitter of(FieldModel field, UnsignedType type) {
        return type.isFull()
                ? new UnsignedLongFieldEmitter(storage(field, type))
                : new UnsignedFieldEmitter(field, type);
    }

    private static FieldEmitter storage(FieldModel field, UnsignedType type) {
        return FieldEmitters.of(field, type.storage());
    }

    @Override
    public TypeName javaType() {
        return new PrimitiveFieldEmitter(type.type()).javaType();
    }

    @Override
    public long size() {
        return type.size();
    }

    @Override
    public List<FieldSpec> constants() {
        return storage(field, type).constants();
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        return value(storage(field, type).read(offset));
    }

    private CodeBlock value(CodeBlock stored) {
        CodeBlock value = CodeBlock.of(
                "$L & 0x$L$L",
                stored,
                Long.toHexString(type.most()).toUpperCase(java.util.Locale.ROOT),
                type.type() == PrimitiveType.LONG ? "L" : "");
        return type.type() == PrimitiveType.SHORT ? CodeBlock.of("(short) ($L)", value) : value;
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        return storage(field, type).write(offset, narrow(check(value)));
    }

    private CodeBlock narrow(CodeBlock value) {
        return CodeBlock.of("($T) $L", storage(field, type).javaType(), value);
    }

    @Override
    public PrimitiveType bits() {
        return storage(field, type).bits();
    }

    @Override
    public CodeBlock fromBits(CodeBlock bits, CodeBlock offset) {
        return value(storage(field, type).fromBits(bits, offset));
    }

    @Override
    public CodeBlock toBits(CodeBlock value) {
        return storage(field, type).toBits(narrow(check(value)));
    }

    /** Of what is added, or combined with, only as many bits count: it may as well be negative. */
    @Override
    public CodeBlock operand(CodeBlock operand) {
        return narrow(operand);
    }

    @Override
    public CodeBlock maskBits(CodeBlock mask) {
        return storage(field, type).toBits(narrow(mask));
    }

    @Override
    public CodeBlock check(CodeBlock value) {
        String most = type.most() > Integer.MAX_VALUE ? type.most() + "L" : String.valueOf(type.most());
        return CodeBlock.of("$T.check($S, $L, 0, $L)", RANGES, field.name(), value, most);
    }

    @Override
    public CodeBlock writeErrors() {
        return CodeBlock.of(
                "@throws IllegalArgumentException if a value is not in 0..$L; nothing is written then\n", type.most());
    }
}
