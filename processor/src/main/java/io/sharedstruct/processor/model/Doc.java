package io.sharedstruct.processor.model;

import io.sharedstruct.processor.source.struct.RawDoc;

/**
 * What the author says of a struct or of a property.
 *
 * @param comment the Javadoc comment as written, without its stars; empty if there is none
 * @param deprecated whether it is deprecated
 */
public record Doc(String comment, boolean deprecated) {

    public static final Doc NONE = new Doc("", false);

    public static Doc of(RawDoc raw) {
        return new Doc(raw.comment(), raw.deprecated());
    }
}
