package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import io.sharedstruct.processor.model.StructModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that reaches a struct inside another one. */
final class ViewEmitter {

    private static final ClassName STRUCT_VIEW = ClassName.get("io.sharedstruct.runtime", "StructView");

    private static final ClassName OVERRIDE = ClassName.get(Override.class);

    private final StructModel struct;
    private final ClassName type;

    /** The accessors as the generated class has them, with its comments. */
    private final List<ClassText.Method> accessors;

    private final List<MethodSpec> values;

    ViewEmitter(StructModel struct, ClassName type, List<ClassText.Method> accessors, List<MethodSpec> values) {
        this.struct = struct;
        this.type = type;
        this.accessors = accessors;
        this.values = values;
    }

    String view() {
        TypeSpec.Builder view = TypeSpec.classBuilder("View")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(STRUCT_VIEW)
                .addSuperinterface(type)
                .addJavadoc("""
                        A {@link $T} inside another struct, or in an array of them. It reads and writes the bytes of the region
                        that it is pointed at, with the accessors of {@link $T}, and until then throws {@link $T}.
                        """, type, ClassNames.generated(struct.type()), IllegalStateException.class)
                .addMethod(constructor());
        ClassText text = new ClassText(view.build());
        for (ClassText.Method accessor : accessors) {
            text.add(isOverride(accessor.method()) ? accessor.withoutWords() : withOtherWords(accessor.method()));
        }
        for (MethodSpec method : values) {
            text.add(withOtherWords(method));
        }
        if (struct.type().declaresClose()) {
            text.add(close().toString());
        }
        return text.toString();
    }

    private static boolean isOverride(MethodSpec method) {
        return method.annotations().stream()
                .anyMatch(annotation -> annotation.type().equals(OVERRIDE));
    }

    /** What overrides another method needs no comment to have one; the others refer to those of the generated class. */
    private String withOtherWords(MethodSpec method) {
        MethodSpec.Builder copy = MethodSpec.methodBuilder(method.name())
                .addAnnotations(method.annotations())
                .addModifiers(method.modifiers())
                .addTypeVariables(method.typeVariables())
                .addParameters(method.parameters())
                .addExceptions(method.exceptions())
                .returns(method.returnType())
                .addCode(method.code());
        if (!isOverride(method)) {
            ClassName shared = ClassNames.generated(struct.type());
            copy.addJavadoc(
                    method.returnType().equals(TypeName.VOID)
                            ? "Does what {@link $T#$L} does, with this struct.\n"
                            : "{@return what {@link $T#$L} returns, of this struct}\n",
                    shared,
                    method.name());
            method.typeVariables()
                    .forEach(variable -> copy.addJavadoc("@param <$L> the type of the result\n", variable.name()));
            method.parameters().forEach(parameter -> copy.addJavadoc("@param $1L the $1L\n", parameter.name()));
        }
        return copy.build().toString();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A view to be pointed at one struct after another, which allocates nothing.\n")
                .addStatement("super($LL)", struct.size())
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addComment("The region is closed through the struct that owns it.")
                .build();
    }
}
