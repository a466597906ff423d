package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.annotation.StructAnnotations;
import io.sharedstruct.processor.source.struct.RawCompiled;
import io.sharedstruct.processor.source.struct.RawNested;
import io.sharedstruct.processor.source.struct.StructName;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What comes from the sources of this compilation, and what others have compiled. Members of a source have the order in which
 * they are written. Of a class file javac keeps the order, Eclipse's compiler sorts them by their names.
 */
final class Origins {

    private static final String COMPILED = "io.sharedstruct.runtime.compiled.CompiledStruct";
    private static final String JAVAC = "com.sun.tools.javac.";

    private final Elements elements;
    private final GeneratedNames names;
    private final Predicate<StructName> hasClassFile;

    Origins(Elements elements, GeneratedNames names, Predicate<StructName> hasClassFile) {
        this.elements = elements;
        this.names = names;
        this.hasClassFile = hasClassFile;
    }

    /** Whether a type is among the sources of this compilation. */
    boolean isSource(TypeElement type) {
        Element outermost = type;
        for (Element e = type; e != null && e.getKind() != ElementKind.PACKAGE; e = e.getEnclosingElement()) {
            outermost = e;
        }
        return outermost instanceof TypeElement top
                && names.isSource(top.getQualifiedName().toString());
    }

    /** Whether the members of a type have the order in which they are written. */
    boolean isOrdered(TypeElement type) {
        return isSource(type) || type.getClass().getName().startsWith(JAVAC);
    }

    /** The names of the accessors of a compiled struct in their order; none if it isn't one, or nothing is known. */
    List<String> accessors(TypeElement type) {
        AnnotationMirror description =
                AnnotationReader.find(type, StructAnnotations.SHARED_STRUCT) == null ? null : description(type);
        return description == null
                ? List.of()
                : AnnotationReader.list(elements, description, "accessors", String.class);
    }

    /** A struct that isn't among the sources. */
    RawNested compiled(TypeElement struct) {
        StructName name = name(struct);
        AnnotationMirror description = description(struct);
        if (description == null) {
            ModuleElement module = elements.getModuleOf(struct);
            boolean inModule = module != null && !module.isUnnamed();
            return RawNested.notGenerated(!inModule && !hasClassFile.test(name));
        }
        return RawNested.of(new RawCompiled(
                name,
                value(description, "cName", String.class),
                value(description, "format", Integer.class),
                value(description, "size", Long.class),
                value(description, "alignment", Long.class),
                String.join("", AnnotationReader.list(elements, description, "descriptor", String.class)),
                AnnotationReader.list(elements, description, "types", String.class),
                AnnotationReader.list(elements, description, "unions", String.class),
                AnnotationReader.list(elements, description, "later", Integer.class)));
    }

    private <T> T value(AnnotationMirror description, String name, Class<T> type) {
        return Objects.requireNonNull(AnnotationReader.valueOrDefault(elements, description, name, type), name);
    }

    /** What the generated class of a struct says of it; null if there is no such class or it is silent. */
    private @Nullable AnnotationMirror description(TypeElement struct) {
        String generated = name(struct).qualifiedGeneratedName();
        ModuleElement module = elements.getModuleOf(struct);
        TypeElement type =
                module == null ? elements.getTypeElement(generated) : elements.getTypeElement(module, generated);
        return type == null ? null : AnnotationReader.find(type, COMPILED);
    }

    StructName name(TypeElement struct) {
        return new StructName(elements.getPackageOf(struct).getQualifiedName().toString(), nestedName(struct));
    }

    private static String nestedName(TypeElement struct) {
        String name = struct.getSimpleName().toString();
        return struct.getEnclosingElement() instanceof TypeElement outer ? nestedName(outer) + "." + name : name;
    }
}
