package io.sharedstruct.processor;

/**
 * A value together with the place where the user wrote it.
 *
 * @param value the value
 * @param site the place
 * @param <T> the type of the value
 */
record Located<T>(T value, Site site) {}
