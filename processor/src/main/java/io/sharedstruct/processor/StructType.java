package io.sharedstruct.processor;

import java.util.List;

/**
 * What the generated class needs to know of the annotated interface but its properties.
 *
 * @param packageName the package, empty for the unnamed one
 * @param nestedName the name in the package, {@code Outer.MyData}
 * @param generatedName the simple name of the class to generate
 * @param isPublic whether the class is visible outside its package
 * @param hasGeneratedAnnotation whether the module of the interface sees {@code javax.annotation.processing.Generated}
 * @param declaresClose whether the interface has an abstract {@code void close()}
 * @param qualifiedNames simple names that mean something else here and must be written in full
 * @param suppressions warnings that the interface would cause in any class that implements it
 * @param cName the declared name of the struct in C, empty if it is that of the interface
 */
record StructType(
        String packageName,
        String nestedName,
        String generatedName,
        boolean isPublic,
        boolean hasGeneratedAnnotation,
        boolean declaresClose,
        List<String> qualifiedNames,
        List<String> suppressions,
        String cName) {

    String simpleName() {
        return nestedName.substring(nestedName.lastIndexOf('.') + 1);
    }

    String qualifiedName() {
        return inPackage(nestedName);
    }

    String qualifiedGeneratedName() {
        return inPackage(generatedName);
    }

    private String inPackage(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
