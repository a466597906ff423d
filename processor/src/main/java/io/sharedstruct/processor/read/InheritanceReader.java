package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.struct.MethodNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The methods of an interface with those that it inherits, as a class that implements it sees them. */
final class InheritanceReader {

    private final DeclaredType struct;
    private final Types types;
    private final Origins origins;
    private final Set<TypeElement> interfaces = new LinkedHashSet<>();
    private final List<ExecutableElement> declared = new ArrayList<>();
    private final List<String> unordered = new ArrayList<>();
    private boolean unresolved;

    InheritanceReader(TypeElement struct, Types types, Origins origins) {
        this.origins = origins;
        this.struct = (DeclaredType) struct.asType();
        this.types = types;
        if (struct.getKind().isInterface()) {
            visit(struct);
        }
    }

    /** Extended interfaces first, in the order of {@code extends}, each once, at its first place. */
    private void visit(TypeElement type) {
        int first = declared.size();
        for (TypeMirror extended : type.getInterfaces()) {
            if (extended.getKind() == TypeKind.DECLARED) {
                visit((TypeElement) ((DeclaredType) extended).asElement());
            } else {
                unresolved = true;
            }
        }
        if (interfaces.add(type)) {
            declared.addAll(ElementFilter.methodsIn(type.getEnclosedElements()));
            order(type, declared.subList(first, declared.size()));
        }
    }

    /** Brings the methods of an interface and of those that it extends into the order of the source, if anything says it. */
    private void order(TypeElement type, List<ExecutableElement> methods) {
        if (origins.isSource(type)) {
            return;
        }
        List<String> names = origins.accessors(type);
        if (!names.isEmpty()) {
            methods.sort(Comparator.comparingInt(method -> {
                int place = names.indexOf(method.getSimpleName().toString());
                return place < 0 ? names.size() : place;
            }));
        } else if (!origins.isOrdered(type)
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                                .map(InheritanceReader::property)
                                .distinct()
                                .count()
                        > 1) {
            unordered.add(type.getQualifiedName().toString());
        }
    }

    /** What a method is named after, roughly: getter and setter have the same. */
    private static String property(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        for (String prefix : List.of("get", "set", "is")) {
            String property = MethodNames.afterPrefix(prefix, name);
            if (property != null) {
                return property;
            }
        }
        return name;
    }

    /** The interfaces whose methods come in an order that nobody knows. */
    List<String> unordered() {
        return List.copyOf(unordered);
    }

    /** The interface and all that it extends, these first. */
    List<TypeElement> interfaces() {
        return List.copyOf(interfaces);
    }

    /** Whether the compiler doesn't know an extended interface. */
    boolean unresolved() {
        return unresolved;
    }

    /** The type of a method as a member of the struct, type arguments filled in. */
    ExecutableType typeOf(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf(struct, method);
    }

    /**
     * The instance methods in the order in which they are first declared, each with its declarations, the one that
     * counts first.
     */
    List<List<ExecutableElement>> methods() {
        Map<String, List<ExecutableElement>> methods = new LinkedHashMap<>();
        for (ExecutableElement method : declared) {
            if (Collections.disjoint(method.getModifiers(), Set.of(Modifier.STATIC, Modifier.PRIVATE))) {
                methods.computeIfAbsent(signature(method), key -> new ArrayList<>())
                        .add(0, method);
            }
        }
        return methods.values().stream().map(this::bySpecificity).toList();
    }

    private String signature(ExecutableElement method) {
        return typeOf(method).getParameterTypes().stream()
                .map(type -> TypeReader.read(types.erasure(type)).name())
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }

    /**
     * Puts the declaration first that a class would inherit (JLS 8.4.8): none that another one overrides, and of the
     * others the one with the most specific result.
     */
    private List<ExecutableElement> bySpecificity(List<ExecutableElement> declarations) {
        ExecutableElement first = declarations.get(0);
        for (ExecutableElement other : declarations) {
            if (!isOverridden(other, declarations) && returnsMoreSpecific(other, first)) {
                first = other;
            }
        }
        List<ExecutableElement> sorted = new ArrayList<>(declarations);
        sorted.remove(first);
        sorted.add(0, first);
        return List.copyOf(sorted);
    }

    /** The declarations that none of the others overrides. */
    List<ExecutableElement> withoutOverridden(List<ExecutableElement> declarations) {
        return declarations.stream()
                .filter(method -> !isOverridden(method, declarations))
                .toList();
    }

    private boolean isOverridden(ExecutableElement method, List<ExecutableElement> declarations) {
        return declarations.stream()
                .anyMatch(other -> !other.equals(method) && types.isSubtype(owner(other), owner(method)));
    }

    private TypeMirror owner(ExecutableElement method) {
        return types.erasure(
                Objects.requireNonNull(method.getEnclosingElement()).asType());
    }

    private boolean returnsMoreSpecific(ExecutableElement method, ExecutableElement other) {
        TypeMirror result = typeOf(method).getReturnType();
        TypeMirror otherResult = typeOf(other).getReturnType();
        return !types.isSameType(result, otherResult)
                && result.getKind() == TypeKind.DECLARED
                && types.isSubtype(result, otherResult);
    }
}
