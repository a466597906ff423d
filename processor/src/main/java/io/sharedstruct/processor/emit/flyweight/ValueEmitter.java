package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import io.sharedstruct.processor.emit.flyweight.field.EnumFieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.emit.flyweight.field.Literals;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.type.ArrayType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that take a struct as a whole: {@code snapshot}, {@code copyFrom} and {@code toString}. */
final class ValueEmitter {

    static final ClassName VIEWS = ClassName.get("io.sharedstruct.runtime", "Views");

    private final StructModel struct;
    private final ClassName snapshot;
    private final ClassName type;

    ValueEmitter(StructModel struct, ClassName snapshot, ClassName type) {
        this.struct = struct;
        this.snapshot = snapshot;
        this.type = type;
    }

    /** The methods of a view. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(snapshot()
                .addCode(SequenceEmitter.snapshot(struct, CodeBlock.of("new $T($L)", snapshot, arguments())))
                .build());
        methods.addAll(SequenceEmitter.ofView(struct, type));
        methods.addAll(new CopyEmitter(struct, type).methods());
        methods.addAll(new ToStringEmitter(struct, struct.type().simpleName()).methods());
        return methods;
    }

    /** The methods of the region, which are those of a view of all of it. */
    List<MethodSpec> ofRegion() {
        ClassName view = StructEmitter.viewOf(struct);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(snapshot()
                .addStatement("return $T.point(new $T(), this, 0).snapshot()", VIEWS, view)
                .build());
        methods.addAll(SequenceEmitter.ofRegion(struct, type));
        methods.add(new CopyEmitter(struct, type).ofRegion());
        methods.add(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $T.point(new $T(), this, 0).toString()", VIEWS, view)
                .build());
        return methods;
    }

    private MethodSpec.Builder snapshot() {
        boolean isRecord = SnapshotForm.of(struct) == SnapshotForm.RECORD;
        return MethodSpec.methodBuilder("snapshot")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "{@return a copy on the heap of what has a getter, $L, as {@link $T} says}\n$L",
                        struct.sequence() != null
                                ? "all of it as one update left it"
                                : isRecord ? "field by field" : "byte by byte",
                        struct.sequence() != null ? SequenceEmitter.SEQUENCES : ClassNames.SHARED_REGION,
                        isRecord ? readErrors() : CodeBlock.of(""))
                .returns(snapshot);
    }

    private CodeBlock arguments() {
        return SnapshotForm.of(struct) == SnapshotForm.RECORD ? calls() : CodeBlock.of("this");
    }

    private CodeBlock readErrors() {
        return struct.getters().stream()
                .filter(getter -> !getter.field().isEnum())
                .map(getter -> FieldEmitters.of(getter.field()).readErrors())
                .distinct()
                .collect(CodeBlock.joining(""));
    }

    private CodeBlock calls() {
        return struct.components().stream().map(ValueEmitter::wholeValue).collect(CodeBlock.joining(",$W"));
    }

    /** An expression for what a record has of a field: a Java array of an array. */
    private static CodeBlock wholeValue(AccessorModel getter) {
        FieldModel field = getter.field();
        FieldEmitter value = FieldEmitters.of(field);
        if (getter.ofArray()) {
            return value.readAll(Literals.offset(field), Literals.of(((ArrayType) field.type()).count()));
        }
        if (value instanceof EnumFieldEmitter enums && getter.role() == Role.ORDERED) {
            return enums.readCopy(getter.mode(), Literals.offset(field));
        }
        if (field.isEnum()) {
            return value.readCopy(Literals.offset(field));
        }
        return value.copy(read(getter));
    }

    /** An expression that reads a field as its only getter does, or as one for its Java type would. */
    static CodeBlock read(AccessorModel getter) {
        return getter.role() == Role.GET || getter.role() == Role.ORDERED
                ? CodeBlock.of("$L()", getter.call())
                : FieldEmitters.of(getter.field()).read(Literals.offset(getter.field()));
    }
}
