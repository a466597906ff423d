package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.Role;

/** The methods that copy elements from and to Java arrays: all, or a range of them. */
final class BulkEmitter {

    private static final String OTHER_LENGTH =
            "@throws IllegalArgumentException if the Java array has another length; nothing is copied then\n";
    private static final String OUTSIDE =
            "@throws IndexOutOfBoundsException if one of the two has no such range; nothing is copied then\n";

    private final AccessorModel accessor;
    private final ArrayEmitter array;

    BulkEmitter(AccessorModel accessor) {
        this.accessor = accessor;
        array = ArrayEmitter.of(accessor.field());
    }

    MethodSpec method() {
        return accessor.role().isRange() ? range() : all();
    }

    /** The name of the parameter for the Java array. */
    static String parameter(Role role) {
        return role.reads() ? "into" : "from";
    }

    private MethodSpec all() {
        String parameter = parameter(accessor.role());
        return AccessorEmitter.override(accessor)
                .addJavadoc(summary("all elements"))
                .addJavadoc(AccessorEmitter.tags(
                        CodeBlock.of(OTHER_LENGTH),
                        accessor.reads()
                                ? array.element().readErrors()
                                : array.element().writeErrors()))
                .addParameter(array.javaType(), parameter)
                .addStatement(array.checkLength(parameter))
                .addCode(array.copy(accessor.reads() ? "get" : "set", parameter))
                .build();
    }

    private MethodSpec range() {
        String parameter = parameter(accessor.role());
        MethodSpec.Builder method = AccessorEmitter.override(accessor)
                .addJavadoc(summary("some elements"))
                .addJavadoc("\n@param index the first element, row by row if there are rows\n")
                .addJavadoc("@param offset the first index in the Java array\n@param length how many elements\n")
                .addJavadoc(OUTSIDE);
        addRangeParameters(method, accessor);
        return method.addStatement(array.checkRange("index", array.count()))
                .addStatement(array.checkRange("offset", CodeBlock.of("$L.length", parameter)))
                .addStatement(array.copyRange(accessor.reads() ? "get" : "set", parameter))
                .build();
    }

    /** Adds the parameters of a copy of some elements. */
    static void addRangeParameters(MethodSpec.Builder method, AccessorModel accessor) {
        method.addParameter(accessor.longIndices() ? TypeName.LONG : TypeName.INT, "index")
                .addParameter(ArrayEmitter.of(accessor.field()).javaType(), parameter(accessor.role()))
                .addParameter(TypeName.INT, "offset")
                .addParameter(TypeName.INT, "length");
    }

    private CodeBlock summary(String what) {
        return AccessorEmitter.summary(
                accessor,
                "$L $L of {@code $L}; a $L may come in between.",
                accessor.reads() ? "Reads" : "Writes",
                what,
                accessor.field().name(),
                accessor.reads() ? "writer" : "reader");
    }
}
