package io.sharedstruct.processor.source.struct;

/**
 * The name of an annotated interface, and the names that follow from it.
 *
 * @param packageName the package, empty for the unnamed one
 * @param nestedName the name in the package, {@code Outer.MyData}
 */
public record StructName(String packageName, String nestedName) {

    public String simpleName() {
        return nestedName.substring(nestedName.lastIndexOf('.') + 1);
    }

    public String qualifiedName() {
        return inPackage(nestedName);
    }

    /** The simple name of the class to generate. */
    public String generatedName() {
        return nestedName.replace('.', '_') + "Shared";
    }

    public String qualifiedGeneratedName() {
        return inPackage(generatedName());
    }

    private String inPackage(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
