package io.sharedstruct.processor.emit.flyweight.head;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import io.sharedstruct.processor.model.FlatField;
import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.model.StructModel;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The constant by which the runtime knows the layout. */
public final class LayoutEmitter {

    private static final ClassName REGION_LAYOUT = ClassName.get("io.sharedstruct.runtime", "RegionLayout");

    private LayoutEmitter() {}

    /** The constant, for the class of a struct; it names those for the struct's name and size. */
    public static FieldSpec emit(StructModel struct, LayoutDescriptor layout) {
        String descriptor = layout.text();
        CodeBlock later = FlatField.withElements(struct.fields()).stream()
                .filter(FlatField::later)
                .map(field -> CodeBlock.of(",$W$S", field.name()))
                .collect(CodeBlock.joining(""));
        String fingerprint = String.format(Locale.ROOT, "0x%016xL", LayoutDescriptor.fingerprint(descriptor));
        return FieldSpec.builder(REGION_LAYOUT, "LAYOUT", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($>$>\n$S, $L, SIZEOF, $L,\n$L$L)$L$<$<",
                        REGION_LAYOUT,
                        struct.type().simpleName(),
                        struct.regionName() == null ? "null" : "NAME",
                        fingerprint,
                        Literals.text(descriptor),
                        later,
                        layout.nested().isEmpty()
                                ? ""
                                : CodeBlock.of("\n.nesting($T.class)", ClassNames.generated(struct.type())))
                .build();
    }
}
