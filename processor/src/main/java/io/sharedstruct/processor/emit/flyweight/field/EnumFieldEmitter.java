package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sharedstruct.processor.model.AccessMode;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * An enum: a constant with the two directions between integers and constants, as switches. A copy on the heap is the integer, so that
 * none is lost.
 */
public record EnumFieldEmitter(FieldModel field, EnumType type) implements ElementwiseFieldEmitter {

    private static final ClassName ENUM_CODES = ClassName.get("io.sharedstruct.runtime", "EnumCodes");

    private FieldEmitter storage() {
        return FieldEmitters.of(field, type.storage());
    }

    @Override
    public ClassName javaType() {
        return ClassNames.of(type.packageName(), type.nestedName());
    }

    @Override
    public TypeName copyType() {
        return TypeName.INT;
    }

    @Override
    public CodeBlock readCopy(CodeBlock offset) {
        return code(offset);
    }

    /** An expression that reads the value at an offset in order and makes a copy on the heap of it. */
    public CodeBlock readCopy(AccessMode mode, CodeBlock offset) {
        CodeBlock bits = new ModeEmitter(mode, this, type.order()).bits(offset, List.of());
        return codeOf(storage().fromBits(bits, offset));
    }

    @Override
    public long size() {
        return type.size();
    }

    @Override
    public List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>(storage().constants());
        constants.add(FieldSpec.builder(
                        ParameterizedTypeName.get(ENUM_CODES, javaType()),
                        codes(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$L", switches())
                .build());
        return constants;
    }

    private String codes() {
        return field.helper("CODES");
    }

    private TypeSpec switches() {
        CodeBlock.Builder constants = CodeBlock.builder().add("return switch (code) {\n$>");
        CodeBlock.Builder integers = CodeBlock.builder().add("return switch (constant) {\n$>");
        for (EnumType.Constant constant : type.constants()) {
            if (!constant.name().equals(type.fallback())) {
                constants.add("case $L -> $T.$L;\n", constant.code(), javaType(), constant.name());
            }
            integers.add("case $L -> $L;\n", constant.name(), constant.code());
        }
        constants.add(
                "default -> $L;\n$<};\n",
                type.fallback() == null ? "null" : CodeBlock.of("$T.$L", javaType(), type.fallback()));
        integers.add("default -> throw unknown(constant);\n$<};\n");
        return TypeSpec.anonymousClassBuilder("$S, $T.class", field.name(), javaType())
                .superclass(ParameterizedTypeName.get(ENUM_CODES, javaType()))
                .addMethod(method("constant", javaType())
                        .addParameter(TypeName.INT, "code")
                        .addCode(constants.build())
                        .build())
                .addMethod(method("code", TypeName.INT)
                        .addParameter(javaType(), "constant")
                        .addCode(integers.build())
                        .build())
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returns);
    }

    /** An expression for the integer at an offset. */
    private CodeBlock code(CodeBlock offset) {
        return codeOf(storage().read(offset));
    }

    private CodeBlock codeOf(CodeBlock read) {
        if (type.isSigned() || type.size() == Integer.BYTES) {
            return read;
        }
        return CodeBlock.of("$L & $L", read, type.size() == 1 ? "0xFF" : "0xFFFF");
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        return decodeAt(code(offset), offset);
    }

    private CodeBlock decodeAt(CodeBlock code, CodeBlock offset) {
        return CodeBlock.of("$L.decode($L, this, $L)", codes(), code, offset);
    }

    @Override
    public PrimitiveType bits() {
        return storage().bits();
    }

    @Override
    public CodeBlock fromBits(CodeBlock bits, CodeBlock offset) {
        return decodeAt(codeOf(storage().fromBits(bits, offset)), offset);
    }

    @Override
    public CodeBlock toBits(CodeBlock value) {
        return storage().toBits(stored(check(value)));
    }

    @Override
    public CodeBlock returnAt(CodeBlock offset) {
        return CodeBlock.builder()
                .addStatement("long offset = $L", offset)
                .addStatement("return $L", read(CodeBlock.of("offset")))
                .build();
    }

    @Override
    public CodeBlock readAll(CodeBlock offset, CodeBlock length) {
        return FieldEmitter.forEach(length, "map", code(element(offset)), CodeBlock.of(""));
    }

    /** An expression for the constant of a copy on the heap. */
    public CodeBlock decode(CodeBlock copy) {
        return CodeBlock.of("$L.decode($L)", codes(), copy);
    }

    /** An expression for the constant of an element of a copy on the heap. */
    public CodeBlock decode(CodeBlock copies, CodeBlock index) {
        return CodeBlock.of("$L.decode($L, $L, $L)", codes(), copies, index, columns());
    }

    /** An expression for a new array of the constants of copies on the heap. */
    public CodeBlock decodeAll(CodeBlock copies) {
        long count = ((ArrayType) field.type()).count();
        return decodeAll(copies, CodeBlock.of("new $T[$L]", javaType(), count));
    }

    /** An expression for an array that is filled with the constants of copies on the heap. */
    public CodeBlock decodeAll(CodeBlock copies, CodeBlock into) {
        return CodeBlock.of("$L.decodeAll($L, $L, $L)", codes(), copies, columns(), into);
    }

    private long columns() {
        return field.type() instanceof ArrayType array && array.lengths().size() > 1
                ? array.lengths().get(1)
                : 0;
    }

    /** An expression for the copy on the heap of a constant, or of an array of them. */
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("$L.$L($L)", codes(), field.type() instanceof ArrayType ? "encodeAll" : "encode", value);
    }

    /** A statement that makes sure that integers fit into the bytes; empty if all do. */
    public CodeBlock checkCopy(CodeBlock copy) {
        if (type.size() == Integer.BYTES) {
            return CodeBlock.of("");
        }
        long least = type.isSigned() ? -(1L << (Byte.SIZE * type.size() - 1)) : 0;
        long most = least + (1L << (Byte.SIZE * type.size())) - 1;
        return CodeBlock.of(
                "$T.$L($S, $L, $L, $L)",
                UnsignedFieldEmitter.RANGES,
                field.type() instanceof ArrayType ? "checkAll" : "check",
                field.name(),
                copy,
                least,
                most);
    }

    @Override
    public boolean showsItself() {
        return false;
    }

    @Override
    public CodeBlock show(CodeBlock copy) {
        return CodeBlock.of("$L.show($L)", codes(), copy);
    }

    @Override
    public CodeBlock showArray(CodeBlock copies) {
        return CodeBlock.of("$L.showAll($L)", codes(), copies);
    }

    @Override
    public CodeBlock readErrors() {
        return type.fallback() == null
                ? CodeBlock.of(
                        "@throws $T if no constant has the value that lies there\n",
                        ClassNames.ofRuntime("UnknownEnumValueException"))
                : CodeBlock.of("");
    }

    @Override
    public CodeBlock showAt(CodeBlock offset, CodeBlock read) {
        return CodeBlock.of("$L.show($L)", codes(), code(offset));
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        return writeCopy(offset, check(value));
    }

    /** A statement that writes a copy on the heap at an offset. */
    public CodeBlock writeCopy(CodeBlock offset, CodeBlock copy) {
        return storage().write(offset, stored(copy));
    }

    private CodeBlock stored(CodeBlock copy) {
        TypeName stored = storage().javaType();
        return stored.equals(TypeName.INT) ? copy : CodeBlock.of("($T) $L", stored, copy);
    }

    /** Statements that write copies on the heap one behind the other. */
    public CodeBlock writeCopies(CodeBlock offset, CodeBlock copies) {
        return CodeBlock.builder()
                .beginControlFlow("for (int i = 0; i < $L.length; i++)", copies)
                .addStatement(writeCopy(element(offset), CodeBlock.of("$L[i]", copies)))
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock check(CodeBlock value) {
        return CodeBlock.of("$L.encode($L)", codes(), value);
    }

    @Override
    public CodeBlock writeErrors() {
        return CodeBlock.of("@throws NullPointerException if a value is null; nothing is written then\n");
    }
}
