package io.sharedstruct.processor.model;

import io.sharedstruct.processor.source.struct.RawDoc;
import java.util.Map;

/**
 * What the author says of a struct and its properties.
 *
 * @param struct of the struct
 * @param properties of its properties, by their names, as far as there is something
 */
public record StructDocs(RawDoc struct, Map<String, RawDoc> properties) {

    /** Nothing, as of a struct of another compilation. */
    static final StructDocs NONE = new StructDocs(RawDoc.NONE, Map.of());

    /** What is said of a property. */
    public RawDoc of(String property) {
        return properties.getOrDefault(property, RawDoc.NONE);
    }
}
