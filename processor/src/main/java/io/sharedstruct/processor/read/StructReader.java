package io.sharedstruct.processor.read;

import io.sharedstruct.Endian;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.struct.RawContext;
import io.sharedstruct.processor.source.struct.RawLayout;
import io.sharedstruct.processor.source.struct.RawMethod;
import io.sharedstruct.processor.source.struct.RawNested;
import io.sharedstruct.processor.source.struct.RawStruct;
import io.sharedstruct.processor.source.struct.StructName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Describes an annotated type as it is written. What is right or wrong about it is not decided here. */
public final class StructReader {

    private final Elements elements;
    private final Types types;
    private final GeneratedNames names;

    /**
     * A reader for one round.
     *
     * @param names who has or claims which class name
     */
    public StructReader(Elements elements, Types types, GeneratedNames names) {
        this.elements = elements;
        this.types = types;
        this.names = names;
    }

    public RawStruct read(TypeElement struct, Sites sites) {
        return read(struct, sites, List.of(struct.getQualifiedName().toString()));
    }

    /** Reads a struct that the structs of a path contain, each the one behind it; it is the last of them. */
    private RawStruct read(TypeElement struct, Sites sites, List<String> path) {
        AnnotationMirror annotation = AnnotationReader.find(struct, SharedStruct.class);
        MethodReader methods = new MethodReader(new InheritanceReader(struct, types), elements, sites);
        StructName type = name(struct);
        Map<String, RawNested> nested = nested(struct, methods, path);
        return new RawStruct(
                type,
                context(struct, methods),
                kind(struct),
                flaws(struct),
                names.rival(type),
                value(struct, annotation, "name", String.class, sites),
                value(struct, annotation, "cName", String.class, sites),
                layout(struct, annotation, sites),
                methods.abstracts(),
                methods.defaults(),
                methods.strays(),
                methods.conflicts(),
                nested,
                methods.unresolved() || nested.values().stream().anyMatch(RawNested::unresolved),
                sites.of(struct));
    }

    private Map<String, RawNested> nested(TypeElement struct, MethodReader methods, List<String> path) {
        Map<String, RawNested> nested = new LinkedHashMap<>();
        methods.abstracts().stream()
                .flatMap(method -> Stream.concat(Stream.of(method.returns()), method.parameters().stream()))
                .filter(type -> type.is(RawType.Kind.STRUCT))
                .forEach(type -> nested.computeIfAbsent(type.name(), name -> nested(struct, name, path)));
        return nested;
    }

    private RawNested nested(TypeElement struct, String name, List<String> path) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        if (path.contains(name)) {
            return new RawNested(null, List.copyOf(longer.subList(path.indexOf(name), longer.size())));
        }
        ModuleElement module = elements.getModuleOf(struct);
        TypeElement type = module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
        return new RawNested(read(Objects.requireNonNull(type), new Sites(type), longer), List.of());
    }

    private RawLayout layout(TypeElement struct, @Nullable AnnotationMirror annotation, Sites sites) {
        Element order = AnnotationReader.valueOrDefault(elements, annotation, "byteOrder", Element.class);
        return new RawLayout(
                value(struct, annotation, "size", Long.class, sites),
                Boolean.TRUE.equals(AnnotationReader.valueOrDefault(elements, annotation, "packed", Boolean.class)),
                order == null
                        ? Endian.NATIVE
                        : Endian.valueOf(order.getSimpleName().toString()),
                value(struct, annotation, "align", Integer.class, sites));
    }

    private static <T> @Nullable Located<T> value(
            TypeElement struct, @Nullable AnnotationMirror annotation, String name, Class<T> type, Sites sites) {
        AnnotationValue value = annotation == null ? null : AnnotationReader.written(annotation, name);
        return value != null && type.isInstance(value.getValue())
                ? new Located<>(type.cast(value.getValue()), sites.of(struct, annotation, value))
                : null;
    }

    private RawContext context(TypeElement struct, MethodReader methods) {
        boolean isPublic = true;
        for (Element e = struct; e instanceof TypeElement; e = e.getEnclosingElement()) {
            isPublic &= e.getModifiers().contains(Modifier.PUBLIC);
        }
        return new RawContext(
                isPublic,
                seesGenerated(struct),
                methods.declaresClose(),
                methods.memberTypes().stream().sorted().toList(),
                methods.constants(),
                RemarksReader.deprecation(struct, elements),
                suppressions(struct, methods));
    }

    /** Notes the class that a struct leads to, before any struct is read. */
    public void claimName(TypeElement struct) {
        names.claim(name(struct));
    }

    private StructName name(TypeElement struct) {
        return new StructName(elements.getPackageOf(struct).getQualifiedName().toString(), nestedName(struct));
    }

    private static String nestedName(TypeElement struct) {
        String name = struct.getSimpleName().toString();
        return struct.getEnclosingElement() instanceof TypeElement outer ? nestedName(outer) + "." + name : name;
    }

    private static String kind(TypeElement struct) {
        return switch (struct.getKind()) {
            case INTERFACE -> "";
            case ANNOTATION_TYPE -> "an annotation interface";
            case ENUM -> "an enum";
            case RECORD -> "a record";
            default -> "a class";
        };
    }

    private static List<RawStruct.Flaw> flaws(TypeElement struct) {
        Set<RawStruct.Flaw> flaws = EnumSet.noneOf(RawStruct.Flaw.class);
        if (!struct.getTypeParameters().isEmpty()) {
            flaws.add(RawStruct.Flaw.GENERIC);
        }
        if (struct.getModifiers().contains(Modifier.SEALED)) {
            flaws.add(RawStruct.Flaw.SEALED);
        }
        for (Element e = struct; e != null && e.getKind() != ElementKind.PACKAGE; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE) || !(e instanceof TypeElement)) {
                flaws.add(RawStruct.Flaw.UNREACHABLE);
            }
        }
        return List.copyOf(flaws);
    }

    /** A module that doesn't read {@code java.compiler} doesn't see the annotation and must do without it. */
    private boolean seesGenerated(TypeElement struct) {
        String generated = "javax.annotation.processing.Generated";
        ModuleElement module = elements.getModuleOf(struct);
        return (module == null ? elements.getTypeElement(generated) : elements.getTypeElement(module, generated))
                != null;
    }

    private List<String> suppressions(TypeElement struct, MethodReader methods) {
        List<String> suppressions = new ArrayList<>();
        boolean deprecated =
                methods.deprecated() || methods.abstracts().stream().anyMatch(RawMethod::hasDeprecatedConstants);
        for (Element e = struct; e instanceof TypeElement; e = e.getEnclosingElement()) {
            deprecated |= elements.isDeprecated(e);
        }
        if (deprecated) {
            suppressions.addAll(List.of("deprecation", "removal"));
        }
        TypeElement serializable = elements.getTypeElement("java.io.Serializable");
        if (serializable != null && types.isSubtype(struct.asType(), serializable.asType())) {
            suppressions.add("serial");
        }
        return List.copyOf(suppressions);
    }
}
