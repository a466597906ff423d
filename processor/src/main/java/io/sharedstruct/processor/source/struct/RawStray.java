package io.sharedstruct.processor.source.struct;

import io.sharedstruct.processor.source.Site;

/**
 * An annotation of properties on a method that can't be an accessor.
 *
 * @param annotation the annotation in source, {@code @Offset}
 * @param method the name of the method
 * @param site the annotation
 */
public record RawStray(String annotation, String method, Site site) {}
