package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.annotation.StructAnnotations;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Describes the types that methods name. */
final class TypeReader {

    private static final Set<String> BOXES = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double");

    private TypeReader() {}

    static RawType read(TypeMirror type) {
        return switch (type.getKind()) {
            case VOID -> new RawType(RawType.Kind.VOID, "void");
            case BOOLEAN -> primitive("boolean");
            case BYTE -> primitive("byte");
            case CHAR -> primitive("char");
            case SHORT -> primitive("short");
            case INT -> primitive("int");
            case LONG -> primitive("long");
            case FLOAT -> primitive("float");
            case DOUBLE -> primitive("double");
            case ARRAY -> array((ArrayType) type);
            case TYPEVAR ->
                new RawType(
                        RawType.Kind.TYPE_VARIABLE,
                        ((TypeVariable) type).asElement().getSimpleName().toString());
            case DECLARED -> declared((DeclaredType) type);
            case ERROR -> new RawType(RawType.Kind.UNRESOLVED, type.toString());
            default -> new RawType(RawType.Kind.OTHER, type.toString());
        };
    }

    private static RawType primitive(String name) {
        return new RawType(RawType.Kind.PRIMITIVE, name);
    }

    private static RawType array(ArrayType type) {
        RawType component = read(type.getComponentType());
        boolean unresolved = component.is(RawType.Kind.UNRESOLVED);
        RawType.Kind kind = unresolved ? component.kind() : RawType.Kind.ARRAY;
        return new RawType(kind, component.name() + "[]", component, null);
    }

    private static RawType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (name.equals("java.lang.String")) {
            return new RawType(RawType.Kind.STRING, name);
        }
        if (BOXES.contains(name)) {
            return new RawType(RawType.Kind.BOXED, name);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new RawType(RawType.Kind.ENUM, name, null, EnumReader.read(element), scope(element));
        }
        boolean struct = AnnotationReader.find(element, StructAnnotations.SHARED_STRUCT) != null;
        return new RawType(struct ? RawType.Kind.STRUCT : kind(element), name).in(scope(element));
    }

    private static RawType.Kind kind(TypeElement type) {
        return switch (type.getKind()) {
            case INTERFACE -> RawType.Kind.INTERFACE;
            case RECORD -> RawType.Kind.RECORD;
            default -> RawType.Kind.OTHER;
        };
    }

    /** The only package that sees a type, if not all do. */
    private static @Nullable String scope(TypeElement type) {
        boolean isPublic = true;
        for (Element e = type; e != null; e = e.getEnclosingElement()) {
            if (e instanceof PackageElement owner) {
                return isPublic ? null : owner.getQualifiedName().toString();
            }
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                return RawType.NOWHERE;
            }
            isPublic &= e.getModifiers().contains(Modifier.PUBLIC);
        }
        return null;
    }
}
