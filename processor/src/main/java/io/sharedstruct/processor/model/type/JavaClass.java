package io.sharedstruct.processor.model.type;

/**
 * A class of the user's that the generated code names.
 *
 * @param packageName the package, empty for the unnamed one
 * @param nestedName the name in the package, {@code Outer.Money}
 */
public record JavaClass(String packageName, String nestedName) {

    String simpleName() {
        return nestedName.substring(nestedName.lastIndexOf('.') + 1);
    }
}
