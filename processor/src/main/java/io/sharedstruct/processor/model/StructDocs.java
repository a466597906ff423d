package io.sharedstruct.processor.model;

import java.util.Map;

/**
 * What the author says of a struct and its properties.
 *
 * @param struct of the struct
 * @param properties of its properties, by their names, as far as there is something
 */
public record StructDocs(Doc struct, Map<String, Doc> properties) {

    /** Nothing, as of a struct of another compilation. */
    static final StructDocs NONE = new StructDocs(Doc.NONE, Map.of());

    /** What is said of a property. */
    public Doc of(String property) {
        return properties.getOrDefault(property, Doc.NONE);
    }
}
