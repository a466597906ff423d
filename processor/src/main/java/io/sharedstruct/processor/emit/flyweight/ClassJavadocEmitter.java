package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.CodeBlock;
import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.StructModel;

/** The Javadoc of the class: what it is, its bytes, its promises. */
final class ClassJavadocEmitter {

    private ClassJavadocEmitter() {}

    private static boolean isOrdered(StructModel struct) {
        return FieldModel.anyIn(Endian.LITTLE, struct.fields()) || FieldModel.anyIn(Endian.BIG, struct.fields());
    }

    static CodeBlock emit(StructModel struct) {
        CodeBlock.Builder javadoc = CodeBlock.builder().add("""
                        A {@link $T} in named shared memory.

                        <p>All objects over the same name, in any process of the machine, read and write the same bytes:

                        <pre>
                        """, ClassNames.interfaceOf(struct.type()));
        LayoutTable.of(struct).forEach(line -> javadoc.add("$L\n", line));
        return javadoc.add(
                        """
                        </pre>

                        <p>Values are in the byte order of the machine$L. What accesses and copies promise is said at {@link $T}.
                        """,
                        isOrdered(struct) ? ",\nunless the table says {@code le} or {@code be}" : "",
                        ClassNames.SHARED_REGION)
                .build();
    }
}
