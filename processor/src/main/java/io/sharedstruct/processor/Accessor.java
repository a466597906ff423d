package io.sharedstruct.processor;

/**
 * A method that has been recognised as an accessor of a property.
 *
 * @param property the name of the property
 * @param role what it does
 * @param method the method
 */
record Accessor(String property, Role role, RawMethod method) {

    boolean reads() {
        return role.reads();
    }

    /** The type of the property, or of its elements if it is an array, as this accessor sees it. */
    RawType type() {
        if (role.isBulk()) {
            return method.parameters().get(0).component();
        }
        return role.reads()
                ? method.returns()
                : method.parameters().get(method.parameters().size() - 1);
    }

    /** How many indices it takes. */
    int indices() {
        return method.parameters().size() - (role.reads() ? 0 : 1);
    }
}
