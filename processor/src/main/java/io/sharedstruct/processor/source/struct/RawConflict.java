package io.sharedstruct.processor.source.struct;

import io.sharedstruct.processor.source.annotation.PropertyAnnotation;

/**
 * An annotation of a property that a method inherits from two interfaces, with different values.
 *
 * @param method the signature of the method
 * @param annotation the annotation
 * @param first the one interface
 * @param second the other one, which doesn't extend the first, nor the other way round
 */
public record RawConflict(String method, PropertyAnnotation annotation, String first, String second) {}
