package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.emit.flyweight.field.Literals;
import io.sharedstruct.processor.emit.flyweight.field.NestedFieldEmitter;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.Deprecation;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.Role;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The methods that read and write fields. */
final class AccessorEmitter {

    static final String OUT_OF_BOUNDS =
            "@throws IndexOutOfBoundsException if there is no such element; nothing is $L then\n";

    private final AccessorModel accessor;
    private final FieldModel field;
    private final FieldEmitter value;

    private AccessorEmitter(AccessorModel accessor) {
        this.accessor = accessor;
        field = accessor.field();
        value = FieldEmitters.of(field);
    }

    /** The accessor, and for a nested struct the one that points the caller's own view at it. */
    static List<MethodSpec> emit(AccessorModel accessor) {
        AccessorEmitter emitter = new AccessorEmitter(accessor);
        MethodSpec method = emitter.accessor();
        boolean isNested = accessor.reads() && emitter.value instanceof NestedFieldEmitter;
        return isNested ? List.of(method, emitter.pointer((NestedFieldEmitter) emitter.value)) : List.of(method);
    }

    private MethodSpec accessor() {
        return switch (accessor.role()) {
            case GET -> getter();
            case SET -> setter();
            case GET_ELEMENT -> elementGetter();
            case SET_ELEMENT -> elementSetter();
            case GET_ALL, SET_ALL, GET_RANGE, SET_RANGE -> new BulkEmitter(accessor).method();
            case GET_CHARS, SET_CHARS, GET_BYTES, SET_BYTES, GET_BYTE_RANGE, SET_BYTE_RANGE ->
                new TextAccessorEmitter(accessor).method();
            case ORDERED, ORDERED_ELEMENT -> new ModeAccessorEmitter(accessor).method();
        };
    }

    private CodeBlock offset() {
        return Literals.offset(field);
    }

    private CodeBlock parameter() {
        return CodeBlock.of("$L", field.parameter());
    }

    private MethodSpec getter() {
        return override()
                .addJavadoc(summary("$L", value.reading(field)))
                .addJavadoc(tags(value.readErrors()))
                .returns(value.readType())
                .addStatement("return $L", value.read(offset()))
                .build();
    }

    private MethodSpec setter() {
        return override()
                .addJavadoc(summary("Writes {@code $L}, $L", field.name(), value.writing()))
                .addJavadoc(accessor.isDocumented() ? value.writingNote() : CodeBlock.of(""))
                .addJavadoc(tags(value.writeErrors()))
                .addParameter(value.javaType(), field.parameter())
                .addStatement("$L", value.write(offset(), parameter()))
                .build();
    }

    private MethodSpec elementGetter() {
        ArrayEmitter array = ArrayEmitter.of(field);
        MethodSpec.Builder method = override()
                .addJavadoc(summary("Reads an element of {@code $L}, a plain access.", field.name()))
                .addJavadoc(tags(array.indexParameters(), CodeBlock.of(OUT_OF_BOUNDS, "read"), value.readErrors()));
        array.addIndices(method, accessor);
        return method.returns(value.readType())
                .addCode(value.returnAt(array.offset(array.index())))
                .build();
    }

    private MethodSpec elementSetter() {
        ArrayEmitter array = ArrayEmitter.of(field);
        MethodSpec.Builder method = override()
                .addJavadoc(summary("Writes an element of {@code $L}, a plain access.", field.name()))
                .addJavadoc(tags(array.indexParameters(), CodeBlock.of(OUT_OF_BOUNDS, "written"), value.writeErrors()));
        array.addIndices(method, accessor);
        return method.addParameter(value.javaType(), field.parameter())
                .addStatement("$L", value.write(array.offset(array.index()), parameter()))
                .build();
    }

    private CodeBlock summary(String format, Object... args) {
        return summary(accessor, format, args);
    }

    /** What the author of the interface wrote, or else such words. */
    static CodeBlock summary(AccessorModel accessor, String format, Object... args) {
        return accessor.isDocumented() ? CodeBlock.of("{@inheritDoc}\n") : CodeBlock.of(format + "\n", args);
    }

    /** Block tags behind the summary. What all accessors have in common is said by the class. */
    static CodeBlock tags(CodeBlock... tags) {
        CodeBlock.Builder all = CodeBlock.builder();
        for (CodeBlock tag : tags) {
            if (!tag.isEmpty()) {
                all.add("$L", tag);
            }
        }
        return all.build();
    }

    /** The annotation that passes on an advice, if there is one. */
    static List<AnnotationSpec> deprecation(@Nullable Deprecation deprecation) {
        if (deprecation == null) {
            return List.of();
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
        if (!deprecation.since().isEmpty()) {
            annotation.addMember("since", "$S", deprecation.since());
        }
        if (deprecation.forRemoval()) {
            annotation.addMember("forRemoval", "true");
        }
        return List.of(annotation.build());
    }

    private MethodSpec pointer(NestedFieldEmitter nested) {
        String name = field.name();
        boolean element = accessor.role() == Role.GET_ELEMENT;
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        "view" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + (element ? "At" : ""))
                .addAnnotations(deprecation(accessor.deprecation()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Points a view at $L{@code $L}.\n\n", element ? "an element of " : "", name)
                .returns(nested.readType());
        CodeBlock offset = offset();
        if (element) {
            ArrayEmitter array = ArrayEmitter.of(field);
            method.addJavadoc(array.indexParameters());
            array.addIndices(method, accessor);
            offset = array.offset(array.index());
        }
        method.addJavadoc("@param view the view\n@return the view\n");
        if (element) {
            method.addJavadoc("@throws IndexOutOfBoundsException if there is no such element\n");
        }
        return method.addParameter(nested.readType(), "view")
                .addStatement("return $L", nested.point(CodeBlock.of("view"), offset))
                .build();
    }

    private MethodSpec.Builder override() {
        return override(accessor);
    }

    /** The beginning of an accessor, with what its author advises. */
    static MethodSpec.Builder override(AccessorModel accessor) {
        return MethodSpec.methodBuilder(accessor.method())
                .addAnnotation(Override.class)
                .addAnnotations(deprecation(accessor.deprecation()))
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.VOID);
    }
}
