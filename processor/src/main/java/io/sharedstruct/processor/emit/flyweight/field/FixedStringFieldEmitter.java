package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.constant.Overflow;
import io.sharedstruct.processor.constant.TextForm;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FixedStringType;
import io.sharedstruct.processor.model.type.TextCharset;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A text field: a constant that knows its place and coding, and calls of that. */
public record FixedStringFieldEmitter(FieldModel field, FixedStringType type) implements FieldEmitter {

    /** The bytes of a text from which on the text of a struct shows only its beginning, see {@code FixedText.show}. */
    private static final int MOST_SHOWN = 1024;

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
                        "The length of $L{@code $L} in bytes$L.\n",
                        field.type() instanceof ArrayType ? "an element of " : "",
                        field.name(),
                        switch (type.form()) {
                            case TERMINATED -> ", with the terminating NUL";
                            case UNTERMINATED -> "";
                            case PREFIXED_8, PREFIXED_16, PREFIXED_32 -> ", with its prefix";
                        })
                .initializer("$L", type.size())
                .build();
    }

    private FieldSpec textConstant() {
        CodeBlock form = type.form() == TextForm.TERMINATED
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "$T.$L, ", ClassNames.ofRuntime("TextForm"), type.form().name());
        return FieldSpec.builder(FIXED_TEXT, field.helper("TEXT"))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($>$>\n$S, $L, $L, $L$T.$L)$L$<$<",
                        FIXED_TEXT,
                        field.name(),
                        type.size(),
                        charset(),
                        form,
                        ClassNames.ofRuntime("Overflow"),
                        type.overflow().name(),
                        prefixOrder())
                .build();
    }

    private CodeBlock prefixOrder() {
        return switch (type.prefixOrder()) {
            case NATIVE -> CodeBlock.of("");
            case LITTLE -> CodeBlock.of("\n.prefixIn($T.LITTLE_ENDIAN)", ByteOrder.class);
            case BIG -> CodeBlock.of("\n.prefixIn($T.BIG_ENDIAN)", ByteOrder.class);
        };
    }

    private CodeBlock charset() {
        TextCharset charset = type.charset();
        return charset.isStandard()
                ? CodeBlock.of("$T.$L", StandardCharsets.class, charset.name())
                : CodeBlock.of("$T.forName($S)", Charset.class, charset.canonicalName());
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        return CodeBlock.of("$L.get(this, $L)", field.helper("TEXT"), offset);
    }

    @Override
    public CodeBlock readAll(CodeBlock offset, CodeBlock length) {
        return CodeBlock.of("$L.get(this, $L, new $T[$L])", field.helper("TEXT"), offset, String.class, length);
    }

    @Override
    public boolean showsItself() {
        return type.size() <= MOST_SHOWN;
    }

    @Override
    public CodeBlock show(CodeBlock value) {
        return showsItself() ? value : CodeBlock.of("$T.shown($L)", FIXED_TEXT, value);
    }

    @Override
    public CodeBlock showAt(CodeBlock offset, CodeBlock read) {
        return showsItself() ? read : CodeBlock.of("$L.show(this, $L)", field.helper("TEXT"), offset);
    }

    @Override
    public CodeBlock showArray(CodeBlock array) {
        return showsItself()
                ? array
                : CodeBlock.of("$T.stream($L).map($T::shown).toArray()", Arrays.class, array, FIXED_TEXT);
    }

    @Override
    public CodeBlock showAll(CodeBlock offset, CodeBlock length) {
        return showsItself()
                ? readAll(offset, length)
                : FieldEmitter.forEach(
                        length,
                        "mapToObj",
                        showAt(CodeBlock.of("$L + $LL * i", offset, type.size()), CodeBlock.of("")),
                        CodeBlock.of(""));
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        return CodeBlock.of("$L.set(this, $L, $L)", field.helper("TEXT"), offset, value);
    }

    @Override
    public CodeBlock writeErrors() {
        return CodeBlock.of("""
                @throws NullPointerException if the text is null
                @throws IllegalArgumentException if the text $Lcan't be
                    encoded; nothing is written then
                """, refusals("holds U+0000", " or "));
    }

    /** What a setter of bytes throws, as {@code @throws} lines. */
    public CodeBlock bytesErrors() {
        return CodeBlock.of("""
                @throws IllegalArgumentException if the text $Lends within
                    a code unit; nothing is written then
                """, refusals("has a NUL", " or "));
    }

    private String refusals(String nul, String last) {
        boolean refusesNul = type.form().prefixSize() == 0;
        if (type.overflow() == Overflow.TRUNCATE) {
            return refusesNul ? nul + last : "";
        }
        return "needs more than " + type.capacity() + " bytes" + (refusesNul ? ", " + nul : "") + last;
    }

    /** Statements that copy a text from a source whose only getter isn't one of a {@code String}. */
    public CodeBlock copyFrom(AccessorModel getter, CodeBlock offset, CodeBlock indices) {
        String copy = field.component() + "Copy";
        if (getter.role() == Role.GET_CHARS) {
            return CodeBlock.builder()
                    .addStatement("$T $L = new $T()", StringBuilder.class, copy, StringBuilder.class)
                    .addStatement("source.$L($L$L)", getter.method(), indices, copy)
                    .addStatement("$L.set(this, $L, $L)", field.helper("TEXT"), offset, copy)
                    .build();
        }
        String range = getter.role().isRange() ? ", 0, " + copy + ".length" : "";
        return CodeBlock.builder()
                .addStatement("byte[] $L = new byte[$L]", copy, type.size())
                .addStatement(
                        "$L.set(this, $L, $L, 0, source.$L($L$L$L))",
                        field.helper("TEXT"),
                        offset,
                        copy,
                        getter.method(),
                        indices,
                        copy,
                        range)
                .build();
    }
}
