package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.emit.flyweight.field.FixedStringFieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.Literals;
import io.sharedstruct.processor.emit.flyweight.field.NestedFieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.PrimitiveFieldEmitter;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.model.StructModel;
import javax.lang.model.element.Modifier;

/** The method {@code copyFrom}: each field by way of the getter that the source has for it. */
final class CopyEmitter {

    private static final int PIECE = 1 << 13;

    private final StructModel struct;
    private final ClassName type;

    CopyEmitter(StructModel struct, ClassName type) {
        this.struct = struct;
        this.type = type;
    }

    MethodSpec copyFrom() {
        MethodSpec.Builder copyFrom = MethodSpec.methodBuilder("copyFrom")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("""
                        Writes what has a getter and a setter, field by field: a reader may come in between.

                        @param source where the values come from
                        @throws IllegalStateException if the region is closed
                        @throws UnsupportedOperationException if the region is open read-only
                        """)
                .addParameter(type, "source");
        for (AccessorModel getter : CopyOrder.of(struct)) {
            FieldEmitter value = FieldEmitters.of(getter.field());
            if (struct.isWritable(getter.field()) || value instanceof NestedFieldEmitter) {
                copyFrom.addCode(getter.ofArray() ? copyArray(getter) : copyField(getter, value));
            }
        }
        return copyFrom.build();
    }

    private CodeBlock copyField(AccessorModel getter, FieldEmitter value) {
        CodeBlock offset = Literals.offset(getter.field());
        if (getter.role().isText()) {
            return ((FixedStringFieldEmitter) value).copyFrom(getter, offset, CodeBlock.of(""));
        }
        CodeBlock read = CodeBlock.of("source.$L()", getter.method());
        CodeBlock write = struct.setter(getter.field())
                .filter(setter -> !(value instanceof NestedFieldEmitter))
                .map(setter -> CodeBlock.of("$L($L)", setter.call(), read))
                .orElseGet(() -> value.write(offset, read));
        return CodeBlock.builder().addStatement(write).build();
    }

    private static CodeBlock copyArray(AccessorModel getter) {
        if (getter.role().isRange() && ArrayEmitter.of(getter.field()).type().isHuge()) {
            return copyInPieces(getter);
        }
        boolean bulk = getter.role() == Role.GET_ALL || getter.role() == Role.GET_RANGE;
        return bulk ? copyAll(getter) : copyElements(getter);
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
                .addStatement(
                        getter.role().isRange() ? "source.$1L(0, $2L, 0, $2L.length)" : "source.$L($L)",
                        getter.method(),
                        copy)
                .add(array.copy("set", copy))
                .build();
    }

    /** What no Java array can hold goes range by range. */
    private static CodeBlock copyInPieces(AccessorModel getter) {
        ArrayEmitter array = ArrayEmitter.of(getter.field());
        String copy = getter.field().component() + "Copy";
        return CodeBlock.builder()
                .addStatement("byte[] $L = new byte[$L]", copy, PIECE)
                .beginControlFlow("for (long index = 0; index < $L; index += $L.length)", array.count(), copy)
                .addStatement("int length = (int) $T.min($L.length, $L - index)", Math.class, copy, array.count())
                .addStatement(
                        "source.$L($Lindex, $L, 0, length)",
                        getter.method(),
                        getter.longIndices() ? "" : "(int) ",
                        copy)
                .addStatement(
                        "$T.set(this, $L + index, $L, 0, length)",
                        PrimitiveFieldEmitter.ARRAY_COPY,
                        Literals.offset(getter.field()),
                        copy)
                .endControlFlow()
                .build();
    }

    private static CodeBlock copyElements(AccessorModel getter) {
        ArrayEmitter array = ArrayEmitter.of(getter.field());
        String type = getter.longIndices() ? "long" : "int";
        if (array.type().lengths().size() == 1) {
            return CodeBlock.builder()
                    .beginControlFlow("for ($L i = 0; i < $L; i++)", type, array.count())
                    .add(copyElement(getter, array.offset(CodeBlock.of("i")), CodeBlock.of("i")))
                    .endControlFlow()
                    .build();
        }
        CodeBlock index = CodeBlock.of("(i * $L + j)", array.length(1));
        return CodeBlock.builder()
                .beginControlFlow("for ($L i = 0; i < $L; i++)", type, array.length(0))
                .beginControlFlow("for ($L j = 0; j < $L; j++)", type, array.length(1))
                .add(copyElement(getter, array.offset(index), CodeBlock.of("i, j")))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private static CodeBlock copyElement(AccessorModel getter, CodeBlock offset, CodeBlock indices) {
        FieldEmitter element = ArrayEmitter.of(getter.field()).element();
        if (getter.role().isText()) {
            return ((FixedStringFieldEmitter) element).copyFrom(getter, offset, CodeBlock.of("$L, ", indices));
        }
        CodeBlock value = CodeBlock.of("source.$L($L)", getter.method(), indices);
        return CodeBlock.builder().addStatement(element.write(offset, value)).build();
    }
}
