package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.sharedstruct.processor.model.NestedType;
import java.util.List;

/** A struct inside another one: a view of its bytes. */
public record NestedFieldEmitter(NestedType type) implements FieldEmitter {

    private static final ClassName VIEWS = ClassName.get("io.sharedstruct.runtime", "Views");

    private ClassName shared() {
        return ClassNames.generated(type.struct());
    }

    @Override
    public ClassName javaType() {
        return ClassNames.interfaceOf(type.struct());
    }

    @Override
    public ClassName readType() {
        return shared().nestedClass("View");
    }

    @Override
    public ClassName copyType() {
        return shared().nestedClass("Snapshot");
    }

    @Override
    public CodeBlock copy(CodeBlock read) {
        return CodeBlock.of("$L.snapshot()", read);
    }

    @Override
    public List<FieldSpec> constants() {
        return List.of();
    }

    @Override
    public CodeBlock read(CodeBlock offset) {
        return point(CodeBlock.of("new $T()", readType()), offset);
    }

    /** An expression that points a view at an offset and returns it. */
    public CodeBlock point(CodeBlock view, CodeBlock offset) {
        return CodeBlock.of("$T.point($L, this, $L)", VIEWS, view, offset);
    }

    @Override
    public CodeBlock readAll(CodeBlock offset, CodeBlock length) {
        return FieldEmitter.forEach(
                length, "mapToObj", copy(read(element(offset))), CodeBlock.of("$T[]::new", copyType()));
    }

    @Override
    public CodeBlock showAll(CodeBlock offset, CodeBlock length) {
        return FieldEmitter.forEach(length, "mapToObj", read(element(offset)), CodeBlock.of(""));
    }

    /** An expression for the offset of the element {@code i}. */
    public CodeBlock element(CodeBlock offset) {
        return CodeBlock.of("$L + $LL * i", offset, type.size());
    }

    @Override
    public CodeBlock write(CodeBlock offset, CodeBlock value) {
        return CodeBlock.of("$L.copyFrom($L)", read(offset), value);
    }

    /** A statement that copies the bytes of the struct at the same offset in {@code bytes}. */
    public CodeBlock copyBytes(CodeBlock offset) {
        return CodeBlock.of("$L.copyFrom($T.point(new $T(), bytes, $L))", read(offset), VIEWS, readType(), offset);
    }

    @Override
    public CodeBlock writeErrors() {
        return CodeBlock.of("""
                @throws NullPointerException if the struct to copy is null
                @throws RuntimeException if it has a value that can't be written; nothing is written then
                """);
    }
}
