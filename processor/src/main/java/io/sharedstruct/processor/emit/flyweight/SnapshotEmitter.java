package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.type.ArrayType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record that holds a copy of a struct on the heap. */
final class SnapshotEmitter {

    private final StructModel struct;
    private final ClassName self;
    private final ClassName type;

    SnapshotEmitter(StructModel struct, ClassName self, ClassName type) {
        this.struct = struct;
        this.self = self;
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
        if (!struct.components().isEmpty()) {
            snapshot.addJavadoc("\n");
        }
        for (AccessorModel getter : struct.components()) {
            FieldModel field = getter.field();
            snapshot.addJavadoc(
                    "@param $L the value$L of {@code $L}\n",
                    field.component(),
                    getter.ofArray() ? "s" : "",
                    field.name());
        }
        List<AccessorModel> arrays =
                struct.components().stream().filter(getter -> getter.ofArray()).toList();
        if (!arrays.isEmpty()) {
            snapshot.addMethod(cloneArrays(arrays));
            arrays.forEach(array -> snapshot.addMethod(clonedComponent(array)));
        }
        for (AccessorModel accessor : struct.accessors()) {
            if (!isComponent(accessor)) {
                snapshot.addMethod(
                        isMissing(accessor)
                                ? missing(accessor)
                                : accessor.reads() ? getter(accessor) : setter(accessor));
            }
        }
        if (struct.type().declaresClose()) {
            snapshot.addMethod(close());
        }
        snapshot.addMethods(new RecordMethodsEmitter(struct, self).methods());
        return snapshot.build();
    }

    /** Whether the record has the method without being told. */
    private static boolean isComponent(AccessorModel accessor) {
        return accessor.role() == Role.GET
                && accessor.method().equals(accessor.field().component());
    }

    private MethodSpec components() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (AccessorModel getter : struct.components()) {
            constructor.addParameter(componentType(getter), getter.field().component());
        }
        return constructor.build();
    }

    private static TypeName componentType(AccessorModel getter) {
        return getter.ofArray()
                ? ArrayEmitter.of(getter.field()).copyType()
                : FieldEmitters.of(getter.field()).copyType();
    }

    private MethodSpec cloneArrays(List<AccessorModel> arrays) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        for (AccessorModel getter : arrays) {
            String component = getter.field().component();
            constructor.addStatement(ArrayEmitter.of(getter.field()).checkLength(component));
            constructor.addStatement("$L = $L.clone()", component, component);
        }
        return constructor.build();
    }

    private static MethodSpec clonedComponent(AccessorModel getter) {
        String component = getter.field().component();
        return override(component)
                .returns(componentType(getter))
                .addStatement("return $L.clone()", component)
                .build();
    }

    private static boolean isMissing(AccessorModel accessor) {
        return accessor.reads() && accessor.field().type() instanceof ArrayType array && array.isHuge();
    }

    /** A getter of what is too large for a snapshot. */
    private static MethodSpec missing(AccessorModel accessor) {
        MethodSpec getter = getter(accessor);
        return AccessorEmitter.override(accessor)
                .addParameters(getter.parameters())
                .returns(getter.returnType())
                .addStatement(
                        "throw new $T($S)",
                        UnsupportedOperationException.class,
                        accessor.field().name() + " is too large for a snapshot")
                .build();
    }

    private static MethodSpec getter(AccessorModel accessor) {
        FieldModel field = accessor.field();
        MethodSpec.Builder method = AccessorEmitter.override(accessor);
        switch (accessor.role()) {
            case GET_ELEMENT -> {
                ArrayEmitter array = ArrayEmitter.of(field);
                array.addIndices(method, accessor);
                String cast = accessor.longIndices() ? "(int) " : "";
                method.returns(array.element().copyType())
                        .addStatement("return this.$L[$L$L]", field.component(), cast, array.index());
            }
            case GET_ALL -> {
                ArrayEmitter array = ArrayEmitter.of(field);
                method.addParameter(array.javaType(), "into")
                        .addStatement(array.checkLength("into"))
                        .addStatement(
                                "$T.arraycopy(this.$L, 0, into, 0, into.length)", System.class, field.component());
            }
            case GET_RANGE -> {
                ArrayEmitter array = ArrayEmitter.of(field);
                BulkEmitter.addRangeParameters(method, accessor);
                method.addStatement(array.checkRange("index", array.count()))
                        .addStatement(array.checkRange("offset", CodeBlock.of("into.length")))
                        .addStatement(
                                "$T.arraycopy(this.$L, $Lindex, into, offset, length)",
                                System.class,
                                field.component(),
                                accessor.longIndices() ? "(int) " : "");
            }
            case GET_CHARS, GET_BYTES, GET_BYTE_RANGE -> {
                TextAccessorEmitter.addParameters(method, accessor);
                method.addStatement(new TextAccessorEmitter(accessor).ofSnapshot());
            }
            default -> method.returns(FieldEmitters.of(field).copyType()).addStatement("return $L", field.component());
        }
        return method.build();
    }

    private static MethodSpec setter(AccessorModel accessor) {
        FieldModel field = accessor.field();
        MethodSpec.Builder method = AccessorEmitter.override(accessor);
        if (accessor.role().isText()) {
            TextAccessorEmitter.addParameters(method, accessor);
        } else if (accessor.role() == Role.SET_RANGE) {
            BulkEmitter.addRangeParameters(method, accessor);
        } else if (accessor.role() == Role.SET_ALL) {
            method.addParameter(ArrayEmitter.of(field).javaType(), "from");
        } else {
            if (accessor.role() == Role.SET_ELEMENT) {
                ArrayEmitter.of(field).addIndices(method, accessor);
            }
            method.addParameter(FieldEmitters.of(field).javaType(), field.parameter());
        }
        return method.addStatement("throw new $T($S)", UnsupportedOperationException.class, "a snapshot is immutable")
                .build();
    }

    private static MethodSpec close() {
        return override("close").addComment("There is nothing to detach from.").build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
