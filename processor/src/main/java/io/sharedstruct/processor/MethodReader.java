package io.sharedstruct.processor;

import io.sharedstruct.Array;
import io.sharedstruct.FixedString;
import io.sharedstruct.Offset;
import io.sharedstruct.Overflow;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Describes the methods of a struct, its own and those that it inherits. */
final class MethodReader {

    private static final Set<String> OF_OBJECT = Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

    private final Elements elements;
    private final Sites sites;
    private final InheritanceReader inheritance;

    private final List<RawMethod> abstracts = new ArrayList<>();
    private final List<RawMethod> defaults = new ArrayList<>();
    private final List<Located<String>> strays = new ArrayList<>();
    private boolean declaresClose;
    private boolean deprecated;
    private boolean unresolved;

    MethodReader(InheritanceReader inheritance, Elements elements, Sites sites) {
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
    List<Located<String>> strays() {
        return List.copyOf(strays);
    }

    boolean declaresClose() {
        return declaresClose;
    }

    boolean deprecated() {
        return deprecated;
    }

    /** Whether the compiler doesn't know a type or value, so that any further finding may be wrong. */
    boolean unresolved() {
        return unresolved;
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

    /** Reads one method from its declarations, the most specific one first. */
    private void read(List<ExecutableElement> declarations) {
        ExecutableElement method = declarations.get(0);
        RawMethod raw = raw(method, declarations);
        deprecated |= declarations.stream().anyMatch(elements::isDeprecated);
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
                TypeReader.read(type.getReturnType()),
                type.getParameterTypes().stream().map(TypeReader::read).toList(),
                method.isVarArgs() || !method.getTypeParameters().isEmpty(),
                offset(declarations),
                fixedString(declarations),
                array(declarations),
                sites.of(method));
    }

    private @Nullable Located<Long> offset(List<ExecutableElement> declarations) {
        for (ExecutableElement method : declarations) {
            AnnotationMirror annotation = AnnotationReader.find(method, Offset.class);
            if (annotation != null) {
                Long offset = value(annotation, "value", Long.class);
                return offset == null ? null : new Located<>(offset, site(method, annotation, "value"));
            }
        }
        return null;
    }

    private @Nullable RawFixedString fixedString(List<ExecutableElement> declarations) {
        for (ExecutableElement method : declarations) {
            AnnotationMirror annotation = AnnotationReader.find(method, FixedString.class);
            if (annotation != null) {
                return fixedString(method, annotation);
            }
        }
        return null;
    }

    private @Nullable RawFixedString fixedString(ExecutableElement method, AnnotationMirror annotation) {
        Integer size = value(annotation, "value", Integer.class);
        String charset = value(annotation, "charset", String.class);
        Element overflow = value(annotation, "overflow", Element.class);
        if (size == null || charset == null || overflow == null) {
            return null;
        }
        return new RawFixedString(
                new Located<>(size, site(method, annotation, "value")),
                new Located<>(charset, site(method, annotation, "charset")),
                Overflow.valueOf(overflow.getSimpleName().toString()),
                sites.of(method, annotation, null));
    }

    private @Nullable RawArray array(List<ExecutableElement> declarations) {
        for (ExecutableElement method : declarations) {
            AnnotationMirror annotation = AnnotationReader.find(method, Array.class);
            if (annotation != null) {
                List<?> values = value(annotation, "value", List.class);
                return values == null ? null : new RawArray(lengths(values), site(method, annotation, "value"));
            }
        }
        return null;
    }

    private List<Integer> lengths(List<?> values) {
        List<Integer> lengths = new ArrayList<>();
        for (Object value : values) {
            if (((AnnotationValue) value).getValue() instanceof Integer length) {
                lengths.add(length);
            } else {
                unresolved = true;
            }
        }
        return List.copyOf(lengths);
    }

    private <T> @Nullable T value(AnnotationMirror annotation, String name, Class<T> type) {
        T value = AnnotationReader.valueOrDefault(elements, annotation, name, type);
        unresolved |= value == null;
        return value;
    }

    private Site site(Element method, AnnotationMirror annotation, String name) {
        AnnotationValue value = AnnotationReader.written(annotation, name);
        return sites.of(method, annotation, value);
    }

    private void addStrays(ExecutableElement method) {
        strays.addAll(strays(method, sites));
    }

    /** The annotations of properties on a method. */
    static List<Located<String>> strays(ExecutableElement method, Sites sites) {
        List<Located<String>> strays = new ArrayList<>();
        for (Class<? extends Annotation> type : List.of(Array.class, FixedString.class, Offset.class)) {
            AnnotationMirror annotation = AnnotationReader.find(method, type);
            if (annotation != null) {
                strays.add(new Located<>("@" + type.getSimpleName(), sites.of(method, annotation, null)));
            }
        }
        return strays;
    }
}
