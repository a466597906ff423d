package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.emit.flyweight.field.Literals;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.model.StructModel;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that take a struct as a whole: {@code snapshot}, {@code copyFrom} and {@code toString}. */
final class ValueEmitter {

    private final StructModel struct;
    private final ClassName snapshot;
    private final ClassName type;

    ValueEmitter(StructModel struct, ClassName snapshot, ClassName type) {
        this.struct = struct;
        this.snapshot = snapshot;
        this.type = type;
    }

    List<MethodSpec> methods() {
        return List.of(snapshot(), new CopyEmitter(struct, type).copyFrom(), toStringMethod());
    }

    private MethodSpec snapshot() {
        return method("snapshot")
                .addJavadoc("""
                        Copies what has a getter to the heap, field by field: a writer may come in between.

                        @return the copy
                        $L@throws IllegalStateException if the region is closed
                        """, readErrors())
                .returns(snapshot)
                .addStatement("return new $T($L)", snapshot, calls())
                .build();
    }

    private CodeBlock readErrors() {
        return struct.getters().stream()
                .map(getter -> FieldEmitters.of(getter.field()).readErrors())
                .distinct()
                .collect(CodeBlock.joining(""));
    }

    private CodeBlock calls() {
        return struct.components().stream().map(ValueEmitter::wholeValue).collect(CodeBlock.joining(",$W"));
    }

    /** An expression for the value of a field, that of an array as a Java array. */
    private static CodeBlock wholeValue(AccessorModel getter) {
        return getter.ofArray()
                ? ArrayEmitter.of(getter.field()).readAll()
                : FieldEmitters.of(getter.field()).copy(read(getter));
    }

    /** An expression that reads a field as its only getter does, or as one for its Java type would. */
    private static CodeBlock read(AccessorModel getter) {
        FieldModel field = getter.field();
        return getter.role() == Role.GET
                ? CodeBlock.of("$L()", getter.call())
                : FieldEmitters.of(field).read(Literals.offset(field));
    }

    private MethodSpec toStringMethod() {
        String closed = struct.type().simpleName() + "[closed]";
        return override("toString")
                .addJavadoc("""
                        What has a getter, field by field, or {@code $L}.

                        @return a text for people
                        """, closed)
                .returns(String.class)
                .addCode(struct.getters().isEmpty() ? describeNothing() : describeFields(closed))
                .build();
    }

    private CodeBlock describeNothing() {
        return CodeBlock.builder()
                .addStatement("return $S", struct.type().simpleName() + "[]")
                .build();
    }

    private CodeBlock describeFields(String closed) {
        CodeBlock.Builder text = CodeBlock.builder();
        String before = struct.type().simpleName() + "[";
        for (AccessorModel getter : struct.getters()) {
            CodeBlock value = getter.ofArray()
                    ? showArray(getter.field())
                    : FieldEmitters.of(getter.field()).showAt(Literals.offset(getter.field()), read(getter));
            text.add("$S + $L\n+ ", before + getter.field().name() + "=", value);
            before = ", ";
        }
        return CodeBlock.builder()
                .beginControlFlow("try")
                .addStatement("return $L$S", text.build(), "]")
                .nextControlFlow("catch ($T closed)", IllegalStateException.class)
                .addStatement("return $S", closed)
                .endControlFlow()
                .build();
    }

    private static CodeBlock showArray(FieldModel field) {
        ArrayEmitter array = ArrayEmitter.of(field);
        return array.type().isHuge()
                ? CodeBlock.of("$S", "[" + array.type().count() + " elements]")
                : CodeBlock.of("$T.toString($L)", Arrays.class, array.showAll());
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec.Builder override(String name) {
        return method(name).addAnnotation(Override.class);
    }
}
