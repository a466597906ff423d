package io.sharedstruct.inspect;

/**
 * What the words of a lock or a sequence say.
 *
 * @param kind what they are
 * @param state the state as a person reads it, {@code free} for example
 */
public record WordValue(FieldType.WordType.Kind kind, String state) {}
