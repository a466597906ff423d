package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** Values that are something else in Java than in the bytes, so that arrays of them are copied element by element. */
interface ElementwiseFieldEmitter extends FieldEmitter {

    /** The size of a value in bytes. */
    long size();

    /** A statement that throws if a value can't be written; empty if there is no such value. */
    CodeBlock check(CodeBlock value);

    @Override
    default CodeBlock readAll(CodeBlock offset, CodeBlock length) {
        CodeBlock read = read(element(offset));
        TypeName type = javaType();
        if (type.equals(TypeName.BOOLEAN) || type.equals(TypeName.SHORT)) {
            ClassName elements = ClassName.get("io.sharedstruct.runtime", "ArrayCopy");
            return CodeBlock.of("$T.$Ls($L, i -> $L)", elements, type, length, read);
        }
        String map = type.equals(TypeName.INT) ? "map" : type.equals(TypeName.LONG) ? "mapToLong" : "mapToObj";
        CodeBlock array = type.isPrimitive() ? CodeBlock.of("") : CodeBlock.of("$T[]::new", type);
        return FieldEmitter.forEach(length, map, read, array);
    }

    @Override
    default CodeBlock copyAll(String method, CodeBlock offset, CodeBlock array) {
        CodeBlock element = CodeBlock.of("$L[i]", array);
        CodeBlock.Builder code = CodeBlock.builder();
        if (method.equals("set") && !check(element).isEmpty()) {
            code.beginControlFlow("for ($T value : $L)", javaType(), array)
                    .addStatement(check(CodeBlock.of("value")))
                    .endControlFlow();
        }
        return code.beginControlFlow("for (int i = 0; i < $L.length; i++)", array)
                .addStatement(
                        method.equals("set")
                                ? write(element(offset), element)
                                : CodeBlock.of("$L = $L", element, read(element(offset))))
                .endControlFlow()
                .build();
    }

    /** An expression for the offset of the element {@code i}. */
    default CodeBlock element(CodeBlock offset) {
        return size() == 1 ? CodeBlock.of("$L + i", offset) : CodeBlock.of("$L + $LL * i", offset, size());
    }
}
