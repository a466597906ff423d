package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.type.WordType;
import java.util.List;

/** A lock or a sequence: what works on its bytes. Nobody takes these for a value, and nothing copies them. */
record WordFieldEmitter(WordType type) implements FieldEmitter {

    private static final ClassName WORDS = ClassName.get("io.sharedstruct.runtime", "Words");

    @Override
    public ClassName javaType() {
        return ClassNames.ofRuntime(type.javaType());
    }

    @Override
    public List<FieldSpec> constants() {
        return List.of();
    }

    @Override
    public CodeBlock reading(FieldModel field) {
        return CodeBlock.of(
                "{@return $L}",
                switch (type) {
                    case LOCK, READ_WRITE_LOCK ->
                        CodeBlock.of(
                                "the lock {@code $L}, one for all that share the region; its bytes are not read yet",
                                field.name());
                    case SEQUENCE ->
                        CodeBlock.of("the sequence {@code $L}, which counts what {@link #update} does", field.name());
                });
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        String method = switch (type) {
            case LOCK -> "lock";
            case READ_WRITE_LOCK -> "readWriteLock";
            case SEQUENCE -> "sequence";
        };
        return CodeBlock.of("$T.$L(this, $L)", WORDS, method, offset);
    }

    @Override
    public CodeBlock readAll(CodeBlock offset, CodeBlock length) {
        throw new IllegalStateException("there are no arrays of locks");
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        throw new IllegalStateException("no field of this type is written");
    }

    @Override
    public CodeBlock writeErrors() {
        return CodeBlock.of("");
    }
}
