package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.CodeBlock;
import io.sharedstruct.processor.model.FieldModel;

/**
 * Numbers in the code of the generated class. Code inside {@code View} and {@code Snapshot} never names the constants of the
 * class: the annotated interface may have one of the same name, which the two inherit and which is then the nearer one.
 */
public final class Literals {

    private Literals() {}

    /**
     * The offset of a field. A {@code long} even where an {@code int} would do: {@code getInt(4)} might be an overload that
     * the annotated interface has, for a property called {@code int}.
     */
    public static CodeBlock offset(FieldModel field) {
        return CodeBlock.of("$LL", field.offset());
    }

    /** A number, an {@code int} if it fits. */
    public static CodeBlock of(long value) {
        return CodeBlock.of(value == (int) value ? "$L" : "$LL", value);
    }
}
