package io.sharedstruct.runtime.os;

/**
 * An empty object that this library didn't begin to make.
 *
 * @param young whether it is so young that its creator may be about to give it a length
 * @param text what it is, for messages
 */
public record Stranger(boolean young, String text) {}
