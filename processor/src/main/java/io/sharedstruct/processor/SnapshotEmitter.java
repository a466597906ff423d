package io.sharedstruct.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The record that holds a copy of a struct on the heap. */
final class SnapshotEmitter {

    private final StructModel struct;
    private final ClassName type;

    SnapshotEmitter(StructModel struct, ClassName type) {
        this.struct = struct;
        this.type = type;
    }

    TypeSpec snapshot() {
        TypeSpec.Builder snapshot = TypeSpec.recordBuilder("Snapshot")
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(type)
                .addJavadoc("""
                        An immutable copy of a {@link $T} on the heap.
                        Its setters throw {@link UnsupportedOperationException}.
                        """, type)
                .recordConstructor(components());
        if (!struct.getters().isEmpty()) {
            snapshot.addJavadoc("\n");
        }
        for (AccessorModel getter : struct.getters()) {
            FieldModel field = getter.field();
            snapshot.addJavadoc("@param $L the value of {@code $L}\n", field.component(), field.name());
        }
        for (AccessorModel accessor : struct.accessors()) {
            if (!accessor.reads()) {
                snapshot.addMethod(setter(accessor));
            } else if (!accessor.method().equals(accessor.field().component())) {
                snapshot.addMethod(getter(accessor));
            }
        }
        if (struct.type().declaresClose()) {
            snapshot.addMethod(close());
        }
        return snapshot.build();
    }

    private MethodSpec components() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (AccessorModel getter : struct.getters()) {
            FieldEmitter field = FieldEmitter.of(getter.field());
            constructor.addParameter(field.javaType(), getter.field().component());
        }
        return constructor.build();
    }

    private static MethodSpec getter(AccessorModel accessor) {
        return override(accessor.method())
                .returns(FieldEmitter.of(accessor.field()).javaType())
                .addStatement("return $L", accessor.field().component())
                .build();
    }

    private static MethodSpec setter(AccessorModel accessor) {
        return override(accessor.method())
                .addParameter(
                        FieldEmitter.of(accessor.field()).javaType(),
                        accessor.field().parameter())
                .addStatement("throw new $T($S)", UnsupportedOperationException.class, "a snapshot is immutable")
                .build();
    }

    private static MethodSpec close() {
        return override("close").addComment("There is nothing to detach from.").build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
