package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.emit.flyweight.field.FixedStringFieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.Literals;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.Role;

/** The methods that read and write a text without making a {@code String} of it. */
final class TextAccessorEmitter {

    private static final String NO_RANGE =
            "@throws IndexOutOfBoundsException if the Java array has no such range; nothing is $L then\n";

    private final AccessorModel accessor;
    private final FieldModel field;
    private final FixedStringFieldEmitter text;

    TextAccessorEmitter(AccessorModel accessor) {
        this.accessor = accessor;
        field = accessor.field();
        text = (FixedStringFieldEmitter) FieldEmitters.of(field);
    }

    MethodSpec method() {
        CodeBlock offset = Literals.offset(field);
        if (accessor.ofArray()) {
            ArrayEmitter array = ArrayEmitter.of(field);
            offset = array.offset(array.index());
        }
        MethodSpec.Builder method =
                AccessorEmitter.override(accessor).addJavadoc(summary()).addJavadoc(AccessorEmitter.tags(tags()));
        addParameters(method, accessor);
        boolean counts = accessor.reads() && accessor.role() != Role.GET_CHARS;
        return method.addStatement(
                        "$L$L.$L(this, $L, $L)",
                        counts ? "return " : "",
                        field.helper("TEXT"),
                        accessor.reads() ? "get" : "set",
                        offset,
                        arguments(accessor))
                .build();
    }

    /** The statement that reads the text of a snapshot. */
    CodeBlock ofSnapshot() {
        CodeBlock value = CodeBlock.of("this.$L", field.component());
        if (accessor.ofArray()) {
            String cast = accessor.longIndices() ? "(int) " : "";
            value = CodeBlock.of("$L[$L$L]", value, cast, ArrayEmitter.of(field).index());
        }
        return accessor.role() == Role.GET_CHARS
                ? CodeBlock.of("into.append($L)", value)
                : CodeBlock.of("return $L.encode($L, $L)", field.helper("TEXT"), value, arguments(accessor));
    }

    /** The parameters of such a method, and its result. */
    static void addParameters(MethodSpec.Builder method, AccessorModel accessor) {
        if (accessor.ofArray()) {
            ArrayEmitter.of(accessor.field()).addIndices(method, accessor);
        }
        switch (accessor.role()) {
            case GET_CHARS -> method.addParameter(StringBuilder.class, "into");
            case SET_CHARS ->
                method.addParameter(CharSequence.class, accessor.field().parameter());
            default -> {
                method.addParameter(ArrayTypeName.of(TypeName.BYTE), BulkEmitter.parameter(accessor.role()));
                if (accessor.role().isRange()) {
                    method.addParameter(TypeName.INT, "offset").addParameter(TypeName.INT, "length");
                }
                method.returns(accessor.reads() ? TypeName.INT : TypeName.VOID);
            }
        }
    }

    /** What such a method hands to the codec of the text, behind the place of the text. */
    static CodeBlock arguments(AccessorModel accessor) {
        return switch (accessor.role()) {
            case GET_CHARS -> CodeBlock.of("into");
            case SET_CHARS -> CodeBlock.of("$L", accessor.field().parameter());
            case GET_BYTES -> CodeBlock.of("into, 0, into.length");
            case SET_BYTES -> CodeBlock.of("from, 0, from.length");
            case GET_BYTE_RANGE -> CodeBlock.of("into, offset, length");
            default -> CodeBlock.of("from, offset, length");
        };
    }

    private CodeBlock summary() {
        String what = (accessor.ofArray() ? "an element of " : "") + "{@code " + field.name() + "}";
        return AccessorEmitter.summary(
                accessor,
                "$L.",
                switch (accessor.role()) {
                    case GET_CHARS -> "Appends " + what;
                    case SET_CHARS -> "Writes " + what;
                    case GET_BYTES, GET_BYTE_RANGE -> "Copies the bytes of " + what + ", without a NUL or prefix";
                    default -> "Writes " + what + " as its bytes, without a NUL or prefix";
                });
    }

    private CodeBlock tags() {
        boolean reads = accessor.reads();
        CodeBlock.Builder tags = CodeBlock.builder();
        if (accessor.ofArray()) {
            tags.add(ArrayEmitter.of(field).indexParameters());
        }
        if (accessor.role().isRange()) {
            tags.add("@param offset the first index in the Java array\n")
                    .add("@param length how many bytes$L\n", reads ? " there is room for" : "");
        }
        if (reads && accessor.role() != Role.GET_CHARS) {
            tags.add("@return how many bytes the text has\n");
        }
        if (accessor.ofArray()) {
            tags.add(AccessorEmitter.OUT_OF_BOUNDS, reads ? "read" : "written");
        }
        if (accessor.role().isRange()) {
            tags.add(NO_RANGE, reads ? "copied" : "written");
        }
        return tags.add(errors()).build();
    }

    private CodeBlock errors() {
        return switch (accessor.role()) {
            case GET_CHARS -> CodeBlock.of(""); // Any bytes are a text.
            case SET_CHARS -> text.writeErrors();
            case GET_BYTES, GET_BYTE_RANGE -> CodeBlock.of("""
                    @throws IllegalArgumentException if the text has more bytes than there is room for;
                        nothing is copied then
                    """);
            default -> text.bytesErrors();
        };
    }
}
