package io.sharedstruct.processor;

import java.util.List;

/**
 * An {@code @Array} as written.
 *
 * @param lengths the lengths of its dimensions, the outermost first
 * @param site the annotation
 */
record RawArray(List<Integer> lengths, Site site) {}
