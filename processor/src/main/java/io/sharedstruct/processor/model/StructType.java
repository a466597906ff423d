package io.sharedstruct.processor.model;

import io.sharedstruct.processor.source.struct.StructName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What generated code needs to know of the annotated interface but its properties.
 *
 * @param name the name of the interface
 * @param isPublic whether the generated class is visible outside its package
 * @param hasGeneratedAnnotation whether the module of the interface sees {@code javax.annotation.processing.Generated}
 * @param declaresClose whether the interface has an abstract {@code void close()}
 * @param types the names of the types that the generated class inherits
 * @param constants the names of the fields that the generated class inherits
 * @param deprecation the advice against the use of the interface, if there is one
 * @param suppressions warnings that the types of the user cause in the generated class
 * @param cName the declared name of the struct in C, empty if it is that of the interface
 * @param docs what the author says of it
 */
public record StructType(
        StructName name,
        boolean isPublic,
        boolean hasGeneratedAnnotation,
        boolean declaresClose,
        List<String> types,
        List<String> constants,
        @Nullable Deprecation deprecation,
        List<String> suppressions,
        String cName,
        StructDocs docs) {

    /** The package, empty for the unnamed one. */
    public String packageName() {
        return name.packageName();
    }

    /** The name in the package, {@code Outer.MyData}. */
    public String nestedName() {
        return name.nestedName();
    }

    public String simpleName() {
        return name.simpleName();
    }

    public String qualifiedName() {
        return name.qualifiedName();
    }

    /** The simple name of the class to generate. */
    public String generatedName() {
        return name.generatedName();
    }

    public String qualifiedGeneratedName() {
        return name.qualifiedGeneratedName();
    }
}
