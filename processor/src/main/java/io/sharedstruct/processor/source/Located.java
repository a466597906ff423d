package io.sharedstruct.processor.source;

/**
 * A value together with the place where the user wrote it.
 *
 * @param value the value
 * @param site the place
 * @param <T> the type of the value
 */
public record Located<T>(T value, Site site) {}
