package io.sharedstruct.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The methods that read and write fields. */
final class AccessorEmitter {

    private static final String CLOSED = "@throws IllegalStateException if the region is closed\n";
    private static final String READ_ONLY = "@throws UnsupportedOperationException if the region is open read-only\n";
    private static final String OUT_OF_BOUNDS =
            "@throws IndexOutOfBoundsException if there is no such element; nothing is $L then\n";
    private static final String OTHER_LENGTH =
            "@throws IllegalArgumentException if the Java array has another length; nothing is copied then\n";

    private final AccessorModel accessor;
    private final FieldModel field;
    private final FieldEmitter value;

    private AccessorEmitter(AccessorModel accessor) {
        this.accessor = accessor;
        field = accessor.field();
        value = FieldEmitter.of(field);
    }

    static MethodSpec emit(AccessorModel accessor) {
        AccessorEmitter emitter = new AccessorEmitter(accessor);
        return switch (accessor.role()) {
            case GET -> emitter.getter();
            case SET -> emitter.setter();
            case GET_ELEMENT -> emitter.elementGetter();
            case SET_ELEMENT -> emitter.elementSetter();
            case GET_ALL -> emitter.copyOut();
            case SET_ALL -> emitter.copyIn();
        };
    }

    private CodeBlock offset() {
        return CodeBlock.of("$L_OFFSET", field.constant());
    }

    private CodeBlock parameter() {
        return CodeBlock.of("$L", field.parameter());
    }

    private MethodSpec getter() {
        return override()
                .addJavadoc("""
                        Reads {@code $L}, a plain access.

                        @return the value
                        $L""", field.name(), CLOSED)
                .returns(value.javaType())
                .addStatement("return $L", value.read(offset()))
                .build();
    }

    private MethodSpec setter() {
        return override()
                .addJavadoc("""
                        Writes {@code $L}, a plain access.

                        @param $L the value
                        $L$L$L""", field.name(), field.parameter(), value.writeErrors(), CLOSED, READ_ONLY)
                .addParameter(value.javaType(), field.parameter())
                .addStatement("$L", value.write(offset(), parameter()))
                .build();
    }

    private MethodSpec elementGetter() {
        ArrayEmitter array = ArrayEmitter.of(field);
        MethodSpec.Builder method =
                override().addJavadoc("Reads an element of {@code $L}, a plain access.\n\n", field.name());
        method.addJavadoc(array.indexParameters());
        array.addIndices(method);
        return method.addJavadoc("@return the value\n")
                .addJavadoc(OUT_OF_BOUNDS, "read")
                .addJavadoc(CLOSED)
                .returns(value.javaType())
                .addStatement("return $L", value.read(array.offset(array.index())))
                .build();
    }

    private MethodSpec elementSetter() {
        ArrayEmitter array = ArrayEmitter.of(field);
        MethodSpec.Builder method =
                override().addJavadoc("Writes an element of {@code $L}, a plain access.\n\n", field.name());
        method.addJavadoc(array.indexParameters());
        array.addIndices(method);
        return method.addJavadoc("@param $L the value\n", field.parameter())
                .addJavadoc(OUT_OF_BOUNDS, "written")
                .addJavadoc("$L", value.writeErrors())
                .addJavadoc(CLOSED + READ_ONLY)
                .addParameter(value.javaType(), field.parameter())
                .addStatement("$L", value.write(array.offset(array.index()), parameter()))
                .build();
    }

    private MethodSpec copyOut() {
        ArrayEmitter array = ArrayEmitter.of(field);
        return override()
                .addJavadoc("""
                        Reads all elements of {@code $L}; a writer may come in between.

                        @param into the Java array to fill
                        $L$L""", field.name(), OTHER_LENGTH, CLOSED)
                .addParameter(array.javaType(), "into")
                .addStatement(array.checkLength("into"))
                .addStatement(array.copy("get", "into"))
                .build();
    }

    private MethodSpec copyIn() {
        ArrayEmitter array = ArrayEmitter.of(field);
        return override()
                .addJavadoc("""
                        Writes all elements of {@code $L}; a reader may come in between.

                        @param from the values
                        $L$L$L""", field.name(), OTHER_LENGTH, CLOSED, READ_ONLY)
                .addParameter(array.javaType(), "from")
                .addStatement(array.checkLength("from"))
                .addStatement(array.copy("set", "from"))
                .build();
    }

    private MethodSpec.Builder override() {
        return MethodSpec.methodBuilder(accessor.method())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.VOID);
    }
}
