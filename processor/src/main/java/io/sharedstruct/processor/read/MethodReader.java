package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawAnnotation;
import io.sharedstruct.processor.source.struct.RawConflict;
import io.sharedstruct.processor.source.struct.RawMethod;
import io.sharedstruct.processor.source.struct.RawStray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Describes the methods of a struct, its own and those that it inherits. */
public final class MethodReader {

    private static final Set<String> OF_OBJECT = Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

    private final Elements elements;
    private final Sites sites;
    private final InheritanceReader inheritance;

    private final List<RawMethod> abstracts = new ArrayList<>();
    private final List<RawMethod> defaults = new ArrayList<>();
    private final List<RawStray> strays = new ArrayList<>();
    private final List<RawConflict> conflicts = new ArrayList<>();
    private boolean declaresClose;
    private boolean unresolved;
    private final Origins origins;

    MethodReader(InheritanceReader inheritance, Elements elements, Origins origins, Sites sites) {
        this.origins = origins;
        this.elements = elements;
        this.sites = sites;
        this.inheritance = inheritance;
        unresolved = inheritance.unresolved();
        inheritance.methods().forEach(this::read);
        for (TypeElement type : inheritance.interfaces()) {
            ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
                    .forEach(this::addStrays);
        }
    }

    /** The methods that a class must implement. */
    List<RawMethod> abstracts() {
        return List.copyOf(abstracts);
    }

    /** The default methods that a class inherits. */
    List<RawMethod> defaults() {
        return List.copyOf(defaults);
    }

    /** Annotations of properties on methods that can't be accessors. */
    public List<RawStray> strays() {
        return List.copyOf(strays);
    }

    /** Annotations that methods inherit with different values. */
    List<RawConflict> conflicts() {
        return List.copyOf(conflicts);
    }

    boolean declaresClose() {
        return declaresClose;
    }

    /** Whether the compiler doesn't know a type or value, so that any further finding may be wrong. */
    boolean unresolved() {
        return unresolved || sites.isIncomplete();
    }

    /** The simple names of the types that a class inherits. */
    Set<String> memberTypes() {
        Set<String> names = new HashSet<>();
        for (TypeElement type : inheritance.interfaces()) {
            ElementFilter.typesIn(type.getEnclosedElements())
                    .forEach(member -> names.add(member.getSimpleName().toString()));
        }
        return names;
    }

    /** The names of the fields that a class inherits. */
    List<String> constants() {
        return inheritance.interfaces().stream()
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .map(field -> field.getSimpleName().toString())
                .distinct()
                .toList();
    }

    /** Reads one method from its declarations, the most specific one first. */
    private void read(List<ExecutableElement> declarations) {
        ExecutableElement method = declarations.get(0);
        RawMethod raw = raw(method, declarations);
        if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
            defaults.add(raw);
        } else if (raw.signature().equals("close()") && raw.returns().is(RawType.Kind.VOID)) {
            declaresClose = true;
            addStrays(method);
        } else if (OF_OBJECT.contains(raw.signature())) {
            addStrays(method);
        } else {
            abstracts.add(raw);
            unresolved |= raw.unresolved();
        }
    }

    private RawMethod raw(ExecutableElement method, List<ExecutableElement> declarations) {
        ExecutableType type = inheritance.typeOf(method);
        return new RawMethod(
                method.getSimpleName().toString(),
                type(type.getReturnType()),
                type.getParameterTypes().stream().map(this::type).toList(),
                method.isVarArgs() || !method.getTypeParameters().isEmpty(),
                annotations(declarations),
                RemarksReader.read(declarations, elements),
                DocReader.read(declarations, elements),
                sites.of(method));
    }

    private RawType type(TypeMirror type) {
        RawType read = TypeReader.read(type);
        TypeMirror element = type instanceof ArrayType array ? array.getComponentType() : type;
        if (read.element().is(RawType.Kind.ENUM)) {
            TypeElement enumeration = (TypeElement) ((DeclaredType) element).asElement();
            EnumReader.addUnresolved(enumeration, sites);
            return origins.isOrdered(enumeration)
                    ? read
                    : read.with(PlatformEnums.inOrder(
                            Objects.requireNonNull(read.element().enumeration()),
                            elements.getBinaryName(enumeration).toString()));
        }
        return read;
    }

    private Map<PropertyAnnotation, RawAnnotation> annotations(List<ExecutableElement> declarations) {
        Map<PropertyAnnotation, RawAnnotation> annotations = new EnumMap<>(PropertyAnnotation.class);
        for (PropertyAnnotation type : PropertyAnnotation.values()) {
            for (ExecutableElement method : declarations) {
                AnnotationMirror annotation = AnnotationReader.find(method, type.qualifiedName());
                if (annotation != null) {
                    annotations.computeIfAbsent(type, key -> read(key, method, annotation));
                }
            }
            if (declarations.size() > 1) {
                addConflict(type, declarations);
            }
        }
        return Collections.unmodifiableMap(annotations);
    }

    /** Notes that interfaces of which none extends the other say different things. */
    private void addConflict(PropertyAnnotation type, List<ExecutableElement> declarations) {
        List<ExecutableElement> annotated = inheritance.withoutOverridden(declarations.stream()
                .filter(method -> AnnotationReader.find(method, type.qualifiedName()) != null)
                .toList());
        for (ExecutableElement other : annotated) {
            ExecutableElement first = annotated.get(annotated.size() - 1);
            if (!values(type, first).equals(values(type, other))) {
                conflicts.add(new RawConflict(signature(first), type, owner(first), owner(other)));
                return;
            }
        }
    }

    private Map<String, String> values(PropertyAnnotation type, ExecutableElement method) {
        Map<String, String> values = new HashMap<>();
        AnnotationMirror annotation = Objects.requireNonNull(AnnotationReader.find(method, type.qualifiedName()));
        elements.getElementValuesWithDefaults(annotation)
                .forEach((key, value) -> values.put(key.getSimpleName().toString(), value.toString()));
        return values;
    }

    private static String owner(ExecutableElement method) {
        return Objects.requireNonNull(method.getEnclosingElement())
                .getSimpleName()
                .toString();
    }

    private String signature(ExecutableElement method) {
        return inheritance.typeOf(method).getParameterTypes().stream()
                .map(type -> TypeReader.read(type).name())
                .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
    }

    private RawAnnotation read(PropertyAnnotation type, ExecutableElement method, AnnotationMirror annotation) {
        AnnotationValuesReader values = new AnnotationValuesReader(method, annotation, elements, sites);
        return type.read(values);
    }

    private void addStrays(ExecutableElement method) {
        strays.addAll(strays(method, sites));
    }

    /** What has the place in source of a record's getter that the compiler has made, null if a method is no such getter. */
    public static @Nullable Element component(TypeElement owner, ExecutableElement method) {
        boolean isMade =
                owner.getRecordComponents().stream().anyMatch(component -> method.equals(component.getAccessor()));
        return isMade
                ? ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().equals(method.getSimpleName()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The annotations of properties on a method. */
    public static List<RawStray> strays(ExecutableElement method, Sites sites) {
        List<RawStray> strays = new ArrayList<>();
        for (PropertyAnnotation type : PropertyAnnotation.values()) {
            AnnotationMirror annotation = AnnotationReader.find(method, type.qualifiedName());
            if (annotation != null) {
                strays.add(new RawStray(
                        type.text(), method.getSimpleName().toString(), sites.of(method, annotation, null)));
            }
        }
        return strays;
    }
}
