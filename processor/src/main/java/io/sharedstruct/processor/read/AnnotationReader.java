package io.sharedstruct.processor.read;

import java.lang.annotation.Annotation;
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

    private AnnotationReader() {}

    static @Nullable AnnotationMirror find(Element element, Class<? extends Annotation> type) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            TypeElement annotationType =
                    (TypeElement) annotation.getAnnotationType().asElement();
            if (annotationType.getQualifiedName().contentEquals(type.getName())) {
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
        AnnotationValue value = find(elements.getElementValuesWithDefaults(annotation), name);
        return value != null && type.isInstance(value.getValue()) ? type.cast(value.getValue()) : null;
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
