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
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.CodeNames;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.FlatField;
import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.ArrayType;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the class of a struct. */
public final class StructEmitter {

    private static final ClassName ATTACHED_REGION = ClassName.get("io.sharedstruct.runtime", "AttachedRegion");
    private static final ClassName REGION_LAYOUT = ClassName.get("io.sharedstruct.runtime", "RegionLayout");

    private static final ClassName COMPILED_STRUCT =
            ClassName.get("io.sharedstruct.runtime.compiled", "CompiledStruct");

    private static final ClassName CODE_VERSION = ClassName.get("io.sharedstruct.runtime.compiled", "CodeVersion");

    private static final int MOST_IN_A_ROW = 100;
    private static final int MOST_CHARACTERS = 65_535 / 3;

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
        shared.addField(layout());
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
        shared.addAnnotation(description());
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
                        text(descriptor),
                        later,
                        layout.nested().isEmpty() ? "" : CodeBlock.of("\n.nesting($T.class)", self))
                .build();
    }

    /** What other compilations, and the runtime, ask of the struct. */
    private AnnotationSpec description() {
        AnnotationSpec.Builder description = AnnotationSpec.builder(COMPILED_STRUCT)
                .addMember("format", "$L", LayoutDescriptor.VERSION)
                .addMember("struct", "$S", struct.type().qualifiedName());
        if (!struct.type().cName().isEmpty()) {
            description.addMember("cName", "$S", struct.type().cName());
        }
        description.addMember("size", number(struct.size())).addMember("alignment", number(struct.alignment()));
        addList(
                description,
                "descriptor",
                parts(layout.text()).stream().map(StructEmitter::compact).toList());
        addList(description, "types", texts(layout.types()));
        addList(description, "unions", texts(layout.unions()));
        addList(
                description,
                "later",
                layout.later().stream().map(line -> CodeBlock.of("$L", line)).toList());
        addList(
                description,
                "accessors",
                texts(struct.accessors().stream()
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

    /** A text in lines that are as full as they may be, wherever its own ones end. */
    private static CodeBlock compact(String text) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            if (row.length() + line.length() > MOST_IN_A_ROW && !row.isEmpty()) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(line.replace("\n", "\\n"));
        }
        rows.add(row.toString());
        return rows.stream().map(full -> CodeBlock.of("$L", "\"" + full + "\"")).collect(CodeBlock.joining("\n+ "));
    }

    private static List<CodeBlock> texts(List<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).toList();
    }

    private static void addList(AnnotationSpec.Builder description, String name, List<CodeBlock> values) {
        if (values.size() == 1) {
            description.addMember(name, values.get(0));
        } else if (!values.isEmpty()) {
            description.addMember(name, "{$L}", CodeBlock.join(values, ",$W"));
        }
    }

    private static CodeBlock text(String text) {
        List<CodeBlock> parts = parts(text).stream().map(StructEmitter::compact).toList();
        return parts.size() == 1
                ? parts.get(0)
                : CodeBlock.of("$T.join(\"\",\n$L)", String.class, CodeBlock.join(parts, ",\n"));
    }

    /** JVMS 4.4.7: a constant has at most 65,535 bytes, and a character at most 3. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int to = 0;
        do {
            int from = to;
            to = Math.min(text.length(), from + MOST_CHARACTERS);
            to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            parts.add(text.substring(from, to));
        } while (to < text.length());
        return parts;
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ATTACHED_REGION, "attached")
                .addStatement("super(attached)")
                .build();
    }
}
