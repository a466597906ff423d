package io.sharedstruct.processor.emit.flyweight.head;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.model.StructModel;
import java.util.List;

/** The annotation by which other compilations, and the runtime, know the struct. */
public final class DescriptionEmitter {

    private static final ClassName COMPILED_STRUCT =
            ClassName.get("io.sharedstruct.runtime.compiled", "CompiledStruct");

    private DescriptionEmitter() {}

    /** The annotation, for the class of a struct. */
    public static AnnotationSpec emit(StructModel struct, LayoutDescriptor layout) {
        AnnotationSpec.Builder description = AnnotationSpec.builder(COMPILED_STRUCT)
                .addMember("format", "$L", LayoutDescriptor.VERSION)
                .addMember("struct", "$S", struct.type().qualifiedName());
        if (!struct.type().cName().isEmpty()) {
            description.addMember("cName", "$S", struct.type().cName());
        }
        description
                .addMember("size", Literals.number(struct.size()))
                .addMember("alignment", Literals.number(struct.alignment()));
        addList(description, "descriptor", Literals.parts(layout.text()));
        addList(description, "types", Literals.texts(layout.types()));
        addList(description, "unions", Literals.texts(layout.unions()));
        addList(
                description,
                "later",
                layout.later().stream().map(line -> CodeBlock.of("$L", line)).toList());
        addList(
                description,
                "accessors",
                Literals.texts(struct.accessors().stream()
                        .map(AccessorModel::method)
                        .distinct()
                        .toList()));
        addList(
                description,
                "nested",
                layout.nested().stream()
                        .map(nested -> CodeBlock.of("$T.class", ClassNames.generated(nested)))
                        .toList());
        return description.build();
    }

    private static void addList(AnnotationSpec.Builder description, String name, List<CodeBlock> values) {
        if (values.size() == 1) {
            description.addMember(name, values.get(0));
        } else if (!values.isEmpty()) {
            description.addMember(name, "{$L}", CodeBlock.join(values, ",$W"));
        }
    }
}
