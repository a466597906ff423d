package io.sharedstruct.processor;

import io.sharedstruct.processor.source.struct.StructName;
import java.util.List;

/**
 * What generated code needs to know of the annotated interface but its properties.
 *
 * @param name the name of the interface
 * @param isPublic whether the generated class is visible outside its package
 * @param hasGeneratedAnnotation whether the module of the interface sees {@code javax.annotation.processing.Generated}
 * @param declaresClose whether the interface has an abstract {@code void close()}
 * @param qualifiedNames simple names that mean something else here and must be written in full
 * @param suppressions warnings that the interface would cause in any class that implements it
 * @param cName the declared name of the struct in C, empty if it is that of the interface
 */
record StructType(
        StructName name,
        boolean isPublic,
        boolean hasGeneratedAnnotation,
        boolean declaresClose,
        List<String> qualifiedNames,
        List<String> suppressions,
        String cName) {

    /** The package, empty for the unnamed one. */
    String packageName() {
        return name.packageName();
    }

    /** The name in the package, {@code Outer.MyData}. */
    String nestedName() {
        return name.nestedName();
    }

    String simpleName() {
        return name.simpleName();
    }

    String qualifiedName() {
        return name.qualifiedName();
    }

    /** The simple name of the class to generate. */
    String generatedName() {
        return name.generatedName();
    }

    String qualifiedGeneratedName() {
        return name.qualifiedGeneratedName();
    }
}
