package io.sharedstruct.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a struct. */
final class StructEmitter {

    private static final ClassName SHARED_REGION = ClassName.get("io.sharedstruct.runtime", "SharedRegion");
    private static final ClassName ATTACHED_REGION = ClassName.get("io.sharedstruct.runtime", "AttachedRegion");
    private static final ClassName REGION_LAYOUT = ClassName.get("io.sharedstruct.runtime", "RegionLayout");

    private static final int MOST_CHARACTERS = 65_535 / 3;

    private final StructModel struct;
    private final ClassName self;
    private final ClassName type;

    private StructEmitter(StructModel struct) {
        this.struct = struct;
        self = ClassNames.generated(struct.type());
        type = ClassNames.interfaceOf(struct.type());
    }

    static String emit(StructModel struct) {
        StructEmitter emitter = new StructEmitter(struct);
        return JavaFile.builder(struct.type().packageName(), emitter.sharedClass())
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
    }

    /**
     * The record of the copies, named by way of the class around it: where the annotated interface has a member of that
     * name, classes that implement it inherit that one.
     */
    static ClassName snapshotOf(StructModel struct) {
        return ClassName.get("", struct.type().generatedName() + ".Snapshot");
    }

    private TypeSpec sharedClass() {
        TypeSpec.Builder shared = TypeSpec.classBuilder(self)
                .addModifiers(struct.type().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
                .addModifiers(Modifier.FINAL)
                .superclass(SHARED_REGION)
                .addSuperinterface(type)
                .alwaysQualify(struct.type().qualifiedNames().toArray(new String[0]))
                .addJavadoc(ClassJavadocEmitter.emit(struct));
        addAnnotations(shared);
        addConstants(shared);
        shared.addField(layout());
        shared.addMethod(constructor());
        shared.addMethods(new FactoryEmitter(struct, self, type).methods());
        struct.accessors().forEach(accessor -> shared.addMethods(AccessorEmitter.emit(accessor)));
        shared.addMethods(new ValueEmitter(struct, self.nestedClass("Snapshot"), type).methods());
        shared.addType(new ViewEmitter(struct, type).view());
        shared.addType(new SnapshotEmitter(struct, snapshotOf(struct), type).snapshot());
        return shared.build();
    }

    private void addAnnotations(TypeSpec.Builder shared) {
        if (struct.type().hasGeneratedAnnotation()) {
            shared.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", SharedStructProcessor.class.getName())
                    .build());
        }
        if (!struct.type().suppressions().isEmpty()) {
            CodeBlock warnings = struct.type().suppressions().stream()
                    .map(warning -> CodeBlock.of("$S", warning))
                    .collect(CodeBlock.joining(", ", "{", "}"));
            shared.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", warnings)
                    .build());
        }
    }

    private void addConstants(TypeSpec.Builder shared) {
        if (struct.regionName() != null) {
            shared.addField(constant(ClassName.get(String.class), "NAME", "The declared name of the region.\n")
                    .initializer("$S", struct.regionName())
                    .build());
        }
        shared.addField(constant(TypeName.LONG, "SIZEOF", "The size of the struct in bytes.\n")
                .initializer(number(struct.size()))
                .build());
        shared.addField(constant(TypeName.LONG, "ALIGNOF", "The alignment of the struct in bytes.\n")
                .initializer(number(struct.alignment()))
                .build());
        for (FieldModel field : struct.fields()) {
            String comment = "The distance of {@code " + field.name() + "} from the start of the struct in bytes.\n";
            shared.addField(constant(TypeName.LONG, field.constant() + "_OFFSET", comment)
                    .initializer(number(field.offset()))
                    .build());
            if (field.type() instanceof ArrayType) {
                ArrayEmitter.of(field).constants().forEach(shared::addField);
            }
            FieldEmitters.of(field).constants().forEach(shared::addField);
        }
    }

    private static FieldSpec.Builder constant(TypeName constantType, String name, String comment) {
        return FieldSpec.builder(constantType, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", comment);
    }

    private static CodeBlock number(long value) {
        return CodeBlock.of(value <= Integer.MAX_VALUE ? "$L" : "$LL", value);
    }

    private FieldSpec layout() {
        String descriptor = LayoutDescriptor.of(struct.fields());
        CodeBlock later = FlatField.withElements(struct.fields()).stream()
                .filter(FlatField::later)
                .map(field -> CodeBlock.of(",$W$S", field.name()))
                .collect(CodeBlock.joining(""));
        String fingerprint = String.format("0x%016xL", LayoutDescriptor.fingerprint(descriptor));
        return FieldSpec.builder(REGION_LAYOUT, "LAYOUT", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($>$>\n$S, $L, SIZEOF, $L,\n$L$L)$<$<",
                        REGION_LAYOUT,
                        struct.type().simpleName(),
                        struct.regionName() == null ? "null" : "NAME",
                        fingerprint,
                        text(descriptor),
                        later)
                .build();
    }

    /** JVMS 4.4.7: a constant has at most 65,535 bytes, and a character at most 3. */
    private static CodeBlock text(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return CodeBlock.of("$S", text);
        }
        List<CodeBlock> parts = new ArrayList<>();
        int to;
        for (int from = 0; from < text.length(); from = to) {
            to = Math.min(text.length(), from + MOST_CHARACTERS);
            to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            parts.add(CodeBlock.of("$S", text.substring(from, to)));
        }
        return CodeBlock.of("$T.join(\"\",\n$L)", String.class, CodeBlock.join(parts, ",\n"));
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ATTACHED_REGION, "attached")
                .addStatement("super(attached)")
                .build();
    }
}
