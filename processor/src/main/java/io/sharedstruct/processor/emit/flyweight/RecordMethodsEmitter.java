package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.StructModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a record must be told: to compare and to show arrays by their elements, and to show what has a text of its own. */
final class RecordMethodsEmitter {

    private final StructModel struct;
    private final ClassName self;

    RecordMethodsEmitter(StructModel struct, ClassName self) {
        this.struct = struct;
        this.self = self;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        boolean arrays = struct.components().stream().anyMatch(AccessorModel::ofArray);
        if (arrays) {
            methods.add(equalsMethod());
            methods.add(hashCodeMethod());
        }
        if (arrays
                || struct.components().stream()
                        .anyMatch(getter -> !FieldEmitters.of(getter.field()).showsItself())) {
            methods.add(toStringMethod());
        }
        return methods;
    }

    private CodeBlock values(CodeBlock prefix) {
        return struct.components().stream()
                .map(getter -> CodeBlock.of("$L$L", prefix, getter.field().stored()))
                .collect(CodeBlock.joining(",$W", "new Object[] {", "}"));
    }

    private MethodSpec equalsMethod() {
        return override("equals")
                .addParameter(Object.class, "other")
                .returns(TypeName.BOOLEAN)
                .addStatement(
                        "return other instanceof $T$W&& $T.deepEquals($L,$W$L)",
                        self,
                        Arrays.class,
                        values(CodeBlock.of("this.")),
                        values(CodeBlock.of("(($T) other).", self)))
                .build();
    }

    private MethodSpec hashCodeMethod() {
        return override("hashCode")
                .returns(TypeName.INT)
                .addStatement("return $T.deepHashCode($L)", Arrays.class, values(CodeBlock.of("")))
                .build();
    }

    private MethodSpec toStringMethod() {
        CodeBlock.Builder text = CodeBlock.builder();
        String before = "Snapshot[";
        for (AccessorModel getter : struct.components()) {
            String component = getter.field().component();
            CodeBlock read = CodeBlock.of("$L", getter.field().stored());
            FieldEmitter value = FieldEmitters.of(getter.field());
            CodeBlock shown = getter.ofArray() ? ArrayEmitter.of(getter.field()).showCopy(read) : value.show(read);
            text.add("$S + $L\n+ ", before + component + "=", shown);
            before = ", ";
        }
        return override("toString")
                .returns(String.class)
                .addStatement("return $L$S", text.build(), "]")
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
