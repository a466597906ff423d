package io.sharedstruct.processor.read;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.StructAnnotations;
import io.sharedstruct.processor.source.struct.RawContext;
import io.sharedstruct.processor.source.struct.RawLayout;
import io.sharedstruct.processor.source.struct.RawNested;
import io.sharedstruct.processor.source.struct.RawStruct;
import io.sharedstruct.processor.source.struct.StructName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** The first is a word of Eclipse's compiler, and of editors, whose opinions go beyond those of javac. */
    private static final List<String> ABOUT_TYPES_OF_THE_USER =
            List.of("all", "deprecation", "doclint:missing", "rawtypes", "removal");

    /** What is known of a struct before those inside it are. */
    private record Head(
            TypeElement type, Sites sites, InheritanceReader inheritance, MethodReader methods, Set<String> nested) {}

    private final Elements elements;
    private final Types types;
    private final GeneratedNames names;
    private final Origins origins;
    private final Map<String, TypeElement> known = new HashMap<>();
    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, RawStruct> structs = new HashMap<>();
    private final Set<String> changeable = new HashSet<>();
    private final StructCycles cycles = new StructCycles(name -> sources(head(name).nested));

    /**
     * A reader for one round, which reads each struct once, however many contain it.
     *
     * @param names who has or claims which class name
     * @param hasClassFile whether there is a class file of a struct that isn't among the sources
     */
    public StructReader(Elements elements, Types types, GeneratedNames names, Predicate<StructName> hasClassFile) {
        this.elements = elements;
        this.types = types;
        this.names = names;
        origins = new Origins(elements, names, hasClassFile);
    }

    /** Reads a struct, and before it all that it contains. */
    public RawStruct read(TypeElement struct) {
        String name = struct.getQualifiedName().toString();
        known.put(name, struct);
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String next = open.element();
            List<String> inside = sources(head(next).nested).stream()
                    .filter(other -> !structs.containsKey(other)
                            && cycles.through(next, other).isEmpty())
                    .toList();
            inside.forEach(open::push);
            if (inside.isEmpty()) {
                open.remove();
                structs.computeIfAbsent(next, key -> read(key, head(key)));
            }
        }
        return Objects.requireNonNull(structs.get(name));
    }

    /** The places of a struct that has been read. */
    public Sites sites(TypeElement struct) {
        return head(struct.getQualifiedName().toString()).sites;
    }

    /**
     * Whether another processor may yet make known what is a problem of a struct that has been read, or of one that it contains.
     */
    public boolean isChangeable(TypeElement struct) {
        return changeable.contains(struct.getQualifiedName().toString());
    }

    private Head head(String name) {
        Head head = heads.get(name);
        if (head == null) {
            head = head(type(name));
            heads.put(name, head);
        }
        return head;
    }

    private TypeElement type(String name) {
        return Objects.requireNonNull(known.get(name), name);
    }

    /** Those among the structs that are sources of this compilation. */
    private List<String> sources(Set<String> names) {
        return names.stream().filter(name -> origins.isSource(type(name))).toList();
    }

    private Head head(TypeElement struct) {
        Sites sites = new Sites(struct);
        InheritanceReader inheritance = new InheritanceReader(struct, types, origins);
        MethodReader methods = new MethodReader(inheritance, elements, origins, sites);
        Set<String> nested = methods.abstracts().stream()
                .flatMap(method -> Stream.concat(Stream.of(method.returns()), method.parameters().stream()))
                .filter(type -> type.is(RawType.Kind.STRUCT))
                .map(RawType::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ModuleElement module = elements.getModuleOf(struct);
        for (String name : nested) {
            TypeElement type = module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
            known.putIfAbsent(name, Objects.requireNonNull(type));
        }
        return new Head(struct, sites, inheritance, methods, nested);
    }

    /** Reads a struct when those that it contains have been read. */
    private RawStruct read(String qualifiedName, Head head) {
        TypeElement struct = head.type;
        Sites sites = head.sites;
        MethodReader methods = head.methods;
        AnnotationMirror annotation = AnnotationReader.find(struct, StructAnnotations.SHARED_STRUCT);
        StructName type = origins.name(struct);
        Map<String, RawNested> nested = new LinkedHashMap<>();
        head.nested.forEach(name -> nested.put(name, nested(qualifiedName, name)));
        if (sites.isChangeable() || head.nested.stream().anyMatch(changeable::contains)) {
            changeable.add(qualifiedName);
        }
        Located<String> region = value(struct, annotation, "name", String.class, sites);
        Located<String> cName = value(struct, annotation, "cName", String.class, sites);
        RawLayout layout = layout(struct, annotation, sites);
        return new RawStruct(
                type,
                context(struct, methods),
                kind(struct),
                flaws(struct),
                names.rival(type),
                region,
                cName,
                layout,
                methods.abstracts(),
                methods.defaults(),
                methods.strays(),
                methods.conflicts(),
                nested,
                head.inheritance.unordered(),
                methods.unresolved() || nested.values().stream().anyMatch(RawNested::unresolved),
                sites.of(struct));
    }

    private RawNested nested(String struct, String name) {
        if (!origins.isSource(type(name))) {
            return origins.compiled(type(name));
        }
        List<String> cycle = cycles.through(struct, name);
        return cycle.isEmpty() ? RawNested.of(Objects.requireNonNull(structs.get(name))) : RawNested.ofCycle(cycle);
    }

    private RawLayout layout(TypeElement struct, @Nullable AnnotationMirror annotation, Sites sites) {
        Located<Boolean> packed = value(struct, annotation, "packed", Boolean.class, sites);
        Located<Element> order = value(struct, annotation, "byteOrder", Element.class, sites);
        return new RawLayout(
                value(struct, annotation, "size", Long.class, sites),
                packed != null && packed.value(),
                value(struct, annotation, "pack", Integer.class, sites),
                order == null
                        ? Endian.NATIVE
                        : Endian.valueOf(order.value().getSimpleName().toString()),
                value(struct, annotation, "align", Integer.class, sites));
    }

    /** The value that is written; null if none is, or none that the compiler can evaluate. */
    private static <T> @Nullable Located<T> value(
            TypeElement struct, @Nullable AnnotationMirror annotation, String name, Class<T> type, Sites sites) {
        AnnotationValue written = annotation == null ? null : AnnotationReader.written(annotation, name);
        if (annotation == null || written == null) {
            return null;
        }
        T value = AnnotationReader.as(type, written);
        if (value == null) {
            sites.addUnresolved(struct, annotation, name);
            return null;
        }
        return new Located<>(value, sites.of(struct, annotation, written));
    }

    private RawContext context(TypeElement struct, MethodReader methods) {
        return new RawContext(
                isPublic(struct),
                seesGenerated(struct),
                methods.declaresClose(),
                methods.memberTypes().stream().sorted().toList(),
                methods.constants(),
                RemarksReader.deprecation(struct, elements),
                suppressions(struct),
                DocReader.read(List.of(struct), elements));
    }

    static boolean isPublic(TypeElement struct) {
        boolean isPublic = true;
        for (Element e = struct; e instanceof TypeElement; e = e.getEnclosingElement()) {
            isPublic &= e.getModifiers().contains(Modifier.PUBLIC);
        }
        return isPublic;
    }

    /** Notes the class that a struct leads to, before any struct is read. */
    public void claimName(TypeElement struct) {
        names.claim(origins.name(struct));
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

    /** What the compilers say about the types of the user, whom they have told already where those are declared and used. */
    private List<String> suppressions(TypeElement struct) {
        List<String> suppressions = new ArrayList<>(ABOUT_TYPES_OF_THE_USER);
        TypeElement serializable = elements.getTypeElement("java.io.Serializable");
        if (serializable != null && types.isSubtype(struct.asType(), serializable.asType())) {
            suppressions.add("serial");
        }
        ModuleElement module = elements.getModuleOf(struct);
        if (module != null && !module.isUnnamed()) {
            suppressions.add("exports");
        }
        return List.copyOf(suppressions);
    }
}
