package io.sharedstruct.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.Overflow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A text field: a constant that knows its place and coding, and calls of that. */
record FixedStringFieldEmitter(FieldModel field, FixedStringType type) implements FieldEmitter {

    private static final ClassName FIXED_TEXT = ClassName.get("io.sharedstruct.runtime", "FixedText");

    @Override
    public TypeName javaType() {
        return ClassName.get(String.class);
    }

    @Override
    public List<FieldSpec> constants() {
        return List.of(sizeConstant(), textConstant());
    }

    private FieldSpec sizeConstant() {
        return FieldSpec.builder(TypeName.LONG, field.constant() + "_SIZE")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "The length of $L{@code $L} in bytes, with the terminating NUL.\n",
                        field.type() instanceof ArrayType ? "an element of " : "",
                        field.name())
                .initializer("$L", type.size())
                .build();
    }

    private FieldSpec textConstant() {
        return FieldSpec.builder(FIXED_TEXT, field.constant() + "_TEXT")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($>$>\n$S, (int) $L_SIZE, $T.$L, $T.$L)$<$<",
                        FIXED_TEXT,
                        field.name(),
                        field.constant(),
                        StandardCharsets.class,
                        type.charset().name(),
                        Overflow.class,
                        type.overflow().name())
                .build();
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        return CodeBlock.of("$L_TEXT.get(this, $L)", field.constant(), offset);
    }

    @Override
    public CodeBlock readAll(CodeBlock offset, CodeBlock length) {
        return CodeBlock.of("$L_TEXT.get(this, $L, new $T[$L])", field.constant(), offset, String.class, length);
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        return CodeBlock.of("$L_TEXT.set(this, $L, $L)", field.constant(), offset, value);
    }

    @Override
    public CodeBlock writeErrors() {
        String tooLong = type.overflow() == Overflow.ERROR ? "needs more than " + (type.size() - 1) + " bytes, " : "";
        return CodeBlock.of("""
                @throws NullPointerException if the text is null
                @throws IllegalArgumentException if the text $Lholds U+0000 or can't be
                    encoded; nothing is written then
                """, tooLong);
    }
}
