package io.sharedstruct.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Annotations as the compiler sees them. A value that doesn't compile is no value. */
final class AnnotationReader {

    /** What javac and Eclipse's compiler give as the value of an expression that they can't evaluate, whatever its type is. */
    private static final String ERROR = "<error>";

    private AnnotationReader() {}

    /** The annotation of that type, known by its name: where the processor runs, its class need not be. */
    static @Nullable AnnotationMirror find(Element element, String type) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            TypeElement annotationType =
                    (TypeElement) annotation.getAnnotationType().asElement();
            if (annotationType.getQualifiedName().contentEquals(type)) {
                return annotation;
            }
        }
        return null;
    }

    /** The value that is written, rather than the default. */
    static @Nullable AnnotationValue written(AnnotationMirror annotation, String name) {
        return find(annotation.getElementValues(), name);
    }

    static <T> @Nullable T valueOrDefault(
            Elements elements, @Nullable AnnotationMirror annotation, String name, Class<T> type) {
        if (annotation == null) {
            return null;
        }
        return as(type, find(elements.getElementValuesWithDefaults(annotation), name));
    }

    /** A value as that type; null if it isn't one, or not yet. */
    static <T> @Nullable T as(Class<T> type, @Nullable AnnotationValue value) {
        if (value == null || ERROR.equals(value.getValue())) {
            return null;
        }
        return type.isInstance(value.getValue()) ? type.cast(value.getValue()) : null;
    }

    /** The elements of an array of that type. */
    static <T> List<T> list(Elements elements, AnnotationMirror annotation, String name, Class<T> type) {
        List<T> list = new ArrayList<>();
        List<?> values = valueOrDefault(elements, annotation, name, List.class);
        for (Object value : values == null ? List.of() : values) {
            T element = as(type, (AnnotationValue) value);
            if (element != null) {
                list.add(element);
            }
        }
        return List.copyOf(list);
    }

    private static @Nullable AnnotationValue find(
            Map<? extends ExecutableElement, ? extends AnnotationValue> values, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value : values.entrySet()) {
            if (value.getKey().getSimpleName().contentEquals(name)) {
                return value.getValue();
            }
        }
        return null;
    }
}
