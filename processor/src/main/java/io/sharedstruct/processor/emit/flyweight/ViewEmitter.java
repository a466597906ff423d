package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.sharedstruct.processor.model.StructModel;
import javax.lang.model.element.Modifier;

/** The class that reaches a struct inside another one. */
final class ViewEmitter {

    private static final ClassName STRUCT_VIEW = ClassName.get("io.sharedstruct.runtime", "StructView");

    private final StructModel struct;
    private final ClassName type;

    ViewEmitter(StructModel struct, ClassName type) {
        this.struct = struct;
        this.type = type;
    }

    TypeSpec view() {
        TypeSpec.Builder view = TypeSpec.classBuilder("View")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(STRUCT_VIEW)
                .addSuperinterface(type)
                .addJavadoc("""
                        A {@link $T} inside another struct, or in an array of them.
                        It reads and writes the bytes of the region that it is pointed at.
                        """, type)
                .addMethod(constructor());
        struct.accessors().forEach(accessor -> view.addMethods(AccessorEmitter.emit(accessor)));
        view.addMethods(new ValueEmitter(struct, StructEmitter.snapshotOf(struct), type).methods());
        if (struct.type().declaresClose()) {
            view.addMethod(close());
        }
        return view.build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("""
                        A view to be pointed at one struct after another, which allocates nothing.
                        Until it is, its accessors throw {@link IllegalStateException}.
                        """)
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
