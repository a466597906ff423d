package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.RawConverter;
import io.sharedstruct.processor.source.RawType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Describes a class as a converter. */
final class ConverterReader {

    private final TypeElement type;
    private final Elements elements;

    private ConverterReader(TypeElement type, Elements elements) {
        this.type = type;
        this.elements = elements;
    }

    static RawConverter read(TypeMirror converter, Elements elements) {
        return converter instanceof DeclaredType declared
                ? new ConverterReader((TypeElement) declared.asElement(), elements).read()
                : new RawConverter(
                        new RawConverter.ClassPath("", List.of(converter.toString())),
                        true,
                        false,
                        List.of(),
                        List.of(),
                        null,
                        false,
                        false);
    }

    private RawConverter read() {
        boolean isPublic = true;
        boolean isPrivate = false;
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            isPublic &= e.getModifiers().contains(Modifier.PUBLIC);
            isPrivate |= e.getModifiers().contains(Modifier.PRIVATE);
        }
        List<RawConverter.Conversion> encoders = conversions("encode");
        List<RawConverter.Conversion> decoders = conversions("decode");
        Integer size = size();
        boolean unresolved = Stream.concat(encoders.stream(), decoders.stream())
                .anyMatch(method -> isUnresolved(method.from()) || isUnresolved(method.to()));
        boolean stored = encoders.stream().anyMatch(method -> method.to().name().equals("byte[]"));
        return new RawConverter(
                path(type),
                isPublic,
                isPrivate,
                encoders,
                decoders,
                size,
                unresolved,
                stored && size == null && mayHaveSize());
    }

    private RawConverter.ClassPath path(TypeElement element) {
        List<String> names = new ArrayList<>();
        for (Element e = element; e instanceof TypeElement; e = e.getEnclosingElement()) {
            names.add(0, e.getSimpleName().toString());
        }
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        return new RawConverter.ClassPath(packageName, List.copyOf(names));
    }

    private List<RawConverter.Conversion> conversions(String name) {
        List<RawConverter.Conversion> conversions = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            boolean shaped = method.getSimpleName().contentEquals(name)
                    && method.getModifiers().contains(Modifier.STATIC)
                    && !method.getModifiers().contains(Modifier.PRIVATE)
                    && method.getParameters().size() == 1
                    && method.getTypeParameters().isEmpty()
                    && method.getThrownTypes().isEmpty();
            if (shaped) {
                TypeMirror from = method.getParameters().get(0).asType();
                TypeMirror value = name.equals("encode") ? from : method.getReturnType();
                if (value instanceof DeclaredType declared
                        && declared.getTypeArguments().isEmpty()) {
                    conversions.add(new RawConverter.Conversion(
                            TypeReader.read(from),
                            TypeReader.read(method.getReturnType()),
                            path((TypeElement) declared.asElement()),
                            method.getModifiers().contains(Modifier.PUBLIC)));
                }
            }
        }
        return List.copyOf(conversions);
    }

    private static boolean isUnresolved(RawType type) {
        return type.is(RawType.Kind.UNRESOLVED);
    }

    /** Whether it has a {@code SIZE} without a value: one that follows from a class that may not be generated yet. */
    private boolean mayHaveSize() {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals("SIZE")
                        && (field.asType().getKind() == TypeKind.INT
                                || field.asType().getKind() == TypeKind.ERROR)
                        && field.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL)));
    }

    private @Nullable Integer size() {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getSimpleName().contentEquals("SIZE") && field.getConstantValue() instanceof Integer size) {
                return size;
            }
        }
        return null;
    }
}
