package io.sharedstruct.processor.source;

/**
 * A place in the user's source, by a key that only its reader can resolve.
 *
 * @param number the key
 * @param inheritedFrom the interface that declares what lies there, or empty if it is the struct itself
 */
public record Site(int number, String inheritedFrom) {}
