package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sharedstruct.UnknownEnumValueException;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.type.EnumType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An enum: a constant with the two directions between integers and constants, as switches. */
record EnumFieldEmitter(FieldModel field, EnumType type) implements ElementwiseFieldEmitter {

    private static final ClassName ENUM_CODES = ClassName.get("io.sharedstruct.runtime", "EnumCodes");

    private FieldEmitter storage() {
        return FieldEmitters.of(field, type.storage());
    }

    @Override
    public ClassName javaType() {
        return ClassNames.of(type.packageName(), type.nestedName());
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
        CodeBlock read = storage().read(offset);
        if (type.isSigned() || type.size() == Integer.BYTES) {
            return read;
        }
        return CodeBlock.of("$L & $L", read, type.size() == 1 ? "0xFF" : "0xFFFF");
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        return CodeBlock.of("$L.decode($L)", codes(), code(offset));
    }

    @Override
    public CodeBlock readErrors() {
        return type.fallback() == null
                ? CodeBlock.of(
                        "@throws $T if no constant has the value that lies there\n", UnknownEnumValueException.class)
                : CodeBlock.of("");
    }

    @Override
    public CodeBlock showAt(CodeBlock offset, CodeBlock read) {
        return CodeBlock.of("$L.show($L)", codes(), code(offset));
    }

    @Override
    public CodeBlock showAll(CodeBlock offset, CodeBlock length) {
        return FieldEmitter.forEach(length, "mapToObj", showAt(element(offset), CodeBlock.of("")), CodeBlock.of(""));
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        TypeName stored = storage().javaType();
        return storage()
                .write(
                        offset,
                        stored.equals(TypeName.INT) ? check(value) : CodeBlock.of("($T) $L", stored, check(value)));
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
