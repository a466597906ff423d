package io.sharedstruct.processor.emit.flyweight;

/**
 * What a generated class says that it is written by.
 *
 * @param name the class of the processor
 * @param release the release of its jar
 * @param codeVersion the version of the code that it writes, which the runtime compares
 */
public record Generator(String name, String release, int codeVersion) {}
