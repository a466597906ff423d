package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.ConvertedType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import java.util.List;

/** A field of a type that is stored as another one: calls of its converter around those for the other. */
record ConvertedFieldEmitter(FieldModel field, ConvertedType type) implements FieldEmitter {

    private static final ClassName INDEXES = ClassName.get("io.sharedstruct.runtime.value", "Indexes");

    private FieldEmitter stored() {
        return FieldEmitters.of(field, type.storage());
    }

    private boolean isBytes() {
        return type.storage() instanceof ArrayType;
    }

    @Override
    public ClassName javaType() {
        return ClassNames.of(type.value());
    }

    @Override
    public List<FieldSpec> constants() {
        return List.of();
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        CodeBlock stored = isBytes()
                ? new PrimitiveFieldEmitter(PrimitiveType.BYTE).readAll(offset, CodeBlock.of("$L", type.size()))
                : stored().read(offset);
        return decode(stored);
    }

    private CodeBlock decode(CodeBlock stored) {
        return CodeBlock.of("$T.decode($L)", ClassNames.of(type.converter()), stored);
    }

    private CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("$T.encode($L)", ClassNames.of(type.converter()), value);
    }

    @Override
    public PrimitiveType bits() {
        return stored().bits();
    }

    @Override
    public CodeBlock fromBits(CodeBlock bits, CodeBlock offset) {
        return decode(stored().fromBits(bits, offset));
    }

    @Override
    public CodeBlock toBits(CodeBlock value) {
        return stored().toBits(encode(value));
    }

    @Override
    public CodeBlock readAll(CodeBlock offset, CodeBlock length) {
        return FieldEmitter.forEach(
                length,
                "mapToObj",
                read(CodeBlock.of("$L + $LL * i", offset, type.size())),
                CodeBlock.of("$T[]::new", javaType()));
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        CodeBlock encoded = encode(value);
        if (!isBytes()) {
            return stored().write(offset, encoded);
        }
        return CodeBlock.of(
                "$T.set(this, $L, $T.checkSize($S, $L, $L))",
                PrimitiveFieldEmitter.ARRAY_COPY,
                offset,
                INDEXES,
                field.name(),
                encoded,
                type.size());
    }

    @Override
    public CodeBlock readErrors() {
        return CodeBlock.of(
                "@throws RuntimeException whatever {@code $L} throws for what lies there\n",
                type.converter().nestedName());
    }

    @Override
    public CodeBlock writeErrors() {
        return CodeBlock.of(
                "@throws RuntimeException if {@code $L} refuses the value; nothing is written then\n",
                type.converter().nestedName());
    }
}
