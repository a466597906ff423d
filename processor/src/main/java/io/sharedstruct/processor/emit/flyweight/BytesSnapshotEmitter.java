package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.EnumFieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.emit.flyweight.field.Literals;
import io.sharedstruct.processor.emit.flyweight.field.NestedFieldEmitter;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.model.StructLayout.Extent;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.type.WordType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that holds a copy of a struct as its bytes, and has the methods that the record would have. */
final class BytesSnapshotEmitter {

    private static final ClassName STRUCT_SNAPSHOT = ClassName.get("io.sharedstruct.runtime", "StructSnapshot");
    private static final ClassName STRUCT_BYTES = ClassName.get("io.sharedstruct.runtime", "StructBytes");

    private final StructModel struct;
    private final ClassName type;

    BytesSnapshotEmitter(StructModel struct, ClassName type) {
        this.struct = struct;
        this.type = type;
    }

    TypeSpec snapshot() {
        TypeSpec.Builder snapshot = TypeSpec.classBuilder("Snapshot")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(STRUCT_SNAPSHOT)
                .addSuperinterface(type)
                .addJavadoc("""
                        An immutable copy of a {@link $T}, which {@link #snapshot} makes. Its setters throw
                        {@link UnsupportedOperationException}. It is no record, because it has more values than a
                        constructor can take, or a union whose bytes no single value would keep: it holds the bytes.
                        Two are equal if the bytes of all properties with a getter are.
                        """, type)
                .addMethod(constructor());
        for (AccessorModel accessor : struct.accessors()) {
            snapshot.addMethod(
                    accessor.field().type() instanceof WordType
                            ? SnapshotEmitter.missing(accessor)
                            : accessor.reads() ? getter(accessor) : SnapshotEmitter.setter(accessor));
        }
        for (AccessorModel getter : struct.components()) {
            snapshot.addMethods(components(getter));
        }
        SequenceEmitter.ofSnapshot(struct).ifPresent(snapshot::addMethod);
        if (struct.type().declaresClose()) {
            snapshot.addMethod(SnapshotEmitter.close());
        }
        snapshot.addMethods(new ToStringEmitter(struct, "Snapshot").methods());
        return snapshot.build();
    }

    private MethodSpec constructor() {
        CodeBlock ranges = ranges(CopyRanges.read(struct));
        for (CopyRanges.Row row : CopyRanges.rows(struct)) {
            ranges = CodeBlock.of(
                    ",$W$T.with($LL, $LL, $LL, new long[] {$L}$L)",
                    STRUCT_SNAPSHOT,
                    row.offset(),
                    row.stride(),
                    row.count(),
                    values(row.element()),
                    ranges);
        }
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(STRUCT_BYTES, "struct")
                .addStatement("super(struct, $LL$L)", struct.size(), ranges)
                .build();
    }

    private static CodeBlock ranges(List<Extent> extents) {
        return extents.isEmpty() ? CodeBlock.of("") : CodeBlock.of(",$W$L", values(extents));
    }

    private static CodeBlock values(List<Extent> extents) {
        return extents.stream()
                .map(range -> CodeBlock.of("$LL, $LL", range.offset(), range.size()))
                .collect(CodeBlock.joining(",$W"));
    }

    /** The getter of a view, or what it reads on the heap if that would be a view. */
    private static MethodSpec getter(AccessorModel accessor) {
        FieldEmitter value = FieldEmitters.of(accessor.field());
        MethodSpec method = AccessorEmitter.emit(accessor).get(0);
        MethodSpec.Builder getter = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameters(method.parameters());
        if (!(value instanceof NestedFieldEmitter)) {
            return getter.returns(method.returnType()).addCode(method.code()).build();
        }
        CodeBlock offset = accessor.role() == Role.GET_ELEMENT
                ? ArrayEmitter.of(accessor.field())
                        .offset(ArrayEmitter.of(accessor.field()).index())
                : Literals.offset(accessor.field());
        return getter.returns(value.copyType())
                .addStatement("return $L", value.readCopy(offset))
                .build();
    }

    /** What a record would have of its own accord: a method that is called as the component. */
    private List<MethodSpec> components(AccessorModel getter) {
        FieldModel field = getter.field();
        FieldEmitter value = FieldEmitters.of(field);
        List<MethodSpec> methods = new ArrayList<>();
        if (!SnapshotEmitter.isAccessor(struct, field.component())) {
            TypeName returns;
            CodeBlock read;
            if (!getter.ofArray()) {
                returns = value instanceof NestedFieldEmitter ? value.copyType() : value.javaType();
                read = value instanceof NestedFieldEmitter
                        ? value.readCopy(Literals.offset(field))
                        : value.read(Literals.offset(field));
            } else if (value instanceof EnumFieldEmitter enums) {
                returns = ArrayEmitter.of(field).javaType();
                read = enums.decodeAll(CodeBlock.of("$L()", field.stored()));
            } else {
                returns = ArrayEmitter.of(field).copyType();
                read = ArrayEmitter.of(field).readAll();
            }
            methods.add(component(field.component(), returns, read));
        }
        if (field.isEnum()) {
            methods.add(
                    getter.ofArray()
                            ? component(
                                    field.stored(),
                                    ArrayEmitter.of(field).copyType(),
                                    ArrayEmitter.of(field).readAll())
                            : component(field.stored(), value.copyType(), value.readCopy(Literals.offset(field))));
        }
        return methods;
    }

    private static MethodSpec component(String name, TypeName returns, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addStatement("return $L", value)
                .build();
    }
}
