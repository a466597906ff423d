package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.RawConverter;
import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.annotation.AnnotationValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the values of one annotation of a method. */
final class AnnotationValuesReader implements AnnotationValues {

    private final Element owner;
    private final AnnotationMirror annotation;
    private final Elements elements;
    private final Sites sites;

    AnnotationValuesReader(Element owner, AnnotationMirror annotation, Elements elements, Sites sites) {
        this.owner = owner;
        this.annotation = annotation;
        this.elements = elements;
        this.sites = sites;
    }

    @Override
    public Site site() {
        return sites.of(owner, annotation, null);
    }

    @Override
    public Located<Integer> number(String name) {
        return value(name, Integer.class, 0);
    }

    @Override
    public Located<Long> longNumber(String name) {
        return value(name, Long.class, 0L);
    }

    @Override
    public Located<String> text(String name) {
        return value(name, String.class, "");
    }

    @Override
    public Located<Boolean> flag(String name) {
        return value(name, Boolean.class, false);
    }

    @Override
    public <E extends Enum<E>> Located<E> constant(String name, Class<E> type) {
        E first = Objects.requireNonNull(type.getEnumConstants())[0];
        Element constant = AnnotationReader.valueOrDefault(elements, annotation, name, Element.class);
        if (constant == null) {
            addUnresolved(name);
        }
        return new Located<>(
                constant == null
                        ? first
                        : Enum.valueOf(type, constant.getSimpleName().toString()),
                site(name));
    }

    @Override
    public Located<List<Long>> numbers(String name) {
        List<Long> numbers = new ArrayList<>();
        for (Object value : value(name, List.class, List.of()).value()) {
            Number number = AnnotationReader.as(Number.class, (AnnotationValue) value);
            if (number != null) {
                numbers.add(number.longValue());
            } else {
                addUnresolved(name);
            }
        }
        return new Located<>(List.copyOf(numbers), site(name));
    }

    @Override
    public Located<RawConverter> converter(String name) {
        TypeMirror type = AnnotationReader.valueOrDefault(elements, annotation, name, TypeMirror.class);
        if (type == null || type.getKind() == TypeKind.ERROR) {
            addUnresolved(name);
            return new Located<>(RawConverter.UNKNOWN, site(name));
        }
        RawConverter converter = ConverterReader.read(type, elements);
        sites.addUnknown(converter.unresolved(), converter.sizeUnknown());
        return new Located<>(converter, site(name));
    }

    private <T> Located<T> value(String name, Class<T> type, T substitute) {
        T value = AnnotationReader.valueOrDefault(elements, annotation, name, type);
        if (value == null) {
            addUnresolved(name);
        }
        return new Located<>(value == null ? substitute : value, site(name));
    }

    private void addUnresolved(String name) {
        sites.addUnresolved(owner, annotation, name);
    }

    private Site site(String name) {
        return sites.of(owner, annotation, AnnotationReader.written(annotation, name));
    }
}
