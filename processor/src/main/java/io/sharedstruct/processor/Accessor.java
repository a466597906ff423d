package io.sharedstruct.processor;

/**
 * A method that has been recognised as an accessor of a property.
 *
 * @param property the name of the property
 * @param reads whether it reads, rather than writes
 * @param method the method
 */
record Accessor(String property, boolean reads, RawMethod method) {

    /** The type of the property as this accessor sees it. */
    RawType type() {
        return reads ? method.returns() : method.parameters().get(0);
    }
}
