package io.sharedstruct.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
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
        return List.of(snapshot(), copyFrom(), toStringMethod());
    }

    private MethodSpec snapshot() {
        return method("snapshot")
                .addJavadoc("""
                        Copies what has a getter to the heap, field by field: a writer may come in between.

                        @return the copy
                        @throws IllegalStateException if the region is closed
                        """)
                .returns(snapshot)
                .addStatement("return new $T($L)", snapshot, calls())
                .build();
    }

    private CodeBlock calls() {
        return struct.getters().stream().map(ValueEmitter::wholeValue).collect(CodeBlock.joining(",$W"));
    }

    /** An expression for the value of a field, that of an array as a Java array. */
    private static CodeBlock wholeValue(AccessorModel getter) {
        return getter.role().ofArray()
                ? ArrayEmitter.of(getter.field()).readAll()
                : FieldEmitters.of(getter.field()).copy(CodeBlock.of("$L()", getter.call()));
    }

    private MethodSpec copyFrom() {
        MethodSpec.Builder copyFrom = method("copyFrom").addJavadoc("""
                        Writes what has a getter and a setter, field by field: a reader may come in between.

                        @param source where the values come from
                        @throws IllegalStateException if the region is closed
                        @throws UnsupportedOperationException if the region is open read-only
                        """).addParameter(type, "source");
        for (AccessorModel getter : struct.getters()) {
            FieldModel field = getter.field();
            FieldEmitter value = FieldEmitters.of(field);
            boolean writable = struct.isWritable(field) || value instanceof NestedFieldEmitter;
            if (getter.role().ofArray() && writable) {
                copyFrom.addCode(copyArray(getter));
            } else if (value instanceof NestedFieldEmitter) {
                CodeBlock offset = CodeBlock.of("$L_OFFSET", field.constant());
                copyFrom.addStatement(value.write(offset, CodeBlock.of("source.$L()", getter.method())));
            } else {
                struct.setter(field)
                        .ifPresent(setter -> copyFrom.addStatement("$L(source.$L())", setter.call(), getter.method()));
            }
        }
        return copyFrom.build();
    }

    private static CodeBlock copyArray(AccessorModel getter) {
        return getter.role() == Role.GET_ALL ? copyAll(getter) : copyElements(getter);
    }

    private static CodeBlock copyAll(AccessorModel getter) {
        ArrayEmitter array = ArrayEmitter.of(getter.field());
        String copy = getter.field().component() + "Copy";
        return CodeBlock.builder()
                .addStatement(
                        "$T $L = new $T[$L]",
                        array.javaType(),
                        copy,
                        array.element().javaType(),
                        array.count())
                .addStatement("source.$L($L)", getter.method(), copy)
                .add(array.copy("set", copy))
                .build();
    }

    private static CodeBlock copyElements(AccessorModel getter) {
        ArrayEmitter array = ArrayEmitter.of(getter.field());
        FieldEmitter element = array.element();
        String constant = getter.field().constant();
        if (array.type().lengths().size() == 1) {
            CodeBlock value = CodeBlock.of("source.$L(i)", getter.method());
            return CodeBlock.builder()
                    .beginControlFlow("for (int i = 0; i < $L_LENGTH; i++)", constant)
                    .addStatement(element.write(array.offset(CodeBlock.of("i")), value))
                    .endControlFlow()
                    .build();
        }
        CodeBlock value = CodeBlock.of("source.$L(i, j)", getter.method());
        return CodeBlock.builder()
                .beginControlFlow("for (int i = 0; i < $L_ROWS; i++)", constant)
                .beginControlFlow("for (int j = 0; j < $L_COLUMNS; j++)", constant)
                .addStatement(element.write(array.offset(CodeBlock.of("(i * $L_COLUMNS + j)", constant)), value))
                .endControlFlow()
                .endControlFlow()
                .build();
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
            CodeBlock value = getter.role().ofArray()
                    ? CodeBlock.of(
                            "$T.toString($L)",
                            Arrays.class,
                            ArrayEmitter.of(getter.field()).showAll())
                    : FieldEmitters.of(getter.field()).show(CodeBlock.of("$L()", getter.call()));
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

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec.Builder override(String name) {
        return method(name).addAnnotation(Override.class);
    }
}
