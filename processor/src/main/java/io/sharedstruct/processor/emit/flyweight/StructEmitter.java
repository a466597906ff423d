package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.emit.flyweight.head.ClassJavadocEmitter;
import io.sharedstruct.processor.emit.flyweight.head.DescriptionEmitter;
import io.sharedstruct.processor.emit.flyweight.head.LayoutEmitter;
import io.sharedstruct.processor.emit.flyweight.head.Literals;
import io.sharedstruct.processor.model.CodeNames;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.ArrayType;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the class of a struct. */
public final class StructEmitter {

    private static final ClassName ATTACHED_REGION = ClassName.get("io.sharedstruct.runtime", "AttachedRegion");

    private static final ClassName CODE_VERSION = ClassName.get("io.sharedstruct.runtime.compiled", "CodeVersion");

    private final StructModel struct;
    private final Generator generator;
    private final ClassName self;
    private final ClassName type;
    private final LayoutDescriptor layout;

    private StructEmitter(StructModel struct, Generator generator) {
        this.struct = struct;
        this.generator = generator;
        self = ClassNames.generated(struct.type());
        type = ClassNames.interfaceOf(struct.type());
        layout = LayoutDescriptor.describe(struct.fields());
    }

    /**
     * The source of the class.
     *
     * @param generator what it says that it is written by
     */
    public static String emit(StructModel struct, Generator generator) {
        StructType type = struct.type();
        NameResolver names = new NameResolver(
                type.packageName(),
                type.qualifiedGeneratedName(),
                new HashSet<>(type.constants()),
                new HashSet<>(type.types()));
        Set<String> ofUser = CodeNames.of(
                        type, struct.fields().stream().map(FieldModel::type).toList())
                .ofUser();
        return SourceText.of(type.packageName(), new StructEmitter(struct, generator).sharedClass(), ofUser, names);
    }

    /** The record of the copies. */
    static ClassName snapshotOf(StructModel struct) {
        return ClassNames.generated(struct.type()).nestedClass("Snapshot");
    }

    /** The class of views. */
    static ClassName viewOf(StructModel struct) {
        return ClassNames.generated(struct.type()).nestedClass("View");
    }

    private String sharedClass() {
        TypeSpec.Builder shared = TypeSpec.classBuilder(self)
                .addModifiers(struct.type().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
                .addModifiers(Modifier.FINAL)
                .superclass(ClassNames.SHARED_REGION)
                .addSuperinterface(type)
                .addJavadoc(ClassJavadocEmitter.emit(struct));
        addAnnotations(shared);
        shared.addField(codeVersion());
        addConstants(shared);
        shared.addField(LayoutEmitter.emit(struct, layout));
        shared.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Function.class), ATTACHED_REGION, self),
                        "NEW",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T::new", self)
                .build());
        shared.addMethod(constructor());
        ClassText text = new ClassText(shared.build()).add(FactoryEmitter.methods(struct, self, type));
        List<ClassText.Method> accessors = struct.accessors().stream()
                .flatMap(accessor -> AccessorEmitter.emit(accessor).stream())
                .map(ClassText.Method::of)
                .toList();
        accessors.forEach(accessor -> text.add(accessor.text()));
        new ValueEmitter(struct, snapshotOf(struct), type).ofRegion().forEach(method -> text.add(method.toString()));
        return text.add(new ViewEmitter(struct, type, accessors, values()).view())
                .add(new SnapshotEmitter(struct, snapshotOf(struct), type)
                        .snapshot()
                        .toString())
                .toString();
    }

    /** The methods that take the struct as a whole. */
    private List<MethodSpec> values() {
        List<MethodSpec> methods = new ValueEmitter(struct, snapshotOf(struct), type).methods();
        return struct.accessors().stream().anyMatch(accessor -> accessor.isThrowing())
                ? methods.stream().map(StructEmitter::handling).toList()
                : methods;
    }

    /** A method that copies from a source whose getters may throw what the method doesn't declare. */
    private static MethodSpec handling(MethodSpec method) {
        if (!method.name().startsWith("copy")) {
            return method;
        }
        return MethodSpec.methodBuilder(method.name())
                .addJavadoc(method.javadoc())
                .addJavadoc(
                        "@throws $T if a getter of the source throws what isn't a {@code RuntimeException}\n",
                        UndeclaredThrowableException.class)
                .addModifiers(method.modifiers())
                .addParameters(method.parameters())
                .returns(method.returnType())
                .beginControlFlow("try")
                .addCode(method.code())
                .nextControlFlow("catch ($T | $T failure)", RuntimeException.class, Error.class)
                .addStatement("throw failure")
                .nextControlFlow("catch ($T failure)", Throwable.class)
                .addStatement("throw new $T(failure)", UndeclaredThrowableException.class)
                .endControlFlow()
                .build();
    }

    private void addAnnotations(TypeSpec.Builder shared) {
        shared.addAnnotations(AccessorEmitter.deprecation(struct.type().deprecation()));
        shared.addAnnotation(DescriptionEmitter.emit(struct, layout));
        if (struct.type().hasGeneratedAnnotation()) {
            shared.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", generator.name())
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

    /** Before all other fields: what they need of the runtime may be what it doesn't have. */
    private FieldSpec codeVersion() {
        return FieldSpec.builder(TypeName.INT, "CODE_VERSION", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.require($T.class, $L, $S)",
                        CODE_VERSION,
                        self,
                        generator.codeVersion(),
                        generator.release())
                .build();
    }

    private void addConstants(TypeSpec.Builder shared) {
        if (struct.regionName() != null) {
            shared.addField(constant(ClassName.get(String.class), "NAME", "The declared name of the region.\n")
                    .initializer("$S", struct.regionName())
                    .build());
        }
        shared.addField(constant(TypeName.LONG, "SIZEOF", "The size of the struct in bytes.\n")
                .initializer(Literals.number(struct.size()))
                .build());
        shared.addField(constant(TypeName.LONG, "ALIGNOF", "The alignment of the struct in bytes.\n")
                .initializer(Literals.number(struct.alignment()))
                .build());
        for (FieldModel field : struct.fields()) {
            String comment = "The distance of {@code " + field.name() + "} from the start of the struct in bytes.\n";
            shared.addField(constant(TypeName.LONG, field.constant() + "_OFFSET", comment)
                    .initializer(Literals.number(field.offset()))
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

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ATTACHED_REGION, "attached")
                .addStatement("super(attached)")
                .build();
    }
}
