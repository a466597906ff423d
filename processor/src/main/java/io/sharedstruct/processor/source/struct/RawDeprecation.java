package io.sharedstruct.processor.source.struct;

/**
 * That its author advises against the use of something, as {@link Deprecated} says it.
 *
 * @param since the version that has begun to, empty if it isn't said
 * @param forRemoval whether a later version won't have it
 */
public record RawDeprecation(String since, boolean forRemoval) {}
