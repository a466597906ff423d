package io.sharedstruct.processor.source.struct;

/**
 * What the author says of a struct or a method to its users.
 *
 * @param comment the Javadoc comment as written, without its stars; empty if there is none
 * @param deprecated whether it is deprecated
 */
public record RawDoc(String comment, boolean deprecated) {

    public static final RawDoc NONE = new RawDoc("", false);
}
