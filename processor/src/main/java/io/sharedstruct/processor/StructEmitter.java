package io.sharedstruct.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a struct. */
final class StructEmitter {

    private static final ClassName SHARED_REGION = ClassName.get("io.sharedstruct.runtime", "SharedRegion");
    private static final ClassName ATTACHED_REGION = ClassName.get("io.sharedstruct.runtime", "AttachedRegion");
    private static final ClassName REGION_LAYOUT = ClassName.get("io.sharedstruct.runtime", "RegionLayout");

    private final StructModel struct;
    private final ClassName self;
    private final ClassName type;

    private StructEmitter(StructModel struct) {
        this.struct = struct;
        self = ClassName.get(struct.type().packageName(), struct.type().generatedName());
        type = interfaceOf(struct);
    }

    static String emit(StructModel struct) {
        StructEmitter emitter = new StructEmitter(struct);
        return JavaFile.builder(struct.type().packageName(), emitter.sharedClass())
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
    }

    /** The annotated interface. */
    static ClassName interfaceOf(StructModel struct) {
        List<String> names = List.of(struct.type().nestedName().split("\\."));
        return ClassName.get(
                struct.type().packageName(),
                names.get(0),
                names.subList(1, names.size()).toArray(new String[0]));
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
        struct.accessors()
                .forEach(accessor -> shared.addMethod(accessor.reads() ? getter(accessor) : setter(accessor)));
        shared.addMethod(snapshot());
        shared.addMethod(copyFrom());
        shared.addMethod(toStringMethod());
        shared.addType(new SnapshotEmitter(struct, type).snapshot());
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
            FieldEmitter.of(field).constants().forEach(shared::addField);
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
        String fingerprint = String.format("0x%016xL", LayoutDescriptor.fingerprint(descriptor));
        return FieldSpec.builder(REGION_LAYOUT, "LAYOUT", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($>$>\n$S, $L, SIZEOF, $L,\n$S)$<$<",
                        REGION_LAYOUT,
                        struct.type().simpleName(),
                        struct.regionName() == null ? "null" : "NAME",
                        fingerprint,
                        descriptor)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ATTACHED_REGION, "attached")
                .addStatement("super(attached)")
                .build();
    }

    private static MethodSpec getter(AccessorModel accessor) {
        FieldEmitter field = FieldEmitter.of(accessor.field());
        return override(accessor.method())
                .addJavadoc("""
                        Reads {@code $L}, a plain access.

                        @return the value
                        @throws IllegalStateException if the region is closed
                        """, accessor.field().name())
                .returns(field.javaType())
                .addStatement("return $L", field.read())
                .build();
    }

    private static MethodSpec setter(AccessorModel accessor) {
        FieldEmitter field = FieldEmitter.of(accessor.field());
        return override(accessor.method())
                .addJavadoc("""
                        Writes {@code $L}, a plain access.

                        @param $L the value
                        $L\
                        @throws IllegalStateException if the region is closed
                        @throws UnsupportedOperationException if the region is open read-only
                        """, accessor.field().name(), accessor.field().parameter(), field.writeErrors())
                .addParameter(field.javaType(), accessor.field().parameter())
                .addStatement("$L", field.write())
                .build();
    }

    private MethodSpec snapshot() {
        return method("snapshot")
                .addJavadoc("""
                        Copies what has a getter to the heap, field by field: a writer may come in between.

                        @return the copy
                        @throws IllegalStateException if the region is closed
                        """)
                .returns(self.nestedClass("Snapshot"))
                .addStatement("return new $T($L)", self.nestedClass("Snapshot"), calls())
                .build();
    }

    private CodeBlock calls() {
        return struct.getters().stream()
                .map(getter -> CodeBlock.of("$L()", getter.call()))
                .collect(CodeBlock.joining(",$W"));
    }

    private MethodSpec copyFrom() {
        MethodSpec.Builder copyFrom = method("copyFrom").addJavadoc("""
                        Writes what has a getter and a setter, field by field: a reader may come in between.

                        @param source where the values come from
                        @throws IllegalStateException if the region is closed
                        @throws UnsupportedOperationException if the region is open read-only
                        """).addParameter(type, "source");
        for (AccessorModel getter : struct.getters()) {
            struct.setter(getter.field())
                    .ifPresent(setter -> copyFrom.addStatement("$L(source.$L())", setter.call(), getter.method()));
        }
        return copyFrom.build();
    }

    private MethodSpec toStringMethod() {
        String closed = struct.type().simpleName() + "[closed]";
        return override("toString")
                .addJavadoc("""
                        What has a getter, field by field, or {@code $L}.

                        @return a text for people
                        """, closed)
                .returns(String.class)
                .addCode(struct.getters().isEmpty() ? describeNothing() : describeFields(closed))
                .build();
    }

    private CodeBlock describeNothing() {
        return CodeBlock.builder()
                .addStatement("return $S", struct.type().simpleName() + "[]")
                .build();
    }

    private CodeBlock describeFields(String closed) {
        CodeBlock.Builder text = CodeBlock.builder();
        String before = struct.type().simpleName() + "[";
        for (AccessorModel getter : struct.getters()) {
            text.add("$S + $L()\n+ ", before + getter.field().name() + "=", getter.call());
            before = ", ";
        }
        return CodeBlock.builder()
                .beginControlFlow("try")
                .addStatement("return $L$S", text.build(), "]")
                .nextControlFlow("catch ($T closed)", IllegalStateException.class)
                .addStatement("return $S", closed)
                .endControlFlow()
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec.Builder override(String name) {
        return method(name).addAnnotation(Override.class);
    }
}
