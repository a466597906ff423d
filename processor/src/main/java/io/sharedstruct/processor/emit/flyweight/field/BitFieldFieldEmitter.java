package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** A bit field: its unit is read and masked, and written back with other bits. */
record BitFieldFieldEmitter(FieldModel field, BitFieldType type) implements FieldEmitter {

    private FieldEmitter storage() {
        return FieldEmitters.of(field, type.storage());
    }

    /** Whether the arithmetic needs a long. */
    private boolean isLong() {
        return type.bits() == Long.SIZE || type.type() == PrimitiveType.LONG;
    }

    @Override
    public TypeName javaType() {
        return new PrimitiveFieldEmitter(type.type()).javaType();
    }

    @Override
    public List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>(storage().constants());
        constants.add(constant(TypeName.INT, "SHIFT", "The least significant bit", String.valueOf(type.position())));
        constants.add(constant(isLong() ? TypeName.LONG : TypeName.INT, "MASK", "The bits", mask()));
        return constants;
    }

    private String mask() {
        long mask = (type.width() == Long.SIZE ? -1L : (1L << type.width()) - 1) << type.position();
        return "0x" + Long.toHexString(mask).toUpperCase(Locale.ROOT) + (isLong() ? "L" : "");
    }

    private FieldSpec constant(TypeName constantType, String suffix, String what, String value) {
        return FieldSpec.builder(
                        constantType, field.constant() + "_" + suffix, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L of {@code $L} in its unit.\n", what, field.name())
                .initializer("$L", value)
                .build();
    }

    private CodeBlock unit(CodeBlock offset) {
        CodeBlock read = storage().read(offset);
        return isLong() && type.bits() < Long.SIZE ? CodeBlock.of("(long) $L", read) : read;
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        if (type.type() == PrimitiveType.BOOLEAN) {
            return CodeBlock.of("($L & $L) != 0", unit(offset), mask());
        }
        int size = isLong() ? Long.SIZE : Integer.SIZE;
        CodeBlock value = type.signed()
                ? CodeBlock.of("$L << $L >> $L", unit(offset), size - type.end(), size - type.width())
                : CodeBlock.of("($L & $L) >>> $L", unit(offset), mask(), type.position());
        TypeName computed = isLong() ? TypeName.LONG : TypeName.INT;
        return javaType().equals(computed) ? value : CodeBlock.of("($T) ($L)", javaType(), value);
    }

    @Override
    public CodeBlock readAll(CodeBlock offset, CodeBlock length) {
        throw new IllegalStateException("there are no arrays of bit fields");
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        CodeBlock bits =
                CodeBlock.of("$1L & ~$2L | $3L << $4L & $2L", unit(offset), mask(), bits(value), type.position());
        TypeName stored = storage().javaType();
        TypeName computed = isLong() ? TypeName.LONG : TypeName.INT;
        return storage().write(offset, stored.equals(computed) ? bits : CodeBlock.of("($T) ($L)", stored, bits));
    }

    private CodeBlock bits(CodeBlock value) {
        if (type.type() == PrimitiveType.BOOLEAN) {
            return CodeBlock.of(isLong() ? "($L ? 1L : 0L)" : "($L ? 1 : 0)", value);
        }
        CodeBlock checked = CodeBlock.of(
                "$T.check($S, $L, $L, $L)",
                UnsignedFieldEmitter.RANGES,
                field.name(),
                value,
                Literals.of(least()),
                Literals.of(most()));
        return isLong() && type.type() != PrimitiveType.LONG ? CodeBlock.of("(long) $L", checked) : checked;
    }

    private long least() {
        return type.signed() ? -1L << (type.width() - 1) : 0;
    }

    private long most() {
        return type.signed() ? ~least() : (1L << type.width()) - 1;
    }

    @Override
    public String writing() {
        return """
                by reading its unit and writing it back. That isn't atomic: a write of another
                thread or process to another bit field of the unit may be lost.""";
    }

    @Override
    public CodeBlock writingNote() {
        return CodeBlock.of("\n<p>Writes {@code $L} $L\n", field.name(), writing());
    }

    @Override
    public CodeBlock writeErrors() {
        return type.type() == PrimitiveType.BOOLEAN
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "@throws IllegalArgumentException if the value is not in $L..$L; nothing is written then\n",
                        least(),
                        most());
    }
}
