package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.EnumFieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.WordType;
import java.util.ArrayList;
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
        return SnapshotForm.of(struct) == SnapshotForm.RECORD
                ? record()
                : new BytesSnapshotEmitter(struct, type).snapshot();
    }

    private TypeSpec record() {
        TypeSpec.Builder snapshot = TypeSpec.recordBuilder("Snapshot")
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(type)
                .addJavadoc("""
                        An immutable copy of a {@link $T} on the heap. Its setters throw {@link UnsupportedOperationException}.
                        """, type)
                .recordConstructor(components());
        snapshot.addJavadoc(parameters());
        CodeBlock checks = checks();
        if (!checks.isEmpty()) {
            snapshot.addMethod(checking(checks));
        }
        if (struct.components().stream().anyMatch(getter -> getter.field().isEnum())) {
            snapshot.addMethod(ofConstants());
        }
        for (AccessorModel getter : struct.components()) {
            if (getter.ofArray()) {
                snapshot.addMethod(clonedComponent(getter));
            }
            if (getter.field().isEnum() && !isAccessor(struct, getter.field().component())) {
                snapshot.addMethod(constants(getter));
            }
        }
        for (AccessorModel accessor : struct.accessors()) {
            if (!isComponent(accessor)) {
                snapshot.addMethod(
                        isMissing(accessor)
                                ? missing(accessor)
                                : accessor.reads() ? getter(accessor) : setter(accessor));
            }
        }
        SequenceEmitter.ofSnapshot(struct).ifPresent(snapshot::addMethod);
        if (struct.type().declaresClose()) {
            snapshot.addMethod(close());
        }
        snapshot.addMethods(new RecordMethodsEmitter(struct, self).methods());
        return snapshot.build();
    }

    /** Whether the record has the method without being told. */
    private static boolean isComponent(AccessorModel accessor) {
        return accessor.role() == Role.GET
                && !accessor.field().isEnum()
                && !(accessor.field().type() instanceof WordType)
                && accessor.method().equals(accessor.field().component());
    }

    private MethodSpec components() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (AccessorModel getter : struct.components()) {
            constructor.addParameter(componentType(getter), getter.field().stored());
        }
        return constructor.build();
    }

    private static TypeName componentType(AccessorModel getter) {
        return getter.ofArray()
                ? ArrayEmitter.of(getter.field()).copyType()
                : FieldEmitters.of(getter.field()).copyType();
    }

    /** What the constructor does with its parameters: arrays are checked and cloned, and integers of enums must fit. */
    private CodeBlock checks() {
        CodeBlock.Builder checks = CodeBlock.builder();
        for (AccessorModel getter : struct.components()) {
            String component = getter.field().stored();
            if (getter.ofArray()) {
                checks.addStatement(ArrayEmitter.of(getter.field()).checkLength(component));
                checks.addStatement("$L = $L.clone()", component, component);
            }
            if (FieldEmitters.of(getter.field()) instanceof EnumFieldEmitter value) {
                CodeBlock check = value.checkCopy(CodeBlock.of("$L", component));
                checks.add(check.isEmpty() ? check : CodeBlock.of("$L;\n", check));
            }
        }
        return checks.build();
    }

    private MethodSpec checking(CodeBlock checks) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Checks the values. Arrays, which have the declared lengths, are copied.\n\n");
        return constructor.addJavadoc(parameters()).addCode(checks).build();
    }

    /** The components, as {@code @param} lines. */
    private CodeBlock parameters() {
        CodeBlock.Builder parameters = CodeBlock.builder();
        for (AccessorModel getter : struct.components()) {
            FieldModel field = getter.field();
            parameters.add(
                    "@param $L the $L$L of {@code $L}\n",
                    field.stored(),
                    field.isEnum() ? "stored integer" : "value",
                    getter.ofArray() ? "s" : "",
                    field.name());
        }
        return parameters.build();
    }

    /** A constructor that takes the constants of enums instead of their integers. */
    private MethodSpec ofConstants() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The same with the constants of enums.\n\n");
        List<CodeBlock> arguments = new ArrayList<>();
        for (AccessorModel getter : struct.components()) {
            FieldModel field = getter.field();
            constructor.addJavadoc(
                    "@param $L the value$L of {@code $L}\n",
                    field.component(),
                    getter.ofArray() ? "s" : "",
                    field.name());
            constructor.addParameter(valueType(getter), field.component());
            CodeBlock value = CodeBlock.of("$L", field.component());
            arguments.add(FieldEmitters.of(field) instanceof EnumFieldEmitter enums ? enums.encode(value) : value);
        }
        return constructor
                .addStatement("this($L)", CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private static TypeName valueType(AccessorModel getter) {
        if (!getter.field().isEnum()) {
            return componentType(getter);
        }
        return getter.ofArray()
                ? ArrayEmitter.of(getter.field()).javaType()
                : FieldEmitters.of(getter.field()).javaType();
    }

    /** The constants of what a component has the integers of. */
    private static MethodSpec constants(AccessorModel getter) {
        EnumFieldEmitter value = (EnumFieldEmitter) FieldEmitters.of(getter.field());
        CodeBlock codes = CodeBlock.of("$L", getter.field().stored());
        return MethodSpec.methodBuilder(getter.field().component())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The value$L of {@code $L}.\n\n@return the value$L\n",
                        getter.ofArray() ? "s" : "",
                        getter.field().name(),
                        getter.ofArray() ? "s" : "")
                .addJavadoc(value.readErrors())
                .returns(valueType(getter))
                .addStatement("return $L", getter.ofArray() ? value.decodeAll(codes) : value.decode(codes))
                .build();
    }

    /** Whether the interface has a method of that name without parameters. */
    static boolean isAccessor(StructModel struct, String name) {
        return struct.accessors().stream()
                .anyMatch(accessor ->
                        accessor.role() == Role.GET && accessor.method().equals(name));
    }

    private static MethodSpec clonedComponent(AccessorModel getter) {
        String component = getter.field().stored();
        return override(component)
                .addJavadoc(
                        "{@return a copy of the values of {@code $L}}\n",
                        getter.field().name())
                .returns(componentType(getter))
                .addStatement("return $L.clone()", component)
                .build();
    }

    private static boolean isMissing(AccessorModel accessor) {
        return accessor.field().type() instanceof WordType
                || (accessor.reads() && accessor.field().type() instanceof ArrayType array && array.isHuge());
    }

    /** A getter of what a snapshot goes without: what is too large, or works on the bytes of the region. */
    static MethodSpec missing(AccessorModel accessor) {
        MethodSpec getter = getter(accessor);
        return AccessorEmitter.override(accessor)
                .addParameters(getter.parameters())
                .returns(getter.returnType())
                .addStatement(
                        "throw new $T($S)",
                        UnsupportedOperationException.class,
                        accessor.field().type() instanceof WordType word
                                ? "a snapshot has no " + (word == WordType.SEQUENCE ? "sequence" : "lock")
                                : accessor.field().name() + " is too large for a snapshot")
                .build();
    }

    private static MethodSpec getter(AccessorModel accessor) {
        FieldModel field = accessor.field();
        MethodSpec.Builder method = AccessorEmitter.override(accessor);
        switch (accessor.role()) {
            case GET_ELEMENT, ORDERED_ELEMENT -> {
                ArrayEmitter array = ArrayEmitter.of(field);
                array.addIndices(method, accessor);
                CodeBlock index = CodeBlock.of("$L$L", accessor.longIndices() ? "(int) " : "", array.index());
                CodeBlock copies = CodeBlock.of("this.$L", field.stored());
                if (array.element() instanceof EnumFieldEmitter value) {
                    method.returns(value.javaType()).addStatement("return $L", value.decode(copies, index));
                } else {
                    method.returns(array.element().copyType()).addStatement("return $L[$L]", copies, index);
                }
            }
            case GET_ALL -> {
                ArrayEmitter array = ArrayEmitter.of(field);
                CodeBlock copies = CodeBlock.of("this.$L", field.stored());
                method.addParameter(array.javaType(), "into").addStatement(array.checkLength("into"));
                if (array.element() instanceof EnumFieldEmitter value) {
                    method.addStatement(value.decodeAll(copies, CodeBlock.of("into")));
                } else {
                    method.addStatement("$T.arraycopy($L, 0, into, 0, into.length)", System.class, copies);
                }
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
            default -> {
                CodeBlock copy = CodeBlock.of("$L", field.stored());
                if (FieldEmitters.of(field) instanceof EnumFieldEmitter value) {
                    method.returns(value.javaType()).addStatement("return $L", value.decode(copy));
                } else {
                    method.returns(FieldEmitters.of(field).copyType()).addStatement("return $L", copy);
                }
            }
        }
        return method.build();
    }

    static MethodSpec setter(AccessorModel accessor) {
        FieldModel field = accessor.field();
        MethodSpec.Builder method = AccessorEmitter.override(accessor);
        if (!accessor.isPlain()) {
            new ModeAccessorEmitter(accessor).addSignature(method);
        } else if (accessor.role().isText()) {
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

    static MethodSpec close() {
        return override("close").addComment("There is nothing to detach from.").build();
    }

    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
