package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.emit.flyweight.field.Literals;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.StructModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method {@code toString} of a class that reads a struct where it lies, in parts if there are many properties. */
final class ToStringEmitter {

    private final StructModel struct;
    private final String name;

    /**
     * For a struct.
     *
     * @param name what the text begins with
     */
    ToStringEmitter(StructModel struct, String name) {
        this.struct = struct;
        this.name = name;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> parts = parts();
        MethodSpec.Builder method = MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class);
        if (struct.getters().isEmpty()) {
            return List.of(method.addStatement("return $S", name + "[]").build());
        }
        method.beginControlFlow("try");
        if (parts.isEmpty()) {
            method.addStatement("return $L$S", text(struct.getters(), name + "["), "]");
        } else {
            method.addStatement("$T text = new $T()", StringBuilder.class, StringBuilder.class);
            parts.forEach(part -> method.addStatement("$N(text)", part));
            method.addStatement("return text.append(']').toString()");
        }
        method.nextControlFlow("catch ($T closed)", IllegalStateException.class)
                .addStatement("return $S + $T.unreadable(this, closed)", name, ValueEmitter.VIEWS)
                .endControlFlow();
        List<MethodSpec> methods = new ArrayList<>(List.of(method.build()));
        methods.addAll(parts);
        return methods;
    }

    /** None if one expression for the text isn't too long. */
    private List<MethodSpec> parts() {
        List<AccessorModel> getters = struct.getters();
        List<MethodSpec> parts = new ArrayList<>();
        for (int from = 0; getters.size() > Parts.MOST && from < getters.size(); from += Parts.MOST) {
            List<AccessorModel> some = getters.subList(from, Math.min(getters.size(), from + Parts.MOST));
            CodeBlock text = text(some, from == 0 ? name + "[" : ", ");
            parts.add(MethodSpec.methodBuilder("toString$" + parts.size())
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(StringBuilder.class, "text")
                    .addStatement("text.append($L$S)", text, "")
                    .build());
        }
        return parts;
    }

    private static CodeBlock text(List<AccessorModel> getters, String start) {
        CodeBlock.Builder text = CodeBlock.builder();
        String before = start;
        for (AccessorModel getter : getters) {
            FieldModel field = getter.field();
            CodeBlock value = getter.ofArray()
                    ? showArray(field)
                    : FieldEmitters.of(field).showAt(Literals.offset(field), ValueEmitter.read(getter));
            text.add("$S + $L$W+ ", before + field.name() + "=", value);
            before = ", ";
        }
        return text.build();
    }

    private static CodeBlock showArray(FieldModel field) {
        ArrayEmitter array = ArrayEmitter.of(field);
        return array.show();
    }
}
