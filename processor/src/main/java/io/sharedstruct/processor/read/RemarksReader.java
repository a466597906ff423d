package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.struct.RawDeprecation;
import io.sharedstruct.processor.source.struct.RawRemarks;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what authors say for people: comments, advice against the use of something, exceptions to handle. */
final class RemarksReader {

    /** {@link InterruptedException} and what it is one of. */
    private static final Set<String> INTERRUPTIONS =
            Set.of("java.lang.InterruptedException", "java.lang.Exception", "java.lang.Throwable");

    private RemarksReader() {}

    /** What is said of a method, by its declarations, the one that counts first. */
    static RawRemarks read(List<ExecutableElement> declarations, Elements elements) {
        ExecutableElement method = declarations.get(0);
        return new RawRemarks(
                declarations.stream().anyMatch(declaration -> isDescribed(elements.getDocComment(declaration))),
                method.getThrownTypes().stream().anyMatch(RemarksReader::isChecked),
                declarations.stream()
                        .allMatch(declaration ->
                                declaration.getThrownTypes().stream().anyMatch(RemarksReader::isInterruption)),
                deprecation(method, elements));
    }

    private static boolean isInterruption(TypeMirror exception) {
        return exception.getKind() == TypeKind.DECLARED
                && INTERRUPTIONS.contains(((TypeElement) ((DeclaredType) exception).asElement())
                        .getQualifiedName()
                        .toString());
    }

    private static boolean isDescribed(@Nullable String comment) {
        return comment != null && !comment.isBlank() && !comment.strip().startsWith("@");
    }

    private static boolean isChecked(TypeMirror exception) {
        if (exception.getKind() != TypeKind.DECLARED) {
            return exception.getKind() == TypeKind.TYPEVAR;
        }
        TypeElement type = (TypeElement) ((DeclaredType) exception).asElement();
        String name = type.getQualifiedName().toString();
        return !name.equals("java.lang.RuntimeException")
                && !name.equals("java.lang.Error")
                && (name.equals("java.lang.Throwable") || isChecked(type.getSuperclass()));
    }

    /** The advice against the use of a type or method, null if there is none. */
    static @Nullable RawDeprecation deprecation(Element element, Elements elements) {
        AnnotationMirror annotation = AnnotationReader.find(element, "java.lang.Deprecated");
        if (annotation == null) {
            return elements.isDeprecated(element) ? new RawDeprecation("", false) : null;
        }
        String since = AnnotationReader.valueOrDefault(elements, annotation, "since", String.class);
        return new RawDeprecation(
                since == null ? "" : since,
                Boolean.TRUE.equals(
                        AnnotationReader.valueOrDefault(elements, annotation, "forRemoval", Boolean.class)));
    }
}
