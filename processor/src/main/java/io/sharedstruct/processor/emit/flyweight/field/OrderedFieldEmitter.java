package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.model.type.OrderedType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import java.nio.ByteOrder;
import java.util.List;

/** A primitive field in a declared byte order: one call of an inherited accessor, and the exchange of the bytes. */
record OrderedFieldEmitter(OrderedType type) implements FieldEmitter {

    private static final ClassName BYTE_ORDERS = ClassName.get("io.sharedstruct.runtime.value", "ByteOrders");
    private static final ClassName ORDERED_COPY = ClassName.get("io.sharedstruct.runtime", "OrderedCopy");

    @Override
    public TypeName javaType() {
        return new PrimitiveFieldEmitter(type.type()).javaType();
    }

    @Override
    public List<FieldSpec> constants() {
        return List.of();
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        return value(whole().read(offset));
    }

    @Override
    public CodeBlock readAll(CodeBlock offset, CodeBlock length) {
        return copy("get", offset, CodeBlock.of("new $T[$L]", javaType(), length));
    }

    @Override
    public CodeBlock copyAll(String method, CodeBlock offset, CodeBlock array) {
        return CodeBlock.builder().addStatement(copy(method, offset, array)).build();
    }

    private CodeBlock copy(String method, CodeBlock offset, CodeBlock array) {
        String constant = type.order() == Endian.BIG ? "BIG_ENDIAN" : "LITTLE_ENDIAN";
        return CodeBlock.of(
                "$T.$L(this, $L, $T.$L, $L)", ORDERED_COPY, method, offset, ByteOrder.class, constant, array);
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        return whole().write(offset, exchanged(value));
    }

    @Override
    public PrimitiveType bits() {
        return whole().bits();
    }

    @Override
    public CodeBlock fromBits(CodeBlock bits, CodeBlock offset) {
        return value(whole().fromBits(bits, offset));
    }

    @Override
    public CodeBlock toBits(CodeBlock value) {
        return whole().toBits(exchanged(value));
    }

    private CodeBlock value(CodeBlock whole) {
        return CodeBlock.of("$T.$L($L)", BYTE_ORDERS, order() + floating(), whole);
    }

    private CodeBlock exchanged(CodeBlock value) {
        return CodeBlock.of("$T.$L($L)", BYTE_ORDERS, order() + (floating().isEmpty() ? "" : "Bits"), value);
    }

    @Override
    public CodeBlock writeErrors() {
        return CodeBlock.of("");
    }

    private String order() {
        return type.order() == Endian.BIG ? "big" : "little";
    }

    private String floating() {
        return switch (type.type()) {
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            default -> "";
        };
    }

    /** What is exchanged: a number in the wrong order may be a NaN, whose bits a machine need not keep. */
    private PrimitiveFieldEmitter whole() {
        return new PrimitiveFieldEmitter(
                switch (type.type()) {
                    case FLOAT -> PrimitiveType.INT;
                    case DOUBLE -> PrimitiveType.LONG;
                    default -> type.type();
                });
    }
}
