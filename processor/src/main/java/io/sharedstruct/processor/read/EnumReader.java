package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.RawEnum;
import io.sharedstruct.processor.source.annotation.StructAnnotations;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Describes enums, from source or from class files. */
final class EnumReader {

    private EnumReader() {}

    static RawEnum read(TypeElement type) {
        List<RawEnum.Constant> constants = new ArrayList<>();
        boolean unresolved = false;
        for (Element element : type.getEnclosedElements()) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                AnnotationMirror code = AnnotationReader.find(element, StructAnnotations.CODE);
                Integer number = code == null
                        ? null
                        : AnnotationReader.as(Integer.class, AnnotationReader.written(code, "value"));
                unresolved |= code != null && number == null;
                constants.add(new RawEnum.Constant(
                        element.getSimpleName().toString(),
                        number,
                        AnnotationReader.find(element, StructAnnotations.FALLBACK) != null));
            }
        }
        boolean isPrivate = false;
        String packageName = "";
        StringBuilder name = new StringBuilder();
        for (Element e = type; e != null; e = e.getEnclosingElement()) {
            if (e instanceof PackageElement owner) {
                packageName = owner.getQualifiedName().toString();
                break;
            }
            name.insert(0, (name.isEmpty() ? "" : ".")).insert(0, e.getSimpleName());
            isPrivate |= e.getModifiers().contains(Modifier.PRIVATE);
        }
        return new RawEnum(packageName, name.toString(), List.copyOf(constants), isPrivate, true, unresolved);
    }

    /** Notes the codes of its constants that the compiler can't evaluate. */
    static void addUnresolved(TypeElement type, Sites sites) {
        for (Element element : type.getEnclosedElements()) {
            AnnotationMirror code = AnnotationReader.find(element, StructAnnotations.CODE);
            if (code != null && AnnotationReader.as(Integer.class, AnnotationReader.written(code, "value")) == null) {
                sites.addUnresolved(element, code, "value");
            }
        }
    }
}
