package io.sharedstruct.processor;

/**
 * A place in the user's source, by a key that only {@link Sites} can resolve.
 *
 * @param number the key
 * @param inheritedFrom the interface that declares what lies there, or empty if it is the struct itself
 */
record Site(int number, String inheritedFrom) {}
